// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartpainting.h"
#include "core/report/reporttables.h"

#include <algorithm>

namespace taizhang {

namespace {

// Of one chart: small ones fit between tables. Groups of bars take twice the room.
int mostCategories(const ChartSpec& spec)
{
    return spec.shape == ChartShape::Bars ? 6 : 12;
}

// A light that is not on anywhere needs no place in the legend.
ChartSpec withoutEmptySeries(ChartSpec spec)
{
    std::erase_if(spec.series, [](const ChartSeries& series) {
        return std::all_of(series.values.begin(), series.values.end(), [](double value) { return value == 0; });
    });
    return spec;
}

} // namespace

std::vector<ChartBlock> chartBlocks(const ChartSpec& spec)
{
    const bool stacked = spec.shape == ChartShape::StackedBars;
    const ChartSpec shown = stacked ? withoutEmptySeries(spec) : spec;
    // A line is whole or nothing.
    if (spec.shape == ChartShape::Lines)
        return {{shown, chartHeightMm(shown)}};
    std::vector<ChartBlock> charts;
    for (const ChartSpec& part : evenChartParts(shown, mostCategories(shown)))
        charts.push_back({part, chartHeightMm(part)});
    return charts;
}

} // namespace taizhang
