// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartgeometry.h"

namespace taizhang {

// All figures of a chart in one text, for screen readers: "A: x 3, y 4; B: …".
QString chartDescription(const ChartSpec& spec);
// The figures at a valid place.
QString chartDescription(const ChartSpec& spec, ChartSpot spot);

} // namespace taizhang
