// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace taizhang {

struct CheckFinding
{
    QString what; // code: "integrity", "foreignKey", "replay", "hashChain", "appendOnly", "schema"
    QString table;
    qint64 row = 0;
    QString column;
    QString expected; // by the log
    QString found; // in the table
};

struct CheckReport
{
    int batches = 0;
    int changes = 0;
    std::vector<CheckFinding> findings; // empty: sound
};

} // namespace taizhang
