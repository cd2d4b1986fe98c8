// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"
#include "core/ledger/ledger.h"

#include <QString>

namespace taizhang {

// A file of resources/samples, read as any office's file.
Result<SourceDocument> readSample(const QString& name);
// Imports the sample's funds and indicators and records what was paid since the table of funds.
Result<void> fillSampleValues(Ledger& ledger);

} // namespace taizhang
