// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/language.h"
#include "core/report/reportfigures.h"
#include "tests/support/catch.h"
#include "ui/dashboard/totalfigures.h"

#include <QTranslator>

using namespace taizhang;

TEST_CASE("the shares of the tiles are those of the report and sum to 100.0 %", "[dashboard]")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    Tally tally;
    tally.total = 80;
    tally.closed = 27;
    tally.onSchedule = 22;
    tally.behind = 27;
    tally.other = 4;
    const QStringList expected{
        QStringLiteral("33.8%"), QStringLiteral("27.5%"), QStringLiteral("33.7%"), QStringLiteral("5.0%")};
    CHECK(tallyShares(tally) == expected);
    const std::vector<TotalFigure> tiles = totalFigures(tally);
    REQUIRE(tiles.size() == 5);
    for (size_t i = 0; i < 4; ++i)
        CHECK(tiles[i + 1].note.contains(expected.at(static_cast<qsizetype>(i))));
}

TEST_CASE("tiles of no task have no shares", "[dashboard]")
{
    for (const TotalFigure& tile : totalFigures({}))
        CHECK_FALSE(tile.note.contains(u'%'));
}
