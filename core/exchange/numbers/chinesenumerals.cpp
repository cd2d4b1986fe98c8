// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numbers/chinesenumerals.h"

namespace taizhang {

namespace {

QString counted(int number, QStringView digits, QStringView units)
{
    if (number < 0 || number > 9999)
        return QString::number(number);
    if (number == 0)
        return digits[0];
    QString text;
    bool gap = false;
    for (int unit = 3, size = 1000; unit >= 0; --unit, size /= 10) {
        const int digit = number / size % 10;
        if (digit == 0) {
            gap = !text.isEmpty();
            continue;
        }
        if (gap)
            text += digits[0];
        gap = false;
        text += digits[digit];
        if (unit > 0)
            text += units[unit - 1];
    }
    return text;
}

} // namespace

QString chineseCounting(int number)
{
    const QString text = counted(number, u"零一二三四五六七八九", u"十百千");
    return text.startsWith(u"一十") ? text.mid(1) : text;
}

QString chineseLegal(int number)
{
    return counted(number, u"零壹贰叁肆伍陆柒捌玖", u"拾佰仟");
}

} // namespace taizhang
