// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/simplified.h"

#include <QFile>

namespace taizhang {

namespace {

QHash<QChar, QChar> builtInPairs()
{
    QFile file(QStringLiteral(":/words/traditional.txt"));
    return characterPairs(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
}

} // namespace

QHash<QChar, QChar> characterPairs(const QString& lines)
{
    QHash<QChar, QChar> pairs;
    for (const QString& line : lines.split(u'\n')) {
        for (qsizetype at = 0; !line.startsWith(u'#') && at + 1 < line.size(); at += 2)
            pairs.insert(line[at], line[at + 1]);
    }
    return pairs;
}

QString simplified(QString text)
{
    static const QHash<QChar, QChar> pairs = builtInPairs();
    for (QChar& c : text)
        c = pairs.value(c, c);
    return text;
}

} // namespace taizhang
