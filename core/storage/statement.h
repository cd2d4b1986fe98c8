// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <sqlite3.h>

namespace taizhang {

// For reading many rows without a value object for each; everything else goes through Database::run.
using Statement = std::unique_ptr<sqlite3_stmt, decltype([](sqlite3_stmt* statement) { sqlite3_finalize(statement); })>;

} // namespace taizhang
