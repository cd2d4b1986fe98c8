// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/rawtask.h"

#include <vector>

namespace taizhang {

// The measures of a task from the cells or paragraphs that hold them; several in one cell are parted. Units and
// deadline stay with a measure only where those of the measures differ.
std::vector<DraftMeasure> taskMeasures(const std::vector<RawMeasure>& raw);

} // namespace taizhang
