// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"

namespace taizhang {

// Creates the sample ledger: the invented lists of resources/samples come in through the same readers and the same
// import as any office's file, then the invented progress of three rounds is recorded;
// so do the tables of funds and indicators, and the payments since. LedgerInfo::invented is set. If
// a step fails nothing is left behind.
Result<std::unique_ptr<Ledger>> createSampleLedger(const QString& path, const Session& session);

} // namespace taizhang
