// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progressreport.h"

#include "core/report/changereport.h"
#include "core/report/charttable.h"
#include "core/report/fundreport.h"
#include "core/report/indicatorreport.h"
#include "core/report/overviewcharts.h"
#include "core/report/reportsentences.h"
#include "core/report/reporttables.h"
#include "core/report/words.h"

#include <QCoreApplication>

namespace taizhang {

namespace {

class ProgressReport
{
    Q_DECLARE_TR_FUNCTIONS(ProgressReport)

public:
    ProgressReport(const ProgressReportData& data, const ProgressReportContents& contents)
        : m_data(data)
        , m_contents(contents)
        , m_figures(reportFigures(data))
    { }

    Document document();

private:
    Section body();
    Section annex() const;
    bool hasAnnex() const { return m_contents.annex && !m_data.tasks.empty(); }
    void announceAnnex();
    void overall();
    void changes();
    void course();
    void byAspect();
    void byLeadUnit();
    void funds();
    void indicators();
    void late();
    void due();
    void reporting();
    void addParagraph(const QStringList& sentences);
    void addParagraphs(QStringList sentences);
    void addGroup(const QString& title, const QStringList& sentences);
    void addHeading(const QString& title);
    void addBody(const QString& text) { m_section.blocks.push_back(TextBlock{TextLevel::Body, text}); }
    void addTable(TableBlock table, const QString& caption);
    void addFigures(ChartSpec spec, const QString& caption);
    void addCharts(ChartSpec spec, const QString& caption);
    static QString annexTitle() { return tr("Progress of all tasks"); }
    QString title() const { return tr("%1: progress report").arg(m_data.ledgerTitle); }
    QString footer() const;

    const ProgressReportData& m_data;
    const ProgressReportContents& m_contents;
    ReportFigures m_figures;
    Section m_section;
    int m_charts = 0;
    int m_headings = 0;
    int m_subheadings = 0; // below the last heading
    int m_tables = 0;
};

void ProgressReport::addHeading(const QString& title)
{
    //: the numbers of headings, separated by spaces
    const QStringList numbers = tr("1 2 3 4 5 6 7 8 9").split(u' ');
    //: number and text of a heading
    const QString text = tr("%1. %2").arg(numbers.value(m_headings++), title);
    m_section.blocks.push_back(TextBlock{TextLevel::Heading1, text});
    m_subheadings = 0;
}

void ProgressReport::addTable(TableBlock table, const QString& caption)
{
    table.caption = tr("Table %1  %2").arg(++m_tables).arg(caption);
    m_section.blocks.push_back(std::move(table));
}

// On the screen a chart is headed by the question that it answers, in a report it has a number and a name below.
void ProgressReport::addCharts(ChartSpec spec, const QString& caption)
{
    if (!m_contents.charts || spec.categories.isEmpty())
        return;
    spec.title.clear();
    m_section.blocks.push_back(ChartBlock{std::move(spec), tr("Figure %1  %2").arg(++m_charts).arg(caption)});
}

void ProgressReport::addParagraph(const QStringList& sentences)
{
    if (!sentences.isEmpty())
        addBody(sentences.join(sentences.first().endsWith(u'。') ? QString() : QStringLiteral(" ")));
}

// The first sentence alone, the others as one paragraph.
void ProgressReport::addParagraphs(QStringList sentences)
{
    addBody(sentences.takeFirst());
    addParagraph(sentences);
}

void ProgressReport::addGroup(const QString& title, const QStringList& sentences)
{
    if (sentences.isEmpty())
        return;
    //: the numbers of subheadings, separated by spaces
    const QStringList numbers = tr("a b c d e f g h i").split(u' ');
    //: number and text of a subheading
    const QString text = tr("(%1) %2", "subheading").arg(numbers.value(m_subheadings++), title);
    m_section.blocks.push_back(TextBlock{TextLevel::Heading2, text});
    addParagraph(sentences);
}

// A chart with its figures before it.
void ProgressReport::addFigures(ChartSpec spec, const QString& caption)
{
    addTable(chartTable(spec), caption);
    addCharts(std::move(spec), caption);
}

void ProgressReport::funds()
{
    const FundFigures figures = fundFigures(m_data);
    addHeading(tr("Funds"));
    addParagraphs(fundSentences(figures));
    addTable(fundTable(figures), tr("Use of funds"));
    addCharts(fundsAgainstSchedule(figures.lines).spec, tr("Payments against the schedule"));
}

void ProgressReport::indicators()
{
    const std::vector<IndicatorLine> lines = indicatorLines(m_data);
    addHeading(tr("Indicators"));
    const IndicatorSentences sentences = indicatorSentences(lines);
    addBody(sentences.all);
    addGroup(tr("Targets that are met"), sentences.met);
    addGroup(tr("Targets that are not met yet"), sentences.unmet);
    addTable(indicatorTable(lines), tr("Indicators and targets"));
    addCharts(indicatorsAgainstTargets(lines).spec, tr("Attainment of the targets"));
}

void ProgressReport::overall()
{
    addHeading(tr("Overall progress"));
    addParagraphs(overallSentences(m_data, m_figures));
    addTable(overallTable(m_figures), tr("Overall progress"));
    if (m_contents.changes)
        changes();
    if (m_contents.course && m_figures.all.total > 0)
        course();
}

void ProgressReport::changes()
{
    const std::optional<ReportChanges> changes = reportChanges(m_data);
    if (!changes)
        return;
    addBody(changeSentence(*changes));
    if (changes->any())
        addTable(changeTable(*changes), tr("Changes since %1").arg(changes->round));
}

void ProgressReport::course()
{
    if (m_data.course.size() > 1)
        addFigures(progressOverTime(m_data.course).spec, tr("Overall progress against the schedule"));
}

void ProgressReport::byAspect()
{
    addHeading(tr("Progress by aspect"));
    addBody(aspectSentence(m_figures));
    addTable(aspectTable(m_figures), tr("Progress by aspect"));
    addCharts(lightsByAspect(m_figures.byAspect).spec, tr("State of the tasks of each aspect"));
}

void ProgressReport::byLeadUnit()
{
    addHeading(tr("Progress by lead unit"));
    addBody(leadUnitSentence(m_figures));
    addTable(leadUnitTable(m_figures), tr("Progress by lead unit"));
    addCharts(completionByLeadUnit(m_figures.byLeadUnit, UnitOrder::Official).spec, tr("Completion by lead unit"));
}

void ProgressReport::late()
{
    addHeading(tr("Tasks behind schedule and their reasons"));
    addBody(lateSentence(m_figures));
    if (!m_figures.late.empty())
        addTable(lateTable(m_figures), tr("Tasks behind schedule"));
}

void ProgressReport::due()
{
    const LinkedChart chart = dueSoon(m_data.tasks, m_data.asOf);
    addHeading(tr("What is due next"));
    addBody(dueSentence(chart.spec));
    addFigures(chart.spec, tr("Tasks that fall due next"));
}

void ProgressReport::reporting()
{
    const std::optional<ReportingRound> round = currentRound(m_data.rounds);
    if (!round || round->from > m_data.asOf)
        return;
    const LinkedChart chart = reportedInRound(m_data.tasks, m_data.directory, *round);
    if (chart.spec.categories.isEmpty())
        return;
    addHeading(tr("Reports of the round"));
    addBody(reportingSentence(chart.spec, round->name));
    addFigures(chart.spec, tr("Reports of the round “%1”").arg(round->name));
}

Section ProgressReport::body()
{
    m_section.blocks.push_back(TextBlock{TextLevel::Title, tr("%1\nProgress Report").arg(m_data.ledgerTitle)});
    if (!m_data.office.isEmpty())
        m_section.blocks.push_back(TextBlock{TextLevel::Subtitle, m_data.office});
    m_section.blocks.push_back(TextBlock{TextLevel::Subtitle, tr("(%1)").arg(dateText(m_data.asOf))});
    if (m_contents.overall)
        overall();
    const bool any = m_figures.all.total > 0;
    if (m_contents.byAspect && any)
        byAspect();
    if (m_contents.byLeadUnit && any)
        byLeadUnit();
    if (m_contents.funds && !m_data.funds.empty())
        funds();
    if (m_contents.indicators && !m_data.indicators.empty())
        indicators();
    if (m_contents.late && any)
        late();
    if (m_contents.due && any)
        due();
    if (m_contents.reporting && any)
        reporting();
    if (hasAnnex())
        announceAnnex();
    return std::move(m_section);
}

// As GB/T 9704 wants it: a blank line below the text, the only annex without a number.
void ProgressReport::announceAnnex()
{
    addBody({});
    addBody(tr("Annex: %1").arg(annexTitle()));
}

Section ProgressReport::annex() const
{
    Section section;
    section.landscape = true;
    section.annexLabel = tr("Annex");
    section.blocks.push_back(TextBlock{TextLevel::Title, annexTitle()});
    section.blocks.push_back(annexTable(m_data));
    return section;
}

QString ProgressReport::footer() const
{
    QString text = tr("Data as of %1").arg(dateText(m_data.asOf));
    if (!m_data.fingerprint.isEmpty())
        text += tr("  Fingerprint %1").arg(QString::fromLatin1(m_data.fingerprint.left(16)));
    return text;
}

Document ProgressReport::document()
{
    Document document;
    document.title = title();
    document.footer = footer();
    document.mark = m_data.invented ? tr("Sample data, entirely invented") : QString();
    document.author = m_data.office;
    document.date = m_data.asOf;
    document.sections.push_back(body());
    if (hasAnnex())
        document.sections.push_back(annex());
    return document;
}

} // namespace

Document progressReport(const ProgressReportData& data, const ProgressReportContents& contents)
{
    return ProgressReport(data, contents).document();
}

} // namespace taizhang
