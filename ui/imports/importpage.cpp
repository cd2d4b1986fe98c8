// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importpage.h"

#include "core/ledger/ledger.h"
#include "ui/imports/dropzone.h"
#include "ui/imports/importtarget.h"
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
#include <QComboBox>
#include <QFileInfo>
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
    std::optional<ImportKind> chosen;
    ImportKind kind = ImportKind::Tasks; // that it is read as
    Source source;
    bool proposing = false;
    NamingPane::Naming naming;
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
    , m_kindBar(makeKindBar())
    , m_steps(new QStackedWidget)
    , m_choose(new DropZone)
    , m_reading(makeReading())
    , m_naming(new NamingPane)
    , m_review(new ReviewPane(*m_session, context))
    , m_valueReview(new ValueReview(*m_values, context.settings))
    , m_done(makeDone())
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_kindBar);
    layout->addWidget(m_steps, 1);
    for (QWidget* step :
        std::initializer_list<QWidget*>{m_choose, m_reading, m_naming, m_review, m_valueReview, m_done})
        m_steps->addWidget(step);
    m_message->dismiss();
    setFocusProxy(m_choose);
    connect(m_choose, &DropZone::dropped, this, [this](const QString& path) { begin({path}, m_choose->kind()); });
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
    connect(m_values, &ValueSession::readyToReview, this, [this] {
        m_valueReview->refresh();
        showStep(m_valueReview);
    });
    connect(m_values, &ValueSession::committed, this, &ImportPage::finishValues);
    connect(m_values, &ValueSession::failed, this, [this](const Error& error) {
        if (m_steps->currentWidget() == m_reading)
            giveUp();
        if (m_steps->currentWidget() == m_valueReview)
            m_valueReview->refresh();
        if (error.code != ErrorCode::Canceled)
            m_message->show(Message::error(error));
    });
    connect(m_valueReview, &ValueReview::backRequested, this, [this] { showStep(m_choose); });
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
        begin({wanted.path}, wanted.kind);
}

std::any ImportPage::work() const
{
    return Work{m_sessions, m_steps->currentIndex(), m_choose->kind(), m_kind, m_source, m_proposing,
        m_naming->naming(), m_last};
}

void ImportPage::resume()
{
    const auto& former = std::any_cast<const Work&>(m_context.work);
    m_choose->setKind(former.chosen);
    m_source = former.source;
    m_kind = m_kindBefore = former.kind;
    m_stepBefore = m_choose;
    m_readAs->setCurrentIndex(m_readAs->findData(static_cast<int>(m_kind)));
    QWidget* step = m_steps->widget(former.step);
    showStep(step);
    if (former.proposing) {
        propose(); // what was looked at for the former page is lost
    } else if (step == m_naming) {
        fail(*m_session->refusal());
        m_naming->goOnWith(former.naming);
    } else if (step == m_review) {
        review();
    } else if (step == m_valueReview) {
        m_valueReview->refresh();
    } else if (step == m_done) {
        showDone(former.last);
    }
}

void ImportPage::begin(const Source& source, std::optional<ImportKind> kind)
{
    m_message->dismiss();
    m_source = source;
    m_kindBefore = m_kind;
    m_stepBefore = m_choose;
    if (kind)
        startAs(*kind);
    else
        propose();
}

void ImportPage::propose()
{
    struct Proposal
    {
        ImportKind kind = ImportKind::Tasks;
        std::shared_ptr<const SourceDocument> document = {}; // of figures
    };
    const ValueTableOptions options{m_context.ledger.info().year, m_context.clock.today()};
    const auto look = [source = m_source, directory = m_context.ledger.directory(), options](
                          Feedback& feedback) -> Result<Proposal> {
        Proposal proposal;
        const auto holdsFigures = [&](const SourceDocument& read) {
            proposal.kind = likelyKind(read, directory, options);
            return proposal.kind != ImportKind::Tasks;
        };
        Result<SourceDocument> document = source.block.isEmpty()
            ? readIfWorth(source.path, {}, holdsFigures, feedback)
            : readIfWorth(source.block, source.path, {}, holdsFigures, feedback);
        if (!document)
            return document.error();
        if (!document->cut && holdsFigures(*document))
            proposal.document = std::make_shared<const SourceDocument>(std::move(*document));
        return proposal;
    };
    const QString name = QFileInfo(m_source.path).fileName();
    showReading(name);
    m_proposing = true;
    m_context.jobs.start<Proposal>(
        tr("Reading %1").arg(name), this, look, [this, number = ++m_proposal](const Result<Proposal>& proposal) {
            if (number != m_proposal)
                return;
            m_proposing = false;
            if (!proposal) {
                giveUp();
                if (proposal.error().code != ErrorCode::Canceled)
                    m_message->show(Message::error(proposal.error()));
                return;
            }
            m_source.document = proposal->document;
            startAs(proposal->kind);
        });
}

void ImportPage::startAs(ImportKind kind)
{
    m_kind = kind;
    m_readAs->setCurrentIndex(m_readAs->findData(static_cast<int>(kind)));
    if (kind == ImportKind::Tasks && m_source.block.isEmpty())
        m_session->start(m_source.path);
    else if (kind == ImportKind::Tasks)
        m_session->startPasted(m_source.block, m_source.path);
    else
        m_values->start({kind, m_source.path, m_source.block, m_source.header, m_source.document});
}

void ImportPage::cancel()
{
    ++m_proposal;
    m_proposing = false;
    if (m_kind == ImportKind::Tasks)
        m_session->cancel();
    else
        m_values->cancel();
    if (m_steps->currentWidget() == m_reading)
        giveUp();
}

void ImportPage::giveUp()
{
    m_kind = m_kindBefore;
    m_readAs->setCurrentIndex(m_readAs->findData(static_cast<int>(m_kind)));
    showStep(m_stepBefore);
}

void ImportPage::goOn()
{
    if (m_kind == ImportKind::Tasks)
        Q_EMIT tasksRequested({});
    else
        Q_EMIT pageRequested(m_kind == ImportKind::Funds ? PageKey::Funds : PageKey::Indicators, QString());
}

void ImportPage::choose()
{
    const QString path = m_context.dialogs.openFile(this, tr("Choose a list or table"), tableFilesFilter());
    if (!path.isEmpty())
        begin({path}, m_choose->kind());
}

void ImportPage::paste(const QByteArray& block, const QString& header)
{
    m_message->dismiss();
    if (block.isEmpty())
        m_message->show(Message::warning(tr("There is no table in the clipboard. Copy the cells with their header.")));
    else
        begin({tr("Pasted table"), block, header}, m_choose->kind());
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
    // A list that was left follows the ledger all the same.
    const QWidget* step = m_steps->currentWidget();
    if (m_kind != ImportKind::Tasks || step == m_choose || step == m_done)
        return;
    m_review->refresh();
    if (m_steps->currentWidget() == m_review)
        return;
    showStep(m_review);
    m_review->start();
}

void ImportPage::fail(const Error& error)
{
    if (m_session->refusal()) { // no list was found, and the user may know better
        m_naming->show(m_session->sharedDocument());
        showStep(m_naming);
        m_naming->setFocus();
    } else if (!m_session->ready()) {
        giveUp();
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
    m_kindBar->setVisible(step == m_naming || step == m_review || step == m_valueReview);
}

} // namespace taizhang
