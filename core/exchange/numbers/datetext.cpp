// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numbers/datetext.h"

#include <cmath>

namespace taizhang {

namespace {

struct Shape
{
    bool year = false;
    bool month = false;
    bool day = false; // or a weekday, which needs one
    bool time = false;
    bool seconds = false;
};

Shape shapeOf(const FormatSection& section)
{
    Shape shape;
    QChar before; // last part, to tell minutes from months
    for (const FormatToken& token : section.tokens) {
        if (token.kind != FormatToken::Kind::DatePart)
            continue;
        const QChar letter = token.text[0];
        shape.year |= letter == u'y' || letter == u'e';
        shape.day |= letter == u'd' || letter == u'a';
        shape.seconds |= letter == u's';
        shape.time |= letter == u'h' || letter == u's';
        shape.month |= letter == u'm' && before != u'h';
        before = letter;
    }
    // "mm:ss" has minutes although no hour stands before them.
    if (shape.seconds && !shape.year && !shape.day)
        shape.month = false;
    return shape;
}

QString clockText(QTime time, bool seconds)
{
    return time.toString(seconds || time.second() != 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QString elapsedText(double value)
{
    const qint64 minutes = std::llround(value * 24 * 60);
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace

FormattedNumber dateText(const FormatSection& section, const SerialMoment& moment, double value)
{
    if (section.has(FormatToken::Kind::Elapsed))
        return {elapsedText(value), {}};
    const Shape shape = shapeOf(section);
    if (!shape.year && !shape.month && !shape.day)
        return {clockText(moment.time, shape.seconds), {}};
    const QDate date = moment.date;
    const bool monthMeant = !shape.day && date.day() == 1;
    if (monthMeant && shape.year && !shape.month && date.month() == 1)
        return {QStringLiteral("%1年").arg(date.year()), {}};
    if (monthMeant && shape.year)
        return {QStringLiteral("%1年%2月").arg(date.year()).arg(date.month()), {}};
    if (monthMeant && shape.month)
        return {QStringLiteral("%1月").arg(date.month()), {}};
    QString text = date.toString(Qt::ISODate);
    if (shape.time && moment.time != QTime(0, 0))
        text += u' ' + clockText(moment.time, shape.seconds);
    return {text, date};
}

} // namespace taizhang
