// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/textlayout.h"

#include <vector>

namespace taizhang {

// Measures of a table in points.
struct TableMetrics
{
    double width = 0;
    double size = 10.5; // of the type
    double lineHeight = 16;
    double paddingX = 4;
    double paddingY = 3;
};

bool isEmphasised(const TableBlock& block, int row);

// Left edges of the columns and the right edge of the last. The width is shared by weights, but titles, figures and
// short words stay whole as far as there is room.
std::vector<double> columnEdges(FontBook& fonts, const TableBlock& block, const TableMetrics& metrics);

} // namespace taizhang
