// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartpainting.h"

#include "core/report/chartink.h"
#include "core/report/chartlayout.h"
#include "core/report/glyphpainter.h"
#include "tests/support/catch.h"
#include "tests/support/shots.h"

#include <QImage>
#include <QPainter>

#include <array>
#include <cmath>

using namespace taizhang;

namespace {

constexpr std::array allLights{Light::Done, Light::Green, Light::Blue, Light::Yellow, Light::Red, Light::Grey};

ChartSpec unitChart(int units)
{
    ChartSpec spec;
    spec.title = QStringLiteral("各牵头单位的任务进展如何？");
    spec.unit = QStringLiteral("项");
    for (int i = 0; i < units; ++i)
        spec.categories << QStringLiteral("区人力资源和社会保障局第%1分局").arg(i + 1);
    for (const Light light : allLights) {
        ChartSeries series{toText(light), {}, light, false};
        for (int i = 0; i < units; ++i)
            series.values.push_back((i + static_cast<int>(light)) % 4);
        spec.series.push_back(series);
    }
    return spec;
}

ChartRows allRows(const ChartSpec& spec)
{
    return {0, static_cast<int>(spec.categories.size())};
}

QImage printed(const ChartSpec& spec, QSizeF points)
{
    FontBook fonts;
    GlyphPainter glyphs(fonts);
    QImage image((points * 2).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(2, 2);
    paintChart(painter, glyphs, QRectF(QPointF(8, 8), points - QSizeF(16, 16)), spec, allRows(spec));
    painter.end();
    keepShot(image, QStringLiteral("print-%1-%2").arg(static_cast<int>(spec.shape)).arg(spec.categories.size()));
    return image;
}

bool onlyWhite(const QImage& image, const QRect& rect)
{
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            if (image.pixel(x, y) != 0xffffffff)
                return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("a printed chart keeps inside its rectangle and fills every row", "[report]")
{
    FontBook fonts;
    GlyphPainter glyphs(fonts);
    for (const int units : {1, 3, 36, 120}) {
        INFO(units);
        const ChartSpec spec = unitChart(units);
        const QSizeF size(440, chartHeight(spec, units) + 16);
        const QImage image = printed(spec, size);
        CHECK(onlyWhite(image, QRect(0, 0, image.width(), 14)));
        CHECK(onlyWhite(image, QRect(0, 0, 14, image.height())));
        CHECK(onlyWhite(image, QRect(image.width() - 14, 0, 14, image.height())));
        CHECK(onlyWhite(image, QRect(0, image.height() - 12, image.width(), 12)));
        const ChartLayout layout
            = layOut(spec, allRows(spec), QRectF(QPointF(8, 8), size - QSizeF(16, 16)), ChartText(glyphs));
        CHECK(layout.rowHeight >= chartRow - 1e-6);
        CHECK(layout.textSize == Approx(chartText));
        for (int i = 0; i < units; ++i) {
            const QRectF row = layout.row(i);
            const QPointF inBar(row.left() + 3, row.center().y());
            CHECK((image.pixel((inBar * 2).toPoint()) & 0xffffff) != 0xffffff);
        }
    }
}

TEST_CASE("names of usual length are printed whole", "[report]")
{
    const ChartSpec spec = unitChart(36);
    FontBook fonts;
    GlyphPainter glyphs(fonts);
    const ChartText text(glyphs);
    const ChartLayout layout = layOut(spec, allRows(spec), QRectF(0, 0, 440, 700), text);
    for (const QString& name : spec.categories)
        CHECK(text.fitted(name, layout.textSize, layout.labels.width() - 5) == name);
}

TEST_CASE("each light differs from the others in grey print by brightness or hatch", "[report]")
{
    for (const Light a : allLights) {
        for (const Light b : allLights) {
            if (a == b)
                continue;
            const ChartInk inkA = chartInk({{}, {}, a, false}, 0);
            const ChartInk inkB = chartInk({{}, {}, b, false}, 0);
            INFO(toText(a).toStdString() << " " << toText(b).toStdString());
            CHECK((inkA.hatch != inkB.hatch || std::abs(qGray(inkA.fill.rgb()) - qGray(inkB.fill.rgb())) > 35));
        }
    }
}

TEST_CASE("lines and bullets are drawn, and what was not reported is left out", "[report]")
{
    FontBook fonts;
    GlyphPainter glyphs(fonts);
    ChartSpec spec;
    spec.shape = ChartShape::Lines;
    spec.categories = QStringList{QStringLiteral("1月"), QStringLiteral("2月"), QStringLiteral("3月")};
    spec.series = {
        {QStringLiteral("实际"), {10, std::nan(""), 30}, {}, false}, {QStringLiteral("序时"), {8, 17, 25}, {}, true}};
    const QImage lines = printed(spec, {440, 200});
    CHECK_FALSE(onlyWhite(lines, QRect(40, 60, 800, 280)));

    spec.shape = ChartShape::Bullet;
    spec.markAt = 20;
    spec.markLabel = QStringLiteral("序时 20%");
    const QImage bullets = printed(spec, {440, 150});
    const ChartLayout layout = layOut(spec, allRows(spec), QRectF(8, 8, 424, 134), ChartText(glyphs));
    const auto at = [&](int row, double value) {
        return bullets.pixel((QPointF(layout.x(value), layout.row(row).center().y()) * 2).toPoint()) & 0xffffff;
    };
    CHECK(at(0, 2) != 0xffffff);
    CHECK(at(1, 2) == 0xffffff);
    CHECK(at(1, 20) != 0xffffff);
}
