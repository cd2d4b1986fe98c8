// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"

#include "core/exchange/sourcereader.h"
#include "tests/support/catch.h"
#include "tests/support/shots.h"
#include "tests/ui/charts/samplecharts.h"
#include "tests/ui/support/testpage.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartview.h"
#include "ui/shared/tsv.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace taizhang;

TEST_CASE("a card shows the figures of its chart as a table that can be copied", "[charts]")
{
    AnsweredDialogs dialogs;
    ChartCard card(dialogs);
    ChartSpec spec = lightsByUnit(2);
    spec.series.resize(2);
    card.setSpec(spec);
    card.findChild<QToolButton*>(QStringLiteral("asTable"))->click();
    auto* table = card.findChild<QTableView*>();
    CHECK(table->model()->rowCount() == 2);
    card.copyTable();
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 4);
    CHECK(lines.at(0).endsWith(QStringLiteral("\tdone\tgreen\tTotal")));
    CHECK(lines.at(1) == QStringLiteral("区人力资源和社会保障局第1分局\t1\t1\t2"));
    CHECK(lines.at(2) == QStringLiteral("区人力资源和社会保障局第2分局\t2\t2\t4"));
}

TEST_CASE("the legend of a narrow card has a line for every name that wraps", "[charts]")
{
    AnsweredDialogs dialogs;
    ChartCard card(dialogs);
    ChartSpec spec = lightsByUnit(3);
    for (ChartSeries& series : spec.series)
        series.name += QStringLiteral("的任务");
    card.setSpec(spec);
    const auto* legend = card.findChild<ChartLegend*>();
    for (const int width : {900, 420, 360, 900}) {
        card.resize(width, card.minimumSizeHint().height());
        card.show();
        QTest::qWait(20);
        CAPTURE(width);
        CHECK(legend->height() >= legend->heightForWidth(legend->width()));
    }
}

TEST_CASE("a row of the table leads to the same tasks as its bar", "[charts]")
{
    AnsweredDialogs dialogs;
    ChartCard card(dialogs);
    card.setSpec(lightsByUnit(4));
    card.findChild<QToolButton*>(QStringLiteral("asTable"))->click();
    QSignalSpy activated(&card, &ChartCard::activated);
    auto* table = card.findChild<QTableView*>();
    Q_EMIT table->activated(table->model()->index(2, 3));
    Q_EMIT table->activated(table->model()->index(1, 0));
    REQUIRE(activated.count() == 2);
    CHECK(activated.at(0) == QVariantList{2, 2});
    CHECK(activated.at(1) == QVariantList{1, -1});
}

TEST_CASE("cells of the copied table never move to another column", "[charts]")
{
    AnsweredDialogs dialogs;
    ChartCard card(dialogs);
    ChartSpec spec;
    spec.categories = QStringList{QStringLiteral("区\t总\n工会")};
    spec.series = {{QStringLiteral("项"), {3}, {}, false}};
    card.setSpec(spec);
    card.copyTable();
    const std::vector<QStringList> rows = fromTsv(QApplication::clipboard()->text());
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(1) == QStringList{QStringLiteral("区\t总\n工会"), QStringLiteral("3")});
}

TEST_CASE("the saved picture holds every row, also those that are scrolled away", "[charts]")
{
    QTemporaryDir folder;
    AnsweredDialogs dialogs;
    dialogs.answer = folder.filePath(QStringLiteral("图.png"));
    ChartCard card(dialogs);
    QSignalSpy messages(&card, &ChartCard::messageRaised);
    card.setSpec(lightsByUnit(120));
    card.resize(700, 500);
    card.savePicture();
    REQUIRE(messages.count() == 1);
    CHECK(dialogs.suggested == lightsByUnit(1).title + QStringLiteral(".png"));
    const QImage picture(dialogs.answer);
    REQUIRE_FALSE(picture.isNull());
    CHECK(picture.height() > 120 * 28);

    dialogs.answer = folder.filePath(QStringLiteral("gone/picture.png"));
    card.savePicture();
    REQUIRE(messages.count() == 2);
    CHECK(messages.at(1).at(0).value<Message>().kind == Message::Kind::Error);
}

TEST_CASE("the figures are saved as a workbook with the same cells", "[charts]")
{
    QTemporaryDir folder;
    AnsweredDialogs dialogs;
    dialogs.answer = folder.filePath(QStringLiteral("数据.xlsx"));
    ChartCard card(dialogs);
    card.setSpec(lightsByUnit(3));
    card.saveTable();
    NoFeedback feedback;
    const Result<SourceDocument> read = readSource(dialogs.answer, {}, feedback);
    REQUIRE(read);
    QStringList cells;
    for (const Cell& cell : read->tables.front().cells)
        cells << cell.text;
    CHECK(cells.contains(QStringLiteral("区人力资源和社会保障局第3分局")));
    CHECK(cells.contains(QStringLiteral("11")));
    CHECK(cells.contains(QStringLiteral("Total")));
}

TEST_CASE("a card without figures says so instead of drawing empty axes", "[charts]")
{
    AnsweredDialogs dialogs;
    ChartCard card(dialogs);
    card.setEmptyText(QStringLiteral("还没有任务"));
    ChartSpec spec;
    spec.title = QStringLiteral("问题？");
    card.setSpec(spec);
    CHECK_FALSE(card.findChild<QToolButton*>(QStringLiteral("asTable"))->isVisibleTo(&card));
    CHECK_FALSE(card.chart().isVisibleTo(&card));
}

TEST_CASE("cards of 3, 36 and 120 units look right", "[charts]")
{
    for (const int units : {3, 36, 120}) {
        AnsweredDialogs dialogs;
        ChartCard card(dialogs);
        card.setSpec(lightsByUnit(units));
        card.resize(760, card.sizeHint().height());
        keepShot(card.grab().toImage(), QStringLiteral("card-%1").arg(units));
        CHECK(card.chart().labelsWhole());
        CHECK(card.sizeHint().height() < 800);
    }
}

TEST_CASE("series of a card differ without colours", "[charts]")
{
    AnsweredDialogs dialogs;
    ChartCard card(dialogs);
    ChartSpec spec = lightsByUnit(1);
    spec.series.assign({{QStringLiteral("达到"), {5}, Light::Green}, {QStringLiteral("未达到"), {5}, Light::Red}});
    card.setSpec(spec);
    card.resize(760, card.sizeHint().height());
    const QImage shot = card.chart().grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const auto shades = [&](int series) {
        QSet<int> seen;
        const QRect bar = card.chart().geometry().bar({0, series}).toRect().adjusted(2, 2, -2, -2);
        for (int x = bar.left(); x < bar.left() + bar.width() / 3; ++x) // left of the figure
            seen.insert(qGray(shot.pixel(x, bar.center().y())));
        return seen.size();
    };
    CHECK(shades(0) == 1);
    CHECK(shades(1) > 1); // hatched
}
