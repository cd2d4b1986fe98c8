// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/importfields.h"

#include <QSet>

namespace taizhang {

namespace {

void take(const QString& from, QString& to)
{
    if (!from.isEmpty())
        to = from;
}

std::vector<Measure> toMeasures(const std::vector<DraftMeasure>& drafts)
{
    std::vector<Measure> measures;
    for (const DraftMeasure& draft : drafts)
        measures.push_back({{}, draft.text, draft.unitsWritten, draft.deadlinePhrase});
    return measures;
}

} // namespace

void takeFields(const DraftTask& draft, Task& task)
{
    take(draft.number, task.number);
    take(draft.title, task.title);
    take(draft.goal, task.goal);
    take(draft.deliverable, task.deliverable);
    take(draft.note, task.note);
    take(draft.budgetPhrase, task.budgetPhrase);
    if (draft.budget)
        task.budget = draft.budget;
    if (draft.status)
        task.status = *draft.status;
    if (!draft.measures.empty())
        task.measures = toMeasures(draft.measures);
    if (!draft.officials.empty())
        task.officials = draft.officials;
    if (!draft.deadline.deadline.phrase.isEmpty() || draft.deadline.deadline.kind != DeadlineKind::Unspecified)
        task.deadline = draft.deadline.deadline;
    task.source = draft.source;
}

int namedUnits(const ImportDraft& draft)
{
    QSet<QString> names;
    for (const DraftTask& task : draft.tasks) {
        for (const DraftUnit& unit : task.units)
            names.insert(unit.written);
    }
    return static_cast<int>(names.size());
}

bool saysSomething(const ProgressRecord& record)
{
    return record.percent || !record.text.isEmpty() || !record.problems.isEmpty() || !record.nextSteps.isEmpty();
}

bool saysTheSame(const ProgressRecord& a, const ProgressRecord& b)
{
    return a.percent == b.percent && a.text == b.text && a.problems == b.problems && a.nextSteps == b.nextSteps;
}

} // namespace taizhang
