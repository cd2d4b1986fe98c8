// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/drafttext.h"
#include "tests/support/gridtable.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <random>

using namespace taizhang;

namespace {

using Rows = std::vector<QStringList>;

Rows rowsOf(const QString& drawing)
{
    Rows rows;
    for (const QString& line : drawing.trimmed().split(u'\n'))
        rows.push_back(line.split(u'|'));
    return rows;
}

QString drawingOf(const Rows& rows)
{
    QStringList lines;
    for (const QStringList& row : rows)
        lines.append(row.join(u'|'));
    return lines.join(u'\n');
}

// What was read, without where it stood.
QString tasksOnly(QString text)
{
    static const QRegularExpression where(QStringLiteral(" @[0-9]+"));
    return text.remove(where);
}

QString readRows(const Rows& rows)
{
    return tasksOnly(gridRead(drawingOf(rows)));
}

Rows plainList()
{
    return rowsOf(QStringLiteral(R"(
序号|领域|重点任务|具体举措|牵头单位|配合单位|完成时限
1|思想引领|举办主题宣讲|组建宣讲团|区委宣传部|区总工会、各镇街|2025年6月底前
2|思想引领|建设教育阵地|命名示范阵地|区总工会|区委党校|长期坚持
3|建功立业|开展技能竞赛|1.定方案；2.办比赛|区总工会|区人社局、区教委等|2025年10月
4|建功立业|创建创新工作室|新建5家|区总工会|区科委|2025年底前
5|权益维护|深化集体协商|集中要约|区人社局|区工商联|每年4月)"));
}

Rows mergedList()
{
    return rowsOf(QStringLiteral(R"(
序号|领域|重点任务|具体举措|责任单位|完成时限
1|思想引领|举办主题宣讲|组建宣讲团|区委宣传部、区总工会|2025年6月底前
↓|↓|↓|进企业宣讲|↓|↓
2|↓|建设教育阵地|命名示范阵地|区总工会|长期坚持
3|建功立业|开展技能竞赛|定方案|区总工会、区人社局|2025年10月
↓|↓|↓|办比赛|↓|↓
↓|↓|↓|作表彰|↓|↓)"));
}

bool continues(const QStringList& row)
{
    return row.contains(QStringLiteral("↓"));
}

} // namespace

TEST_CASE("empty rows and columns anywhere do not change the tasks")
{
    std::mt19937 random(11);
    for (const Rows& list : {plainList(), mergedList()}) {
        const QString truth = readRows(list);
        for (int round = 0; round < 40; ++round) {
            Rows rows = list;
            for (int i = 0; i < 3; ++i) {
                const std::size_t at = random() % (rows.size() + 1);
                if (at == rows.size() || !continues(rows[at]))
                    rows.insert(rows.begin() + static_cast<qsizetype>(at), QStringList{QString()});
            }
            const auto column = static_cast<qsizetype>(random() % 7);
            for (QStringList& row : rows) {
                if (row.size() > 1 && column <= row.size())
                    row.insert(column, QString());
            }
            CAPTURE(drawingOf(rows).toStdString());
            CHECK(readRows(rows) == truth);
        }
    }
}

TEST_CASE("columns may stand in any order")
{
    std::mt19937 random(5);
    const Rows list = plainList();
    const QString truth = readRows(list);
    for (int round = 0; round < 40; ++round) {
        std::vector<qsizetype> order(static_cast<std::size_t>(list.front().size()));
        std::iota(order.begin(), order.end(), 0);
        std::shuffle(order.begin(), order.end(), random);
        Rows rows;
        for (const QStringList& row : list) {
            QStringList moved;
            for (const qsizetype column : order)
                moved.append(row[column]);
            rows.push_back(moved);
        }
        // The order of the unit columns is the order of the units.
        const QString header = rows.front().join(u'|');
        if (header.indexOf(u"配合单位") < header.indexOf(u"牵头单位"))
            continue;
        CAPTURE(drawingOf(rows).toStdString());
        CHECK(readRows(rows) == truth);
    }
}

TEST_CASE("title, form and note rows, repeated headers and signatures do not change the tasks")
{
    for (const Rows& list : {plainList(), mergedList()}) {
        const QString truth = readRows(list);
        Rows rows = list;
        for (std::size_t at = rows.size() - 1; at > 1; --at) {
            if (!continues(rows[at]))
                rows.insert(rows.begin() + static_cast<qsizetype>(at), list.front());
        }
        rows.insert(rows.begin(), {QStringLiteral("附件2"), QStringLiteral("→"), QStringLiteral("→")});
        rows.insert(rows.begin() + 1,
            {QStringLiteral("2025年改革任务清单"), QStringLiteral("→"), QStringLiteral("→"), QStringLiteral("→")});
        rows.insert(rows.begin() + 2,
            {QStringLiteral("填报单位：区总工会"), QString(), QStringLiteral("填报日期：2025年3月1日")});
        rows.push_back({QStringLiteral("合计"), QStringLiteral("5项")});
        rows.push_back({QStringLiteral("注：完成时限为最迟期限。"), QStringLiteral("→"), QStringLiteral("→")});
        rows.push_back({QStringLiteral("填表人：　　审核人：　　电话："), QStringLiteral("→")});
        CHECK(readRows(rows) == truth);
    }
}

TEST_CASE("a Word table broken into several is read as one, with and without repeated headers")
{
    for (const Rows& list : {plainList(), mergedList()}) {
        const QString truth = readRows(list);
        for (const bool repeated : {true, false}) {
            std::vector<Table> tables;
            Rows part{list.front()};
            const auto close = [&] {
                tables.push_back(
                    gridTable(drawingOf(part), QString::number(tables.size() + 1), TableKind::DocumentTable));
                part = repeated ? Rows{list.front()} : Rows();
            };
            for (std::size_t at = 1; at < list.size(); ++at) {
                if (at > 2 && !continues(list[at]))
                    close();
                part.push_back(list[at]);
            }
            close();
            CHECK(tasksOnly(documentRead(documentOf(tables, QStringLiteral("list.docx")))) == truth);
        }
    }
}
