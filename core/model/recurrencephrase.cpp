// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recurrencephrase.h"

#include "core/model/datescan.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

namespace {

struct Rhythm
{
    Recurrence recurrence;
    Confidence confidence = Confidence::Sure;
};

Rhythm everyMonths(int months)
{
    switch (months) {
    case 1:
        return {{RecurrenceUnit::Month, 1}};
    case 3:
        return {{RecurrenceUnit::Quarter, 1}};
    case 6:
        return {{RecurrenceUnit::HalfYear, 1}};
    case 2:
    case 4:
        return {{RecurrenceUnit::Year, 12 / months}};
    default:
        return {{RecurrenceUnit::Year, 1}, months == 12 ? Confidence::Sure : Confidence::Doubtful};
    }
}

// `word` is 年, 半年, 季度, 月 ...; `every` the number before it (每2年), 1 if none.
Rhythm rhythmOf(QStringView word, int every)
{
    if (word.startsWith(u"双月"))
        return everyMonths(2);
    if (word.startsWith(u"半年") || word == u"学期")
        return {{RecurrenceUnit::HalfYear, 1}, word == u"学期" || every > 1 ? Confidence::Likely : Confidence::Sure};
    if (word.startsWith(u'季'))
        return everyMonths(3 * every);
    if (word.startsWith(u'月') || word.startsWith(u"个月"))
        return everyMonths(every);
    if (word.startsWith(u'周') || word.startsWith(u"星期"))
        return {{RecurrenceUnit::Month, 4}, Confidence::Doubtful}; // weeks are not counted
    return everyMonths(12 * every);
}

// 三次, 不少于2场, 1—2次 (the lower bound counts), in the clause that follows.
int timesIn(QStringView clause)
{
    static const QRegularExpression count(QStringLiteral("(\\d+)(?:[-至到]\\d+)?(?:次|场|期|轮|批|个?篇|份)"));
    const QRegularExpressionMatch match = count.match(clause.toString());
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

QStringView clauseAfter(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && !QStringView(u"，,；;。").contains(text[end]))
        ++end;
    return text.mid(from, end - from);
}

// 每年6月、12月; 每年上半年、下半年各1次.
int datesIn(QStringView clause)
{
    const auto mentions = scanDates(clause.toString(), 2000);
    return static_cast<int>(std::count_if(mentions.begin(), mentions.end(),
        [](const DateMention& mention) { return !mention.yearWritten && !mention.range; }));
}

} // namespace

std::optional<RecurrencePhrase> findRecurrence(const QString& text)
{
    static const QRegularExpression every(
        QStringLiteral("每隔?(?<n>\\d+|两)?(?<w>半年|学期|学?年度?|季度?|双月|个?月|周|星期)"
                       "|(?:按|逐|分)(?<w2>半年|年度?|季度?|月)(?!度?计划|中|底|初)"
                       "|^(?<w3>半年|年度?|季度?|月|双月)(?:度|报)?(?=\\d+次|报送|调度|通报|$)"
                       "|^1个?(?<w4>年|季度|月)(?=\\d+次)"
                       "|^(?<w5>季)度?[末底]前?$"));
    const QRegularExpressionMatch match = every.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString word = match.captured(QStringLiteral("w"));
    for (const QString& other :
        {QStringLiteral("w2"), QStringLiteral("w3"), QStringLiteral("w4"), QStringLiteral("w5")})
        word = word.isEmpty() ? match.captured(other) : word;
    const QString number = match.captured(QStringLiteral("n"));
    const int step = number == u"两" ? 2 : qMax(1, number.toInt());
    const Rhythm rhythm = rhythmOf(word, step);

    const QStringView clause = clauseAfter(text, match.capturedEnd());
    const int dates = datesIn(clause);
    int times = qMax(1, timesIn(clause));
    if (dates > 1 && rhythm.recurrence.unit == RecurrenceUnit::Year)
        times *= dates;
    RecurrencePhrase phrase{rhythm.recurrence, rhythm.confidence, match.capturedStart(), match.capturedEnd()};
    phrase.recurrence.times *= times;
    phrase.end += clause.size();
    return phrase;
}

} // namespace taizhang
