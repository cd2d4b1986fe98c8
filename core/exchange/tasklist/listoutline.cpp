// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/listoutline.h"

#include "core/exchange/tasklist/listtext.h"
#include "core/exchange/tasklist/numberlabel.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace taizhang {

namespace {

// Of all cards on a sheet; in a longer table each row would be looked up for nothing.
constexpr int mostCardRows = 10'000;

// 项目名称 | … heads a card as 任务名称 does.
QString cardLabel(const QString& text, const HeaderWords& words)
{
    if (words.label(text) != Field::None)
        return text;
    return words.meaning(text).weakTitle ? QStringLiteral("任务名称") : QString();
}

// A row of a card: label | value | label | value.
bool isCardRow(const TableGrid& grid, int row, const std::vector<int>& filled, const HeaderWords& words)
{
    for (std::size_t i = 0; i < filled.size(); i += 2) {
        if (cardLabel(grid.text(row, filled[i]), words).isEmpty())
            return false;
    }
    return filled.size() % 2 == 0;
}

// 经费预算（万元） | 300: the unit goes to the figure.
QString cardLine(const QString& label, const QString& value)
{
    static const QRegularExpression scale(QStringLiteral("^(.+)[（(]((?:万|亿)?元)[)）]$"));
    const QRegularExpressionMatch match = scale.match(label);
    if (!match.hasMatch())
        return label + u'：' + value;
    return match.captured(1) + u'：' + value + match.captured(2);
}

// One column a task: the labels stand in the first column, most of its cells are some, and several columns follow.
bool isTransposed(const TableGrid& grid, const HeaderWords& words)
{
    constexpr int fewestLabels = 3;
    int labels = 0;
    int rows = 0;
    bool titled = false;
    for (int row = 0; row < grid.rows(); ++row) {
        const QString text = grid.text(row, 0);
        if (text.isEmpty() || grid.filledColumns(row).size() < 2)
            continue;
        ++rows;
        const QString label = cardLabel(text, words);
        labels += label.isEmpty() ? 0 : 1;
        titled = titled || label == u"任务名称" || words.label(label) == Field::Title;
        if (grid.columns() < 3 || words.label(grid.text(row, 2)) != Field::None) // label | value | label | value
            return false;
    }
    return titled && labels >= fewestLabels && labels * 5 >= rows * 4;
}

// What like lines have in common: the style of their number, and whether they hold labels.
QString lineShape(const QString& text, const HeaderWords& words)
{
    const std::optional<NumberLabel> label = gluedLabel(text);
    const QString style = label ? QString::number(static_cast<int>(label->style)) : QStringLiteral("plain");
    const bool labelled = !labelledText(text, words).parts.empty();
    return QStringLiteral("line:") + style + (labelled ? QStringLiteral("/labels") : QString());
}

class LineGatherer
{
public:
    LineGatherer(const HeaderWords& words, const std::vector<RowCorrection>& corrections)
        : m_words(words)
        , m_corrections(corrections)
    { }

    void add(const TableGrid& grid, int table)
    {
        const bool cards = grid.rows() <= mostCardRows;
        const bool transposed = cards && isTransposed(grid, m_words);
        for (int column = 1; transposed && column < grid.columns(); ++column)
            addColumn(grid, table, column);
        for (int row = 0; row < grid.rows(); ++row) {
            const std::vector<int> filled = grid.filledColumns(row);
            if (filled.size() == 1) {
                const QString text = joinedLines(grid.text(row, filled.front()));
                accounts.push_back({table, row, QStringLiteral("part"), lineShape(text, m_words)});
                const auto said = correctedRow(m_corrections, accounts.back().shape, grid.table(), row);
                lines.push_back({{table, row, filled.front()}, text, said});
                continue;
            }
            if (!cards || transposed || !isCardRow(grid, row, filled, m_words))
                continue;
            for (std::size_t i = 0; i < filled.size(); i += 2) {
                const QString label = cardLabel(grid.text(row, filled[i]), m_words);
                const QString text = cardLine(label, grid.text(row, filled[i + 1]));
                lines.push_back({{table, row, filled[i + 1]}, text, std::nullopt});
            }
        }
    }

    std::vector<OutlineLine> lines;
    std::vector<RowAccount> accounts; // of lines of their own

private:
    void addColumn(const TableGrid& grid, int table, int column)
    {
        for (int row = 0; row < grid.rows(); ++row) {
            const QString label = cardLabel(grid.text(row, 0), m_words);
            if (!label.isEmpty() && !grid.text(row, column).isEmpty())
                lines.push_back({{table, row, column}, cardLine(label, grid.text(row, column)), std::nullopt});
        }
    }

    const HeaderWords& m_words;
    const std::vector<RowCorrection>& m_corrections;
};

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

class OutlineReport
{
public:
    OutlineReport(std::vector<RowAccount> accounts, CellFates& fates, ImportDraft& draft)
        : m_fates(fates)
        , m_draft(draft)
    {
        m_draft.rows = std::move(accounts);
    }

    void addTask(const RawTask& task)
    {
        claimTask(task, m_fates);
        account(task.where, QStringLiteral("task"));
    }
    void addLine(const OutlineLine& line, CellFate fate, const QString& reason)
    {
        m_fates.claim(line.where, fate);
        addSkipped(line.where, reason, line.text);
    }
    void addSkipped(const CellRef& where, const QString& reason, const QString& text)
    {
        m_draft.skipped.push_back({where.table, where.row, reason, text});
        account(where, reason);
    }

private:
    void account(const CellRef& where, const QString& taken)
    {
        const auto found = std::lower_bound(
            m_draft.rows.begin(), m_draft.rows.end(), where, [](const RowAccount& row, const CellRef& wanted) {
                return std::pair(row.table, row.row) < std::pair(wanted.table, wanted.row);
            });
        if (found != m_draft.rows.end() && found->table == where.table && found->row == where.row)
            found->taken = taken;
    }

    CellFates& m_fates;
    ImportDraft& m_draft;
};

} // namespace

OutlineTasks readListOutline(const std::vector<TableGrid>& grids, const HeaderWords& words, bool listTitle,
    const std::vector<RowCorrection>& corrections, CellFates& fates, ImportDraft& draft)
{
    LineGatherer gatherer(words, corrections);
    for (std::size_t table = 0; table < grids.size(); ++table)
        gatherer.add(grids[table], static_cast<int>(table));
    const Outline outline = readOutline(gatherer.lines, words);
    OutlineTasks found = outlineTasks(outline);
    const auto explicitTasks = std::count_if(found.tasks.begin(), found.tasks.end(),
        [&](const RawTask& task) { return saysRole(grids[static_cast<std::size_t>(task.where.table)], task); });
    // Under the title of a task list, units at the end of each sentence need no word for their role.
    const bool plain
        = listTitle && found.tasks.size() > 1 && std::all_of(found.tasks.begin(), found.tasks.end(), namesUnits);
    if (explicitTasks < (listTitle ? 1 : 2) && !plain)
        return {};
    OutlineReport report(std::move(gatherer.accounts), fates, draft);
    for (const RawTask& task : found.tasks)
        report.addTask(task);
    for (const OutlineLine& chapter : found.chapters)
        report.addLine(chapter, CellFate::Field, QStringLiteral("chapter"));
    for (const auto& [where, reason] : outline.skipped)
        report.addSkipped(where, reason, {});
    for (const OutlineLine& line : outline.preamble)
        report.addLine(line, CellFate::Header, QStringLiteral("title"));
    return found;
}

} // namespace taizhang
