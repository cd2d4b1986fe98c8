// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace taizhang {

// An amount of renminbi in whole 分. There is no way in from a floating point number.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromFen(qint64 fen)
    {
        Money money;
        money.m_fen = fen;
        return money;
    }
    // 元 with at most two decimals and an optional minus sign ("152200", "-0.5", "87649400.00"); nothing else.
    static std::optional<Money> fromYuanText(QStringView text);

    constexpr qint64 fen() const { return m_fen; }
    // 元 with exactly two decimals, no grouping: "87649400.00".
    QString toYuanText() const;

    // Sums that leave the range of qint64 give nothing instead of a wrong figure.
    std::optional<Money> plus(Money other) const;
    std::optional<Money> minus(Money other) const;
    std::optional<Money> times(qint64 factor) const;

    friend constexpr auto operator<=>(const Money&, const Money&) = default;

private:
    qint64 m_fen = 0;
};

} // namespace taizhang
