// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/batchlabel.h"
#include "core/ledger/rules.h"

#include <QStringList>

#include <vector>

namespace taizhang {

// Adding, changing and removing records of one kind, each call one batch that is checked before it is opened. A kind
// tells, by overloads beside its rules: kindWord (of its ids), recordOf (by id), nameOf (what the history calls it) and
// completed (the n-th of a batch as it is stored).

template <class Record>
using IdOf = typename decltype(Record::id)::value_type;

inline BatchLabel recordLabel(const char* kind, const char* action, QStringList names)
{
    names.removeDuplicates();
    return editLabel(QByteArray(kind).append('.').append(action).constData(), subjectOfMany(names));
}

// The names of records that are known and sound.
template <class Record>
Result<QStringList> requireSound(const Snapshot& snapshot, const std::vector<Record>& records)
{
    QStringList names;
    for (const Record& record : records) {
        if (record.id && !recordOf(snapshot, *record.id))
            return notFound(kindWord(*record.id), record.id->value());
        if (const Result<void> valid = requireValid(snapshot, record); !valid)
            return valid.error();
        names.append(nameOf(snapshot, record));
    }
    return names;
}

// The names of the records with these ids.
template <class AnyId>
Result<QStringList> requireKnown(const Snapshot& snapshot, const std::vector<AnyId>& ids)
{
    QStringList names;
    for (const AnyId id : ids) {
        const auto* known = recordOf(snapshot, id);
        if (!known)
            return notFound(kindWord(id), id.value());
        names.append(nameOf(snapshot, *known));
    }
    return names;
}

template <class Store, class Impl, class Record>
Result<std::vector<IdOf<Record>>> saveRecords(Impl& impl, const std::vector<Record>& records)
{
    using Ids = std::vector<IdOf<Record>>;
    const Result<QStringList> names = requireSound(impl.snapshot, records);
    if (!names)
        return names.error();
    if (records.empty())
        return Ids();
    return impl.write(recordLabel(kindWord(IdOf<Record>(0)), "save", *names), [&]() -> Result<Ids> {
        Store store(*impl.database);
        Ids ids;
        for (const Record& record : records) {
            const Record ready = completed(impl.snapshot, record, static_cast<int>(ids.size()));
            if (ready.id)
                store.save(ready);
            ids.push_back(ready.id ? *ready.id : store.add(ready));
        }
        return ids;
    });
}

template <class Store, class Impl, class Record>
Result<IdOf<Record>> saveRecord(Impl& impl, const Record& record)
{
    const auto saved = saveRecords<Store>(impl, std::vector{record});
    return saved ? Result<IdOf<Record>>(saved->front()) : saved.error();
}

template <class Store, class Impl, class AnyId>
Result<void> removeRecords(Impl& impl, const std::vector<AnyId>& ids)
{
    const Result<QStringList> names = requireKnown(impl.snapshot, ids);
    if (!names)
        return names.error();
    if (ids.empty())
        return {};
    return impl.write(recordLabel(kindWord(ids.front()), "remove", *names), [&]() -> Result<void> {
        Store store(*impl.database);
        for (const AnyId id : ids)
            store.remove(id);
        return {};
    });
}

} // namespace taizhang
