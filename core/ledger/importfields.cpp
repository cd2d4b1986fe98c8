// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/importfields.h"

#include <QSet>
#include <QStringView>

#include <array>

namespace taizhang {

namespace {

using Taker = void (*)(const DraftTask& draft, Task& task);

struct FieldTaker
{
    const char16_t* field;
    Taker take;
};

void takeMeasures(const DraftTask& draft, Task& task)
{
    task.measures.clear();
    for (const DraftMeasure& measure : draft.measures)
        task.measures.push_back({{}, measure.text, measure.unitsWritten, measure.deadlinePhrase});
}

void takeBudget(const DraftTask& draft, Task& task)
{
    task.budget = draft.budget;
    task.budgetPhrase = draft.budgetPhrase;
}

constexpr std::array takers{
    FieldTaker{u"number", [](const DraftTask& draft, Task& task) { task.number = draft.number; }},
    FieldTaker{u"title", [](const DraftTask& draft, Task& task) { task.title = draft.title; }},
    FieldTaker{u"goal", [](const DraftTask& draft, Task& task) { task.goal = draft.goal; }},
    FieldTaker{u"deliverable", [](const DraftTask& draft, Task& task) { task.deliverable = draft.deliverable; }},
    FieldTaker{u"note", [](const DraftTask& draft, Task& task) { task.note = draft.note; }},
    FieldTaker{u"measures", takeMeasures},
    FieldTaker{u"officials", [](const DraftTask& draft, Task& task) { task.officials = draft.officials; }},
    FieldTaker{u"deadline", [](const DraftTask& draft, Task& task) { task.deadline = draft.deadline.deadline; }},
    FieldTaker{u"budget", takeBudget},
};

} // namespace

void takeField(const DraftTask& draft, const QString& field, Task& task)
{
    for (const FieldTaker& taker : takers) {
        if (field == QStringView(taker.field))
            taker.take(draft, task);
    }
}

void takeFields(const DraftTask& draft, Task& task)
{
    for (const FieldTaker& taker : takers)
        taker.take(draft, task);
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
