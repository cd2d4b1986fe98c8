// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/numbers/numberformat.h"

namespace taizhang {

// A date or time by a date format; `value` is the serial, for elapsed hours.
FormattedNumber dateText(const FormatSection& section, const SerialMoment& moment, double value);

} // namespace taizhang
