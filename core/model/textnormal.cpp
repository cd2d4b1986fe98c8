// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/textnormal.h"

#include "core/model/chinesenumber.h"

#include <limits>

namespace taizhang {

namespace {

bool isZeroWidth(QChar c)
{
    switch (c.unicode()) {
    case 0x00AD: // soft hyphen
    case 0x180E:
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x2060:
    case 0xFEFF:
        return true;
    default:
        return false;
    }
}

// Never seen, and never between letters on purpose; joiners may be.
bool isStray(QChar c)
{
    return isZeroWidth(c) && c.unicode() != 0x200C && c.unicode() != 0x200D;
}

bool isBlank(QChar c)
{
    return c.isSpace() || isZeroWidth(c);
}

bool isLineEnd(QChar c)
{
    switch (c.unicode()) {
    case u'\n':
    case u'\r':
    case u'\v': // a line break inside a Word paragraph
    case u'\f':
    case 0x0085:
    case 0x2028:
    case 0x2029:
        return true;
    default:
        return false;
    }
}

bool isHalfPair(QStringView text, qsizetype i)
{
    if (text[i].isHighSurrogate())
        return i + 1 == text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

QStringView trimmedBlanks(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

} // namespace

QString foldWidth(QStringView text)
{
    QString folded = text.toString();
    for (QChar& c : folded) {
        const char16_t code = c.unicode();
        if (code >= 0xFF01 && code <= 0xFF5E)
            c = QChar(static_cast<char16_t>(code - 0xFEE0));
        else if (code == 0x3000)
            c = u' ';
        else if (code == 0xFFE5) // ￥
            c = QChar(u'\u00A5');
    }
    return folded;
}

QString withoutSpaces(QStringView text)
{
    QString dense;
    dense.reserve(text.size());
    for (QChar c : text) {
        if (!isBlank(c))
            dense.append(c);
    }
    return dense;
}

QString tidied(QStringView text)
{
    QString tidy;
    tidy.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isLineEnd(c)) {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            tidy.append(u'\n');
        } else if (isHalfPair(text, i)) {
            tidy.append(QChar::ReplacementCharacter); // storage keeps valid Unicode only
        } else if (isStray(c)) {
            continue;
        } else if (c == u'\t' || !(c.category() == QChar::Other_Control)) {
            tidy.append(c);
        }
    }
    return trimmedBlanks(tidy).toString();
}

std::optional<int> chineseNumber(QStringView text)
{
    const std::optional<qint64> number = readInteger(withoutSpaces(foldWidth(text)));
    if (!number || *number > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*number);
}

} // namespace taizhang
