// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/emphasizedunits.h"
#include "tests/support/catch.h"
#include "tests/support/drafttext.h"
#include "tests/support/gridtable.h"

#include <QRegularExpression>

using namespace taizhang;

namespace {

QString unitsRead(const QString& header, const QStringList& cells, const QString& remark = {})
{
    QString drawing = QStringLiteral("序号|任务|") + header + QStringLiteral("|完成时限");
    for (int i = 0; i < cells.size(); ++i)
        drawing += QStringLiteral("\n%1|建设基地%1|%2|年底前").arg(QString::number(i + 1), cells[i]);
    std::vector<Table> tables;
    if (!remark.isEmpty())
        tables.push_back(paragraphTable(remark));
    tables.push_back(gridTable(drawing, {}, TableKind::DocumentTable));
    static const QRegularExpression units(QStringLiteral("\\[([^\\]]*)\\]"));
    QStringList read;
    auto matches = units.globalMatch(documentRead(documentOf(std::move(tables))));
    while (matches.hasNext())
        read.append(matches.next().captured(1));
    return read.join(u'|');
}

} // namespace

TEST_CASE("remarks that say that the lead unit stands out")
{
    struct Row
    {
        QString remark;
        bool says;
    };
    const std::vector<Row> rows{
        {QStringLiteral("注：责任单位中加粗的为牵头单位。"), true},
        {QStringLiteral("备注：1.黑体字为牵头单位，其余为配合单位"), true},
        {QStringLiteral("说明：带下划线的单位牵头"), true},
        {QStringLiteral("（牵头单位用加粗字体标出）"), true},
        {QStringLiteral("注：排在第一位的为牵头单位"), false},
        {QStringLiteral("推动粗放式管理转型。牵头单位：区国资委"), false},
        {QStringLiteral("重点任务加粗标注"), false},
    };
    for (const Row& row : rows) {
        INFO(row.remark.toStdString());
        CHECK(saysEmphasisLeads(row.remark) == row.says);
    }
}

TEST_CASE("units that stand out among the others of their cells lead")
{
    struct Row
    {
        QString header;
        QStringList cells;
        QString remark;
        QString units;
    };
    const QString plain = QStringLiteral("责任单位");
    const std::vector<Row> rows{
        {plain, {QStringLiteral("区住建局、**区总工会**、区园林中心"), QStringLiteral("**区司法局**、区教委")}, {},
            QStringLiteral("区住建局 responsible; 区总工会 lead; 区园林中心 responsible|区司法局 lead; 区教委 "
                           "responsible")},
        {plain, {QStringLiteral("区住建局**、区总工会**")}, QStringLiteral("注：加粗的为牵头单位，其余为配合单位"),
            QStringLiteral("区住建局 support; 区总工会 lead")},
        {QStringLiteral("责任单位（加粗为牵头单位）"), {QStringLiteral("区住建局⏎**区总工会**")}, {},
            QStringLiteral("区住建局 responsible; 区总工会 lead")},
        // The same unit everywhere may be the one that the list was sent to.
        {plain, {QStringLiteral("区住建局、**区总工会**"), QStringLiteral("区教委、**区总工会**")}, {},
            QStringLiteral("区住建局 lead; 区总工会 responsible|区教委 lead; 区总工会 responsible")},
        // Some cells without any.
        {plain, {QStringLiteral("区住建局、**区总工会**"), QStringLiteral("区教委、区司法局")}, {},
            QStringLiteral("区住建局 lead; 区总工会 responsible|区教委 lead; 区司法局 responsible")},
        // Labels and role words stand out as well.
        {plain,
            {QStringLiteral("**牵头单位：**区住建局；**配合单位：**区教委"),
                QStringLiteral("**牵头单位：**区总工会；**配合单位：**区教委")},
            QStringLiteral("注：加粗的为牵头单位"),
            QStringLiteral("区住建局 lead; 区教委 support|区总工会 lead; 区教委 support")},
        {QStringLiteral("牵头单位|配合单位"), {QStringLiteral("区住建局|**区教委**、区总工会")}, {},
            QStringLiteral("区住建局 lead; 区教委 support; 区总工会 support")},
    };
    for (const Row& row : rows) {
        INFO(row.cells.join(u'|').toStdString() << row.remark.toStdString());
        CHECK(unitsRead(row.header, row.cells, row.remark) == row.units);
    }
}

TEST_CASE("in paragraphs emphasis tells the lead unit where a remark says so")
{
    const auto read = [](const QString& remark) {
        return documentRead(
            documentOf({paragraphTable(QStringLiteral("2025年任务清单\n%1\n1.建设书屋\n责任单位：区教委、"
                                                      "**区总工会**\n2.建设公园\n责任单位：区教委")
                                           .arg(remark))}));
    };
    CHECK(read(QStringLiteral("（加粗的为牵头单位）"))
        == QStringLiteral("1 建设书屋 [区教委 responsible; 区总工会 lead] {unspecified} @3\n"
                          "2 建设公园 [区教委 lead] {unspecified} @5"));
    CHECK(read({})
        == QStringLiteral("1 建设书屋 [区教委 lead; 区总工会 responsible] {unspecified} @3\n"
                          "2 建设公园 [区教委 lead] {unspecified} @5"));
}
