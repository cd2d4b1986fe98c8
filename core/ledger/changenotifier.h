// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QObject>

#include <vector>

namespace taizhang {

// What one committed batch touched, by kind of record. Ids of deleted records are included.
struct ChangeSet
{
    std::vector<TaskId> tasks; // also when only their progress, units or measures changed
    std::vector<UnitId> units;
    std::vector<UnitGroupId> groups;
    std::vector<RoundId> rounds;
    std::vector<FundItemId> funds; // also when only their disbursements changed
    std::vector<IndicatorId> indicators; // also when only their targets or readings changed
    bool settings = false; // title, year, aspects, lists, light rules
    bool all = false; // too much to list: read everything again
};

// Tells once per commit, after it, what changed. Never inside a transaction; listeners re-read and never write from the
// slot.
class ChangeNotifier final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void changed(const taizhang::ChangeSet& changes);
};

} // namespace taizhang
