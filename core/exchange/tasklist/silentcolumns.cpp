// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/silentcolumns.h"

#include "core/model/deadlinephrase.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

namespace {

constexpr int silentStrength = 60;

bool has(const std::vector<HeaderColumn>& columns, Field field)
{
    return std::any_of(
        columns.begin(), columns.end(), [field](const HeaderColumn& column) { return column.meaning.field == field; });
}

bool isDeadline(const QString& text)
{
    const ParsedDeadline parsed = parseDeadline(text, {2000, {}, 30});
    return parsed.understood && parsed.deadline.kind != DeadlineKind::Unspecified;
}

template <class Matches>
void settleFirst(std::vector<HeaderColumn>& columns, Field field, Matches matches)
{
    const auto found = std::find_if(columns.begin(), columns.end(),
        [&](const HeaderColumn& column) { return column.meaning.field == Field::None && matches(column); });
    if (found == columns.end())
        return;
    found->meaning.field = field;
    found->meaning.strength = silentStrength;
}

} // namespace

void settleSilent(const ColumnCells& cells, std::vector<HeaderColumn>& columns)
{
    constexpr int mostCells = 80; // per cent
    static const QRegularExpression timely(QStringLiteral("安排|阶段|频次|频率|周期|进度|节点|[时工]期"));
    if (!has(columns, Field::Deadline) && !has(columns, Field::MilestoneText)) {
        settleFirst(columns, Field::Deadline, [&](const HeaderColumn& column) {
            return column.text.contains(timely) && cells.share(column.column, isDeadline) >= mostCells;
        });
    }
    if (has(columns, Field::Title) && !has(columns, Field::Measure)) {
        settleFirst(columns, Field::Measure,
            [](const HeaderColumn& column) { return headerKey(column.text).endsWith(u"内容"); });
    }
}

} // namespace taizhang
