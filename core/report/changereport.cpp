// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/changereport.h"

#include "core/report/words.h"

#include <QCoreApplication>

#include <map>

namespace taizhang {

namespace {

class ChangeReport
{
    Q_DECLARE_TR_FUNCTIONS(ChangeReport)

public:
    static QString state(const TaskView& view);
};

bool isLate(const TaskView& view)
{
    return view.verdict.light == Light::Yellow || view.verdict.light == Light::Red;
}

bool isDone(const TaskView& view)
{
    return view.verdict.light == Light::Done;
}

QString ChangeReport::state(const TaskView& view)
{
    const QString light = lightShape(view.verdict.light) + u' ' + word(view.verdict.light);
    return view.percent ? QString(light + u'\n' + view.percent->toText() + u'%') : light;
}

void addRows(TableBlock& table, const QString& kind, const std::vector<TaskChange>& changes)
{
    for (const TaskChange& change : changes) {
        const TaskView& view = *change.now;
        const QString lead = unitNames(view, Role::Lead);
        table.rows.push_back({kind, view.task.number, view.task.title, lead.isEmpty() ? QStringLiteral("—") : lead,
            ChangeReport::state(*change.before), ChangeReport::state(view)});
    }
}

} // namespace

std::optional<ReportChanges> reportChanges(const ProgressReportData& data)
{
    if (!data.before)
        return std::nullopt;
    std::map<TaskId, const TaskView*> known;
    for (const TaskView& view : data.before->tasks)
        known.emplace(*view.task.id, &view);
    ReportChanges changes{data.before->round, data.before->asOf, {}, {}, {}};
    for (const TaskView& view : data.tasks) {
        const auto found = view.counted ? known.find(*view.task.id) : known.end();
        if (found == known.end() || !found->second->counted)
            continue;
        const TaskView& before = *found->second;
        if (isDone(view) && !isDone(before))
            changes.closed.push_back({&before, &view});
        else if (isLate(view) && !isLate(before))
            changes.late.push_back({&before, &view});
        else if (!isDone(view) && !isLate(view) && isLate(before))
            changes.recovered.push_back({&before, &view});
    }
    return changes;
}

QString changeSentence(const ReportChanges& changes)
{
    return ChangeReport::tr("Compared with %1 (%2), %3 more tasks are closed, %4 have fallen behind schedule, and %5 "
                            "that were behind have caught up.")
        .arg(changes.round, dateText(changes.since), QString::number(changes.closed.size()),
            QString::number(changes.late.size()), QString::number(changes.recovered.size()));
}

TableBlock changeTable(const ReportChanges& changes)
{
    TableBlock table;
    constexpr ColumnAlign center = ColumnAlign::Center;
    table.columns = {{ChangeReport::tr("Change"), center, 1.2, false, true}, {ChangeReport::tr("No."), center, 0.7},
        {ChangeReport::tr("Reform task"), ColumnAlign::Left, 3.2},
        {ChangeReport::tr("Lead unit"), ColumnAlign::Left, 1.7}, {ChangeReport::tr("Then"), center, 1.3, true},
        {ChangeReport::tr("Now"), center, 1.3, true}};
    addRows(table, ChangeReport::tr("Closed since"), changes.closed);
    addRows(table, ChangeReport::tr("Fallen behind"), changes.late);
    addRows(table, ChangeReport::tr("Caught up"), changes.recovered);
    return table;
}

} // namespace taizhang
