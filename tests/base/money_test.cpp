// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "core/base/percent.h"
#include "core/base/uid.h"
#include "tests/support/catch.h"

#include <limits>

using namespace taizhang;

TEST_CASE("an amount of yuan is read exactly and written with two decimals")
{
    CHECK(Money::fromYuanText(u"87649400.00")->fen() == 8'764'940'000);
    CHECK(Money::fromYuanText(u"152200")->toYuanText() == u"152200.00");
    CHECK(Money::fromYuanText(u"-0.5")->toYuanText() == u"-0.50");
    CHECK(Money::fromYuanText(u"0.05")->fen() == 5);
}

TEST_CASE("text that is no plain amount of yuan is refused")
{
    for (const char16_t* text : {u"", u"-", u"1.234", u"1.", u".5", u"1,000", u"1e3", u"１２", u"99999999999999999999"})
        CHECK_FALSE(Money::fromYuanText(text));
}

TEST_CASE("a sum of money that leaves the range gives nothing")
{
    const Money most = Money::fromFen(std::numeric_limits<qint64>::max());
    CHECK_FALSE(most.plus(Money::fromFen(1)));
    CHECK_FALSE(most.times(2));
    CHECK(most.minus(Money::fromFen(1)));
}

TEST_CASE("a percent prints its shortest exact text")
{
    CHECK(Percent::fromWhole(38).toText() == u"38");
    CHECK(Percent::fromBasisPoints(9170).toText() == u"91.7");
    CHECK(Percent::fromBasisPoints(3333).toText() == u"33.33");
    CHECK(Percent::fromBasisPoints(-5).toText() == u"-0.05");
}

TEST_CASE("a uid survives its text and foreign text gives none")
{
    const Uid uid = Uid::create();
    CHECK(Uid::fromString(uid.toString()) == uid);
    CHECK_FALSE(Uid::fromString(uid.toString().toUpper() + u'0'));
    CHECK_FALSE(Uid::fromString(QString()));
}
