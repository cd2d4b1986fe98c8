// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importpage.h"

#include "core/ledger/ledger.h"
#include "ui/imports/dropzone.h"
#include "ui/imports/namingpane.h"
#include "ui/imports/receiptpane.h"
#include "ui/imports/receipttext.h"
#include "ui/imports/reviewpane.h"
#include "ui/imports/valuereview.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/jobrunner.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/undooffer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <functional>
#include <initializer_list>

namespace taizhang {

ImportPage::Sessions::Sessions(const PageContext& context)
    : tasks(context.ledger, context.jobs)
    , values(context.ledger, context.jobs, context.clock)
{ }

struct ImportPage::Work
{
    std::shared_ptr<Sessions> sessions;
    int step = 0;
    ImportKind kind = ImportKind::Tasks;
    NamingPane::Naming naming;
    ValuePlan values; // with the rows that are left out
    Outcome last;
};

ImportPage::ImportPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_sessions(context.work.has_value() ? std::any_cast<const Work&>(context.work).sessions
                                          : std::make_shared<Sessions>(context))
    , m_session(&m_sessions->tasks)
    , m_values(&m_sessions->values)
    , m_message(new MessageBar)
    , m_steps(new QStackedWidget)
    , m_choose(new DropZone)
    , m_reading(makeReading())
    , m_naming(new NamingPane)
    , m_review(new ReviewPane(*m_session, context))
    , m_valueReview(new ValueReview(context.settings))
    , m_done(makeDone())
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_steps, 1);
    for (QWidget* step :
        std::initializer_list<QWidget*>{m_choose, m_reading, m_naming, m_review, m_valueReview, m_done})
        m_steps->addWidget(step);
    m_message->dismiss();
    setFocusProxy(m_choose);
    connect(m_choose, &DropZone::dropped, this, &ImportPage::read);
    connect(m_choose, &DropZone::pasted, this, [this](const QByteArray& block) { paste(block); });
    connect(m_choose, &DropZone::chooseRequested, this, &ImportPage::choose);
    connect(m_naming, &NamingPane::backRequested, this, [this] { showStep(m_choose); });
    connect(m_naming, &NamingPane::named, m_session, &ImportSession::nameColumns);
    connect(m_naming, &NamingPane::readOptionsChanged, m_session, &ImportSession::setReadOptions);
    connect(m_review, &ReviewPane::backRequested, this, [this] { showStep(m_choose); });
    connect(m_session, &ImportSession::readingStarted, this, &ImportPage::startReading);
    connect(m_session, &ImportSession::readyToReview, this, &ImportPage::review);
    connect(m_session, &ImportSession::namesNeeded, this, [this] { fail(*m_session->refusal()); });
    connect(m_session, &ImportSession::failed, this, &ImportPage::fail);
    connect(m_session, &ImportSession::committed, this, &ImportPage::finish);
    connect(&context.jobs, &JobRunner::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connectValues();
    if (context.work.has_value())
        resume();
}

void ImportPage::connectValues()
{
    connect(m_values, &ValueSession::readingStarted, this, &ImportPage::showReading);
    connect(m_values, &ValueSession::readyToReview, this, [this] { reviewValues(m_values->plan()); });
    connect(m_values, &ValueSession::committed, this, &ImportPage::finishValues);
    connect(m_values, &ValueSession::failed, this, [this](const Error& error) {
        showStep(m_choose);
        if (error.code != ErrorCode::Canceled)
            m_message->show(Message::error(error));
    });
    connect(m_valueReview, &ValueReview::confirmed, this, [this] { m_values->commit(m_valueReview->plan()); });
    connect(m_valueReview, &ValueReview::cancelled, this, [this] { showStep(m_choose); });
}

QString ImportPage::title() const
{
    return tr("Import");
}

void ImportPage::open(const QString& target)
{
    const ImportTarget wanted = importTarget(target);
    m_choose->setKind(wanted.kind);
    m_message->dismiss();
    showStep(m_choose);
    if (wanted.clipboard)
        paste(QGuiApplication::clipboard()->text().toUtf8(), wanted.header);
    else if (!wanted.path.isEmpty())
        read(wanted.path);
}

std::any ImportPage::work() const
{
    return Work{
        m_sessions, m_steps->currentIndex(), m_choose->kind(), m_naming->naming(), m_valueReview->plan(), m_last};
}

void ImportPage::resume()
{
    const auto& former = std::any_cast<const Work&>(m_context.work);
    m_choose->setKind(former.kind);
    QWidget* step = m_steps->widget(former.step);
    if (step == m_naming) {
        fail(*m_session->refusal());
        m_naming->goOnWith(former.naming);
    } else if (step == m_review) {
        review();
    } else if (step == m_valueReview) {
        reviewValues(former.values);
    } else if (step == m_done) {
        showDone(former.last);
    }
    showStep(step);
}

void ImportPage::read(const QString& path)
{
    m_message->dismiss();
    if (m_choose->kind() == ImportKind::Tasks)
        m_session->start(path);
    else
        m_values->start({m_choose->kind(), path, {}, {}});
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
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_choose->kind() == ImportKind::Tasks)
            m_session->cancel();
        else
            m_values->cancel();
    });
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

void ImportPage::goOn()
{
    if (m_choose->kind() == ImportKind::Tasks)
        Q_EMIT tasksRequested({});
    else
        Q_EMIT pageRequested(m_choose->kind() == ImportKind::Funds ? PageKey::Funds : PageKey::Indicators, QString());
}

void ImportPage::choose()
{
    const QString path = m_context.dialogs.openFile(this, tr("Choose a list or table"), tableFilesFilter());
    if (!path.isEmpty())
        read(path);
}

void ImportPage::paste(const QByteArray& block, const QString& header)
{
    m_message->dismiss();
    if (block.isEmpty())
        m_message->show(Message::warning(tr("There is no table in the clipboard. Copy the cells with their header.")));
    else if (m_choose->kind() == ImportKind::Tasks)
        m_session->startPasted(block, tr("Pasted table"));
    else
        m_values->start({m_choose->kind(), tr("Pasted table"), block, header});
}

void ImportPage::showReading(const QString& name)
{
    setPlainText(m_readingText, tr("Reading %1").arg(name));
    m_progress->setRange(0, 0);
    showStep(m_reading);
}

void ImportPage::startReading()
{
    m_message->dismiss();
    // Only for what takes a while: the review stays on the screen while its meaning is read again.
    if (!m_session->ready())
        showReading(m_session->path());
}

void ImportPage::review()
{
    m_review->refresh();
    if (m_steps->currentWidget() == m_review)
        return;
    showStep(m_review);
    m_review->setFocus();
}

void ImportPage::reviewValues(const ValuePlan& plan)
{
    const ValueReading& reading = m_values->reading();
    m_valueReview->show({reading.document, reading.places(), reading.cells(), reading.issues()}, plan);
    showStep(m_valueReview);
}

void ImportPage::fail(const Error& error)
{
    if (m_session->refusal()) { // no list was found, and the user may know better
        m_naming->show(m_session->sharedDocument());
        showStep(m_naming);
        m_naming->setFocus();
    } else if (!m_session->ready()) {
        showStep(m_choose);
    }
    if (error.code != ErrorCode::Canceled)
        m_message->show(Message::error(error));
}

void ImportPage::showDone(const Outcome& outcome)
{
    m_last = outcome;
    if (const auto* tasks = std::get_if<ImportOutcome>(&outcome)) {
        setPlainText(m_outcome, QStringLiteral("✔ ") + outcomeText(*tasks));
        m_receipt->setReceipt(m_session->draft().fileName, receipt(m_session->document(), m_session->draft()));
        m_goOn->setText(tr("&Go to the tasks"));
    } else {
        const QString text = outcomeText(m_values->kind(), std::get<ValueImportOutcome>(outcome));
        setPlainText(m_outcome, QStringLiteral("✔ ") + text);
        m_receipt->setReceipt(m_values->reading().document->fileName, receipt(m_values->reading()));
        m_goOn->setText(m_values->kind() == ImportKind::Funds ? tr("&Go to the funds") : tr("&Go to the indicators"));
    }
    showStep(m_done);
    m_goOn->setFocus(Qt::OtherFocusReason);
}

void ImportPage::finish(const ImportOutcome& outcome)
{
    showDone(outcome);
    Message message = Message::success(tr("Imported: %1").arg(outcomeText(outcome)));
    if (outcome.batch) {
        message.actionText = tr("Undo");
        message.action = [this, batch = *outcome.batch] { undoImport(batch); };
    }
    Q_EMIT messageRaised(message);
}

void ImportPage::finishValues(const ValueImportOutcome& outcome)
{
    const QString text = outcomeText(m_values->kind(), outcome);
    showDone(outcome);
    const Message done = Message::success(tr("Imported: %1").arg(text));
    Q_EMIT messageRaised(outcome.added + outcome.changed > 0
            ? withUndo(done, m_context.ledger, std::bind_front(&ImportPage::messageRaised, this))
            : done);
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
