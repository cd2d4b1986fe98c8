// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/history.h"
#include "core/storage/database.h"
#include "core/storage/netchange.h"
#include "core/storage/schema.h"

#include <QSet>
#include <QString>

#include <vector>

namespace taizhang {

// How a batch can be taken back from the file as it stands: its changes, and what later changes keep from it. A record
// that has to stay keeps all its parts, and whatever the kept ones refer to stays as well.
struct RevertPlan
{
    std::vector<NetChange> runs; // in the order they were made
    std::vector<UndoConflict> conflicts;
    QSet<RowKey> keptRows;
    QHash<RowKey, QSet<QString>> keptFields;

    bool nothingLeft() const;
};

RevertPlan planRevert(Database& database, const Schema& schema, BatchId id);
// Writes the plan, without what is kept; inside a batch.
void applyRevert(Database& database, const RevertPlan& plan);

} // namespace taizhang
