// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/listtitle.h"

#include "core/model/textnormal.h"

#include <QMap>
#include <QRegularExpression>

namespace taizhang {

std::optional<int> countInTitle(const QString& text)
{
    static const QRegularExpression promised(
        QStringLiteral("(?:共计?|合计|总计|计)[:：]?([0-9]{1,4})(?:项|条|件)|([0-9]{1,4})项(?:重点|改革|工作|具体|年度)"
                       "*(?:任务|事项|举措|清单)|[（(]([0-9]{1,4})项[)）]"));
    const QRegularExpressionMatch match = promised.match(withoutSpaces(foldWidth(text)));
    if (!match.hasMatch())
        return std::nullopt;
    return QString(match.captured(1) + match.captured(2) + match.captured(3)).toInt();
}

std::optional<int> yearInTitle(const QString& text)
{
    static const QRegularExpression year(QStringLiteral("(?<![0-9])(20[0-9]{2})(?=年|[—\\-－–~～至][0-9])"));
    static const QRegularExpression chinese(QStringLiteral("(二[〇○零O0][一二三四五六七八九〇○零]{2})年"));
    std::optional<int> found;
    const QString plain = withoutSpaces(foldWidth(text));
    if (!plain.contains(u"20") && !plain.contains(u'二')) // most texts name none
        return found;
    auto matches = year.globalMatch(plain);
    while (matches.hasNext())
        found = matches.next().captured(1).toInt();
    if (const QRegularExpressionMatch match = chinese.match(plain); !found && match.hasMatch())
        found = chineseNumber(match.captured(1));
    return found;
}

bool isListTitle(const QString& text)
{
    static const QRegularExpression words(
        QStringLiteral("任务|清单|分工|台账|分解|要点|举措|督办|实事|重点工作|责任制"));
    return text.contains(words);
}

std::optional<int> commonYear(const QStringList& texts)
{
    static const QRegularExpression year(QStringLiteral("(*UCP)(?<![0-9])(20[0-9]{2})(?=\\s*[年./\\-])"));
    QMap<int, int> counts;
    for (const QString& text : texts) {
        auto matches = year.globalMatch(text);
        while (matches.hasNext())
            ++counts[matches.next().captured(1).toInt()];
    }
    std::optional<int> common;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        if (!common || count.value() > counts[*common])
            common = count.key();
    }
    return common;
}

} // namespace taizhang
