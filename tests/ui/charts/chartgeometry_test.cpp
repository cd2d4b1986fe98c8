// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartgeometry.h"

#include "tests/support/catch.h"
#include "tests/ui/charts/samplecharts.h"

#include <cmath>

using namespace taizhang;

namespace {

const QRectF plot(100, 10, 400, 300);

} // namespace

TEST_CASE("every drawn bar is found again under its middle", "[charts]")
{
    for (const ChartShape shape : {ChartShape::StackedBars, ChartShape::Bars, ChartShape::Lines}) {
        ChartSpec spec = lightsByUnit(6);
        spec.shape = shape;
        const ChartGeometry geometry(spec, plot);
        for (int category = 0; category < 6; ++category) {
            for (int series = 0; series < 6; ++series) {
                const QRectF bar = geometry.bar({category, series});
                if (bar.isEmpty())
                    continue;
                INFO(category << "/" << series);
                // Points of lines may cover each other; bars never do.
                if (shape == ChartShape::Lines)
                    CHECK(geometry.at(bar.center()).category == category);
                else
                    CHECK(geometry.at(bar.center()) == ChartSpot{category, series});
            }
        }
    }
}

TEST_CASE("the segments of a stacked bar stand end to end and reach the total", "[charts]")
{
    const ChartSpec spec = lightsByUnit(5);
    const ChartGeometry geometry(spec, plot);
    for (int category = 0; category < 5; ++category) {
        double end = plot.left();
        for (int series = 0; series < 6; ++series) {
            const QRectF bar = geometry.bar({category, series});
            if (bar.isEmpty())
                continue;
            CHECK(bar.left() == Approx(end));
            end = bar.right();
        }
        CHECK(end == Approx(geometry.x(categoryTotal(spec, category))));
    }
}

TEST_CASE("the name beside a bar belongs to its category, the space outside to none", "[charts]")
{
    const ChartGeometry geometry(lightsByUnit(3), plot);
    CHECK(geometry.at({20, 60}) == ChartSpot{0, -1});
    CHECK(geometry.at({499, 309}) == ChartSpot{2, -1});
    CHECK_FALSE(geometry.at({200, 5}).valid());
    CHECK_FALSE(geometry.at({200, 311}).valid());
}

TEST_CASE("what was not reported has no bar and no point", "[charts]")
{
    ChartSpec spec;
    spec.categories = QStringList{QStringLiteral("a"), QStringLiteral("b")};
    spec.series = {{QStringLiteral("s"), {std::nan("")}, {}, false}};
    for (const ChartShape shape : {ChartShape::StackedBars, ChartShape::Bars, ChartShape::Lines, ChartShape::Bullet}) {
        spec.shape = shape;
        const ChartGeometry geometry(spec, plot);
        CHECK(geometry.bar({0, 0}).isEmpty());
        CHECK(geometry.bar({1, 0}).isEmpty());
        CHECK(geometry.bar({0, 7}).isEmpty());
    }
}
