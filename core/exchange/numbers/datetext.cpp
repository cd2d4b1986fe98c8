// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numbers/datetext.h"

#include <cmath>
#include <optional>

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

QString partText(const QString& part, QDate date)
{
    const QChar letter = part[0];
    if (letter == u'y' || letter == u'e')
        return QString::number(part.size() == 2 ? date.year() % 100 : date.year());
    const int number = letter == u'm' ? date.month() : date.day();
    return part.size() == 2 ? QString::number(number).rightJustified(2, u'0') : QString::number(number);
}

// The day as the format shows it, for formats of figures and literals alone ("yyyy年m月d日", "yyyy/m/d"); nothing for
// formats with a month's or weekday's name or a time.
std::optional<QString> displayedDay(const FormatSection& section, QDate date)
{
    QString text;
    for (const FormatToken& token : section.tokens) {
        const bool named = token.text.startsWith(u'a') || token.text.size() > (token.text.startsWith(u'y') ? 4 : 2);
        if (token.kind == FormatToken::Kind::Literal || token.kind == FormatToken::Kind::Fraction)
            text += token.kind == FormatToken::Kind::Fraction ? QStringLiteral("/") : token.text;
        else if (token.kind == FormatToken::Kind::DatePart && !named)
            text += partText(token.text, date);
        else if (token.kind != FormatToken::Kind::Text)
            return std::nullopt;
    }
    return text.trimmed();
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
    const QDate date = moment.date;
    constexpr int firstYear = 1949; // a time of day has no day, or one of the epoch
    if (!shape.year && !shape.month && !shape.day && date.year() < firstYear)
        return {clockText(moment.time, shape.seconds), {}};
    const bool monthMeant = !shape.day && date.day() == 1;
    if (monthMeant && shape.year && !shape.month && date.month() == 1)
        return {QStringLiteral("%1年").arg(date.year()), {}};
    if (monthMeant && shape.year)
        return {QStringLiteral("%1年%2月").arg(date.year()).arg(date.month()), {}};
    if (monthMeant && shape.month)
        return {QStringLiteral("%1月").arg(date.month()), {}};
    if (shape.year && !shape.time) {
        if (const std::optional<QString> shown = displayedDay(section, date))
            return {*shown, date};
    }
    QString text = date.toString(Qt::ISODate);
    if (shape.time && moment.time != QTime(0, 0))
        text += u' ' + clockText(moment.time, shape.seconds);
    return {text, date};
}

} // namespace taizhang
