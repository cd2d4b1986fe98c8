// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/splittermemory.h"

#include "tests/support/catch.h"
#include "ui/shared/settings.h"

#include <QLabel>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace taizhang;
using namespace Qt::StringLiterals;

namespace {

struct Parted
{
    explicit Parted(Settings& settings)
    {
        splitter.addWidget(new QLabel);
        splitter.addWidget(new QLabel);
        splitter.setSizes({300, 200});
        rememberParts(splitter, u"parts"_s, settings);
        splitter.resize(505, 100);
        splitter.show();
    }
    QSplitter splitter;
};

} // namespace

TEST_CASE("a splitter opens as its user left it", "[shared]")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.json"_s));
    int left = 0;
    {
        Parted first(settings);
        REQUIRE(first.splitter.sizes().first() > 250);
        const QPoint grip = first.splitter.handle(1)->rect().center();
        QTest::mousePress(first.splitter.handle(1), Qt::LeftButton, {}, grip);
        QTest::mouseMove(first.splitter.handle(1), grip - QPoint(150, 0));
        QTest::mouseRelease(first.splitter.handle(1), Qt::LeftButton, {}, grip - QPoint(150, 0));
        left = first.splitter.sizes().first();
        REQUIRE(left < 200);
    }
    const Parted again(settings);
    CHECK(again.splitter.sizes().first() == left);
}

TEST_CASE("what is no list of sizes leaves a splitter as it is made", "[shared]")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.json"_s));
    for (const QByteArray& broken : {QByteArray("1,2,3"), QByteArray("a,b"), QByteArray("-5,0"), QByteArray()}) {
        settings.setWidgetState(u"splitter/parts"_s, broken);
        const Parted parted(settings);
        CAPTURE(broken.toStdString());
        CHECK(std::abs(parted.splitter.sizes().first() - 300) <= 5);
        CHECK(std::abs(parted.splitter.sizes().last() - 200) <= 5);
    }
}
