// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importdraft.h"
#include "core/exchange/table.h"
#include "core/ledger/importplan.h"
#include "ui/imports/valuesession.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace taizhang {

// A heading of the receipt with its lines. All text is plain text.
struct ReceiptPart
{
    QString heading;
    QStringList lines;
};

// Accounts for every cell of the file: the sum, the rows that gave no task, what the reader left out or assumed, and
// what was found doubtful outside the tasks.
std::vector<ReceiptPart> receipt(const SourceDocument& document, const ImportDraft& draft);
// The same for a table of figures.
std::vector<ReceiptPart> receipt(const ValueReading& reading);
// What a commit has stored.
QString outcomeText(const ImportOutcome& outcome);
QString outcomeText(ImportKind kind, const ValueImportOutcome& outcome);

} // namespace taizhang
