// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/unittext.h"

#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

namespace {

const QString more = QStringLiteral("等");

Result<Assignment> resolved(const QString& name, Role role, const UnitDirectory& directory)
{
    const UnitMatch match = directory.resolve(name);
    Assignment assignment;
    assignment.role = role;
    assignment.written = name;
    const bool certain = match.kind == UnitMatchKind::Exact || match.kind == UnitMatchKind::Equivalent;
    if (certain)
        assignment.unit = match.unit;
    else if (match.kind == UnitMatchKind::Group)
        assignment.group = match.group;
    if (!assignment.unit && !assignment.group)
        return Error{ErrorCode::RecordNotFound, {QStringLiteral("unit"), name}, {}};
    return assignment;
}

} // namespace

QStringList splitNames(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[、，,；;\\n]"));
    QStringList names;
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
        const QString name = tidied(part);
        if (!name.isEmpty())
            names << name;
    }
    return names;
}

QString assignmentsText(const TaskView& view, Role role)
{
    QStringList names;
    bool open = false;
    for (const TaskUnit& unit : view.units) {
        if (unit.role == role)
            names << (unit.written.isEmpty() ? unit.name : unit.written);
    }
    for (const Assignment& assignment : view.task.assignments)
        open = open || (assignment.role == role && assignment.openEnded);
    return names.join(QStringLiteral("、")) + (open ? more : QString());
}

Result<std::vector<Assignment>> assignmentsFromText(
    const QString& typed, Role role, const UnitDirectory& directory, const std::vector<Assignment>& known)
{
    QString text = typed.trimmed();
    const bool open = text.endsWith(more);
    if (open)
        text.chop(more.size());
    std::vector<Assignment> assignments;
    for (const QString& name : splitNames(text)) {
        const auto kept = std::find_if(
            known.begin(), known.end(), [&](const Assignment& a) { return a.role == role && a.written == name; });
        Result<Assignment> assignment
            = kept != known.end() ? Result<Assignment>(*kept) : resolved(name, role, directory);
        if (!assignment)
            return assignment.error();
        assignment->openEnded = false;
        assignments.push_back(*assignment);
    }
    if (open && !assignments.empty())
        assignments.back().openEnded = true;
    return assignments;
}

} // namespace taizhang
