// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/exchange/tasklistreader.h"

namespace taizhang::cli {

// What a person says of a table whose columns are not understood:
//     --table N      the N-th table of the file, the first unless told otherwise
//     --header ROW   the row with the titles of its columns, as counted in the file; 0: it has none
//     --columns C=title,E=leadUnit   what single columns mean, in the words of `inspect --json`
// Puts it into the options; returns what is wrong with it, or nothing.
QString readColumnOptions(const Arguments& arguments, ImportOptions& options);
// A table or row that they name and the file does not have; or nothing.
QString missingInFile(const ImportOptions& options, const SourceDocument& document);
// The names of these options, for a command's grammar.
QStringList columnOptionNames();

} // namespace taizhang::cli
