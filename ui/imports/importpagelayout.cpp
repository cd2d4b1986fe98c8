// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/columncorrector.h"
#include "ui/imports/dropzone.h"
#include "ui/imports/importpage.h"
#include "ui/imports/receiptpane.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/plaintext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace taizhang {

// The kind is proposed, or was chosen; the review can be had as another.
QWidget* ImportPage::makeKindBar()
{
    m_readAs = new QComboBox;
    m_readAs->setObjectName(QStringLiteral("readAs"));
    m_readAs->addItem(tr("task list"), static_cast<int>(ImportKind::Tasks));
    m_readAs->addItem(tr("table of funds"), static_cast<int>(ImportKind::Funds));
    m_readAs->addItem(tr("table of indicators"), static_cast<int>(ImportKind::Indicators));
    connect(m_readAs, &QComboBox::activated, this, [this] {
        m_message->dismiss();
        m_kindBefore = m_kind;
        m_stepBefore = m_steps->currentWidget();
        startAs(static_cast<ImportKind>(m_readAs->currentData().toInt()));
    });
    QWidget* bar = labelledCombo(plainLabel(tr("Read &as:")), m_readAs);
    bar->hide();
    return bar;
}

QWidget* ImportPage::makeReading()
{
    auto* step = new QWidget;
    m_readingText = plainLabel({});
    m_readingText->setAlignment(Qt::AlignCenter);
    m_progress = new QProgressBar;
    m_progress->setMaximumWidth(60 * fontMetrics().averageCharWidth());
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancel"));
    connect(cancel, &QPushButton::clicked, this, &ImportPage::cancel);
    auto* layout = new QVBoxLayout(step);
    layout->addStretch(1);
    layout->addWidget(m_readingText);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addWidget(cancel, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    return step;
}

QWidget* ImportPage::makeDone()
{
    auto* step = new QWidget;
    m_outcome = plainLabel({});
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setWordWrap(true);
    QFont large = m_outcome->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_outcome->setFont(large);
    m_receipt = new ReceiptPane(m_context.dialogs);
    auto* layout = new QVBoxLayout(step);
    layout->addWidget(m_outcome);
    layout->addWidget(m_receipt, 1);
    layout->addWidget(makeDoneButtons());
    return step;
}

QWidget* ImportPage::makeDoneButtons()
{
    auto* line = new QWidget;
    m_goOn = new QPushButton;
    m_goOn->setObjectName(QStringLiteral("goOn"));
    m_goOn->setDefault(true);
    connect(m_goOn, &QPushButton::clicked, this, &ImportPage::goOn);
    auto* another = new QPushButton(tr("Import &another file"));
    connect(another, &QPushButton::clicked, this, [this] { showStep(m_choose); });
    auto* buttons = new QHBoxLayout(line);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addStretch(1);
    buttons->addWidget(another);
    buttons->addWidget(m_goOn);
    return line;
}

} // namespace taizhang
