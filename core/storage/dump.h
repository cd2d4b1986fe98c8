// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/schema.h"

#include <QString>

namespace taizhang {

// Every record of the user as one line of text, lines sorted. Neither ids nor uids appear: a record is named by a short
// hash of its content, and refers to others by theirs, so ledgers of equal content give equal text whatever order they
// were filled in.
QString dumpRecords(Database& database, const Schema& schema);

} // namespace taizhang
