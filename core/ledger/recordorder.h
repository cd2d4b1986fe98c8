// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace taizhang {

// Helpers for records that have an id, a position and a name.

template <class Key, class Record>
std::vector<const Record*> inOrder(const std::map<Key, Record>& records)
{
    std::vector<const Record*> ordered;
    ordered.reserve(records.size());
    for (const auto& entry : records)
        ordered.push_back(&entry.second);
    std::stable_sort(ordered.begin(), ordered.end(),
        [](const Record* a, const Record* b) { return std::tie(a->position, *a->id) < std::tie(b->position, *b->id); });
    return ordered;
}

template <class Key, class Record>
int nextPosition(const std::map<Key, Record>& records)
{
    int last = 0;
    for (const auto& entry : records)
        last = std::max(last, entry.second.position);
    return last + 1;
}

// The record with exactly this name, else the only one whose name holds it. Spaces around the name do not count.
template <class Key, class Record>
Result<const Record*> findByName(const char* kind, const std::map<Key, Record>& records, const QString& written)
{
    const QString name = written.trimmed();
    std::vector<const Record*> exact;
    std::vector<const Record*> partial;
    for (const auto& entry : records) {
        if (entry.second.name == name)
            exact.push_back(&entry.second);
        else if (!name.isEmpty() && entry.second.name.contains(name))
            partial.push_back(&entry.second);
    }
    const std::vector<const Record*>& found = exact.empty() ? partial : exact;
    if (found.size() == 1)
        return found.front();
    const ErrorCode code = found.empty() ? ErrorCode::RecordNotFound : ErrorCode::RecordAmbiguous;
    return Error{code, {QString::fromLatin1(kind), name}, {}};
}

} // namespace taizhang
