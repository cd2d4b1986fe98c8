// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/periods.h"

#include "core/model/deadlinephrase.h"
#include "core/model/textnormal.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace taizhang {

namespace {

class Periods
{
    Q_DECLARE_TR_FUNCTIONS(Periods)
};

constexpr int firstYear = 1949;
constexpr int lastYear = 2999;

DaySpan monthsOf(int year, int firstMonth, int months)
{
    const QDate from(year, firstMonth, 1);
    return {from, from.addMonths(months).addDays(-1)};
}

// Months of a span that begins and ends with one; 0 for other spans.
int wholeMonths(const DaySpan& span)
{
    if (span.from.day() != 1 || span.to.day() != span.to.daysInMonth())
        return 0;
    return (span.to.year() - span.from.year()) * 12 + span.to.month() - span.from.month() + 1;
}

bool isYears(const DaySpan& span)
{
    return span.from.month() == 1 && wholeMonths(span) > 0 && wholeMonths(span) % 12 == 0;
}

int chineseDigit(const QString& text)
{
    constexpr QStringView digits = u"一二三四";
    const qsizetype at = digits.indexOf(text);
    return at >= 0 ? static_cast<int>(at) + 1 : text.toInt();
}

std::optional<DaySpan> readPart(const QString& text)
{
    static const QRegularExpression half(QStringLiteral("^(\\d{4})年?(?:(上|下)半年|[Hh]([12]))$"));
    static const QRegularExpression quarter(QStringLiteral("^(\\d{4})年?(?:第?([一二三四1-4])季度|[Qq]([1-4]))$"));
    static const QRegularExpression month(QStringLiteral("^(\\d{4})[年./-](\\d{1,2})月?$"));
    if (const auto match = half.match(text); match.hasMatch()) {
        const bool second = match.captured(2) == u"下" || match.captured(3) == u"2";
        return monthsOf(match.captured(1).toInt(), second ? 7 : 1, 6);
    }
    if (const auto match = quarter.match(text); match.hasMatch()) {
        const int number = chineseDigit(match.captured(2) + match.captured(3));
        return monthsOf(match.captured(1).toInt(), number * 3 - 2, 3);
    }
    if (const auto match = month.match(text); match.hasMatch()) {
        const int number = match.captured(2).toInt();
        return number >= 1 && number <= 12 ? std::optional(monthsOf(match.captured(1).toInt(), number, 1))
                                           : std::nullopt;
    }
    return std::nullopt;
}

std::optional<DaySpan> readYears(const QString& text)
{
    static const QRegularExpression years(QStringLiteral("^(\\d{4})年?(?:[—–~～至-]+(\\d{4})年?)?$"));
    const auto match = years.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int from = match.captured(1).toInt();
    const int to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
    if (from < firstYear || to > lastYear || to < from)
        return std::nullopt;
    return DaySpan{QDate(from, 1, 1), QDate(to, 12, 31)};
}

// Two days with a dash between them, which ISO days hold themselves.
std::optional<DaySpan> readDays(const QString& text)
{
    static const QRegularExpression dash(QStringLiteral("[—–~～至]+"));
    const QStringList parts = text.split(dash, Qt::SkipEmptyParts);
    if (parts.size() != 2)
        return std::nullopt;
    const auto from = parseDay(parts[0], 0);
    const auto to = parseDay(parts[1], from ? from->year() : 0);
    return from && to && *from <= *to ? std::optional(DaySpan{*from, *to}) : std::nullopt;
}

} // namespace

std::vector<DaySpan> periodsOf(PeriodKind kind, int year)
{
    std::vector<DaySpan> periods;
    if (kind == PeriodKind::Year || kind == PeriodKind::AdHoc) {
        for (int back = 4; back >= 0; --back)
            periods.push_back(monthsOf(year - back, 1, 12));
        return periods;
    }
    const int months = kind == PeriodKind::Month ? 1 : kind == PeriodKind::Quarter ? 3 : 6;
    for (int first = 1; first <= 12; first += months)
        periods.push_back(monthsOf(year, first, months));
    return periods;
}

QString periodTitle(const DaySpan& period)
{
    switch (wholeMonths(period)) {
    case 1:
        return Periods::tr("month %1").arg(period.from.month());
    case 3:
        return Periods::tr("quarter %1").arg((period.from.month() + 2) / 3);
    case 6:
        return period.from.month() == 1 ? Periods::tr("first half") : Periods::tr("second half");
    default:
        return isYears(period) ? spanEditText(period) : spanText(period);
    }
}

QString spanText(const DaySpan& span)
{
    const int months = wholeMonths(span);
    const bool usual = (months == 1 || months == 3 || months == 6) && (span.from.month() - 1) % months == 0;
    if (isYears(span))
        return spanEditText(span);
    //: year, and period in it
    return usual ? Periods::tr("%1, %2").arg(QString::number(span.from.year()), periodTitle(span)) : spanEditText(span);
}

QString spanEditText(const DaySpan& span)
{
    if (!isYears(span))
        return span.from.toString(Qt::ISODate) + u'—' + span.to.toString(Qt::ISODate);
    const QString first = QString::number(span.from.year());
    return span.to.year() > span.from.year() ? QString(first + u'—' + QString::number(span.to.year())) : first;
}

std::optional<DaySpan> readSpan(const QString& text)
{
    const QString plain = withoutSpaces(foldWidth(text));
    if (const auto years = readYears(plain))
        return years;
    if (const auto part = readPart(plain))
        return part->from.year() >= firstYear && part->to.year() <= lastYear ? part : std::nullopt;
    return readDays(plain);
}

} // namespace taizhang
