// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/exchange/figurereading.h"
#include "core/ledger/ledger.h"

namespace taizhang::cli {

// A file that brings funds or indicators, and the ledger that takes them.
struct FigureImport
{
    ImportKind kind;
    const SourceDocument& document;
    Ledger& ledger;
    ValueTableOptions options;
};
int importFigures(const Arguments& arguments, const FigureImport& import);

} // namespace taizhang::cli
