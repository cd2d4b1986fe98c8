// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/listremarks.h"

#include "core/exchange/tasklist/emphasizedunits.h"
#include "core/exchange/valuecells.h"

#include <QRegularExpression>

namespace taizhang {

namespace {

void applyScale(const QString& remark, std::vector<HeaderColumn>& columns)
{
    static const QRegularExpression scale(
        QStringLiteral("(*UCP)单位[:：]\\s*(?:人民币)?([千百十]?万元|亿元|千元|美元)"));
    const QRegularExpressionMatch match = scale.match(remark);
    for (HeaderColumn& column : columns) {
        HeaderMeaning& meaning = column.meaning;
        if (!match.hasMatch() || meaning.field != Field::Budget || meaning.scale || !meaning.moneyUnit.isEmpty())
            continue;
        meaning.moneyUnit = unusualMoneyUnit(match.captured(1));
        if (meaning.moneyUnit.isEmpty())
            meaning.scale = match.captured(1) == u"万元" ? MoneyScale::TenThousandYuan : MoneyScale::HundredMillionYuan;
    }
}

bool saysRule(const QString& remark)
{
    return saysOthersHelp(remark) || saysEmphasisLeads(remark) || !marksSaid(remark).isEmpty();
}

void applyMarks(const RoleMarks& marks, std::vector<HeaderColumn>& columns)
{
    for (HeaderColumn& column : columns) {
        if (!column.meaning.unit.isEmpty() && column.meaning.marks.isEmpty())
            column.meaning.marks = marks;
    }
}

void applyRule(const QString& remark, std::vector<HeaderColumn>& columns)
{
    if (!saysRule(remark))
        return;
    applyMarks(marksSaid(remark), columns);
    for (HeaderColumn& column : columns) {
        if (column.meaning.field != Field::ResponsibleUnit || !column.meaning.unit.isEmpty())
            continue;
        if (saysEmphasisLeads(remark))
            column.meaning.emphasisLeads = true;
        else if (saysOthersHelp(remark))
            column.meaning.firstLeads = true;
        if (saysOthersHelp(remark))
            column.meaning.second = Field::SupportUnit;
    }
}

// Without a word about them.
void findMarks(TableSection& section)
{
    QStringList cells;
    for (const HeaderColumn& column : section.plan.columns) {
        for (int row = section.firstRow; !column.meaning.unit.isEmpty() && row <= section.lastRow; ++row)
            cells.append(section.grid->text(row, column.column));
    }
    applyMarks(marksInCompany(cells), section.plan.columns);
}

// Without a word about it.
void findEmphasis(TableSection& section)
{
    for (HeaderColumn& column : section.plan.columns) {
        if (column.meaning.field == Field::ResponsibleUnit && column.meaning.unit.isEmpty()
            && emphasisLeads(*section.grid, column.column, {section.firstRow, section.lastRow}))
            column.meaning.emphasisLeads = true;
    }
}

} // namespace

QStringList remarksIn(const std::vector<TableGrid>& grids)
{
    QStringList remarks;
    for (const TableGrid& grid : grids) {
        for (int row = 0; grid.table().kind == TableKind::Paragraphs && row < grid.rows(); ++row) {
            if (saysRule(grid.text(row, 0)))
                remarks.append(grid.text(row, 0));
        }
    }
    return remarks;
}

void applyRemarks(TableSection& section, const std::vector<LeadInRow>& above, const QStringList& remarks)
{
    for (const LeadInRow& row : above) {
        applyScale(row.text, section.plan.columns);
        applyRule(row.text, section.plan.columns);
    }
    for (int row = section.firstRow; row <= section.lastRow; ++row) {
        const std::vector<int> filled = section.grid->filledColumns(row);
        if (filled.size() == 1)
            applyRule(section.grid->text(row, filled.front()), section.plan.columns);
    }
    for (const QString& remark : remarks)
        applyRule(remark, section.plan.columns);
    for (const HeaderColumn& column : std::vector(section.plan.columns)) // 责任单位（★牵头 ▲配合）
        applyMarks(marksSaid(column.text), section.plan.columns);
    findMarks(section);
    findEmphasis(section);
}

} // namespace taizhang
