// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace taizhang {

struct UnitToken
{
    QString text;
    bool endsGroup = false; // ；。 or a line end follows: what is said behind is not said of it
    bool afterSpace = false; // parted from the token before by no more than a space

    friend bool operator==(const UnitToken&, const UnitToken&) = default;
};

// Cuts a cell of units at its separators, outside brackets; lines broken inside a name are joined again.
std::vector<UnitToken> unitTokens(const QString& text);

} // namespace taizhang
