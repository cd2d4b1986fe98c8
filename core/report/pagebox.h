// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

namespace taizhang {

// The page of GB/T 9704-2012 in points: A4, 版心 156 × 225 mm with 22 lines of 28 characters.

constexpr double points(double millimetres)
{
    return millimetres * 72 / 25.4;
}

constexpr double characterPitch = points(156.0 / 28);
constexpr double linePitch = points(225.0 / 22);
constexpr double bodySize = 15.75; // 三号, the size whose characters fit the pitch

struct PageBox
{
    QSizeF paper;
    QRectF content; // 版心

    double numberBaseline() const { return content.bottom() + points(7) + 4; } // its dashes are 7 mm below the 版心
};

// A turned page is the upright one seen from its right: the binding edge is on top.
inline PageBox pageBox(bool landscape)
{
    if (landscape)
        return {{points(297), points(210)}, {points(35), points(28), points(225), points(156)}};
    return {{points(210), points(297)}, {points(28), points(37), points(156), points(225)}};
}

} // namespace taizhang
