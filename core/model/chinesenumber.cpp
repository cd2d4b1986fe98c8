// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/chinesenumber.h"

#include <QString>

#include <algorithm>
#include <limits>

namespace taizhang {

namespace {

constexpr QStringView digitChars = u"〇零○一壹二贰两兩三叁四肆五伍六陆七柒八捌九玖";
constexpr int digitValues[] = {0, 0, 0, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9};
constexpr qint64 most = std::numeric_limits<qint64>::max();

// 10, 100, 1000, 10^4, 10^8 for the unit characters, 0 for others.
qint64 unitOf(QChar c)
{
    switch (c.unicode()) {
    case u'十':
    case u'拾':
        return 10;
    case u'百':
    case u'佰':
        return 100;
    case u'千':
    case u'仟':
        return 1000;
    case u'万':
    case u'萬':
        return 10'000;
    case u'亿':
    case u'億':
        return 100'000'000;
    default:
        return 0;
    }
}

bool isZero(QChar c)
{
    return chineseDigit(c) == 0;
}

std::optional<qint64> readDigits(QStringView text, int (*digit)(QChar))
{
    qint64 value = 0;
    for (QChar c : text) {
        const int next = digit(c);
        if (next < 0 || value > (most - next) / 10)
            return std::nullopt;
        value = value * 10 + next;
    }
    return value;
}

int arabicDigit(QChar c)
{
    return c >= u'0' && c <= u'9' ? c.unicode() - u'0' : -1;
}

// Below 10,000: 九千零一十, 十二, 廿五, 三百五 (a last digit without a unit takes the next lower one).
std::optional<qint64> readSection(QStringView text)
{
    qint64 value = 0;
    qint64 lastUnit = 10'000;
    bool gap = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isZero(text[i])) {
            gap = true;
            continue;
        }
        if (text[i] == u'廿' || text[i] == u'卅') {
            value += text[i] == u'廿' ? 20 : 30;
            lastUnit = 10;
            continue;
        }
        const int digit = chineseDigit(text[i]);
        const bool bareTen = digit < 0 && unitOf(text[i]) == 10;
        const bool atEnd = digit > 0 && i + 1 == text.size();
        qint64 unit = 0;
        if (bareTen)
            unit = 10;
        else if (atEnd)
            unit = gap || value == 0 || lastUnit == 10 ? 1 : lastUnit / 10;
        else if (digit > 0)
            unit = unitOf(text[++i]);
        if (unit == 0 || unit >= lastUnit)
            return std::nullopt;
        value += (bareTen ? 1 : digit) * unit;
        lastUnit = unit;
        gap = false;
    }
    return value;
}

// Sections joined by 万 and 亿; `text` holds numeral characters only.
std::optional<qint64> readWords(QStringView text, qint64 limit = most)
{
    for (QStringView marks : {QStringView(u"亿億"), QStringView(u"万萬")}) {
        const auto mark = std::find_if(text.begin(), text.end(), [&](QChar c) { return marks.contains(c); });
        if (mark == text.end())
            continue;
        const qsizetype at = mark - text.begin();
        const qint64 unit = unitOf(*mark);
        const std::optional<qint64> high = readWords(text.first(at), unit);
        QStringView rest = text.mid(at + 1);
        const bool shortTail = rest.size() == 1 && chineseDigit(rest[0]) > 0;
        std::optional<qint64> low = rest.isEmpty() ? 0 : readWords(rest, unit);
        if (!high || !low || *high == 0 || *high >= limit / unit)
            return std::nullopt;
        return *high * unit + (shortTail ? *low * (unit / 10) : *low);
    }
    const std::optional<qint64> section = text.isEmpty() ? std::nullopt : readSection(text);
    return section && *section < limit ? section : std::nullopt;
}

} // namespace

int chineseDigit(QChar c)
{
    const qsizetype at = digitChars.indexOf(c);
    return at < 0 ? -1 : digitValues[at];
}

bool isChineseNumeral(QChar c)
{
    return chineseDigit(c) >= 0 || unitOf(c) > 0 || c == u'廿' || c == u'卅';
}

std::optional<qint64> readInteger(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return arabicDigit(c) >= 0; }))
        return readDigits(text, arabicDigit);
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return chineseDigit(c) >= 0; }))
        return readDigits(text, chineseDigit);
    if (!std::all_of(text.begin(), text.end(), isChineseNumeral))
        return std::nullopt;
    return readWords(text);
}

} // namespace taizhang
