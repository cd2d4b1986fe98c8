// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartscale.h"

#include "core/report/chartparts.h"
#include "tests/support/catch.h"

#include <cmath>
#include <limits>

using namespace taizhang;

namespace {

ChartSpec bars(std::vector<double> values, int decimals = 0)
{
    ChartSpec spec;
    spec.decimals = decimals;
    for (size_t i = 0; i < values.size(); ++i)
        spec.categories << QString::number(i);
    spec.series.push_back({QStringLiteral("s"), std::move(values), {}, false});
    return spec;
}

} // namespace

TEST_CASE("a value axis covers the largest value in few even steps", "[report]")
{
    struct Row
    {
        double largest;
        int decimals;
        double maximum;
        double step;
        int labelDecimals;
    };
    const Row rows[] = {{0, 0, 1, 1, 0}, {1, 0, 1, 1, 0}, {3, 0, 3, 1, 0}, {5, 0, 5, 1, 0}, {6, 0, 6, 2, 0},
        {7, 0, 8, 2, 0}, {10, 0, 10, 2, 0}, {11, 0, 15, 5, 0}, {36, 0, 40, 10, 0}, {80, 0, 80, 20, 0},
        {99, 0, 100, 20, 0}, {100, 0, 100, 20, 0}, {101, 0, 150, 50, 0}, {8764.94, 2, 10000, 2000, 0},
        {0.8, 2, 0.8, 0.2, 1}, {0.03, 2, 0.03, 0.01, 2}, {2.5, 1, 2.5, 0.5, 1}, {1e12, 0, 1e12, 2e11, 0}};
    for (const Row& row : rows) {
        INFO(row.largest);
        const AxisScale scale = axisScale(bars({row.largest}, row.decimals));
        CHECK(scale.maximum == Approx(row.maximum));
        CHECK(scale.step == Approx(row.step));
        CHECK(scale.decimals == row.labelDecimals);
        CHECK(scale.ticks() <= 6);
        CHECK(scale.maximum >= row.largest);
    }
}

TEST_CASE("a stacked axis covers the sums, and every axis its mark and its given maximum", "[report]")
{
    ChartSpec spec = bars({3, 4});
    spec.series.push_back({QStringLiteral("t"), {5, std::numeric_limits<double>::quiet_NaN()}, {}, false});
    spec.shape = ChartShape::StackedBars;
    CHECK(axisScale(spec).maximum == 8);
    spec.shape = ChartShape::Bars;
    CHECK(axisScale(spec).maximum == 5);
    spec.markAt = 9;
    CHECK(axisScale(spec).maximum == 10);
    spec.maximum = 100;
    CHECK(axisScale(spec).maximum == 100);
}

TEST_CASE("figures are written without exponent, padding or a false zero", "[report]")
{
    struct Row
    {
        double value;
        int decimals;
        const char16_t* text;
    };
    const Row rows[] = {{87649400, 0, u"87649400"}, {8764.94, 2, u"8764.94"}, {8764.90, 2, u"8764.9"}, {12, 2, u"12"},
        {0, 0, u"0"}, {-0.001, 2, u"0"}, {-3, 0, u"-3"}, {100, 0, u"100"}, {1e15, 0, u"1000000000000000"},
        {std::nan(""), 0, u"—"}, {std::numeric_limits<double>::infinity(), 1, u"—"}};
    for (const Row& row : rows)
        CHECK(chartFigure(row.value, row.decimals) == QString::fromUtf16(row.text));
}

TEST_CASE("a chart cut into parts keeps every category and the scale", "[report]")
{
    std::vector<double> values;
    for (int i = 0; i < 120; ++i)
        values.push_back(i);
    const ChartSpec spec = bars(values);
    const std::vector<ChartSpec> parts = evenChartParts(spec, 50);
    REQUIRE(parts.size() == 3);
    QStringList categories;
    std::vector<double> joined;
    for (const ChartSpec& part : parts) {
        categories += part.categories;
        joined.insert(joined.end(), part.series[0].values.begin(), part.series[0].values.end());
        CHECK(axisScale(part).maximum == axisScale(spec).maximum);
    }
    CHECK(categories == spec.categories);
    CHECK(joined == values);
}
