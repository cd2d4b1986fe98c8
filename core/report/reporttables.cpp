// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reporttables.h"

#include "core/report/overviewcharts.h"
#include "core/report/words.h"

#include <QCoreApplication>

namespace taizhang {

namespace {

class ReportTables
{
    Q_DECLARE_TR_FUNCTIONS(ReportTables)

public:
    static QString total() { return tr("Total"); }
    static QString noAspect() { return tr("No aspect"); }
    static QString noLead() { return tr("No lead unit"); }
    static QString percent(const TaskView& view);
    static QString light(const TaskView& view);
    static QString reason(const TaskView& view);
    static QStringList tallyTitles();
};

constexpr ColumnAlign left = ColumnAlign::Left;
constexpr ColumnAlign center = ColumnAlign::Center;
constexpr ColumnAlign right = ColumnAlign::Right;

QString number(int count)
{
    return QString::number(count);
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

// 未报 is not 0 %.
QString ReportTables::percent(const TaskView& view)
{
    if (view.percent)
        return view.percent->toText() + u'%';
    const bool open = view.task.status == TaskStatus::Active;
    return open ? tr("not reported") : QStringLiteral("—");
}

// Shape and word; of tasks that do not count, their status.
QString ReportTables::light(const TaskView& view)
{
    const QString shape = lightShape(view.verdict.light) + u' ';
    const bool lit = view.task.status == TaskStatus::Active || view.task.status == TaskStatus::Closed;
    return shape + (lit ? word(view.verdict.light) : word(view.task.status));
}

// Why the light is on, and what the unit says about it.
QString ReportTables::reason(const TaskView& view)
{
    const QString rule = lightReasonText(view.verdict);
    const QString problems = view.latest ? view.latest->problems : QString();
    return problems.isEmpty() ? rule : QString(rule + u'\n' + tr("Problems: %1").arg(problems));
}

QStringList ReportTables::tallyTitles()
{
    return {tr("Tasks"), tr("Closed"), tr("On schedule"), tr("Behind"), tr("Others")};
}

QStringList tallyCells(const Tally& tally)
{
    return {
        number(tally.total), number(tally.closed), number(tally.onSchedule), number(tally.behind), number(tally.other)};
}

void addTallyColumns(TableBlock& table)
{
    for (const QString& title : ReportTables::tallyTitles())
        table.columns.push_back({title, right, 1});
}

QStringList annexRow(const TaskView& view)
{
    QStringList supporting;
    for (const Role role : {Role::Responsible, Role::Support}) {
        if (const QString names = unitNames(view, role); !names.isEmpty())
            supporting.append(names);
    }
    return {orDash(view.aspects.value(0)), orDash(view.task.number), view.task.title,
        orDash(unitNames(view, Role::Lead)), orDash(supporting.join(u'、')), orDash(view.task.deadline.phrase),
        ReportTables::percent(view), ReportTables::light(view), orDash(view.latest ? view.latest->text : QString())};
}

} // namespace

TableBlock overallTable(const ReportFigures& figures)
{
    TableBlock table;
    table.columns = {{QString(), center, 1.2}};
    addTallyColumns(table);
    table.columns[1].title = ReportTables::total();
    const QString whole = rateText(figures.all.total, figures.all.total);
    table.rows = {QStringList{ReportTables::tr("Tasks")} + tallyCells(figures.all),
        QStringList{ReportTables::tr("Share"), whole} + figures.shares};
    table.unitNote = ReportTables::tr("Unit: tasks, %");
    if (figures.sharesAdjusted)
        table.note = ReportTables::tr("Note: shares are rounded; the largest takes the difference to 100%.");
    return table;
}

TableBlock aspectTable(const ReportFigures& figures)
{
    TableBlock table;
    table.columns = {{ReportTables::tr("Aspect"), center, 2}};
    addTallyColumns(table);
    table.columns.push_back({ReportTables::tr("Share of tasks"), right, 1.1});
    table.columns.push_back({ReportTables::tr("Completion rate"), right, 1.1});
    for (std::size_t i = 0; i < figures.byAspect.size(); ++i) {
        const TallyRow& row = figures.byAspect[i];
        const QString name = row.name.isEmpty() ? ReportTables::noAspect() : row.name;
        const QStringList rates{figures.aspectShares.value(qsizetype(i)), rateText(row.tally.closed, row.tally.total)};
        table.rows.push_back(QStringList{name} + tallyCells(row.tally) + rates);
    }
    const QStringList rates{
        rateText(figures.all.total, figures.all.total), rateText(figures.all.closed, figures.all.total)};
    table.rows.push_back(QStringList{ReportTables::total()} + tallyCells(figures.all) + rates);
    table.emphasised = {int(table.rows.size()) - 1};
    table.unitNote = ReportTables::tr("Unit: tasks, %");
    return table;
}

TableBlock leadUnitTable(const ReportFigures& figures)
{
    TableBlock table;
    table.columns = {{ReportTables::tr("No."), center, 0.7}, {ReportTables::tr("Lead unit"), left, 3.8}};
    addTallyColumns(table);
    table.columns.push_back({ReportTables::tr("Completion rate"), right, 1.1});
    table.columns.push_back({ReportTables::tr("Rank"), center, 0.9});
    const std::vector<std::optional<UnitRank>> ranks = unitRanks(figures.byLeadUnit);
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        const TallyRow& row = figures.byLeadUnit[i];
        const QString name = row.name.isEmpty() ? ReportTables::noLead() : row.name;
        table.rows.push_back(QStringList{number(int(i) + 1), name} + tallyCells(row.tally)
            + QStringList{rateText(row.tally.closed, row.tally.total), rankText(ranks[i])});
    }
    table.rows.push_back(QStringList{QString(), ReportTables::total()} + tallyCells(figures.all)
        + QStringList{rateText(figures.all.closed, figures.all.total), QString()});
    table.emphasised = {int(table.rows.size()) - 1};
    table.unitNote = ReportTables::tr("Unit: tasks, %");
    table.note
        = ReportTables::tr("Note: in the official order of units; a task counts for its first lead unit. Units that "
                           "lead fewer than three tasks are not ranked.");
    return table;
}

TableBlock lateTable(const ReportFigures& figures)
{
    TableBlock table;
    table.columns = {{ReportTables::tr("No."), center, 0.8}, {ReportTables::tr("Reform task"), left, 2.4},
        {ReportTables::tr("Lead unit"), left, 1.4}, {ReportTables::tr("Deadline"), left, 1.7},
        {ReportTables::tr("Light"), center, 1.1, true}, {ReportTables::tr("Reason"), left, 3.7}};
    for (const TaskView* view : figures.late) {
        table.rows.push_back({orDash(view->task.number), view->task.title, orDash(unitNames(*view, Role::Lead)),
            orDash(view->task.deadline.phrase), ReportTables::light(*view), ReportTables::reason(*view)});
    }
    return table;
}

TableBlock annexTable(const ProgressReportData& data)
{
    TableBlock table;
    table.columns = {{ReportTables::tr("Aspect"), center, 1.15, false, true}, {ReportTables::tr("No."), center, 0.7},
        {ReportTables::tr("Reform task"), left, 4}, {ReportTables::tr("Lead unit"), left, 1.6},
        {ReportTables::tr("Responsible and supporting units"), left, 2}, {ReportTables::tr("Deadline"), left, 1.5},
        {ReportTables::tr("Progress"), right, 0.9}, {ReportTables::tr("Light"), center, 1.3, true},
        {ReportTables::tr("Latest progress"), left, 3.6}};
    for (const TaskView& view : data.tasks)
        table.rows.push_back(annexRow(view));
    return table;
}

} // namespace taizhang
