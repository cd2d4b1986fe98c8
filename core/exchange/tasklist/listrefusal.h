// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/tasklist/documentscan.h"

#include <cstddef>
#include <optional>

namespace taizhang {

// Why a table is not read as a task list: a code for people's words.
QString whyNoList(const ScannedTable& table);
// Why a file is refused: its arguments are the file and, as a code for people's words, what it holds instead;
// then the name of each table with the code why it is not read.
Error listRefusal(
    const QString& fileName, const std::vector<TableGrid>& grids, const std::vector<ScannedTable>& tables);

// ImportTooLarge where there are more than the limit; its file is still unnamed.
std::optional<Error> moreThan(std::size_t limit, const QString& what, std::size_t count);

} // namespace taizhang
