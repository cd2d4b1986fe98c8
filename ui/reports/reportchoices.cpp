// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportchoices.h"

#include "ui/shared/plaintext.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QVBoxLayout>

namespace taizhang {

ReportChoices::ReportChoices(QDate today, QWidget* parent)
    : QWidget(parent)
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
    auto* day = plainLabel(tr("Data as of (&D):"));
    day->setBuddy(m_asOf);
    column->addWidget(day);
    column->addWidget(m_asOf);
    column->addSpacing(fontMetrics().height());
    column->addWidget(plainLabel(tr("Contents:")));
    addPart(*column, &ProgressReportContents::overall, tr("&Overall progress"));
    addPart(*column, &ProgressReportContents::charts, tr("&Charts"));
    addPart(*column, &ProgressReportContents::byAspect, tr("By &aspect"));
    addPart(*column, &ProgressReportContents::byLeadUnit, tr("By lead &unit"));
    addPart(*column, &ProgressReportContents::late, tr("&Late tasks with reasons"));
    addPart(*column, &ProgressReportContents::annex, tr("Anne&x with all tasks"));
}

void ReportChoices::addPart(QVBoxLayout& column, bool ProgressReportContents::*member, const QString& text)
{
    auto* box = new QCheckBox(text);
    box->setChecked(ProgressReportContents().*member);
    connect(box, &QCheckBox::toggled, this, &ReportChoices::changed);
    column.addWidget(box);
    m_parts.push_back({member, box});
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
