// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/words.h"

#include <QCoreApplication>

namespace taizhang {

namespace {

// The parts of a light's reason: 序时 50%，进度 38%，差 12 个百分点 ≥ 10 → 黄.
class LightWords
{
    Q_DECLARE_TR_FUNCTIONS(LightWords)

public:
    static QString colour(Light light);
    static QString closed(const LightVerdict& verdict);
    static QString waiting(const LightVerdict& verdict);
    static QString schedule(const LightVerdict& verdict);
    static QString lag(const LightVerdict& verdict);
    static QString overdue(const LightVerdict& verdict);
    static QString reports(const LightVerdict& verdict);
    static QString rounds(const LightVerdict& verdict);
    static QString milestone(const LightVerdict& verdict);

private:
    static QString actual(const LightVerdict& verdict);
    static QString day(const LightVerdict& verdict);
};

QString percentText(const std::optional<Percent>& percent)
{
    return percent.value_or(Percent()).toText();
}

QString LightWords::colour(Light light)
{
    switch (light) {
    case Light::Grey:
        return tr("grey");
    case Light::Green:
        return tr("green");
    case Light::Blue:
        return tr("blue");
    case Light::Yellow:
        return tr("yellow");
    case Light::Red:
        return tr("red");
    case Light::Done:
        return tr("done");
    }
    Q_UNREACHABLE();
}

QString LightWords::day(const LightVerdict& verdict)
{
    return verdict.date ? dateText(*verdict.date) : tr("an unknown day");
}

// A task that nobody reported on counts as 0 %, but the two are not the same and are not told as the same.
QString LightWords::actual(const LightVerdict& verdict)
{
    if (!verdict.actual)
        return tr("no progress reported (counts as 0%)");
    return tr("progress %1%").arg(verdict.actual->toText());
}

QString LightWords::closed(const LightVerdict& verdict)
{
    if (verdict.reason == LightReasonCode::ClosedEarly)
        return verdict.date ? tr("closed ahead of time, due %1").arg(day(verdict)) : tr("closed ahead of time");
    return verdict.date ? tr("closed on %1").arg(day(verdict)) : tr("closed");
}

QString LightWords::waiting(const LightVerdict& verdict)
{
    if (verdict.reason == LightReasonCode::NotStarted)
        return tr("starts on %1").arg(day(verdict));
    return verdict.text.isEmpty() ? tr("waiting for its condition") : tr("waiting for: %1").arg(verdict.text);
}

QString LightWords::schedule(const LightVerdict& verdict)
{
    const QString scheduled = tr("scheduled %1%").arg(percentText(verdict.scheduled));
    if (verdict.reason == LightReasonCode::Ahead)
        return tr("%1, %2, ahead of schedule").arg(scheduled, actual(verdict));
    if (verdict.reason == LightReasonCode::OnSchedule)
        return tr("%1, %2, on schedule").arg(scheduled, actual(verdict));
    if (verdict.days == 0)
        return tr("due today, %1").arg(actual(verdict));
    return tr("due on %1 in %n day(s), %2", nullptr, verdict.days).arg(day(verdict), actual(verdict));
}

QString LightWords::lag(const LightVerdict& verdict)
{
    const QString scheduled = tr("scheduled %1%").arg(percentText(verdict.scheduled));
    const QString sign = verdict.reason == LightReasonCode::LagRed ? QStringLiteral(">") : QStringLiteral("≥");
    return tr("%1, %2, %3 points behind %4 %5")
        .arg(scheduled, actual(verdict), percentText(verdict.lag), sign, percentText(verdict.threshold));
}

QString LightWords::overdue(const LightVerdict& verdict)
{
    return tr("%n day(s) overdue (due on %1), %2", nullptr, verdict.days).arg(day(verdict), actual(verdict));
}

QString LightWords::reports(const LightVerdict& verdict)
{
    if (verdict.reason == LightReasonCode::ReportedInPeriod)
        return verdict.date ? tr("reported on %1, in the current period").arg(day(verdict))
                            : tr("no report due in the current period");
    return tr("%n period(s) without a report", nullptr, verdict.days);
}

QString LightWords::rounds(const LightVerdict& verdict)
{
    if (verdict.reason == LightReasonCode::SlotsOnTrack)
        return tr("every round due so far is done");
    if (verdict.reason == LightReasonCode::RedBefore)
        return tr("red until %1, caught up since").arg(day(verdict));
    if (verdict.reason == LightReasonCode::SlotCaughtUp)
        return verdict.date ? tr("the round due on %1 was made up late").arg(day(verdict))
                            : tr("a round was made up late");
    return tr("the round due on %1 is missing").arg(day(verdict));
}

QString LightWords::milestone(const LightVerdict& verdict)
{
    return tr("milestone of %1 not reached: %2").arg(day(verdict), verdict.text);
}

QString reasonOf(const LightVerdict& verdict)
{
    switch (verdict.reason) {
    case LightReasonCode::ClosedEarly:
    case LightReasonCode::Closed:
        return LightWords::closed(verdict);
    case LightReasonCode::Cancelled:
        return LightWords::tr("cancelled");
    case LightReasonCode::Merged:
        return LightWords::tr("merged into another task");
    case LightReasonCode::Suspended:
        return LightWords::tr("suspended");
    case LightReasonCode::NotStarted:
    case LightReasonCode::WaitingForTrigger:
        return LightWords::waiting(verdict);
    case LightReasonCode::Overdue:
        return LightWords::overdue(verdict);
    case LightReasonCode::LagRed:
    case LightReasonCode::LagYellow:
        return LightWords::lag(verdict);
    case LightReasonCode::DueSoon:
    case LightReasonCode::OnSchedule:
    case LightReasonCode::Ahead:
        return LightWords::schedule(verdict);
    case LightReasonCode::ReportedInPeriod:
    case LightReasonCode::ReportMissing:
        return LightWords::reports(verdict);
    case LightReasonCode::SlotMissed:
    case LightReasonCode::SlotCaughtUp:
    case LightReasonCode::SlotsOnTrack:
    case LightReasonCode::RedBefore:
        return LightWords::rounds(verdict);
    case LightReasonCode::MilestoneMissed:
        return LightWords::milestone(verdict);
    case LightReasonCode::NoDeadline:
        return LightWords::tr("no deadline");
    case LightReasonCode::Overridden:
        return LightWords::tr("set by the office: %1").arg(verdict.text);
    }
    Q_UNREACHABLE();
}

} // namespace

QString word(Light light)
{
    switch (light) {
    case Light::Grey:
        return LightWords::tr("Grey light");
    case Light::Green:
        return LightWords::tr("Green light");
    case Light::Blue:
        return LightWords::tr("Blue light");
    case Light::Yellow:
        return LightWords::tr("Yellow light");
    case Light::Red:
        return LightWords::tr("Red light");
    case Light::Done:
        return LightWords::tr("Done");
    }
    Q_UNREACHABLE();
}

QString lightShape(Light light)
{
    switch (light) {
    case Light::Grey:
        return QStringLiteral("○");
    case Light::Green:
        return QStringLiteral("■");
    case Light::Blue:
        return QStringLiteral("◆");
    case Light::Yellow:
        return QStringLiteral("▲");
    case Light::Red:
        return QStringLiteral("●");
    case Light::Done:
        return QStringLiteral("✔");
    }
    Q_UNREACHABLE();
}

QString lightReasonText(const LightVerdict& verdict)
{
    // That a closed task is done needs no telling twice.
    if (verdict.light == Light::Done)
        return reasonOf(verdict);
    return reasonOf(verdict) + QStringLiteral(" → ") + LightWords::colour(verdict.light);
}

} // namespace taizhang
