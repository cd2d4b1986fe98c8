// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/numbers/formatsection.h"

#include <QString>

namespace taizhang {

// Lays a number out by a section that is no date: digits, grouping, scaling by trailing commas, percent, literals.
// Trimmed; empty where the section shows nothing.
QString layOutNumber(const FormatSection& section, double value);

} // namespace taizhang
