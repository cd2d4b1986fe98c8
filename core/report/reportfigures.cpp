// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportfigures.h"

#include "core/model/shares.h"

#include <algorithm>

namespace taizhang {

namespace {

QString permilleText(int permille)
{
    return QStringLiteral("%1.%2%").arg(permille / 10).arg(permille % 10);
}

QStringList shareTexts(const std::vector<qint64>& counts)
{
    const bool nothing = std::all_of(counts.begin(), counts.end(), [](qint64 count) { return count == 0; });
    QStringList texts;
    for (const int permille : sharesInPermille(counts))
        texts.append(nothing ? QStringLiteral("—") : permilleText(permille));
    return texts;
}

bool awaitsReport(const TaskView& view)
{
    const bool open = view.task.status == TaskStatus::Active && view.verdict.light != Light::Grey;
    return open && !view.percent;
}

} // namespace

ReportFigures reportFigures(const ProgressReportData& data)
{
    ReportFigures figures;
    figures.all = tally(data.tasks);
    figures.byAspect = tallyByAspect(data.tasks, data.aspects);
    figures.byLeadUnit = tallyByLeadUnit(data.tasks, data.directory);
    figures.late = lateTasks(data.tasks);
    figures.shares = tallyShares(figures.all);
    figures.sharesAdjusted = figures.all.total > 0
        && figures.shares
            != QStringList{rateText(figures.all.closed, figures.all.total),
                rateText(figures.all.onSchedule, figures.all.total), rateText(figures.all.behind, figures.all.total),
                rateText(figures.all.other, figures.all.total)};
    std::vector<qint64> totals;
    for (const TallyRow& row : figures.byAspect)
        totals.push_back(row.tally.total);
    figures.aspectShares = shareTexts(totals);
    for (const TaskView& view : data.tasks) {
        const bool continuous = view.task.deadline.kind == DeadlineKind::Continuous;
        figures.uncounted += view.counted ? 0 : 1;
        figures.continuous += view.counted && continuous ? 1 : 0;
        figures.continuousClosed += view.counted && continuous && view.verdict.light == Light::Done ? 1 : 0;
        figures.unreported += view.counted && awaitsReport(view) ? 1 : 0;
    }
    return figures;
}

QStringList tallyShares(const Tally& tally)
{
    return shareTexts({tally.closed, tally.onSchedule, tally.behind, tally.other});
}

QString rateText(int part, int whole)
{
    return whole == 0 ? QStringLiteral("—") : permilleText((2 * 1000 * part + whole) / (2 * whole));
}

} // namespace taizhang
