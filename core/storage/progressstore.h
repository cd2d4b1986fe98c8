// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace taizhang {

// Progress records and the rounds they are given in.
class ProgressStore
{
public:
    explicit ProgressStore(Database& database)
        : m_database(database)
    { }

    std::vector<ProgressRecord> all() const; // by task, newest first
    std::vector<ProgressRecord> ofTask(TaskId id) const; // newest first
    ProgressId add(const ProgressRecord& record);
    void save(const ProgressRecord& record);
    void remove(ProgressId id);

    std::vector<ReportingRound> rounds() const; // by first day
    RoundId add(const ReportingRound& round);
    void save(const ReportingRound& round);

private:
    std::vector<ProgressRecord> read(const QString& where, const QVariantList& values) const;

    Database& m_database;
};

} // namespace taizhang
