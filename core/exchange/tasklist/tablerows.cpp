// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/tablerows.h"

#include "core/exchange/tasklist/listtext.h"
#include "core/exchange/tasklist/numberlabel.h"
#include "core/exchange/tasklist/rolewords.h"
#include "core/exchange/tasklist/rowshape.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

namespace {

bool isDitto(const QString& text)
{
    static const QRegularExpression ditto(QStringLiteral("^(?:[（(]?同上[)）]?|〃|″|\"|”|々)$"));
    return text.contains(ditto);
}

} // namespace

TableRows::TableRows(CellFates& fates, ImportDraft& draft, const ImportOptions& options)
    : m_fates(fates)
    , m_draft(draft)
    , m_options(options)
{ }

void TableRows::read(const TableSection& section)
{
    const bool goesOn = m_section.grid != nullptr && sameFields(m_section.plan, section.plan);
    if (!goesOn) {
        m_open = false;
        m_aspectAbove.clear();
        m_above.clear();
    }
    m_section = section;
    m_note = false;
    for (int row = section.firstRow; row <= section.lastRow; ++row)
        readRow(row);
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
    return kind;
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
        return Step::NewTask;
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
    const bool measures = !m_section.plan.of(Field::Measure).empty();
    if (title.isEmpty())
        return m_open ? Step::Continue : Step::Skip;
    const bool same = m_open && joinedLines(title) == joinedLines(m_tasks.back().title.text);
    return same && measures ? Step::Continue : Step::NewTask;
}

void TableRows::startTask(int row)
{
    RawTask task;
    task.where = {m_section.table, row, m_section.plan.columns.front().column};
    task.lastRow = row;
    task.aspects = aspectsOf(row);
    m_tasks.push_back(task);
    m_open = true;
    addCells(row, true);
    RawTask& added = m_tasks.back();
    if (added.title.text.isEmpty() && !added.number.text.isEmpty()) {
        // An unmerged list that says its title once: the measures below it are its own.
        const RawText above = m_above.value(m_section.plan.title);
        if (!added.measures.empty() && !above.text.isEmpty())
            added.title = above;
    }
    if (!added.title.text.isEmpty())
        m_above.insert(m_section.plan.title, added.title);
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
    addCells(row, false);
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

void TableRows::addCells(int row, bool first)
{
    const std::size_t measures = m_tasks.back().measures.size();
    for (const HeaderColumn& column : m_section.plan.columns)
        addCell(column, row, first);
    addOwnToMeasures(measures, row);
}

void TableRows::addCell(const HeaderColumn& column, int row, bool first)
{
    const Field field = column.meaning.field;
    if (field == Field::None || field == Field::Aspect)
        return;
    RawText text = rawText(column, row, first);
    if (text.text.isEmpty())
        return;
    m_fates.claim(text.where, CellFate::Field);
    RawTask& task = m_tasks.back();
    if (isDitto(text.text) && m_above.contains(column.column)) {
        const CellRef where = text.where;
        text = m_above.value(column.column);
        text.where = where;
    }
    if (field == Field::Number || field == Field::Title) {
        RawText& target = field == Field::Number ? task.number : task.title;
        if (first)
            target = text;
        return;
    }
    m_above.insert(column.column, text);
    if (!column.meaning.unit.isEmpty())
        keepMarkText(column, text.where);
    if (field == Field::Measure)
        task.measures.push_back({text.text, text.where, {}, {}});
    else
        task.texts.push_back(text);
}

// A cell of a unit's own column may say more than a role.
void TableRows::keepMarkText(const HeaderColumn& column, const CellRef& where)
{
    const QString said = m_section.grid->text(where.row, where.column);
    if (isRoleMark(said))
        return;
    RawText note;
    note.text = column.meaning.unit + u'：' + said;
    note.where = where;
    note.field = Field::Note;
    m_tasks.back().texts.push_back(note);
}

RawText TableRows::rawText(const HeaderColumn& column, int row, bool filled)
{
    const TableGrid& grid = *m_section.grid;
    const Cell* cell = filled ? grid.cover(row, column.column) : grid.cell(row, column.column);
    if (cell == nullptr || cell->continuation)
        return {};
    RawText text;
    text.text = grid.text(cell->row, cell->column);
    text.where = ref(*cell);
    text.date = cell->date;
    text.field = column.meaning.field;
    text.column = column.meaning;
    if (cell->error) {
        m_draft.issues.push_back({IssueCode::ErrorCell, text.where, {text.text}});
        text.text.clear();
    }
    if (!column.meaning.unit.isEmpty())
        text.text = unitOfMark(column.meaning.unit, text.text);
    if (column.meaning.period) {
        const QDate month(
            column.meaning.period->year.value_or(m_draft.year.value_or(0)), column.meaning.period->month, 1);
        text.due = month.isValid() ? month.addMonths(1).addDays(-1) : QDate();
    }
    return text;
}

// A measure's row may name its own units and deadline.
void TableRows::addOwnToMeasures(std::size_t from, int row)
{
    RawTask& task = m_tasks.back();
    QStringList units;
    QString deadline;
    for (const HeaderColumn& column : m_section.plan.columns) {
        const QString text = own(row, column.column);
        if (isUnitField(column.meaning.field) && !text.isEmpty())
            units.append(text);
        else if (column.meaning.field == Field::Deadline)
            deadline = text;
    }
    for (std::size_t i = from; i < task.measures.size(); ++i) {
        task.measures[i].units = units;
        task.measures[i].deadline = deadline;
    }
}

} // namespace taizhang
