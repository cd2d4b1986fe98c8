// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/netchange.h"

namespace taizhang {

namespace {

void addField(NetChange& net, const QString& field, const QVariant& before, const QVariant& after)
{
    const auto known = net.fields.find(field);
    if (known == net.fields.end())
        net.fields.insert(field, {before, after});
    else
        known->after = after;
}

void addExistence(NetChange& net, bool first, bool before, bool after)
{
    if (first)
        net.existedBefore = before;
    net.existsAfter = after;
}

} // namespace

size_t qHash(const RowKey& key, size_t seed)
{
    return qHashMulti(seed, key.table, key.row);
}

std::vector<NetChange> runsOf(const std::vector<FieldChange>& changes)
{
    std::vector<NetChange> runs;
    bool existenceKnown = false;
    for (const FieldChange& change : changes) {
        const RowKey key{change.table, change.row};
        if (runs.empty() || runs.back().key != key) {
            runs.push_back({key, true, true, {}});
            existenceKnown = false;
        }
        if (change.column == u"id") {
            addExistence(runs.back(), !existenceKnown, change.before.isValid(), change.after.isValid());
            existenceKnown = true;
        } else {
            addField(runs.back(), change.column, change.before, change.after);
        }
    }
    return runs;
}

QHash<RowKey, NetChange> netByRow(const std::vector<NetChange>& runs)
{
    QHash<RowKey, NetChange> rows;
    for (const NetChange& run : runs) {
        const auto known = rows.find(run.key);
        if (known == rows.end()) {
            rows.insert(run.key, run);
            continue;
        }
        known->existsAfter = run.existsAfter;
        for (auto field = run.fields.begin(); field != run.fields.end(); ++field)
            addField(*known, field.key(), field->before, field->after);
    }
    return rows;
}

} // namespace taizhang
