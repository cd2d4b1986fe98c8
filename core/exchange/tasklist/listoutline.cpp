// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/listoutline.h"

#include "core/exchange/tasklist/listtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

namespace {

// A row of a card: label | value | label | value.
// 项目名称 | … heads a card as 任务名称 does.
QString cardLabel(const QString& text, const HeaderWords& words)
{
    if (words.label(text) != Field::None)
        return text;
    return words.meaning(text).weakTitle ? QStringLiteral("任务名称") : QString();
}

bool isCardRow(const TableGrid& grid, int row, const std::vector<int>& filled, const HeaderWords& words)
{
    for (std::size_t i = 0; i < filled.size(); i += 2) {
        if (cardLabel(grid.text(row, filled[i]), words).isEmpty())
            return false;
    }
    return filled.size() % 2 == 0;
}

void addLines(const TableGrid& grid, int table, const HeaderWords& words, std::vector<OutlineLine>& lines)
{
    for (int row = 0; row < grid.rows(); ++row) {
        const std::vector<int> filled = grid.filledColumns(row);
        if (filled.size() == 1) {
            lines.push_back({{table, row, filled.front()}, joinedLines(grid.text(row, filled.front()))});
            continue;
        }
        for (std::size_t i = 0; isCardRow(grid, row, filled, words) && i < filled.size(); i += 2) {
            const QString label = cardLabel(grid.text(row, filled[i]), words);
            lines.push_back({{table, row, filled[i + 1]}, label + u'：' + grid.text(row, filled[i + 1])});
        }
    }
}

bool saysRole(const TableGrid& grid, const RawTask& task)
{
    static const QRegularExpression role(QStringLiteral("牵头|负责|配合|主责|责任(?:单位|部门)|主办|落实单位"));
    return std::any_of(task.texts.begin(), task.texts.end(), [&](const RawText& text) {
        if (!isUnitField(text.field))
            return false;
        if (text.column.strength >= 80) // a label said it
            return true;
        for (const int column : grid.filledColumns(text.where.row)) {
            if (grid.text(text.where.row, column).contains(role))
                return true;
        }
        return false;
    });
}

bool namesUnits(const RawTask& task)
{
    return std::any_of(
        task.texts.begin(), task.texts.end(), [](const RawText& text) { return isUnitField(text.field); });
}

void claimTask(const RawTask& task, CellFates& fates)
{
    fates.claim(task.title.where, CellFate::Field);
    for (const RawMeasure& measure : task.measures)
        fates.claim(measure.where, CellFate::Field);
    for (const RawText& text : task.texts)
        fates.claim(text.where, CellFate::Field);
}

} // namespace

OutlineTasks readListOutline(const std::vector<TableGrid>& grids, const HeaderWords& words, bool listTitle,
    CellFates& fates, std::vector<SkippedRow>& skipped)
{
    std::vector<OutlineLine> lines;
    for (std::size_t table = 0; table < grids.size(); ++table)
        addLines(grids[table], static_cast<int>(table), words, lines);
    const Outline outline = readOutline(lines, words);
    OutlineTasks found = outlineTasks(outline);
    const auto explicitTasks = std::count_if(found.tasks.begin(), found.tasks.end(),
        [&](const RawTask& task) { return saysRole(grids[static_cast<std::size_t>(task.where.table)], task); });
    // Under the title of a task list, units at the end of each sentence need no word for their role.
    const bool plain
        = listTitle && found.tasks.size() > 1 && std::all_of(found.tasks.begin(), found.tasks.end(), namesUnits);
    if (explicitTasks < (listTitle ? 1 : 2) && !plain)
        return {};
    for (const RawTask& task : found.tasks)
        claimTask(task, fates);
    for (const OutlineLine& chapter : found.chapters) {
        fates.claim(chapter.where, CellFate::Field);
        skipped.push_back({chapter.where.table, chapter.where.row, QStringLiteral("chapter"), chapter.text});
    }
    for (const auto& [where, reason] : outline.skipped)
        skipped.push_back({where.table, where.row, reason, {}});
    for (const OutlineLine& line : outline.preamble) {
        fates.claim(line.where, CellFate::Header);
        skipped.push_back({line.where.table, line.where.row, QStringLiteral("title"), line.text});
    }
    return found;
}

} // namespace taizhang
