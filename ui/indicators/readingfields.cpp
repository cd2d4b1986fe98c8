// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/valuecells.h"
#include "core/model/deadlinephrase.h"
#include "ui/indicators/readingform.h"

namespace taizhang {

namespace {

Error invalid(const QString& field, const QString& typed)
{
    return {ErrorCode::ValueInvalid, {field, typed}, {}};
}

Result<IndicatorReading> withFigure(
    IndicatorReading reading, std::optional<Figure> IndicatorReading::*part, const QString& key, const QString& typed)
{
    reading.*part = typed.isEmpty() ? std::nullopt : parseFigure(typed);
    if (!typed.isEmpty() && !(reading.*part))
        return invalid(key, typed);
    return reading;
}

// "16.5%", "-3", "下降3.5%": signed.
Result<IndicatorReading> withYearOnYear(IndicatorReading reading, QString typed)
{
    const QString written = typed;
    reading.yearOnYear = std::nullopt;
    if (typed.isEmpty())
        return reading;
    const bool falls = typed.startsWith(u'-') || typed.startsWith(u'−') || typed.startsWith(u"下降");
    for (const QString& word : {QStringLiteral("下降"), QStringLiteral("增长"), QStringLiteral("-"),
             QStringLiteral("−"), QStringLiteral("+")}) {
        if (typed.startsWith(word))
            typed.remove(0, word.size());
    }
    const QString number = typed.endsWith(u'%') ? typed : QString(typed + u'%');
    const auto percent = parsePercent(number, true);
    if (!percent)
        return invalid(QStringLiteral("yearOnYear"), written);
    reading.yearOnYear = Percent::fromBasisPoints(falls ? -percent->basisPoints() : percent->basisPoints());
    return reading;
}

Result<IndicatorReading> withRank(IndicatorReading reading, const QString& typed)
{
    reading.rank = std::nullopt;
    if (typed.isEmpty())
        return reading;
    bool number = false;
    const int rank = QString(typed).remove(u'第').remove(u'位').remove(u'名').trimmed().toInt(&number);
    if (!number || rank < 1)
        return invalid(QStringLiteral("rank"), typed);
    reading.rank = rank;
    return reading;
}

Result<IndicatorReading> withDay(IndicatorReading reading, const QString& key, const QString& typed)
{
    const auto day = parseDay(typed, reading.on.year());
    if (key == u"on" && day)
        reading.on = *day;
    else if (key == u"from" && (day || typed.isEmpty()))
        reading.from = day;
    else
        return invalid(key, typed);
    return reading;
}

} // namespace

QString readingFieldText(const IndicatorReading& reading, const QString& key)
{
    if (key == u"value")
        return writtenText(std::optional(reading.value));
    if (key == u"numerator")
        return writtenText(reading.numerator);
    if (key == u"denominator")
        return writtenText(reading.denominator);
    if (key == u"on")
        return reading.on.toString(Qt::ISODate);
    if (key == u"from")
        return reading.from ? reading.from->toString(Qt::ISODate) : QString();
    if (key == u"yearOnYear")
        return reading.yearOnYear ? QString(reading.yearOnYear->toText() + u'%') : QString();
    if (key == u"rank")
        return reading.rank ? QString::number(*reading.rank) : QString();
    if (key == u"rankScope")
        return reading.rankScope;
    return key == u"source" ? reading.source : reading.note;
}

Result<IndicatorReading> withReadingField(IndicatorReading reading, const QString& key, const QString& typed)
{
    const QString text = typed.trimmed();
    if (key == u"numerator")
        return withFigure(std::move(reading), &IndicatorReading::numerator, key, text);
    if (key == u"denominator")
        return withFigure(std::move(reading), &IndicatorReading::denominator, key, text);
    if (key == u"yearOnYear")
        return withYearOnYear(std::move(reading), text);
    if (key == u"rank")
        return withRank(std::move(reading), text);
    if (key == u"on" || key == u"from")
        return withDay(std::move(reading), key, text);
    if (key == u"rankScope")
        reading.rankScope = text;
    else if (key == u"source")
        reading.source = text;
    else if (key == u"note")
        reading.note = text;
    else if (const auto value = parseFigure(text))
        reading.value = *value;
    else
        return invalid(key, text);
    return reading;
}

} // namespace taizhang
