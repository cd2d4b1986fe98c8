// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/pinyin.h"

#include <QFile>

#include <algorithm>
#include <vector>

namespace taizhang {

namespace {

constexpr char16_t firstCharacter = 0x4E00;
constexpr char16_t lastCharacter = 0x9FFF;

quint32 bitOf(QChar letter)
{
    return 1U << (letter.unicode() - u'a');
}

// A bit for each letter that a reading of the character begins with.
std::vector<quint32> readTable()
{
    std::vector<quint32> table(lastCharacter - firstCharacter + 1);
    QFile file(QStringLiteral(":/words/pinyin.txt"));
    const QString lines = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    for (const QStringView line : QStringView(lines).split(u'\n')) {
        if (line.isEmpty() || line.front() == u'#')
            continue;
        for (const QChar c : line.mid(1))
            table[c.unicode() - firstCharacter] |= bitOf(line.front());
    }
    return table;
}

quint32 lettersOf(QChar c)
{
    static const std::vector<quint32> table = readTable();
    const char16_t code = c.unicode();
    if (code >= firstCharacter && code <= lastCharacter)
        return table[code - firstCharacter];
    const char16_t lower = code | 0x20;
    return lower >= u'a' && lower <= u'z' && code < 0x80 ? bitOf(QChar(lower)) : 0;
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

} // namespace

bool mayBeInitials(QStringView word)
{
    return word.size() >= 2 && std::all_of(word.begin(), word.end(), isLetter);
}

bool holdsInitials(QStringView text, QStringView letters)
{
    const auto begins = [](QChar c, QChar letter) { return (lettersOf(c) & bitOf(letter)) != 0; };
    return std::search(text.begin(), text.end(), letters.begin(), letters.end(), begins) != text.end();
}

} // namespace taizhang
