// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportchoices.h"

#include "core/report/overviewcharts.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/settings.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QVBoxLayout>

namespace taizhang {

namespace {

// The parts that are left out: a part that a later version adds is in the report.
const QString leftOutKey = QStringLiteral("reportLeftOut");

} // namespace

ReportChoices::ReportChoices(QDate today, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_asOf(new QDateEdit(today))
{
    m_asOf->setObjectName(QStringLiteral("asOf"));
    m_asOf->setCalendarPopup(true);
    m_asOf->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    // A report on days to come would invent them.
    m_asOf->setMaximumDate(today);
    m_asOf->setKeyboardTracking(false);
    connect(m_asOf, &QDateEdit::dateChanged, this, &ReportChoices::changed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* day = plainLabel(tr("&Data as of:"));
    day->setBuddy(m_asOf);
    column->addWidget(day);
    column->addWidget(m_asOf);
    column->addSpacing(fontMetrics().height());
    column->addWidget(plainLabel(tr("Contents:")));
    addParts(*column);
}

void ReportChoices::addParts(QVBoxLayout& column)
{
    using Contents = ProgressReportContents;
    addPart(column, &Contents::overall, QStringLiteral("overall"), tr("&Overall progress"));
    addPart(column, &Contents::changes, QStringLiteral("changes"), tr("Chan&ges since the last round"));
    addPart(column, &Contents::course, QStringLiteral("course"), tr("&Progress over the year"));
    addPart(column, &Contents::byAspect, QStringLiteral("byAspect"), tr("By &aspect"));
    addPart(column, &Contents::byLeadUnit, QStringLiteral("byLeadUnit"), tr("By lead &unit"));
    addPart(column, &Contents::funds, QStringLiteral("funds"), tr("Fund&s"));
    addPart(column, &Contents::indicators, QStringLiteral("indicators"), tr("&Indicators"));
    addPart(column, &Contents::late, QStringLiteral("late"), tr("&Late tasks with reasons"));
    addPart(column, &Contents::due, QStringLiteral("due"), tr("What is due &next"));
    addPart(column, &Contents::reporting, QStringLiteral("reporting"), tr("Who has &reported"));
    addPart(column, &Contents::charts, QStringLiteral("charts"), tr("&Charts"));
    addPart(column, &Contents::annex, QStringLiteral("annex"), tr("Anne&x with all tasks"));
}

void ReportChoices::addPart(
    QVBoxLayout& column, bool ProgressReportContents::*member, const QString& key, const QString& text)
{
    const QList<QByteArray> leftOut = m_settings.widgetState(leftOutKey).split(',');
    auto* box = new QCheckBox(text);
    box->setObjectName(key);
    box->setChecked(ProgressReportContents().*member && !leftOut.contains(key.toLatin1()));
    connect(box, &QCheckBox::toggled, this, &ReportChoices::remember);
    connect(box, &QCheckBox::toggled, this, &ReportChoices::changed);
    column.addWidget(box);
    m_parts.push_back({member, key, box});
}

void ReportChoices::remember()
{
    QByteArrayList leftOut;
    for (const Part& part : m_parts) {
        if (!part.box->isChecked())
            leftOut.append(part.key.toLatin1());
    }
    m_settings.setWidgetState(leftOutKey, leftOut.join(','));
}

void ReportChoices::setData(const ProgressReportData& values)
{
    using Contents = ProgressReportContents;
    setUsable(&Contents::changes, values.before.has_value());
    setUsable(&Contents::course, values.course.size() > 1);
    setUsable(&Contents::funds, !values.funds.empty());
    setUsable(&Contents::indicators, !values.indicators.empty());
    const std::optional<ReportingRound> round = currentRound(values.rounds);
    setUsable(&Contents::reporting, round && round->from <= values.asOf);
}

void ReportChoices::setUsable(bool ProgressReportContents::*member, bool usable)
{
    for (const Part& part : m_parts) {
        if (part.member != member)
            continue;
        part.box->setEnabled(usable);
        setPlainToolTip(part.box, usable ? QString() : tr("The ledger has nothing of this on that day."));
    }
}

QDate ReportChoices::asOf() const
{
    return m_asOf->date();
}

ProgressReportContents ReportChoices::contents() const
{
    ProgressReportContents contents;
    for (const Part& part : m_parts)
        contents.*part.member = part.box->isChecked();
    return contents;
}

} // namespace taizhang
