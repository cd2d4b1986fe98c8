// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace taizhang {

// A share in basis points: 10,000 is 100 %.
class Percent
{
public:
    constexpr Percent() = default;
    static constexpr Percent fromBasisPoints(int basisPoints)
    {
        Percent percent;
        percent.m_basisPoints = basisPoints;
        return percent;
    }
    static constexpr Percent fromWhole(int percent) { return fromBasisPoints(percent * 100); }

    constexpr int basisPoints() const { return m_basisPoints; }
    // Shortest exact text without the sign: "38", "91.7", "33.33".
    QString toText() const;

    friend constexpr auto operator<=>(const Percent&, const Percent&) = default;

private:
    int m_basisPoints = 0;
};

} // namespace taizhang
