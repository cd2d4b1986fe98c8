// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/datetext.h"

#include "core/model/chinesenumber.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

namespace taizhang {

namespace {

constexpr QStringView dashes = u"–—―－‐‑‒−─~～〜∼﹣";
constexpr QStringView quotes = u"“”„‟「」『』\"'‘’＂＇";
constexpr QStringView traditional = u"號個內後間長續時開進實啟屆";
constexpr QStringView simplified = u"号个内后间长续时开进实启届";

QChar plain(QChar c)
{
    if (dashes.contains(c))
        return u'-';
    if (c == u'·')
        return u'.';
    const qsizetype at = traditional.indexOf(c);
    return at < 0 ? c : simplified[at];
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

DateText condensed(QStringView phrase)
{
    const QString folded = foldWidth(phrase);
    static const QRegularExpression timeOfDay(QStringLiteral("(?<=\\d)[T\\s]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?"));
    const QRegularExpressionMatch time = timeOfDay.match(folded);
    DateText dense;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        if (time.hasMatch() && i == time.capturedStart())
            i = time.capturedEnd();
        if (i == folded.size())
            break;
        // A blank between two numbers keeps them apart.
        const bool gap
            = folded[i] == u' ' && i > 0 && i + 1 < folded.size() && isDigit(folded[i - 1]) && isDigit(folded[i + 1]);
        const bool blank = withoutSpaces(QStringView(folded).mid(i, 1)).isEmpty();
        if ((blank && !gap) || quotes.contains(folded[i]))
            continue;
        dense.text.append(plain(folded[i]));
        dense.origin.push_back(i);
    }
    dense.origin.push_back(phrase.size());
    return dense;
}

bool staysChinese(QStringView run, QStringView before, QStringView after)
{
    static const QRegularExpression plan(QStringLiteral("^十[一二三四五六七八九]五$"));
    static const QRegularExpression unit(QStringLiteral("^[年月日号次天周季]"));
    if (plan.match(run).hasMatch())
        return !unit.match(after).hasMatch();
    const bool feast = run == u"五一" || run == u"七一" || run == u"八一";
    return feast || before.endsWith(u'统') || before.endsWith(u'唯');
}

} // namespace

DateText toDateText(QStringView phrase)
{
    const DateText dense = condensed(phrase);
    const QStringView text = dense.text;
    DateText result;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && isChineseNumeral(text[end]))
            ++end;
        const QStringView run = text.mid(i, end - i);
        const std::optional<qint64> number
            = run.isEmpty() || staysChinese(run, text.first(i), text.mid(end)) ? std::nullopt : readInteger(run);
        const QString written
            = number ? QString::number(*number) : text.mid(i, qMax(run.size(), qsizetype{1})).toString();
        for (qsizetype k = 0; k < written.size(); ++k) {
            result.text.append(written[k]);
            result.origin.push_back(dense.origin[static_cast<size_t>(number ? i : i + k)]);
        }
        i += qMax(run.size(), qsizetype{1});
    }
    result.origin.push_back(phrase.size());
    return result;
}

} // namespace taizhang
