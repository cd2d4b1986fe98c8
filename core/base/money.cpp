// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

namespace taizhang {

namespace {

std::optional<qint64> digitsToNumber(QStringView digits)
{
    qint64 number = 0;
    for (QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        if (__builtin_mul_overflow(number, 10, &number) || __builtin_add_overflow(number, c.unicode() - u'0', &number))
            return std::nullopt;
    }
    return number;
}

} // namespace

std::optional<Money> Money::fromYuanText(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    const qsizetype dot = text.indexOf(u'.');
    const QStringView whole = dot < 0 ? text : text.first(dot);
    QString cents = dot < 0 ? QString() : text.sliced(dot + 1).toString();
    if (whole.isEmpty() || cents.size() > 2 || (dot >= 0 && cents.isEmpty()))
        return std::nullopt;
    while (cents.size() < 2)
        cents.append(u'0');
    const auto yuan = digitsToNumber(whole);
    const auto fen = digitsToNumber(cents);
    qint64 total = 0;
    if (!yuan || !fen || __builtin_mul_overflow(*yuan, 100, &total) || __builtin_add_overflow(total, *fen, &total))
        return std::nullopt;
    return fromFen(negative ? -total : total);
}

QString Money::toYuanText() const
{
    const quint64 magnitude = m_fen < 0 ? quint64(0) - quint64(m_fen) : quint64(m_fen);
    const QString cents = QString::number(magnitude % 100).rightJustified(2, u'0');
    return (m_fen < 0 ? QStringLiteral("-") : QString()) + QString::number(magnitude / 100) + u'.' + cents;
}

std::optional<Money> Money::plus(Money other) const
{
    qint64 sum = 0;
    if (__builtin_add_overflow(m_fen, other.m_fen, &sum))
        return std::nullopt;
    return fromFen(sum);
}

std::optional<Money> Money::minus(Money other) const
{
    qint64 difference = 0;
    if (__builtin_sub_overflow(m_fen, other.m_fen, &difference))
        return std::nullopt;
    return fromFen(difference);
}

std::optional<Money> Money::times(qint64 factor) const
{
    qint64 product = 0;
    if (__builtin_mul_overflow(m_fen, factor, &product))
        return std::nullopt;
    return fromFen(product);
}

} // namespace taizhang
