// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/batchlabel.h"
#include "core/ledger/ledgerimpl.h"
#include "core/ledger/rules.h"
#include "core/storage/progressstore.h"

#include <algorithm>

namespace taizhang {

namespace {

const ProgressRecord* findProgress(const Snapshot& snapshot, std::optional<ProgressId> id)
{
    for (const auto& [task, records] : snapshot.progress) {
        const auto found
            = std::find_if(records.begin(), records.end(), [&](const ProgressRecord& r) { return r.id == id; });
        if (found != records.end())
            return &*found;
    }
    return nullptr;
}

} // namespace

Result<ProgressId> Ledger::recordProgress(const ProgressRecord& record)
{
    if (const Result<void> valid = requireValid(m_impl->snapshot, record); !valid)
        return valid.error();
    return m_impl->write(editLabel("progress.record", subjectOf(*m_impl->task(*record.task))),
        [&]() -> Result<ProgressId> { return ProgressStore(*m_impl->database).add(record); });
}

Result<void> Ledger::recordProgress(const std::vector<ProgressRecord>& records)
{
    QStringList subjects;
    for (const ProgressRecord& record : records) {
        if (const Result<void> valid = requireValid(m_impl->snapshot, record); !valid)
            return valid;
        subjects << subjectOf(*m_impl->task(*record.task));
    }
    subjects.removeDuplicates(); // a task may have several records
    return m_impl->write(editLabel("progress.record", subjectOfMany(subjects)), [&]() -> Result<void> {
        for (const ProgressRecord& record : records)
            ProgressStore(*m_impl->database).add(record);
        return {};
    });
}

Result<void> Ledger::saveProgress(const ProgressRecord& record)
{
    if (!record.id || !findProgress(m_impl->snapshot, record.id))
        return notFound("progress", record.id ? record.id->value() : 0);
    if (const Result<void> valid = requireValid(m_impl->snapshot, record); !valid)
        return valid;
    return m_impl->write(editLabel("progress.save", subjectOf(*m_impl->task(*record.task))), [&]() -> Result<void> {
        ProgressStore(*m_impl->database).save(record);
        return {};
    });
}

Result<void> Ledger::removeProgress(ProgressId id)
{
    const ProgressRecord* record = findProgress(m_impl->snapshot, id);
    if (!record)
        return notFound("progress", id.value());
    return m_impl->write(editLabel("progress.remove", subjectOf(*m_impl->task(*record->task))), [&]() -> Result<void> {
        ProgressStore(*m_impl->database).remove(id);
        return {};
    });
}

Result<RoundId> Ledger::saveRound(const ReportingRound& round)
{
    if (const Result<void> valid = requireValid(round); !valid)
        return valid.error();
    const auto& known = m_impl->snapshot.rounds;
    const auto isRound = [&](const ReportingRound& other) { return other.id == round.id; };
    if (round.id && std::none_of(known.begin(), known.end(), isRound))
        return notFound("round", round.id->value());
    return m_impl->write(editLabel("round.save", round.name), [&]() -> Result<RoundId> {
        ProgressStore store(*m_impl->database);
        if (!round.id)
            return store.add(round);
        store.save(round);
        return *round.id;
    });
}

} // namespace taizhang
