// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartbuilder.h"

#include "tests/support/catch.h"
#include "tests/ui/charts/samplecharts.h"
#include "ui/charts/chartview.h"

#include <QApplication>
#include <QSet>

using namespace taizhang;

TEST_CASE("axis labels are all different and none is HTML", "[charts]")
{
    const QStringList names{QStringLiteral("区财政局"), QStringLiteral("区财政局"), QStringLiteral("拨付<万元>"),
        QStringLiteral("A<B单位"), QStringLiteral("经费&补贴"), QStringLiteral("区财政局"), QString(), QString()};
    const QStringList labels = axisLabels(names);
    REQUIRE(labels.size() == names.size());
    CHECK(QSet<QString>(labels.begin(), labels.end()).size() == names.size());
    for (int i = 0; i < names.size(); ++i) {
        CHECK_FALSE(labels.at(i).contains(QLatin1Char('<')));
        QString visible = labels.at(i);
        CHECK(visible.remove(QChar(0x200B)) == names.at(i).toHtmlEscaped());
    }
}

TEST_CASE("no label of a chart is cut short, however many units it has", "[charts]")
{
    for (const int units : {1, 3, 36, 120}) {
        for (const int points : {9, 12, 18}) {
            INFO(units << " units in " << points << " points");
            ChartView view;
            QFont font = view.font();
            font.setPointSize(points);
            view.setFont(font);
            view.setSpec(lightsByUnit(units));
            view.resize(900, view.minimumHeight());
            view.grab();
            CHECK(view.labelsWhole());
            CHECK(view.geometry().strip(0).height() >= 27.5);
            CHECK(view.geometry().plot().width() > 300);
        }
    }
}

TEST_CASE("a name of forty characters leaves room for the bars and is told apart from its like", "[charts]")
{
    ChartSpec spec = lightsByUnit(3);
    const QString name
        = QStringLiteral("示例区产业工人队伍建设改革协调小组成员单位第一批次重点企业服务保障中心筹备组甲");
    spec.categories = QStringList{name, name.chopped(1) + QStringLiteral("乙"), name};
    const QStringList labels = axisLabels(spec.categories);
    CHECK(QSet<QString>(labels.begin(), labels.end()).size() == 3);
    CHECK(labels.at(1).endsWith(QStringLiteral("筹备组乙")));
    ChartView view;
    view.setSpec(spec);
    view.resize(560, view.minimumHeight());
    view.grab();
    CHECK(view.geometry().plot().width() > 140);
    CHECK(view.accessibleDescription().startsWith(name));
}
