// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/exchange/profilebook.h"
#include "core/ledger/ledger.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace taizhang::cli {

// What the receipts of all imports have in common.

QString sourceAddress(const SourceDocument& document, const CellRef& where); // "Sheet1!B7"
QJsonObject cellsJson(const CellAccount& cells);
void printCells(const CellAccount& cells);

// The ledger's, unless --no-profile asks for none; damaged ones are told.
ProfileBook rememberedReadings(const Arguments& arguments, const Ledger& ledger);
void tellRemembered(const std::optional<ImportProfile>& profile); // that a file was read with it

} // namespace taizhang::cli
