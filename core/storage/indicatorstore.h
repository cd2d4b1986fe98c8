// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/indicator.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace taizhang {

// Indicators with their targets and readings. Reading takes one indicator or, with nothing, all.
class IndicatorStore
{
public:
    explicit IndicatorStore(Database& database)
        : m_database(database)
    { }

    std::vector<Indicator> indicators(std::optional<IndicatorId> only = {}) const; // by position
    IndicatorId add(const Indicator& indicator);
    void save(const Indicator& indicator);
    void remove(IndicatorId id);
    // A task that is to go shows no indicator any more.
    void unlinkTask(TaskId id);

    std::vector<IndicatorTarget> targets(std::optional<IndicatorId> of = {}) const; // by indicator and last day
    IndicatorTargetId add(const IndicatorTarget& target);
    void save(const IndicatorTarget& target);
    void remove(IndicatorTargetId id);

    std::vector<IndicatorReading> readings(std::optional<IndicatorId> of = {}) const; // by indicator and day
    ReadingId add(const IndicatorReading& reading);
    void save(const IndicatorReading& reading);
    void remove(ReadingId id);

private:
    Database& m_database;
};

} // namespace taizhang
