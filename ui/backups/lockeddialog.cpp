// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/lockeddialog.h"

#include "core/report/words.h"
#include "ui/backups/safetywords.h"
#include "ui/shared/paragraph.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang {

LockedDialog::LockedDialog(const Subject& subject, QWidget* parent)
    : QDialog(parent)
    , m_newest(newestSoundBackup(subject.path, subject.backupRoot))
{
    setObjectName(QStringLiteral("locked"));
    setWindowTitle(tr("The ledger is in use"));
    setMinimumWidth(520);
    auto* layout = new QVBoxLayout(this);
    QLabel* what = plainParagraph(errorText(subject.error));
    what->setObjectName(QStringLiteral("what"));
    QLabel* newest = plainParagraph(backupText(m_newest));
    newest->setObjectName(QStringLiteral("newest"));
    auto* buttons = new QDialogButtonBox;
    auto* view = buttons->addButton(tr("Look at this backup"), QDialogButtonBox::ActionRole);
    view->setObjectName(QStringLiteral("viewButton"));
    view->setEnabled(m_newest.has_value());
    auto* retry = buttons->addButton(tr("Try again"), QDialogButtonBox::ActionRole);
    retry->setObjectName(QStringLiteral("retryButton"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(what);
    layout->addWidget(newest);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(view, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT viewRequested(*m_newest);
    });
    connect(retry, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT retryRequested();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace taizhang
