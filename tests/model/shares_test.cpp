// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/shares.h"

#include "tests/support/catch.h"

#include <numeric>

using namespace taizhang;

TEST_CASE("the shares of a published half-year report are reproduced")
{
    CHECK(sharesInPermille({17, 10, 24, 9, 162}) == std::vector<int>{77, 45, 108, 41, 729});
}

TEST_CASE("shares of nothing are zero")
{
    CHECK(sharesInPermille({}).empty());
    CHECK(sharesInPermille({0, 0}) == std::vector<int>{0, 0});
}

TEST_CASE("one share takes all and equal shares differ by the rest only")
{
    CHECK(sharesInPermille({7}) == std::vector<int>{1000});
    CHECK(sharesInPermille({0, 7, 0}) == std::vector<int>{0, 1000, 0});
    CHECK(sharesInPermille({1, 1, 1}) == std::vector<int>{333, 333, 334});
    CHECK(sharesInPermille({1, 1, 1, 1, 1, 1}) == std::vector<int>{167, 167, 167, 167, 167, 165});
}

TEST_CASE("shares of any counts sum to a thousand")
{
    for (qint64 seed = 1; seed < 400; ++seed) {
        const std::vector<qint64> counts{seed, seed * seed % 97, seed * 31 % 11, 5'000'000'000'000 / seed, 1};
        const std::vector<int> shares = sharesInPermille(counts);
        CHECK(std::accumulate(shares.begin(), shares.end(), 0) == 1000);
    }
}
