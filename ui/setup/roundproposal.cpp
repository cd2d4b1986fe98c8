// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/roundproposal.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace taizhang {

namespace {

constexpr int usualGrace = 10; // days

int monthsOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return 1;
    case PeriodKind::Quarter:
        return 3;
    case PeriodKind::HalfYear:
        return 6;
    case PeriodKind::Year:
        return 12;
    case PeriodKind::AdHoc:
        return 0;
    }
    Q_UNREACHABLE();
}

QString words(const char* text)
{
    return QCoreApplication::translate("RoundProposal", text);
}

QString nameOf(PeriodKind kind, QDate from)
{
    const QString year = QString::number(from.year());
    switch (kind) {
    case PeriodKind::Month:
        return words(QT_TRANSLATE_NOOP("RoundProposal", "%1, month %2")).arg(year).arg(from.month());
    case PeriodKind::Quarter: {
        const QStringList quarters{words(QT_TRANSLATE_NOOP("RoundProposal", "first quarter of %1")),
            words(QT_TRANSLATE_NOOP("RoundProposal", "second quarter of %1")),
            words(QT_TRANSLATE_NOOP("RoundProposal", "third quarter of %1")),
            words(QT_TRANSLATE_NOOP("RoundProposal", "fourth quarter of %1"))};
        return quarters.at((from.month() - 1) / 3).arg(year);
    }
    case PeriodKind::HalfYear:
        return (from.month() == 1 ? words(QT_TRANSLATE_NOOP("RoundProposal", "first half of %1"))
                                  : words(QT_TRANSLATE_NOOP("RoundProposal", "second half of %1")))
            .arg(year);
    case PeriodKind::Year:
        return words(QT_TRANSLATE_NOOP("RoundProposal", "year %1")).arg(year);
    case PeriodKind::AdHoc:
        return words(QT_TRANSLATE_NOOP("RoundProposal", "returns of %1")).arg(from.toString(Qt::ISODate));
    }
    Q_UNREACHABLE();
}

const ReportingRound* newest(const std::vector<ReportingRound>& rounds, std::optional<PeriodKind> kind)
{
    const ReportingRound* last = nullptr;
    for (const ReportingRound& round : rounds) {
        if ((!kind || round.kind == *kind) && (!last || round.to > last->to))
            last = &round;
    }
    return last;
}

} // namespace

ReportingRound proposedRound(PeriodKind kind, const std::vector<ReportingRound>& rounds, QDate today)
{
    ReportingRound round;
    round.kind = kind;
    const ReportingRound* before = newest(rounds, kind);
    const QDate day = before && kind != PeriodKind::AdHoc ? before->to.addDays(1) : today;
    if (const int months = monthsOf(kind); months > 0) {
        round.from = QDate(day.year(), (day.month() - 1) / months * months + 1, 1);
        round.to = round.from.addMonths(months).addDays(-1);
    } else {
        round.from = day;
        round.to = day;
    }
    const ReportingRound* last = newest(rounds, {});
    const qint64 grace = last ? std::max<qint64>(0, last->to.daysTo(last->dueOn)) : usualGrace;
    round.dueOn = round.to.addDays(grace);
    round.name = nameOf(kind, round.from);
    return round;
}

} // namespace taizhang
