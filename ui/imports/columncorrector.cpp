// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/columncorrector.h"

#include "core/exchange/table.h"
#include "ui/shared/plaintext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace taizhang {

QWidget* labelledCombo(QLabel* label, QComboBox* combo)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    label->setBuddy(combo);
    layout->addWidget(label);
    layout->addWidget(combo);
    layout->addStretch(1);
    return row;
}

ColumnCorrector::ColumnCorrector(QComboBox* meanings, QWidget* parent)
    : QWidget(parent)
    , m_label(plainLabel({}))
    , m_meanings(meanings)
{
    m_meanings->setObjectName(QStringLiteral("columnMeaning"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(labelledCombo(m_label, m_meanings));
    connect(m_meanings, &QComboBox::activated, this, [this] { Q_EMIT corrected(m_meanings->currentData().toInt()); });
}

void ColumnCorrector::show(int column, const QString& header, int meaning)
{
    const QString letter = cellAddress(0, column).chopped(1);
    setPlainText(m_label, tr("Colum&n %1 “%2” is:").arg(letter, header.left(20)));
    m_meanings->setCurrentIndex(m_meanings->findData(meaning));
}

} // namespace taizhang
