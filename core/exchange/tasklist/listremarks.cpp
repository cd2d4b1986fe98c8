// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/listremarks.h"

#include <QRegularExpression>

namespace taizhang {

namespace {

void applyScale(const QString& remark, std::vector<HeaderColumn>& columns)
{
    static const QRegularExpression scale(QStringLiteral("(*UCP)单位[:：]\\s*(?:人民币)?(万元|亿元)"));
    const QRegularExpressionMatch match = scale.match(remark);
    for (HeaderColumn& column : columns) {
        if (match.hasMatch() && column.meaning.field == Field::Budget && !column.meaning.scale)
            column.meaning.scale
                = match.captured(1) == u"万元" ? MoneyScale::TenThousandYuan : MoneyScale::HundredMillionYuan;
    }
}

void applyRule(const QString& remark, std::vector<HeaderColumn>& columns)
{
    if (!saysOthersHelp(remark))
        return;
    for (HeaderColumn& column : columns) {
        if (column.meaning.field != Field::ResponsibleUnit || !column.meaning.unit.isEmpty())
            continue;
        column.meaning.firstLeads = true;
        column.meaning.second = Field::SupportUnit;
    }
}

} // namespace

void applyRemarks(TableSection& section, const std::vector<LeadInRow>& above)
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
}

} // namespace taizhang
