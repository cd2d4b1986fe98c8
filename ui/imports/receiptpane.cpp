// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/receiptpane.h"

#include "core/ledger/exportfile.h"
#include "core/report/words.h"
#include "ui/imports/receiptview.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/plaintext.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang {

ReceiptPane::ReceiptPane(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_view(new ReceiptView)
    , m_said(plainLabel({}))
{
    auto* copy = new QPushButton(tr("C&opy"));
    copy->setObjectName(QStringLiteral("copyReceipt"));
    auto* save = new QPushButton(tr("&Save as text…"));
    save->setObjectName(QStringLiteral("saveReceipt"));
    for (QPushButton* button : {copy, save})
        button->setAutoDefault(false);
    m_said->setObjectName(QStringLiteral("receiptSaid"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(save);
    buttons->addWidget(m_said, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, &ReceiptPane::copy);
    connect(save, &QPushButton::clicked, this, &ReceiptPane::save);
}

void ReceiptPane::setReceipt(const QString& fileName, const std::vector<ReceiptPart>& parts)
{
    m_fileName = fileName;
    m_said->clear();
    m_view->setParts(parts);
}

void ReceiptPane::copy()
{
    QGuiApplication::clipboard()->setText(m_view->toPlainText());
    setPlainText(m_said, tr("✔ Copied"));
}

void ReceiptPane::save()
{
    const QString name = tr("Receipt of %1.txt").arg(QFileInfo(m_fileName).completeBaseName());
    const QString path = m_dialogs.saveFile(this, tr("Save the receipt"), name, tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    // With a byte order mark, so that every editor takes it for UTF-8.
    const QByteArray text = QByteArrayLiteral("\xEF\xBB\xBF") + m_view->toPlainText().toUtf8() + '\n';
    const Result<void> written = writeExport(path, text);
    setPlainText(m_said, written ? tr("✔ Saved: %1").arg(path) : errorText(written.error()));
}

} // namespace taizhang
