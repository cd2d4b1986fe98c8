// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpage.h"

#include "core/ledger/exportfile.h"
#include "core/ledger/ledger.h"
#include "core/report/missingnotes.h"
#include "core/report/progressreport.h"
#include "ui/reports/previewview.h"
#include "ui/reports/reportchoices.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/jobrunner.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/theme.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace taizhang {

namespace {

constexpr int mostPreviewed = 60; // pages
constexpr int sideCharacters = 20; // of full width

} // namespace

ReportPage::ReportPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_choices(new ReportChoices(context.clock.today(), context.settings))
    , m_view(new PreviewView)
    , m_message(new MessageBar)
    , m_state(plainLabel({}))
    , m_fonts(plainLabel({}))
    , m_export(new QAction(tr("Save as PDF…"), this))
    , m_later(new QTimer(this))
{
    auto* right = new QVBoxLayout;
    right->addWidget(m_message);
    right->addWidget(m_view, 1);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(makeSide());
    layout->addLayout(right, 1);
    m_message->dismiss();
    m_export->setObjectName(QStringLiteral("export"));
    m_later->setSingleShot(true);
    m_later->setInterval(250);
    connect(m_export, &QAction::triggered, this, &ReportPage::exportPdf);
    connect(m_later, &QTimer::timeout, this, &ReportPage::preview);
    connect(m_choices, &ReportChoices::changed, this, &ReportPage::previewLater);
    connect(m_view, &PreviewView::currentPageChanged, this, &ReportPage::showState);
    connect(&context.ledger.notifier(), &ChangeNotifier::changed, this, &ReportPage::previewLater);
}

QWidget* ReportPage::makeSide()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_choices);
    column->addSpacing(fontMetrics().height());
    m_state->setObjectName(QStringLiteral("state"));
    setMuted(m_fonts);
    for (QLabel* label : {m_state, m_fonts}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(std::max(sideCharacters * fontMetrics().horizontalAdvance(QChar(u'国')),
        side->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width()));
    scroll->setWidget(side);
    return scroll;
}

QString ReportPage::title() const
{
    return tr("Report");
}

QList<QAction*> ReportPage::pageActions() const
{
    return {m_export};
}

void ReportPage::perform(Verb verb)
{
    if (verb == Verb::Export || verb == Verb::Print) // what is printed is the PDF
        exportPdf();
}

void ReportPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        m_later->start();
}

void ReportPage::previewLater()
{
    m_stale = true;
    if (isVisible())
        m_later->start();
}

ReportPage::Draft ReportPage::draft() const
{
    auto values = std::make_shared<const ProgressReportData>(m_context.ledger.reportData(m_choices->asOf()));
    return {progressReport(*values, m_choices->contents()), values};
}

void ReportPage::preview()
{
    m_stale = false;
    if (m_working)
        m_context.jobs.cancel();
    m_working = true;
    const int number = ++m_latest;
    showState();
    const Draft draft = this->draft();
    m_choices->setData(*draft.values);
    m_context.jobs.start<PagePreview>(
        tr("Preparing the preview"), this,
        [document = draft.document, size = PreviewSize{m_view->dotsPerInch(), mostPreviewed}](
            Feedback& feedback) { return paintPreview(document, size, feedback); },
        [this, number, values = draft.values](Result<PagePreview> result) {
            if (number == m_latest)
                showPreview(std::move(result), *values);
        });
}

void ReportPage::showPreview(Result<PagePreview> result, const ProgressReportData& values)
{
    m_working = false;
    if (!result) {
        if (result.error().code != ErrorCode::Canceled)
            m_message->show(Message::error(result.error()));
        showState();
        return;
    }
    warnOfMissing(result->missing, values);
    m_total = result->total;
    m_shown = static_cast<int>(result->pages.size());
    setPlainText(m_fonts,
        result->substitutedFonts.isEmpty()
            ? QString()
            : tr("Fonts replaced: %1").arg(result->substitutedFonts.join(QLatin1Char('\n'))));
    m_view->setPages(std::move(result->pages));
}

void ReportPage::warnOfMissing(const QString& missing, const ProgressReportData& values)
{
    if (missing.isEmpty())
        m_message->dismiss();
    else
        m_message->show(Message::warning(missingNotes(missing, values).join(QLatin1Char('\n'))));
}

void ReportPage::showState()
{
    QString text
        = m_working ? tr("Preparing the preview…") : tr("Page %1 of %2").arg(m_view->currentPage()).arg(m_total);
    if (!m_working && m_shown < m_total)
        text += QLatin1Char('\n') + tr("The preview shows the first %1 pages; the PDF has all of them.").arg(m_shown);
    setPlainText(m_state, text);
}

void ReportPage::exportPdf()
{
    const QDate day = m_choices->asOf();
    const QString name = tr("Progress report %1").arg(day.toString(QStringLiteral("yyyy-MM-dd")));
    const QString path
        = m_context.dialogs.saveFile(this, tr("Save the report"), name + QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_export->setEnabled(false);
    const Draft draft = this->draft();
    m_context.jobs.start<PdfResult>(
        tr("Writing the report"), this,
        [document = draft.document](Feedback& feedback) { return writePdf(document, feedback); },
        [this, path, values = draft.values](const Result<PdfResult>& pdf) {
            if (pdf)
                warnOfMissing(pdf->missing, *values);
            store(path, pdf);
        });
}

void ReportPage::store(const QString& path, const Result<PdfResult>& pdf)
{
    m_export->setEnabled(true);
    if (!pdf) {
        if (pdf.error().code != ErrorCode::Canceled)
            Q_EMIT messageRaised(Message::error(pdf.error()));
        return;
    }
    const Result<void> written = writeExport(path, pdf->bytes);
    if (!written) {
        Q_EMIT messageRaised(Message::error(written.error()));
        return;
    }
    Message message = Message::success(tr("Report saved, %n page(s): %1", nullptr, pdf->pages).arg(path));
    message.actionText = tr("Open folder");
    message.action = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); };
    Q_EMIT messageRaised(message);
}

} // namespace taizhang
