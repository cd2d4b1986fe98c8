// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/taskcells.h"

#include "core/exchange/tasklist/emphasizedunits.h"
#include "core/exchange/tasklist/rolewords.h"

#include <QRegularExpression>

namespace taizhang {

namespace {

// 2026 | 12
QString monthOfYear(QString year, QString month)
{
    static const QRegularExpression digit(QStringLiteral("[0-9０-９]$"));
    year.remove(u'度');
    if (year.contains(digit))
        year += u'年';
    if (month.contains(digit))
        month += u'月';
    return year + month;
}

// The day of a plain number in a workbook that counts from 1904; in any other its text says it.
std::optional<QDate> dayFrom1904(const Table& table, const Cell& cell)
{
    static const QRegularExpression serial(QStringLiteral("^\\d{5}(?:\\.\\d+)?$"));
    if (table.dateSystem != DateSystem::From1904 || !cell.number || !serial.match(cell.text).hasMatch())
        return std::nullopt;
    const std::optional<SerialMoment> moment = momentOfSerial(*cell.number, table.dateSystem);
    return moment ? std::optional(moment->date) : std::nullopt;
}

} // namespace

bool isDitto(const QString& text)
{
    static const QRegularExpression ditto(QStringLiteral("^(?:[（(]?同上[)）]?|〃|″|\"|”|々)$"));
    return text.contains(ditto);
}

TaskCells::TaskCells(CellFates& fates, ImportDraft& draft)
    : m_fates(fates)
    , m_draft(draft)
{ }

void TaskCells::enter(const TableSection& section, bool goesOn)
{
    m_section = section;
    if (!goesOn)
        m_above.clear();
}

void TaskCells::add(RawTask& task, int row, bool first)
{
    const std::size_t measures = task.measures.size();
    for (const HeaderColumn& column : m_section.plan.columns)
        addCell(task, column, row, first);
    addOwnToMeasures(task, measures, row);
    if (first)
        settleTitle(task);
}

// An unmerged list that says its title once: the measures below it are its own.
void TaskCells::settleTitle(RawTask& task)
{
    const RawText above = m_above.value(m_section.plan.title);
    const bool measuresAlone = task.title.text.isEmpty() && !task.number.text.isEmpty() && !task.measures.empty();
    if (measuresAlone && !above.text.isEmpty())
        task.title = above;
    if (!task.title.text.isEmpty())
        m_above.insert(m_section.plan.title, task.title);
}

void TaskCells::addCell(RawTask& task, const HeaderColumn& column, int row, bool first)
{
    const Field field = column.meaning.field;
    if (field == Field::None || field == Field::Aspect)
        return;
    RawText text = rawText(column, row, first);
    if (text.text.isEmpty())
        return;
    m_fates.claim(text.where, CellFate::Field);
    if (isCompanion(column))
        return;
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
        keepMarkText(task, column, text.where);
    if (field == Field::Measure)
        task.measures.push_back({text.text, text.where, {}, {}});
    else
        task.texts.push_back(text);
}

// A cell of a unit's own column may say more than a role.
void TaskCells::keepMarkText(RawTask& task, const HeaderColumn& column, const CellRef& where)
{
    const QString said = m_section.grid->text(where.row, where.column);
    if (isRoleMark(said))
        return;
    RawText note;
    note.text = column.meaning.unit + u'：' + said;
    note.where = where;
    note.field = Field::Note;
    task.texts.push_back(note);
}

RawText TaskCells::rawText(const HeaderColumn& column, int row, bool filled)
{
    const TableGrid& grid = *m_section.grid;
    const Cell* cell = filled ? grid.cover(row, column.column) : grid.cell(row, column.column);
    if (cell == nullptr || cell->continuation)
        return {};
    RawText text;
    text.text = grid.text(cell->row, cell->column);
    text.where = {m_section.table, cell->row, cell->column};
    text.date = cell->date ? cell->date : dayFrom1904(grid.table(), *cell);
    text.field = column.meaning.field;
    text.column = column.meaning;
    if (cell->error) {
        m_draft.issues.push_back({IssueCode::ErrorCell, text.where, {text.text}});
        text.text.clear();
    }
    if (column.meaning.unknown && !text.text.isEmpty())
        text.text = column.text + u'：' + text.text;
    else if (!column.meaning.state.isEmpty())
        text.text = stateOfMark(column.meaning.state, text.text);
    else if (!column.meaning.unit.isEmpty())
        text.text = unitOfMark(column.meaning.unit, text.text, column.meaning.marks);
    else if (column.meaning.emphasisLeads)
        text.text = withMarkedUnits(text.text, grid.table().emphasisAt(cell->row, cell->column));
    else if (isUnitField(text.field) && m_section.plan.roles >= 0)
        text.text = unitWithRole(text.text, grid.text(cell->row, m_section.plan.roles));
    else if (text.field == Field::Deadline && m_section.plan.years >= 0 && !text.text.isEmpty())
        text.text = monthOfYear(grid.filled(cell->row, m_section.plan.years), text.text);
    if (column.meaning.period) {
        const QDate month(
            column.meaning.period->year.value_or(m_draft.year.value_or(0)), column.meaning.period->month, 1);
        text.due = month.isValid() ? month.addMonths(1).addDays(-1) : QDate();
    }
    return text;
}

// A measure's row may name its own units and deadline.
void TaskCells::addOwnToMeasures(RawTask& task, std::size_t from, int row)
{
    QStringList units;
    QString deadline;
    for (const HeaderColumn& column : m_section.plan.columns) {
        if (isCompanion(column))
            continue;
        const QString text = m_section.grid->text(row, column.column);
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
