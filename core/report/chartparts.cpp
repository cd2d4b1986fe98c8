// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartparts.h"

#include "core/report/chartscale.h"

#include <algorithm>

namespace taizhang {

namespace {

ChartSpec partOf(const ChartSpec& spec, int from, int count)
{
    ChartSpec part = spec;
    part.categories = spec.categories.mid(from, count);
    for (ChartSeries& series : part.series) {
        std::vector<double> values;
        for (int category = from; category < from + part.categories.size(); ++category)
            values.push_back(chartValue(series, category));
        series.values = std::move(values);
        series.written = series.written.mid(from, count);
    }
    for (ChartColumn& column : part.columns)
        column.cells = column.cells.mid(from, count);
    return part;
}

} // namespace

std::vector<ChartSpec> evenChartParts(const ChartSpec& spec, int mostCategories)
{
    const auto all = static_cast<int>(spec.categories.size());
    const int parts = std::max(1, (all + mostCategories - 1) / mostCategories);
    const int categories = std::max(1, (all + parts - 1) / parts);
    ChartSpec scaled = spec;
    scaled.maximum = axisScale(spec).maximum;
    std::vector<ChartSpec> result;
    for (int from = 0; from < all; from += categories)
        result.push_back(partOf(scaled, from, categories));
    return result;
}

} // namespace taizhang
