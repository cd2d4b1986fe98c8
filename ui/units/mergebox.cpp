// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/mergebox.h"

#include "ui/shared/plaintext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace taizhang {

MergeBox::MergeBox(QWidget* parent)
    : QFrame(parent)
    , m_words(plainLabel({}, this))
    , m_into(new QComboBox(this))
{
    setObjectName(QStringLiteral("mergeBox"));
    setFrameShape(QFrame::StyledPanel);
    m_words->setWordWrap(true);
    m_into->setObjectName(QStringLiteral("mergeInto"));
    m_into->setAccessibleName(tr("Merge into"));
    auto* confirm = new QPushButton(tr("Merge"), this);
    confirm->setObjectName(QStringLiteral("mergeConfirm"));
    confirm->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(confirm);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_words);
    column->addWidget(m_into);
    column->addLayout(buttons);
    connect(confirm, &QPushButton::clicked, this, [this] {
        if (m_into->currentIndex() >= 0)
            Q_EMIT confirmed(UnitId(m_into->currentData().toLongLong()));
    });
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void MergeBox::start(const Unit& from, const UnitDirectory& directory)
{
    setPlainText(m_words,
        tr("“%1” goes into the unit chosen below: its tasks move there, and its names are remembered as other "
           "spellings.")
            .arg(from.name));
    m_into->clear();
    for (const Unit& unit : directory.units()) {
        if (unit.id != from.id)
            m_into->addItem(shownText(unit.name), unit.id->value());
    }
    show();
    m_into->setFocus();
}

} // namespace taizhang
