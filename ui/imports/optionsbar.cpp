// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/optionsbar.h"

#include "ui/imports/fieldcombo.h"
#include "ui/imports/importsession.h"
#include "ui/imports/sourceplace.h"
#include "ui/shared/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace taizhang {

OptionsBar::OptionsBar(QWidget* parent)
    : QWidget(parent)
    , m_year(new QSpinBox)
    , m_lead(leadCombo())
    , m_sheets(new QToolButton)
    , m_hidden(new QCheckBox(tr("&Hidden rows too")))
    , m_clean(new QCheckBox(tr("&Clean the text")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setRange(2000, 2100);
    m_year->setKeyboardTracking(false);
    addLabelled(m_year, tr("&Year:"));
    m_lead->setObjectName(QStringLiteral("leadConvention"));
    addLabelled(m_lead, tr("Where no &lead is named:"));
    m_clean->setToolTip(tr("Full width characters, stray spaces, pinyin between the characters"));
    m_hidden->setObjectName(QStringLiteral("hiddenRows"));
    m_clean->setObjectName(QStringLiteral("cleanText"));
    m_sheets->setObjectName(QStringLiteral("sheets"));
    m_sheets->setText(tr("Shee&ts"));
    m_sheets->setMenu(new QMenu(m_sheets));
    m_sheets->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(m_sheets);
    layout->addWidget(m_hidden);
    layout->addWidget(m_clean);
    layout->addStretch(1);

    connect(m_year, &QSpinBox::valueChanged, this, &OptionsBar::announce);
    connect(m_lead, &QComboBox::currentIndexChanged, this, &OptionsBar::announce);
    connect(m_hidden, &QCheckBox::toggled, this, &OptionsBar::announce);
    connect(m_clean, &QCheckBox::toggled, this, &OptionsBar::announce);
}

void OptionsBar::addLabelled(QWidget* widget, const QString& label)
{
    auto* before = plainLabel(label);
    before->setBuddy(widget);
    layout()->addWidget(before);
    layout()->addWidget(widget);
}

void OptionsBar::show(const ImportSession& session)
{
    m_showing = true;
    m_options = session.options();
    m_shownYear = m_options.year.value_or(session.draft().year.value_or(session.plan().year));
    m_year->setValue(m_shownYear);
    m_lead->setCurrentIndex(m_lead->findData(static_cast<int>(m_options.leadConvention)));
    m_hidden->setChecked(m_options.includeHiddenRows);
    m_clean->setChecked(m_options.cleanText);
    showSheets(session.document());
    m_showing = false;
}

// Every table of the file with a mark where it is read; only for files that have several.
void OptionsBar::showSheets(const SourceDocument& document)
{
    m_sheets->menu()->clear();
    for (int table = 0; table < static_cast<int>(document.tables.size()); ++table) {
        if (document.tables[static_cast<size_t>(table)].kind == TableKind::Paragraphs)
            continue;
        QString name = shownText(tableText(document, table));
        QAction* sheet = m_sheets->menu()->addAction(name.replace(u'&', QStringLiteral("&&")));
        sheet->setCheckable(true);
        const std::vector<int>& chosen = m_options.tables;
        sheet->setChecked(chosen.empty() || std::find(chosen.begin(), chosen.end(), table) != chosen.end());
        sheet->setData(table);
        connect(sheet, &QAction::toggled, this, &OptionsBar::announce);
    }
    m_sheets->setVisible(m_sheets->menu()->actions().size() > 1);
}

std::vector<int> OptionsBar::chosenSheets() const
{
    std::vector<int> chosen;
    const QList<QAction*> sheets = m_sheets->menu()->actions();
    for (const QAction* sheet : sheets) {
        if (sheet->isChecked())
            chosen.push_back(sheet->data().toInt());
    }
    return chosen.size() == static_cast<size_t>(sheets.size()) ? std::vector<int>() : chosen;
}

void OptionsBar::announce()
{
    if (m_showing)
        return;
    if (m_year->value() != m_shownYear)
        m_options.year = m_year->value();
    m_options.tables = chosenSheets();
    m_options.leadConvention = static_cast<LeadConvention>(m_lead->currentData().toInt());
    m_options.includeHiddenRows = m_hidden->isChecked();
    m_options.cleanText = m_clean->isChecked();
    Q_EMIT optionsChanged(m_options);
}

} // namespace taizhang
