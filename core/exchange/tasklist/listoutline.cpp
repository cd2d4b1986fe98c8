// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/listoutline.h"

#include "core/exchange/limits.h"
#include "core/exchange/tasklist/cardtable.h"
#include "core/exchange/tasklist/emphasizedunits.h"
#include "core/exchange/tasklist/listrefusal.h"
#include "core/exchange/tasklist/listremarks.h"
#include "core/exchange/tasklist/listtext.h"
#include "core/exchange/tasklist/numberlabel.h"
#include "core/exchange/tasklist/rowkind.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace taizhang {

namespace {

constexpr std::size_t mostLines = 20'000; // that are read to see whether there are tasks at all
constexpr int rowsPerCheck = 1'024; // whether to go on

// What like lines have in common: the style of their number, and whether they hold labels.
QString lineShape(const QString& text, const HeaderWords& words)
{
    const std::optional<NumberLabel> label = gluedLabel(text);
    const QString style = label ? QString::number(static_cast<int>(label->style)) : QStringLiteral("plain");
    const bool labelled = !labelledText(text, words).parts.empty();
    return QStringLiteral("line:") + style + (labelled ? QStringLiteral("/labels") : QString());
}

// The lines of a paragraph with soft returns: a label begins one, any other text goes on with the one before.
QStringList partedLines(const QString& text, const HeaderWords& words)
{
    QStringList parts;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const LabelledText labelled = labelledText(line, words);
        const bool begins = parts.isEmpty() || (labelled.head.isEmpty() && !labelled.parts.empty());
        if (begins)
            parts.append(line);
        else
            parts.back() += u'\n' + line;
    }
    for (QString& part : parts)
        part = joinedLines(part);
    return parts;
}

class LineGatherer
{
public:
    explicit LineGatherer(const OutlineSource& source)
        : m_source(source)
        , m_words(source.words)
    { }

    void add(const TableGrid& grid, int table)
    {
        const TableLayout layout = layoutOf(grid, m_words);
        for (int column = 1; layout == TableLayout::Columns && column < grid.columns(); ++column)
            addToCard(cardColumn(grid, column, m_words), table);
        for (int row = 0; row < grid.rows(); ++row) {
            if (row % rowsPerCheck == 0 && m_source.feedback.canceled())
                return;
            const std::vector<int> filled = grid.filledColumns(row);
            const bool mayBeCard = filled.size() > 1 ? layout != TableLayout::Columns : layout == TableLayout::Cards;
            const std::vector<CardLine> card = mayBeCard ? cardRow(grid, row, m_words) : std::vector<CardLine>();
            addToCard(card, table);
            if (filled.size() == 1 && card.empty())
                addLine(grid, {table, row, filled.front()});
        }
        endCard(table);
    }

    // Of the lines of their own.
    std::vector<RowAccount> accounts() const
    {
        std::vector<RowAccount> accounts;
        for (const std::size_t index : m_own) {
            const OutlineLine& line = lines[index];
            accounts.push_back(
                {line.where.table, line.where.row, QStringLiteral("part"), lineShape(line.text, m_words)});
        }
        return accounts;
    }

    std::vector<OutlineLine> lines;

private:
    void addLine(const TableGrid& grid, const CellRef& where)
    {
        endCard(where.table);
        m_own.push_back(lines.size());
        for (const QString& text : partedLines(grid.text(where.row, where.column), m_words)) {
            OutlineLine line{where, text, std::nullopt};
            if (!m_source.corrections.empty())
                line.said = correctedRow(m_source.corrections, lineShape(line.text, m_words), grid.table(), where.row);
            lines.push_back(line);
        }
    }

    // A label that comes again begins the next card.
    void addToCard(const std::vector<CardLine>& row, int table)
    {
        for (const CardLine& line : row) {
            const bool again = std::any_of(
                m_card.begin(), m_card.end(), [&](const CardLine& known) { return known.label == line.label; });
            if (again)
                endCard(table);
            m_card.push_back(line);
        }
    }

    void endCard(int table)
    {
        std::stable_partition(
            m_card.begin(), m_card.end(), [this](const CardLine& line) { return beginsTask(line.label, m_words); });
        for (const CardLine& line : std::exchange(m_card, {}))
            lines.push_back({{table, line.row, line.column}, line.text, std::nullopt, true});
    }

    const OutlineSource& m_source;
    const HeaderWords& m_words;
    std::vector<std::size_t> m_own; // lines that are rows of their own, not of a card
    std::vector<CardLine> m_card; // the open one
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

// Where the document says so.
void markEmphasizedUnits(const std::vector<TableGrid>& grids, std::vector<RawTask>& tasks)
{
    const QStringList remarks = remarksIn(grids);
    if (std::none_of(remarks.begin(), remarks.end(), saysEmphasisLeads))
        return;
    for (RawTask& task : tasks) {
        for (RawText& text : task.texts) {
            const Table& table = grids[static_cast<std::size_t>(text.where.table)].table();
            if (text.field == Field::ResponsibleUnit)
                text.text = withMarkedUnits(text.text, table.emphasisAt(text.where.row, text.where.column));
        }
    }
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

// Under the title of a task list, units at the end of each sentence need no word for their role.
bool isTaskList(const std::vector<RawTask>& tasks, const OutlineSource& source)
{
    const auto explicitTasks = std::count_if(tasks.begin(), tasks.end(),
        [&](const RawTask& task) { return saysRole(source.grids[static_cast<std::size_t>(task.where.table)], task); });
    const bool plain = source.listTitle && tasks.size() > 1 && std::all_of(tasks.begin(), tasks.end(), namesUnits);
    return explicitTasks >= (source.listTitle ? 1 : 2) || plain;
}

bool beginsLikeTaskList(const std::vector<OutlineLine>& lines, const OutlineSource& source)
{
    const std::vector<OutlineLine> first(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(mostLines));
    return isTaskList(outlineTasks(readOutline(first, source.words, source.feedback)).tasks, source);
}

} // namespace

Result<OutlineTasks> readListOutline(const OutlineSource& source, CellFates& fates, ImportDraft& draft)
{
    LineGatherer gatherer(source);
    for (std::size_t table = 0; table < source.grids.size(); ++table)
        gatherer.add(source.grids[table], static_cast<int>(table));
    if (gatherer.lines.size() > mostLines && !beginsLikeTaskList(gatherer.lines, source))
        return OutlineTasks();
    if (std::optional<Error> error = moreThan(limits::outlineLines, QStringLiteral("lines"), gatherer.lines.size()))
        return *std::move(error);
    const Outline outline = readOutline(gatherer.lines, source.words, source.feedback);
    OutlineTasks found = outlineTasks(outline);
    markEmphasizedUnits(source.grids, found.tasks);
    if (source.feedback.canceled() || !isTaskList(found.tasks, source))
        return OutlineTasks();
    OutlineReport report(gatherer.accounts(), fates, draft);
    for (const RawTask& task : found.tasks)
        report.addTask(task);
    for (const OutlineLine& chapter : found.chapters)
        report.addLine(chapter, CellFate::Field, QStringLiteral("chapter"));
    for (const CellRef& where : found.closing)
        report.addSkipped(where, toText(RowKind::Note), {});
    for (const auto& [where, reason] : outline.skipped)
        report.addSkipped(where, reason, {});
    for (const OutlineLine& line : outline.preamble)
        report.addLine(line, CellFate::Header, QStringLiteral("title"));
    return found;
}

} // namespace taizhang
