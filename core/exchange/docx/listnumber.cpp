// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx/listnumber.h"

#include "core/exchange/numbers/chinesenumerals.h"

#include <array>

namespace taizhang {

namespace {

struct RomanStep
{
    int value;
    const char16_t* letters;
};

constexpr std::array romanSteps{RomanStep{1000, u"M"}, RomanStep{900, u"CM"}, RomanStep{500, u"D"},
    RomanStep{400, u"CD"}, RomanStep{100, u"C"}, RomanStep{90, u"XC"}, RomanStep{50, u"L"}, RomanStep{40, u"XL"},
    RomanStep{10, u"X"}, RomanStep{9, u"IX"}, RomanStep{5, u"V"}, RomanStep{4, u"IV"}, RomanStep{1, u"I"}};

QString roman(int number)
{
    if (number < 1 || number > 3999)
        return QString::number(number);
    QString text;
    for (const RomanStep& step : romanSteps) {
        for (; number >= step.value; number -= step.value)
            text += QString::fromUtf16(step.letters);
    }
    return text;
}

// a … z, aa, bb …
QString letters(int number)
{
    if (number < 1 || number > 26 * 20)
        return QString::number(number);
    return QString((number - 1) / 26 + 1, QChar(u'a' + (number - 1) % 26));
}

QString fromRange(int number, char16_t first, int count)
{
    return number >= 1 && number <= count ? QString(QChar(first + number - 1)) : QString::number(number);
}

QString circled(int number)
{
    if (number > 20 && number <= 35)
        return QChar(u'\u3251' + number - 21);
    return number > 35 && number <= 50 ? QString(QChar(u'\u32B1' + number - 36)) : fromRange(number, u'①', 20);
}

QString fullWidth(int number)
{
    QString text = QString::number(number);
    for (QChar& c : text)
        c = c == u'-' ? QChar(u'－') : QChar(c.unicode() - u'0' + u'０');
    return text;
}

// 二〇二五: digit by digit.
QString ideographDigits(int number)
{
    QString text = QString::number(number);
    for (QChar& c : text)
        c = c == u'-' ? c : u"〇一二三四五六七八九"[c.unicode() - u'0'];
    return text;
}

QString pick(int number, QStringView signs)
{
    return number >= 1 && number <= signs.size() ? QString(signs[number - 1]) : QString::number(number);
}

QString chineseNumber(int number, const QString& format)
{
    if (format == u"chineseLegalSimplified" || format == u"ideographLegalTraditional")
        return chineseLegal(number);
    if (format == u"ideographDigital" || format == u"japaneseDigitalTenThousand" || format == u"taiwaneseDigital")
        return ideographDigits(number);
    if (format == u"ideographTraditional")
        return pick(number, u"甲乙丙丁戊己庚辛壬癸");
    if (format == u"ideographZodiac")
        return pick(number, u"子丑寅卯辰巳午未申酉戌亥");
    if (format == u"ideographEnclosedCircle")
        return fromRange(number, u'㊀', 10);
    return chineseCounting(number);
}

} // namespace

QString listNumber(int number, const QString& format)
{
    if (format == u"none" || format == u"bullet")
        return {};
    if (format.startsWith(u"chinese") || format.startsWith(u"ideograph") || format.startsWith(u"taiwanese")
        || format == u"japaneseCounting" || format == u"japaneseDigitalTenThousand")
        return chineseNumber(number, format);
    if (format == u"upperRoman")
        return roman(number);
    if (format == u"lowerRoman")
        return roman(number).toLower();
    if (format == u"upperLetter")
        return letters(number).toUpper();
    if (format == u"lowerLetter")
        return letters(number);
    if (format == u"decimalZero")
        return QStringLiteral("%1").arg(number, 2, 10, QChar(u'0'));
    if (format.startsWith(u"decimalEnclosedCircle"))
        return circled(number);
    if (format == u"decimalEnclosedParen")
        return fromRange(number, u'⑴', 20);
    if (format == u"decimalEnclosedFullstop")
        return fromRange(number, u'⒈', 20);
    if (format == u"decimalFullWidth" || format == u"decimalFullWidth2")
        return fullWidth(number);
    return QString::number(number);
}

} // namespace taizhang
