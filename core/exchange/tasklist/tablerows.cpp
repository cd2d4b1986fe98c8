// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/tablerows.h"

#include "core/exchange/tasklist/listtext.h"
#include "core/exchange/tasklist/numberlabel.h"
#include "core/exchange/tasklist/rowshape.h"
#include "core/exchange/tasklist/unitcell.h"
#include "core/model/textnormal.h"

#include <algorithm>

namespace taizhang {

TableRows::TableRows(CellFates& fates, ImportDraft& draft, const ImportOptions& options)
    : m_fates(fates)
    , m_draft(draft)
    , m_options(options)
    , m_cells(fates, draft)
{ }

void TableRows::begin(const TableSection& section)
{
    const bool goesOn = m_section.grid != nullptr && sameFields(m_section.plan, section.plan);
    if (!goesOn) {
        m_open = false;
        m_aspectAbove.clear();
    }
    m_section = section;
    m_cells.enter(section, goesOn);
    m_note = false;
}

void TableRows::read(const Feedback& feedback)
{
    for (int row = m_section.firstRow; row <= m_section.lastRow && !feedback.canceled(); ++row)
        readRow(row);
}

void TableRows::readAbove(const LeadInRow& row)
{
    RowAccount account{m_section.table, row.row, row.reason, {}};
    account.shape = *m_shapes.insert(u"above/" + rowShape(*m_section.grid, row.row, m_section.header, RowKind::Data));
    const std::optional<RowReading> said
        = correctedRow(m_options.rows, account.shape, m_section.grid->table(), row.row);
    const bool chapter = row.reason == u"chapter";
    if (said) {
        account.taken = readAs(row.row, *said);
    } else {
        if (chapter)
            enterChapter(row.text);
        for (const int column : m_section.grid->filledColumns(row.row))
            m_fates.claim({m_section.table, row.row, column}, chapter ? CellFate::Field : CellFate::Header);
        m_draft.skipped.push_back({m_section.table, row.row, row.reason, row.text});
    }
    m_draft.rows.push_back(account);
}

void TableRows::readRow(int row)
{
    const Table& table = m_section.grid->table();
    const bool hidden = std::binary_search(table.hiddenRows.begin(), table.hiddenRows.end(), row);
    const RowKind kind = kindOfRow(row);
    if (kind == RowKind::Empty)
        return;
    if (hidden)
        m_draft.issues.push_back({IssueCode::HiddenRow, {m_section.table, row, 0}, {}});
    RowAccount account{m_section.table, row, QStringLiteral("other"), {}};
    account.shape = *m_shapes.insert(rowShape(*m_section.grid, row, m_section.header, kind));
    const std::optional<RowReading> said = correctedRow(m_options.rows, account.shape, table, row);
    if (hidden && !m_options.includeHiddenRows)
        skip(row, account.taken);
    else
        account.taken = said ? readAs(row, *said) : readFound(row, kind);
    m_draft.rows.push_back(account);
}

// 注：1.… goes on below with 2.…, a lone text as well.
RowKind TableRows::kindOfRow(int row)
{
    const RowKind kind = rowKind(*m_section.grid, row, m_section.header);
    const std::vector<int> filled = m_section.grid->filledColumns(row);
    const bool lone = filled.size() == 1 && !isNumberCell(m_section.grid->text(row, filled.front()));
    if (m_note && lone && (kind == RowKind::Data || kind == RowKind::Chapter) && !dataBelow(row))
        return RowKind::Note;
    m_note = kind == RowKind::Note || (m_note && kind == RowKind::Empty);
    return kind == RowKind::Data && lone && signsTable(row) ? RowKind::Signature : kind;
}

// The office that issues the list stands below it, above the day.
bool TableRows::signsTable(int row) const
{
    const TableGrid& grid = *m_section.grid;
    const std::vector<int> below = row < m_section.lastRow ? grid.filledColumns(row + 1) : std::vector<int>();
    if (below.size() != 1 || kindOfLine(grid.text(row + 1, below.front())) != RowKind::Form)
        return false;
    return looksLikeUnit(grid.text(row, grid.filledColumns(row).front()));
}

bool TableRows::dataBelow(int row) const
{
    for (int below = row + 1; below <= m_section.lastRow; ++below) {
        const bool several = m_section.grid->filledColumns(below).size() > 1;
        if (several && rowKind(*m_section.grid, below, m_section.header) == RowKind::Data)
            return true;
    }
    return false;
}

QString TableRows::readFound(int row, RowKind kind)
{
    if (kind == RowKind::Chapter) {
        readChapter(row);
        return toText(kind);
    }
    const Step step = kind == RowKind::Data ? stepFor(row) : Step::Skip;
    if (step == Step::NewTask) {
        startTask(row);
        return QStringLiteral("task");
    }
    if (step == Step::Continue) {
        continueTask(row);
        return QStringLiteral("part");
    }
    skip(row, toText(kind));
    return toText(kind);
}

QString TableRows::readAs(int row, RowReading reading)
{
    switch (reading) {
    case RowReading::Task:
        startTask(row);
        borrowTitle(row);
        return QStringLiteral("task");
    case RowReading::PartOfTask:
        if (m_tasks.empty())
            break;
        continueTask(row);
        m_open = true;
        return QStringLiteral("part");
    case RowReading::Chapter:
        readChapter(row);
        return toText(RowKind::Chapter);
    case RowReading::Note:
        skip(row, toText(RowKind::Note));
        return toText(RowKind::Note);
    case RowReading::Total:
        skip(row, toText(RowKind::Total));
        return toText(RowKind::Total);
    }
    return readFound(row, RowKind::Data);
}

// A row that is said to be a task may have its text in any column.
void TableRows::borrowTitle(int row)
{
    RawTask& task = m_tasks.back();
    const std::vector<int> filled = m_section.grid->filledColumns(row);
    if (!task.title.text.isEmpty() || filled.empty())
        return;
    const int column = filled.back();
    task.title.text = m_section.grid->text(row, column);
    task.title.where = {m_section.table, row, column};
    m_fates.claim(task.title.where, CellFate::Field);
    if (task.number.where == task.title.where)
        task.number = {};
}

void TableRows::readChapter(int row)
{
    const std::vector<int> filled = m_section.grid->filledColumns(row);
    const QString text = m_section.grid->text(row, filled.back());
    m_trail.enter(text, filled.size() > 1 ? m_section.grid->text(row, filled.front()) : QString());
    for (const int column : filled)
        m_fates.claim({m_section.table, row, column}, CellFate::Field);
    m_draft.skipped.push_back({m_section.table, row, QStringLiteral("chapter"), text});
    m_open = false;
}

void TableRows::skip(int row, const QString& reason)
{
    QStringList texts;
    for (const int column : m_section.grid->filledColumns(row))
        texts.append(joinedLines(m_section.grid->text(row, column)));
    if (reason == u"empty" && texts.isEmpty())
        return;
    if (reason == u"repeated-header") {
        for (const int column : m_section.grid->filledColumns(row))
            m_fates.claim({m_section.table, row, column}, CellFate::Header);
    }
    if (reason == u"other")
        m_draft.issues.push_back({IssueCode::RowSkipped, {m_section.table, row, 0}, {reason}});
    m_draft.skipped.push_back({m_section.table, row, reason, texts.join(u' ')});
}

QString TableRows::own(int row, int column) const
{
    return column < 0 ? QString() : m_section.grid->text(row, column);
}

bool TableRows::hasUnitsOrDeadline(int row) const
{
    return std::any_of(m_section.plan.columns.begin(), m_section.plan.columns.end(), [&](const HeaderColumn& column) {
        const Field field = column.meaning.field;
        return (isUnitField(field) || field == Field::Deadline)
            && !m_section.grid->filled(row, column.column).isEmpty();
    });
}

TableRows::Step TableRows::stepFor(int row) const
{
    const ColumnPlan& plan = m_section.plan;
    const QString title = own(row, plan.title);
    const bool sameTitle = m_open && joinedLines(title) == joinedLines(m_tasks.back().title.text);
    if (plan.number < 0)
        return stepWithoutNumber(row);
    if (!own(row, plan.number).isEmpty())
        return sameTitle && own(row, plan.number) == m_tasks.back().number.text ? Step::Continue : Step::NewTask;
    if (m_section.grid->continuesDown(row, plan.number) && m_open)
        return title.isEmpty() || sameTitle ? Step::Continue : Step::NewTask;
    if (title.isEmpty() || sameTitle)
        return m_open ? Step::Continue : Step::Skip;
    // Text below a numbered row without units of its own goes on with it.
    return m_open && m_numbered && !hasUnitsOrDeadline(row) && gluedLabel(title) == std::nullopt ? Step::Continue
                                                                                                 : Step::NewTask;
}

TableRows::Step TableRows::stepWithoutNumber(int row) const
{
    const QString title = own(row, m_section.plan.title);
    const bool parts = !m_section.plan.of(Field::Measure).empty() || m_section.plan.roles >= 0;
    if (title.isEmpty())
        return m_open ? Step::Continue : Step::Skip;
    const bool same = m_open && joinedLines(title) == joinedLines(m_tasks.back().title.text);
    return same && parts ? Step::Continue : Step::NewTask;
}

void TableRows::startTask(int row)
{
    RawTask task;
    task.where = {m_section.table, row, m_section.plan.columns.front().column};
    task.lastRow = row;
    task.aspects = aspectsOf(row);
    m_tasks.push_back(task);
    m_open = true;
    RawTask& added = m_tasks.back();
    m_cells.add(added, row, true);
    if (m_section.unit) {
        m_fates.claim(m_section.unit->where, CellFate::Field);
        added.texts.insert(added.texts.begin(), *m_section.unit);
    }
    m_numbered = m_numbered || !added.number.text.isEmpty();
    added.numberExpected = m_numbered && m_section.plan.number >= 0;
}

void TableRows::continueTask(int row)
{
    RawTask& task = m_tasks.back();
    const QString title = own(row, m_section.plan.title);
    if (!title.isEmpty() && joinedLines(title) != joinedLines(task.title.text)) {
        task.title.text += u'\n' + title;
        task.ambiguous = true;
        m_fates.claim({m_section.table, row, m_section.plan.title}, CellFate::Field);
    } else if (!title.isEmpty()) {
        m_fates.claim({m_section.table, row, m_section.plan.title}, CellFate::Field);
    }
    if (m_section.table == task.where.table)
        task.lastRow = row;
    aspectsOf(row);
    m_cells.add(task, row, false);
}

QStringList TableRows::aspectsOf(int row)
{
    QStringList names = m_trail.names();
    bool outerChanged = false;
    for (const int column : m_section.plan.aspects) {
        const Cell* cell = m_section.grid->cover(row, column);
        const QString text = aspectName(m_section.grid->filled(row, column));
        if (cell != nullptr && !text.isEmpty())
            m_fates.claim(ref(*cell), CellFate::Field);
        const QString above = outerChanged ? QString() : m_aspectAbove.value(column);
        const QString name = text.isEmpty() || isDitto(text) ? above : text;
        outerChanged = outerChanged || name != m_aspectAbove.value(column);
        m_aspectAbove.insert(column, name);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace taizhang
