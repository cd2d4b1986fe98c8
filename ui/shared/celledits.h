// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shared/tablemodelbase.h"

#include <map>
#include <type_traits>
#include <vector>

namespace taizhang {

// The edited records, each with all of its edits, to be stored in one batch; nothing of it if one text is not
// understood. `find` gives the record of an id (none: its edits are passed over), `apply` the record with a text put
// into one of its columns, as a Result.
template <class Find, class Apply>
auto withEdits(const std::vector<CellEdit>& edits, const Find& find, const Apply& apply)
{
    using Record = std::remove_cvref_t<decltype(*find(qint64()))>;
    using Records = std::vector<Record>;
    std::map<qint64, Record> changed;
    for (const CellEdit& edit : edits) {
        const Record* known = find(edit.id);
        if (!known)
            continue;
        Record& record = changed.try_emplace(edit.id, *known).first->second;
        Result<Record> with = apply(record, edit.column, edit.text);
        if (!with)
            return Result<Records>(with.error());
        record = std::move(*with);
    }
    Records records;
    for (auto& entry : changed)
        records.push_back(std::move(entry.second));
    return Result<Records>(std::move(records));
}

// Plain ids as ids of a kind.
template <class RecordId>
std::vector<RecordId> idsAs(const std::vector<qint64>& ids)
{
    return std::vector<RecordId>(ids.begin(), ids.end());
}

} // namespace taizhang
