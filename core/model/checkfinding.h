// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace taizhang {

// Something in a ledger that is not as the change log says, or not as it should be.
struct CheckFinding
{
    QString what; // code: "integrity", "foreignKey", "replay", "hashChain", "appendOnly", "schema"
    QString table;
    qint64 row = 0;
    QString column;
    QString expected; // by the log
    QString found; // in the table
};

} // namespace taizhang
