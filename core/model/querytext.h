// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace taizhang {

// One word of a typed search, taken apart: [-]field:value. `written` is the word with its field.
struct QueryTerm
{
    bool excluded = false;
    QString field; // empty for plain words
    QString value; // without quotes
    QString written;

    friend bool operator==(const QueryTerm&, const QueryTerm&) = default;
};

// The terms of a search: outer ones must all hold, of inner ones (joined with |) at least one.
std::vector<std::vector<QueryTerm>> splitQuery(QStringView text);

} // namespace taizhang
