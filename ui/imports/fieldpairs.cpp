// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/fieldpairs.h"

#include "core/report/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace taizhang {

namespace {

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

constexpr std::array everyField{Field::Number, Field::Aspect, Field::Title, Field::Measure, Field::Goal,
    Field::Deliverable, Field::LeadOfficial, Field::CoLeadOfficial, Field::LeadUnit, Field::ResponsibleUnit,
    Field::SupportUnit, Field::Handler, Field::Phone, Field::Start, Field::Deadline, Field::MilestoneText,
    Field::Progress, Field::PercentDone, Field::Problems, Field::NextSteps, Field::Status, Field::Budget,
    Field::Evidence, Field::Note};

QString unitsText(const DraftTask& task, Role role)
{
    QStringList names;
    for (const DraftUnit& unit : task.units) {
        if (unit.role == role)
            names << (unit.openEnded ? FieldText::tr("%1 and others").arg(unit.written) : unit.written);
    }
    return names.join(QStringLiteral("、"));
}

QString officialsText(const DraftTask& task, OfficialRole role, bool phones)
{
    QStringList posts;
    for (const Official& official : task.officials) {
        if (official.role == role && !(phones ? official.phone : official.post).isEmpty())
            posts << (phones ? official.phone : official.post);
    }
    return posts.join(QStringLiteral("、"));
}

QString measuresText(const DraftTask& task)
{
    QStringList lines;
    for (const DraftMeasure& measure : task.measures)
        lines << measure.text;
    return lines.join(QLatin1Char('\n'));
}

QString milestonesText(const Deadline& deadline)
{
    QStringList lines;
    for (const Milestone& milestone : deadline.milestones)
        lines << QStringLiteral("%1 %2").arg(dateText(milestone.dueOn), milestone.text);
    return lines.join(QLatin1Char('\n'));
}

QString deadlineText(const ParsedDeadline& parsed)
{
    const Deadline& deadline = parsed.deadline;
    QString text = word(deadline.kind);
    if (deadline.due)
        text += QStringLiteral(", ") + dateText(*deadline.due);
    if (!parsed.understood && !deadline.phrase.isEmpty())
        text = FieldText::tr("not understood, kept as written");
    const QString milestones = milestonesText(deadline);
    return milestones.isEmpty() ? text : text + QLatin1Char('\n') + milestones;
}

QString budgetText(const DraftTask& task)
{
    if (task.budget)
        return moneyText(*task.budget);
    return task.budgetPhrase.isEmpty() ? QString() : FieldText::tr("kept as text: %1").arg(task.budgetPhrase);
}

// Lines of one column in the task's rows; a merged cell once.
QString sourceText(const Table& table, const DraftTask& task, int column)
{
    QStringList lines;
    const Cell* last = nullptr;
    for (int row = task.where.row; row <= task.lastRow; ++row) {
        const Cell* cell = table.anchorAt(row, column);
        if (cell && cell != last && !cell->text.isEmpty())
            lines << cell->text;
        last = cell;
    }
    return lines.join(QLatin1Char('\n'));
}

// Of a merged area the first cell.
CellRef anchorOf(const Table& table, const CellRef& where)
{
    const Cell* cell = table.anchorAt(where.row, where.column);
    return cell ? CellRef{where.table, cell->row, cell->column} : where;
}

std::optional<CellRef> ofUnits(const DraftTask& task, Role role)
{
    const auto found = std::find_if(
        task.units.begin(), task.units.end(), [role](const DraftUnit& unit) { return unit.role == role; });
    return found == task.units.end() ? std::nullopt : std::optional(found->where);
}

// The last chapter row above the task that names its aspect.
std::optional<CellRef> ofChapter(const ImportDraft& draft, const DraftTask& task)
{
    const QString aspect = task.aspects.isEmpty() ? QString() : task.aspects.back();
    std::optional<CellRef> found;
    for (const SkippedRow& row : draft.skipped) {
        const CellRef where{row.table, row.row, 0};
        if (row.reason == u"chapter" && where < task.where && row.text.contains(aspect) && (!found || *found < where))
            found = where;
    }
    return found;
}

std::optional<Confidence> doubtOf(const DraftTask& task, Field field)
{
    const auto found = std::find_if(
        task.doubts.begin(), task.doubts.end(), [field](const FieldDoubt& doubt) { return doubt.field == field; });
    return found == task.doubts.end() ? std::nullopt : std::optional(found->confidence);
}

} // namespace

CellRef sourceCell(const ImportDraft& draft, const DraftTask& task, Field field)
{
    const auto column = std::find_if(draft.columns.begin(), draft.columns.end(),
        [&](const ColumnMeaning& one) { return one.table == task.where.table && one.field == field; });
    std::optional<CellRef> found;
    if (column != draft.columns.end())
        found = CellRef{task.where.table, task.where.row, column->column};
    else if (field == Field::LeadUnit)
        found = ofUnits(task, Role::Lead);
    else if (field == Field::ResponsibleUnit)
        found = ofUnits(task, Role::Responsible);
    else if (field == Field::SupportUnit)
        found = ofUnits(task, Role::Support);
    else if (field == Field::Measure && !task.measures.empty())
        found = task.measures.front().where;
    else if (field == Field::Aspect)
        found = ofChapter(draft, task);
    return found.value_or(task.where);
}

QString understoodText(const DraftTask& task, Field field)
{
    switch (field) {
    case Field::Number:
        return task.number;
    case Field::Aspect:
        return task.aspects.join(QStringLiteral(" › "));
    case Field::Title:
        return task.title;
    case Field::Measure:
        return measuresText(task);
    case Field::Goal:
        return task.goal;
    case Field::Deliverable:
        return task.deliverable;
    case Field::LeadOfficial:
        return officialsText(task, OfficialRole::LeadOfficial, false);
    case Field::CoLeadOfficial:
        return officialsText(task, OfficialRole::CoLeadOfficial, false);
    case Field::Handler:
        return officialsText(task, OfficialRole::Handler, false);
    case Field::Phone:
        return officialsText(task, OfficialRole::Handler, true);
    case Field::LeadUnit:
        return unitsText(task, Role::Lead);
    case Field::ResponsibleUnit:
        return unitsText(task, Role::Responsible);
    case Field::SupportUnit:
        return unitsText(task, Role::Support);
    case Field::Start:
        return task.deadline.deadline.start ? dateText(*task.deadline.deadline.start) : QString();
    case Field::Deadline:
        return deadlineText(task.deadline);
    case Field::MilestoneText:
        return milestonesText(task.deadline.deadline);
    case Field::Progress:
        return task.progressText;
    case Field::PercentDone:
        return task.percent ? task.percent->toText() + QLatin1Char('%') : QString();
    case Field::Problems:
        return task.problems;
    case Field::NextSteps:
        return task.nextSteps;
    case Field::Status:
        return task.status ? word(*task.status) : QString();
    case Field::Budget:
        return budgetText(task);
    case Field::Evidence:
    case Field::None:
        return {};
    case Field::Note:
        return task.note;
    }
    Q_UNREACHABLE();
}

std::vector<FieldPair> fieldPairs(const SourceDocument& document, const ImportDraft& draft, const DraftTask& task)
{
    std::vector<FieldPair> pairs;
    std::vector<FieldPair> ignored;
    std::vector<Field> shown;
    const Table& table = document.tables.at(static_cast<size_t>(task.where.table));
    for (const ColumnMeaning& column : draft.columns) {
        if (column.table != task.where.table)
            continue;
        FieldPair pair{column.field, sourceText(table, task, column.column), cellAddress(task.where.row, column.column),
            {}, doubtOf(task, column.field), anchorOf(table, {task.where.table, task.where.row, column.column})};
        // Several columns of one meaning share what was understood; the first shows it.
        if (std::find(shown.begin(), shown.end(), column.field) == shown.end())
            pair.understood = understoodText(task, column.field);
        shown.push_back(column.field);
        if (!pair.source.isEmpty() || !pair.understood.isEmpty())
            (column.field == Field::None ? ignored : pairs).push_back(std::move(pair));
    }
    for (const Field field : everyField) {
        const bool done = std::find(shown.begin(), shown.end(), field) != shown.end();
        const QString understood = done ? QString() : understoodText(task, field);
        if (!understood.isEmpty()) {
            const CellRef where = sourceCell(draft, task, field);
            pairs.push_back({field, {}, {}, understood, doubtOf(task, field), where});
        }
    }
    if (table.kind == TableKind::Paragraphs || pairs.empty())
        pairs.insert(pairs.begin(),
            {Field::None, sourceText(table, task, 0), cellAddress(task.where.row, 0), {}, {}, task.where});
    pairs.insert(pairs.end(), ignored.begin(), ignored.end());
    return pairs;
}

} // namespace taizhang
