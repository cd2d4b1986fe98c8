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
#include <QScrollArea>
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
    auto* list = new QWidget;
    auto* texts = new QVBoxLayout(list);
    texts->setContentsMargins(0, 0, 6, 0);
    for (const Draft& draft : drafts) {
        texts->addWidget(plainLabel(minuteText(draft.at) % u"  " % draft.where));
        auto* text = new QPlainTextEdit(draft.text);
        text->setReadOnly(true);
        text->setMinimumHeight(text->fontMetrics().lineSpacing() * 5);
        texts->addWidget(text);
        auto* copy = new QPushButton(tr("Copy"));
        copy->setObjectName(QStringLiteral("copyButton"));
        connect(
            copy, &QPushButton::clicked, this, [text = draft.text] { QGuiApplication::clipboard()->setText(text); });
        texts->addWidget(copy, 0, Qt::AlignLeft);
    }
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    layout->addWidget(scroll, 1);
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
