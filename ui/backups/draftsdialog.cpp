// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/draftsdialog.h"

#include "ui/shared/changetext.h"
#include "ui/shared/paragraph.h"
#include "ui/shared/plaintext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang {

DraftsDialog::DraftsDialog(const std::vector<Draft>& drafts, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("drafts"));
    setWindowTitle(tr("Text that was not stored"));
    resize(640, 480);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(plainParagraph(tr("The program ended before this text was stored. Copy what you still need.")));
    for (const Draft& draft : drafts) {
        layout->addWidget(plainLabel(minuteText(draft.at) % u"  " % draft.where));
        auto* text = new QPlainTextEdit(draft.text);
        text->setReadOnly(true);
        layout->addWidget(text);
        auto* copy = new QPushButton(tr("Copy"));
        copy->setObjectName(QStringLiteral("copyButton"));
        connect(
            copy, &QPushButton::clicked, this, [text = draft.text] { QGuiApplication::clipboard()->setText(text); });
        layout->addWidget(copy, 0, Qt::AlignLeft);
    }
    auto* buttons = new QDialogButtonBox;
    auto* drop = buttons->addButton(tr("Drop them"), QDialogButtonBox::DestructiveRole);
    drop->setObjectName(QStringLiteral("dropButton"));
    auto* later = buttons->addButton(tr("Keep for the next start"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(drop, &QPushButton::clicked, this, [this] {
        Q_EMIT dropped();
        accept();
    });
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace taizhang
