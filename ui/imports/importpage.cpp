// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importpage.h"

#include "core/ledger/ledger.h"
#include "ui/imports/dropzone.h"
#include "ui/imports/receiptpane.h"
#include "ui/imports/reviewpane.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/jobrunner.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/plaintext.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace taizhang {

ImportPage::ImportPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_session(new ImportSession(context.ledger, context.jobs, this))
    , m_message(new MessageBar)
    , m_steps(new QStackedWidget)
    , m_choose(new DropZone)
    , m_reading(makeReading())
    , m_review(new ReviewPane(*m_session, context))
    , m_done(makeDone())
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_steps, 1);
    for (QWidget* step : {static_cast<QWidget*>(m_choose), m_reading, static_cast<QWidget*>(m_review), m_done})
        m_steps->addWidget(step);
    m_message->dismiss();
    setFocusProxy(m_choose);
    connect(m_choose, &DropZone::dropped, this, &ImportPage::open);
    connect(m_choose, &DropZone::pasted, this, &ImportPage::paste);
    connect(m_choose, &DropZone::chooseRequested, this, &ImportPage::choose);
    connect(m_review, &ReviewPane::backRequested, this, [this] { showStep(m_choose); });
    connect(m_session, &ImportSession::readingStarted, this, &ImportPage::startReading);
    connect(m_session, &ImportSession::readyToReview, this, &ImportPage::review);
    connect(m_session, &ImportSession::failed, this, &ImportPage::fail);
    connect(m_session, &ImportSession::committed, this, &ImportPage::finish);
    connect(&context.jobs, &JobRunner::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
}

QString ImportPage::title() const
{
    return tr("Import");
}

void ImportPage::open(const QString& path)
{
    m_message->dismiss();
    if (path.isEmpty())
        showStep(m_choose);
    else
        m_session->start(path);
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
    connect(cancel, &QPushButton::clicked, m_session, &ImportSession::cancel);
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
    m_toTasks = new QPushButton(tr("&Go to the tasks"));
    m_toTasks->setObjectName(QStringLiteral("toTasks"));
    m_toTasks->setDefault(true);
    connect(m_toTasks, &QPushButton::clicked, this, [this] { Q_EMIT tasksRequested({}); });
    auto* another = new QPushButton(tr("Import &another file"));
    connect(another, &QPushButton::clicked, this, [this] { showStep(m_choose); });
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(another);
    buttons->addWidget(m_toTasks);
    auto* layout = new QVBoxLayout(step);
    layout->addWidget(m_outcome);
    layout->addWidget(m_receipt, 1);
    layout->addLayout(buttons);
    return step;
}

void ImportPage::choose()
{
    const QString path = m_context.dialogs.openFile(this, tr("Choose a task list"), tableFilesFilter());
    if (!path.isEmpty())
        open(path);
}

void ImportPage::paste(const QByteArray& block)
{
    m_message->dismiss();
    if (block.isEmpty())
        m_message->show(Message::warning(tr("There is no table in the clipboard. Copy the cells with their header.")));
    else
        m_session->startPasted(block, tr("Pasted table"));
}

void ImportPage::startReading()
{
    m_message->dismiss();
    // Only for what takes a while: the review stays on the screen while its meaning is read again.
    if (m_session->ready())
        return;
    setPlainText(m_readingText, tr("Reading %1").arg(m_session->path()));
    m_progress->setRange(0, 0);
    showStep(m_reading);
}

void ImportPage::review()
{
    m_review->refresh();
    if (m_steps->currentWidget() == m_review)
        return;
    showStep(m_review);
    m_review->setFocus();
}

void ImportPage::fail(const Error& error)
{
    if (!m_session->ready())
        showStep(m_choose);
    if (error.code != ErrorCode::Canceled)
        m_message->show(Message::error(error));
}

void ImportPage::finish(const ImportOutcome& outcome)
{
    setPlainText(m_outcome, QStringLiteral("✔ ") + outcomeText(outcome));
    m_receipt->setReceipt(m_session->draft().fileName, receipt(m_session->document(), m_session->draft()));
    showStep(m_done);
    m_toTasks->setFocus(Qt::OtherFocusReason);
    Message message = Message::success(tr("Imported: %1").arg(outcomeText(outcome)));
    if (outcome.batch) {
        message.actionText = tr("Undo");
        message.action = [this, batch = *outcome.batch] { undoImport(batch); };
    }
    Q_EMIT messageRaised(message);
}

void ImportPage::undoImport(BatchId batch)
{
    const Result<BatchInfo> undone = m_context.ledger.undoBatch(batch, OnConflict::Refuse);
    if (!undone) {
        Q_EMIT messageRaised(Message::error(undone.error()));
        return;
    }
    showStep(m_choose);
    Q_EMIT messageRaised(Message::success(tr("The import has been undone.")));
}

void ImportPage::showStep(QWidget* step)
{
    m_steps->setCurrentWidget(step);
}

} // namespace taizhang
