// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace taizhang {

// Brings a new connection into the state in which the program works: hostile schemas defused, limits set, rollback
// journal truncated, every commit synced, the file locked for this connection alone. Each setting is read back; one
// that did not take is a SqlError, as is a file that another program has locked.
void secureConnection(Database& database);

} // namespace taizhang
