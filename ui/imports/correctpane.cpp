// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/correctpane.h"

#include "core/report/importwords.h"
#include "ui/imports/columncorrector.h"
#include "ui/imports/deadlinecorrector.h"
#include "ui/imports/fieldcombo.h"
#include "ui/imports/importsession.h"
#include "ui/imports/rowcorrector.h"
#include "ui/imports/unitchoice.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/scrolling.h"
#include "ui/shared/taborder.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace taizhang {

namespace {

const UnitDecision* decisionFor(const ImportPlan& plan, const QString& written)
{
    const auto found = std::find_if(plan.units.begin(), plan.units.end(),
        [&](const UnitDecision& decision) { return decision.written == written; });
    return found == plan.units.end() ? nullptr : &*found;
}

} // namespace

CorrectPane::CorrectPane(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel(tr("Correct this example, and all like it")))
    , m_column(new ColumnCorrector(fieldCombo()))
    , m_row(new RowCorrector)
    , m_deadline(new DeadlineCorrector)
    , m_leadRow(makeLead())
    , m_units(new QWidget)
    , m_unitLayout(new QVBoxLayout(m_units))
    , m_undo(new QPushButton(tr("&Undo the last correction")))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_undo->setObjectName(QStringLiteral("undoCorrection"));
    m_undo->setAutoDefault(false);
    m_unitLayout->setContentsMargins(0, 0, 0, 0);
    auto* content = new QWidget;
    auto* sections = new QVBoxLayout(content);
    sections->setContentsMargins(0, 0, 0, 0);
    for (QWidget* section : std::initializer_list<QWidget*>{m_column, m_row, m_deadline, m_leadRow, m_units})
        sections->addWidget(section);
    sections->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(scrolling(content), 1);
    layout->addWidget(m_undo, 0, Qt::AlignLeft);
    connect(m_column, &ColumnCorrector::corrected, this, [this](int meaning) {
        m_meaning.field = static_cast<Field>(meaning);
        Q_EMIT columnCorrected(m_meaning);
    });
    connect(m_row, &RowCorrector::corrected, this, &CorrectPane::rowCorrected);
    connect(m_deadline, &DeadlineCorrector::corrected, this, &CorrectPane::deadlineCorrected);
    connect(m_undo, &QPushButton::clicked, this, &CorrectPane::undoRequested);
    clear();
}

QWidget* CorrectPane::makeLead()
{
    m_lead = leadCombo();
    m_lead->setObjectName(QStringLiteral("leadOfExample"));
    connect(m_lead, &QComboBox::activated, this,
        [this] { Q_EMIT leadCorrected(static_cast<LeadConvention>(m_lead->currentData().toInt())); });
    return labelledCombo(plainLabel(tr("Where no le&ad is named:")), m_lead);
}

void CorrectPane::clear()
{
    for (QWidget* section : std::initializer_list<QWidget*>{m_column, m_row, m_deadline, m_leadRow, m_units})
        section->hide();
}

void CorrectPane::show(const ImportSession& session, const CorrectionTarget& target)
{
    const bool units = isUnitField(target.field);
    showColumn(session, target.cell);
    m_row->show(session, target.cell);
    m_deadline->setVisible(target.draft && target.field == Field::Deadline);
    if (m_deadline->isVisibleTo(this))
        m_deadline->show(session, *target.draft);
    m_leadRow->setVisible(target.draft && units && target.field != Field::SupportUnit);
    m_lead->setCurrentIndex(m_lead->findData(static_cast<int>(session.options().leadConvention)));
    m_units->setVisible(target.draft && units);
    showUnits(session, target);
    m_undo->setEnabled(session.canUndo());
}

void CorrectPane::showColumn(const ImportSession& session, const CellRef& cell)
{
    const ColumnMeaning* column = columnAt(session.draft(), cell);
    m_column->setVisible(column != nullptr);
    if (!column)
        return;
    m_meaning = *column;
    m_column->show(column->column, column->header, static_cast<int>(column->field));
}

// The choices stay as long as the names do, so that a decision does not take the focus away.
void CorrectPane::showUnits(const ImportSession& session, const CorrectionTarget& target)
{
    const bool some = target.draft && isUnitField(target.field);
    const QStringList names = some ? unitsOf(session.draft().tasks.at(*target.draft), target) : QStringList();
    QStringList open;
    std::copy_if(names.begin(), names.end(), std::back_inserter(open),
        [&](const QString& name) { return decisionFor(session.plan(), name) != nullptr; });
    if (open != m_unitNames) {
        qDeleteAll(m_units->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
        m_unitNames = open;
        for (const QString& name : open) {
            auto* choice = new UnitChoice(*decisionFor(session.plan(), name), session.directory());
            m_unitLayout->addWidget(plainLabel(tr("“%1” is:").arg(name)));
            m_unitLayout->addWidget(choice);
            connect(choice, &UnitChoice::decided, this, &CorrectPane::unitDecided);
        }
        tabInto(m_lead, *m_units);
    }
    for (UnitChoice* choice : m_units->findChildren<UnitChoice*>()) {
        if (const UnitDecision* decision = decisionFor(session.plan(), choice->decision().written))
            choice->setDecision(*decision);
    }
}

} // namespace taizhang
