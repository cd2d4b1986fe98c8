// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/units/unitpage.h"

#include <vector>

namespace taizhang {

class Ledger;

std::vector<UnitRow> unitRows(const Ledger& ledger); // official order
// Swaps the unit with the one before (-1) or after (1) it in the official order; nothing happens at the ends.
Result<void> moveUnit(Ledger& ledger, UnitId id, int step);
// The unit with one field of the table or the form read from text: "name", "shortName", "aliases", "liaisonPost",
// "liaisonPhone", "note".
Unit unitWithField(const Unit& unit, const QString& field, const QString& text);
QString unitFieldText(const Unit& unit, const QString& field);

} // namespace taizhang
