// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/revert.h"

#include <QStringList>
#include <QVariantList>

#include <algorithm>

namespace taizhang {

namespace {

void insertAgain(Database& database, const NetChange& run)
{
    QStringList columns{QStringLiteral("id")};
    QStringList marks{QStringLiteral("?")};
    QVariantList values{run.key.row};
    for (auto field = run.fields.begin(); field != run.fields.end(); ++field) {
        columns.append(quoted(field.key()));
        marks.append(QStringLiteral("?"));
        values.append(field->before);
    }
    database.run(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                     .arg(quoted(run.key.table), columns.join(u", "), marks.join(u", ")),
        values);
}

void setBack(Database& database, const NetChange& run, const QSet<QString>& kept)
{
    QStringList assignments;
    QVariantList values;
    for (auto field = run.fields.begin(); field != run.fields.end(); ++field) {
        if (kept.contains(field.key()))
            continue;
        assignments.append(quoted(field.key()) + u" = ?");
        values.append(field->before);
    }
    if (assignments.isEmpty())
        return;
    values.append(run.key.row);
    database.run(
        QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(quoted(run.key.table), assignments.join(u", ")), values);
}

} // namespace

bool RevertPlan::nothingLeft() const
{
    return std::all_of(runs.begin(), runs.end(), [&](const NetChange& run) {
        if (keptRows.contains(run.key) || (!run.existedBefore && !run.existsAfter))
            return true;
        return run.updated() && keptFields.value(run.key).size() >= run.fields.size();
    });
}

void applyRevert(Database& database, const RevertPlan& plan)
{
    for (auto run = plan.runs.rbegin(); run != plan.runs.rend(); ++run) {
        if (plan.keptRows.contains(run->key))
            continue;
        if (run->inserted())
            database.run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(quoted(run->key.table)), {run->key.row});
        else if (run->deleted())
            insertAgain(database, *run);
        else if (run->updated())
            setBack(database, *run, plan.keptFields.value(run->key));
    }
}

} // namespace taizhang
