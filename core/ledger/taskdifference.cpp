// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/taskdifference.h"

#include "core/ledger/worddiff.h"
#include "core/model/textnormal.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace taizhang {

namespace {

QString plain(const QString& text)
{
    return withoutSpaces(foldWidth(text));
}

template <class Measures>
QString measuresText(const Measures& measures)
{
    QStringList texts;
    for (const auto& measure : measures)
        texts.append(measure.text);
    return texts.join(u'\n');
}

QString officialsText(const std::vector<Official>& officials)
{
    QStringList texts;
    for (const Official& official : officials)
        texts.append(official.phone.isEmpty() ? official.post : official.post + u' ' + official.phone);
    return texts.join(u'\n');
}

QString deadlineText(const Deadline& deadline)
{
    if (!deadline.phrase.isEmpty() || deadline.milestones.empty())
        return deadline.phrase;
    QStringList texts;
    for (const Milestone& milestone : deadline.milestones)
        texts.append(milestone.dueOn.toString(Qt::ISODate) + u' ' + milestone.text);
    return texts.join(u'\n');
}

// One name per unit, whatever its spelling.
QString unitName(const UnitDirectory& directory, const QString& written, const std::optional<UnitId>& id)
{
    const std::optional<UnitId> unit = id ? id : directory.resolve(written).unit;
    const UnitMatchKind kind = id ? UnitMatchKind::Exact : directory.resolve(written).kind;
    const bool sure = kind == UnitMatchKind::Exact || kind == UnitMatchKind::Equivalent;
    const Unit* found = unit && sure ? directory.unit(*unit) : nullptr;
    return found != nullptr ? found->name : written;
}

QString roleField(Role role)
{
    return toText(role);
}

} // namespace

DifferenceFinder::DifferenceFinder(const ImportDraft& draft, const UnitDirectory& directory)
    : m_directory(directory)
{
    const TaskView nothing;
    for (const DraftTask& task : draft.tasks) {
        for (const Texts& one : texts(nothing, task)) {
            if (!one.after.isEmpty())
                m_given.insert(one.field, true);
        }
    }
    // A file with any column of units speaks of all roles.
    const bool units = given(roleField(Role::Lead)) || given(roleField(Role::Responsible));
    for (const Role role : {Role::Lead, Role::Responsible, Role::Support})
        m_given[roleField(role)] = given(roleField(role)) || (units && role != Role::Support);
}

DifferenceFinder::Texts DifferenceFinder::units(const TaskView& stored, const DraftTask& draft, Role role) const
{
    QStringList before;
    QStringList after;
    for (const Assignment& assignment : stored.task.assignments) {
        if (assignment.role == role)
            before.append(
                assignment.group ? assignment.written : unitName(m_directory, assignment.written, assignment.unit));
    }
    for (const DraftUnit& unit : draft.units) {
        if (unit.role == role)
            after.append(unitName(m_directory, unit.written, std::nullopt));
    }
    return {roleField(role), before.join(u"、"), after.join(u"、")};
}

std::vector<DifferenceFinder::Texts> DifferenceFinder::texts(const TaskView& view, const DraftTask& draft) const
{
    // The ledger shows aspects in scheme order, so their order is no difference.
    QStringList aspects = draft.aspects;
    if (QSet<QString>(aspects.begin(), aspects.end()) == QSet<QString>(view.aspects.begin(), view.aspects.end()))
        aspects = view.aspects;
    const Task& stored = view.task;
    return {
        {QStringLiteral("number"), stored.number, draft.number},
        {QStringLiteral("title"), stored.title, draft.title},
        {QStringLiteral("aspects"), view.aspects.join(u'/'), aspects.join(u'/')},
        {QStringLiteral("measures"), measuresText(stored.measures), measuresText(draft.measures)},
        {QStringLiteral("goal"), stored.goal, draft.goal},
        {QStringLiteral("deliverable"), stored.deliverable, draft.deliverable},
        units(view, draft, Role::Lead),
        units(view, draft, Role::Responsible),
        units(view, draft, Role::Support),
        {QStringLiteral("officials"), officialsText(stored.officials), officialsText(draft.officials)},
        {QStringLiteral("deadline"), deadlineText(stored.deadline), deadlineText(draft.deadline.deadline)},
        {QStringLiteral("budget"), stored.budgetPhrase, draft.budgetPhrase},
        {QStringLiteral("note"), stored.note, draft.note},
    };
}

std::vector<FieldDifference> DifferenceFinder::differences(const TaskView& stored, const DraftTask& draft) const
{
    std::vector<FieldDifference> found;
    for (const Texts& one : texts(stored, draft)) {
        if (given(one.field) && plain(one.before) != plain(one.after))
            found.push_back({one.field, wordDiff(one.before, one.after)});
    }
    return found;
}

} // namespace taizhang
