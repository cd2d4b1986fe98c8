// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportsentences.h"

#include "core/report/chartscale.h"
#include "core/report/words.h"

#include <QCoreApplication>

namespace taizhang {

namespace {

class ReportSentences
{
    Q_DECLARE_TR_FUNCTIONS(ReportSentences)

public:
    static QString list(const QStringList& names)
    {
        //: joins the names of a list
        return names.join(tr(", "));
    }
    static QString lights(const Tally& tally);
};

QString number(int count)
{
    return QString::number(count);
}

int count(const Tally& tally, Light light)
{
    return tally.lights.at(std::size_t(light));
}

// Lights that are on, worst first.
QString ReportSentences::lights(const Tally& tally)
{
    QStringList parts;
    for (const Light light : {Light::Red, Light::Yellow, Light::Blue, Light::Green}) {
        if (const int lit = count(tally, light); lit > 0)
            parts.append(tr("%1: %2", "a light and its number of tasks").arg(word(light), number(lit)));
    }
    return list(parts);
}

} // namespace

QStringList overallSentences(const ProgressReportData& data, const ReportFigures& figures)
{
    const Tally& all = figures.all;
    if (all.total == 0)
        return {ReportSentences::tr("As of %1, there are no tasks to report on.").arg(dateText(data.asOf))};
    const QStringList& shares = figures.shares;
    QStringList sentences;
    sentences.append(ReportSentences::tr(
        "As of %1, of the %3 reform tasks of the %2, %4 are closed (%5), %6 are on schedule (%7), %8 are behind "
        "schedule (%9) and %10 are others (%11).")
                         .arg(dateText(data.asOf), data.ledgerTitle, number(all.total), number(all.closed),
                             shares.value(0), number(all.onSchedule), shares.value(1), number(all.behind),
                             shares.value(2), number(all.other), shares.value(3)));
    const QString lights = ReportSentences::lights(all);
    if (!lights.isEmpty())
        sentences.append(ReportSentences::tr("Lights of the tasks under way: %1.").arg(lights));
    if (figures.continuous > 0) {
        const int ending = all.total - figures.continuous;
        sentences.append(
            ReportSentences::tr("The completion rate is %1 of all tasks, and %2 of the %3 tasks that have "
                                "an end, without the %4 continuous ones.")
                .arg(rateText(all.closed, all.total), rateText(all.closed - figures.continuousClosed, ending),
                    number(ending), number(figures.continuous)));
    }
    if (figures.unreported > 0)
        sentences.append(ReportSentences::tr("No progress percentage has been reported for %1 of the tasks under way.")
                             .arg(number(figures.unreported)));
    if (figures.uncounted > 0)
        sentences.append(ReportSentences::tr("Not counted are %1 further tasks that were cancelled, merged, split or "
                                             "not yet issued.")
                             .arg(number(figures.uncounted)));
    return sentences;
}

QString aspectSentence(const ReportFigures& figures)
{
    QStringList parts;
    for (const TallyRow& row : figures.byAspect) {
        const QString name = row.name.isEmpty() ? ReportSentences::tr("without an aspect") : row.name;
        parts.append(ReportSentences::tr("%1: %2 tasks, %3 closed, %4 behind")
                         .arg(name, number(row.tally.total), number(row.tally.closed), number(row.tally.behind)));
    }
    return ReportSentences::tr("By aspect: %1.").arg(parts.join(ReportSentences::tr("; ")));
}

QString leadUnitSentence(const ReportFigures& figures)
{
    int units = 0;
    QStringList onTime;
    for (const TallyRow& row : figures.byLeadUnit) {
        if (row.name.isEmpty())
            continue;
        ++units;
        if (row.tally.behind == 0 && row.tally.closed + row.tally.onSchedule > 0)
            onTime.append(row.name);
    }
    const QString lead = ReportSentences::tr("%1 units lead tasks.").arg(number(units));
    if (onTime.isEmpty())
        return lead;
    // Names help while they can be read; the table has them all.
    if (onTime.size() > 6)
        return lead + ReportSentences::tr(" %1 of them have no task behind schedule.").arg(number(int(onTime.size())));
    return lead + ReportSentences::tr(" No task is behind schedule at: %1.").arg(ReportSentences::list(onTime));
}

QString lateSentence(const ReportFigures& figures)
{
    if (figures.late.empty())
        return ReportSentences::tr("No task is behind schedule.");
    return ReportSentences::tr(
        "%1 tasks are behind schedule: %2 with a red light and %3 with a yellow one. The reasons "
        "of the lights are these.")
        .arg(number(int(figures.late.size())), number(count(figures.all, Light::Red)),
            number(count(figures.all, Light::Yellow)));
}

QString dueSentence(const ChartSpec& due)
{
    QStringList parts;
    for (int slot = 0; slot < due.categories.size(); ++slot) {
        //: a time such as "within 15 days", and a number of tasks
        parts.append(ReportSentences::tr("%1: %2", "time and tasks")
                         .arg(due.categories.at(slot), chartFigure(categoryTotal(due, slot), 0)));
    }
    return ReportSentences::tr("Open tasks by the time that is left: %1.").arg(ReportSentences::list(parts));
}

QString reportingSentence(const ChartSpec& reported, const QString& round)
{
    double expected = 0;
    double given = 0;
    QStringList silent;
    for (int unit = 0; unit < reported.categories.size(); ++unit) {
        const double of = chartValue(reported.series.front(), unit);
        expected += categoryTotal(reported, unit);
        given += of;
        if (of <= 0)
            silent.append(reported.categories.at(unit));
    }
    const QString share = rateText(int(given), int(expected));
    const QString all = ReportSentences::tr("For %1, %2 of %3 open tasks have been reported on (%4).")
                            .arg(round, chartFigure(given, 0), chartFigure(expected, 0), share);
    if (silent.isEmpty())
        return all;
    return all
        + ReportSentences::tr(" %1 units have not reported yet: %2.")
              .arg(number(int(silent.size())), ReportSentences::list(silent));
}

} // namespace taizhang
