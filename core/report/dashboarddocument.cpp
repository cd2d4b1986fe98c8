// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dashboarddocument.h"

#include "core/report/charttable.h"
#include "core/report/overviewcharts.h"
#include "core/report/reporttables.h"
#include "core/report/words.h"

#include <QCoreApplication>

namespace taizhang {

namespace {

class DashboardWords
{
    Q_DECLARE_TR_FUNCTIONS(DashboardWords)
};

void addQuestion(Section& section, const ChartSpec& spec)
{
    if (spec.categories.isEmpty())
        return;
    section.blocks.push_back(chartTable(spec));
    section.blocks.push_back(ChartBlock{spec});
}

void addTaskQuestions(Section& section, const ProgressReportData& data, const ReportFigures& figures)
{
    addQuestion(section, lightsByAspect(figures.byAspect).spec);
    if (data.course.size() > 1)
        addQuestion(section, progressOverTime(data.course).spec);
    addQuestion(section, dueSoon(data.tasks, data.asOf).spec);
    addQuestion(section, completionByLeadUnit(figures.byLeadUnit, UnitOrder::Official).spec);
}

Section questions(const ProgressReportData& data)
{
    Section section;
    section.blocks.push_back(TextBlock{TextLevel::Title, DashboardWords::tr("%1\nOverview").arg(data.ledgerTitle)});
    section.blocks.push_back(TextBlock{TextLevel::Subtitle, DashboardWords::tr("(%1)").arg(dateText(data.asOf))});
    const ReportFigures figures = reportFigures(data);
    TableBlock totals = overallTable(figures);
    totals.caption = DashboardWords::tr("Where do all tasks stand?");
    section.blocks.push_back(std::move(totals));
    if (figures.all.total > 0)
        addTaskQuestions(section, data, figures);
    else
        section.blocks.push_back(TextBlock{TextLevel::Body, DashboardWords::tr("There are no tasks to count yet.")});
    addQuestion(section, fundsAgainstSchedule(fundLines(data)).spec);
    addQuestion(section, indicatorsAgainstTargets(indicatorLines(data)).spec);
    const std::optional<ReportingRound> round = currentRound(data.rounds);
    if (round && round->from <= data.asOf)
        addQuestion(section, reportedInRound(data.tasks, data.directory, *round).spec);
    return section;
}

} // namespace

Document dashboardDocument(const ProgressReportData& data)
{
    Document document;
    document.title = DashboardWords::tr("%1: overview").arg(data.ledgerTitle);
    document.footer = DashboardWords::tr("Data as of %1").arg(dateText(data.asOf));
    document.mark = data.invented ? DashboardWords::tr("Sample data, entirely invented") : QString();
    document.author = data.office;
    document.date = data.asOf;
    document.sections.push_back(questions(data));
    return document;
}

} // namespace taizhang
