// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "tests/support/catch.h"
#include "tests/support/shots.h"
#include "tests/ui/charts/samplecharts.h"
#include "ui/shared/theme.h"

#include <QAbstractScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace taizhang;

namespace {

// Pixel of the middle of a bar or, without a series, of the strip.
QPoint middle(const ChartView& view, ChartSpot spot)
{
    const QRectF bar = view.geometry().bar(spot);
    return (bar.isEmpty() ? view.geometry().strip(spot.category) : bar).center().toPoint();
}

QWidget* viewport(ChartView& view)
{
    return view.findChild<QAbstractScrollArea*>()->viewport();
}

// Near the lower left corner, where no figure stands; wider than a line of the hatch.
QRect cornerOf(const QRectF& bar)
{
    return {(bar.bottomLeft() + QPointF(2, -8)).toPoint(), QSize(6, 6)};
}

bool showsIn(const QRect& field, const QImage& image, const QColor& color)
{
    for (int y = field.top(); y <= field.bottom(); ++y) {
        for (int x = field.left(); x <= field.right(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

void show(ChartView& view, const ChartSpec& spec)
{
    view.setSpec(spec);
    view.setActivatable(QStringLiteral("go"));
    view.resize(900, view.minimumHeight());
    view.grab();
}

} // namespace

TEST_CASE("bars are drawn where clicks look for them", "[charts]")
{
    for (const bool dark : {false, true}) {
        ChartView view;
        view.setPalette(Theme(dark).palette());
        view.setAutoFillBackground(true);
        const ChartSpec spec = lightsByUnit(8);
        show(view, spec);
        const QImage image = view.grab().toImage();
        keepShot(image, QStringLiteral("chart-%1").arg(dark ? QStringLiteral("dark") : QStringLiteral("light")));
        for (int category = 0; category < 8; ++category) {
            for (int series = 0; series < 6; ++series) {
                const QRectF bar = view.geometry().bar({category, series});
                if (bar.isEmpty())
                    continue;
                INFO(category << "/" << series);
                CHECK(showsIn(cornerOf(bar), image, Theme(dark).fill(everyLight.at(static_cast<size_t>(series)))));
            }
        }
    }
}

TEST_CASE("a click tells the category and the series under it", "[charts]")
{
    ChartView view;
    show(view, lightsByUnit(8));
    QSignalSpy activated(&view, &ChartView::activated);
    QTest::mouseClick(viewport(view), Qt::LeftButton, {}, middle(view, {2, 0}));
    QTest::mouseClick(viewport(view), Qt::LeftButton, {}, QPoint(10, middle(view, {5, -1}).y()));
    REQUIRE(activated.count() == 2);
    CHECK(activated.at(0) == QVariantList{2, 0});
    CHECK(activated.at(1) == QVariantList{5, -1});
}

TEST_CASE("the keyboard reaches every figure and activates it", "[charts]")
{
    ChartView view;
    show(view, lightsByUnit(3));
    QSignalSpy activated(&view, &ChartView::activated);
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(activated.isEmpty());
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_Right, Qt::Key_Return})
        QTest::keyClick(&view, key);
    REQUIRE(activated.count() == 1);
    CHECK(activated.first() == QVariantList{1, 1});
    CHECK(view.accessibleDescription().startsWith(QStringLiteral("区人力资源和社会保障局第2分局\ngreen 2项")));
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&view, Qt::Key_Down);
    CHECK(view.current().category == 2);
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(view.current() == ChartSpot{0, -1});
}

TEST_CASE("in a line chart the arrow keys follow the line", "[charts]")
{
    ChartSpec spec = lightsByUnit(4);
    spec.shape = ChartShape::Lines;
    ChartView view;
    show(view, spec);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down})
        QTest::keyClick(&view, key);
    CHECK(view.current() == ChartSpot{1, 0});
}

TEST_CASE("a screen reader is told the question and all figures", "[charts]")
{
    ChartView view;
    ChartSpec spec = lightsByUnit(2);
    spec.series.resize(2);
    spec.markAt = 3;
    spec.markLabel = QStringLiteral("序时 50%");
    show(view, spec);
    CHECK(view.accessibleName() == spec.title);
    CHECK(view.accessibleDescription()
        == QStringLiteral("区人力资源和社会保障局第1分局: done 1项, green 1项; "
                          "区人力资源和社会保障局第2分局: done 2项, green 2项; 序时 50%"));
}

TEST_CASE("a chart follows the change between light and dark", "[charts]")
{
    ChartView view;
    view.setPalette(Theme(false).palette());
    show(view, lightsByUnit(2));
    view.setPalette(Theme(true).palette());
    const QImage image = view.grab().toImage();
    const QRectF bar = view.geometry().bar({0, 0});
    CHECK(image.pixelColor((bar.bottomLeft() + QPointF(3, -3)).toPoint()) == Theme(true).fill(everyLight.front()));
}

TEST_CASE("lines and bullets with their mark are drawn", "[charts]")
{
    ChartSpec spec;
    spec.unit = QStringLiteral("%");
    spec.categories
        = QStringList{QStringLiteral("宣讲活动"), QStringLiteral("技能培训人次"), QStringLiteral("创新工作室")};
    spec.series
        = {{QStringLiteral("实际"), {40, 75, 120}, {}, false}, {QStringLiteral("目标"), {60, 70, 100}, {}, true}};
    spec.markAt = 50;
    spec.markLabel = QStringLiteral("序时 50%");
    for (const ChartShape shape : {ChartShape::Bullet, ChartShape::Lines, ChartShape::Bars}) {
        spec.shape = shape;
        ChartView view;
        show(view, spec);
        const QImage image = view.grab().toImage();
        keepShot(image, QStringLiteral("shape-%1").arg(static_cast<int>(shape)));
        const QRectF point = view.geometry().bar({1, 0});
        CHECK(image.pixelColor(shape == ChartShape::Lines ? point.center().toPoint()
                                                          : (point.bottomLeft() + QPointF(4, -3)).toPoint())
            == Theme(false).series(0));
    }
}

TEST_CASE("other values under the same names move the bars and keep the place", "[charts]")
{
    for (const ChartShape shape : {ChartShape::StackedBars, ChartShape::Bars, ChartShape::Lines, ChartShape::Bullet}) {
        ChartSpec spec = lightsByUnit(5);
        spec.shape = shape;
        ChartView view;
        view.setPalette(Theme(false).palette());
        show(view, spec);
        view.setCurrent({3, 1});
        for (ChartSeries& series : spec.series) {
            for (double& value : series.values)
                value = value * 7 + 1;
        }
        show(view, spec);
        CHECK(view.current() == ChartSpot{3, 1});
        CHECK(view.accessibleDescription().contains(QStringLiteral("22项")));
        ChartView fresh;
        fresh.setPalette(Theme(false).palette());
        show(fresh, spec);
        fresh.setCurrent({3, 1});
        INFO(static_cast<int>(shape));
        QTest::qWait(1); // the axis lays out its new labels
        keepShot(view.grab().toImage(), QStringLiteral("moved-%1").arg(static_cast<int>(shape)));
        keepShot(fresh.grab().toImage(), QStringLiteral("fresh-%1").arg(static_cast<int>(shape)));
        CHECK(view.grab().toImage() == fresh.grab().toImage());
    }
}

TEST_CASE("the mark across a group of bars is found and described", "[charts]")
{
    ChartSpec spec;
    spec.shape = ChartShape::Bars;
    spec.unit = QStringLiteral("万元");
    spec.categories = QStringList{QStringLiteral("培训补贴")};
    spec.series = {{QStringLiteral("预算"), {100}, {}, false}, {QStringLiteral("已拨付"), {30}, {}, false},
        {QStringLiteral("序时应拨"), {50}, {}, true}};
    ChartView view;
    show(view, spec);
    keepShot(view.grab().toImage(), QStringLiteral("chart-mark"));
    const QRectF mark = view.geometry().bar({0, 2});
    CHECK(mark.center().x() == Approx(view.geometry().x(50)));
    CHECK(view.geometry().at(mark.center()) == ChartSpot{0, 2});
    CHECK(view.geometry().bar({0, 1}).top() == Approx(view.geometry().bar({0, 0}).bottom()));
}
