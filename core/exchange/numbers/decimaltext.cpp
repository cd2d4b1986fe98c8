// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numbers/decimaltext.h"

#include <algorithm>
#include <cmath>

namespace taizhang {

namespace {

constexpr int generalDigits = 10; // beside the decimal point, as a workbook shows them
constexpr double largestPlain = 1e18;
constexpr double smallestPlain = 1e-4;
constexpr double exactWhole = 1e15; // below, a whole number shows all its digits

} // namespace

DecimalText::DecimalText(double value)
    : m_negative(value < 0)
{
    const QString text = QString::number(std::abs(value), 'e', 14); // "1.23450000000000e+02"
    const qsizetype cut = text.indexOf(u'e');
    m_point = text.mid(cut + 1).toInt() + 1;
    m_digits = text.left(cut).remove(u'.');
    while (m_digits.size() > 1 && m_digits.endsWith(u'0'))
        m_digits.chop(1);
    if (isZero())
        m_point = 1;
}

int DecimalText::integerDigits() const
{
    return std::max(m_point, 1);
}

DecimalText::Parts DecimalText::rounded(int decimals) const
{
    QString digits = m_digits;
    const int kept = m_point + decimals;
    if (kept < 0)
        return {QStringLiteral("0"), QString(decimals, u'0')};
    bool up = kept < digits.size() && digits[kept] >= u'5';
    digits = digits.left(kept).leftJustified(kept, u'0');
    for (int i = kept - 1; up && i >= 0; --i) {
        up = digits[i] == u'9';
        digits[i] = up ? QChar(u'0') : QChar(digits[i].unicode() + 1);
    }
    if (up)
        digits.prepend(u'1');
    digits = digits.rightJustified(decimals + 1, u'0');
    QString integer = digits.left(digits.size() - decimals);
    while (integer.size() > 1 && integer.startsWith(u'0'))
        integer.remove(0, 1);
    return {integer, digits.right(decimals)};
}

QString generalText(double value)
{
    const double size = std::abs(value);
    if (size < exactWhole && std::trunc(value) == value)
        return QString::number(static_cast<qint64>(value));
    if (size >= largestPlain || (size < smallestPlain && size > 0))
        return QString::number(value, 'G', 6);
    const DecimalText decimal(value);
    const DecimalText::Parts parts = decimal.rounded(std::max(0, generalDigits - decimal.integerDigits()));
    QString fraction = parts.fraction;
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    const QString text = fraction.isEmpty() ? parts.integer : parts.integer + u'.' + fraction;
    return decimal.isNegative() && text != u"0" ? u'-' + text : text;
}

} // namespace taizhang
