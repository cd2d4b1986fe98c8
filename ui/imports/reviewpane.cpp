// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/reviewpane.h"

#include "ui/imports/columnspane.h"
#include "ui/imports/optionsbar.h"
#include "ui/imports/profilebar.h"
#include "ui/imports/receiptpane.h"
#include "ui/imports/reviewmodel.h"
#include "ui/imports/taskstab.h"
#include "ui/imports/textoptionsbar.h"
#include "ui/imports/undokeys.h"
#include "ui/imports/unitspane.h"
#include "ui/shared/page.h"
#include "ui/shared/plaintext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

namespace taizhang {

ReviewPane::ReviewPane(ImportSession& session, const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(plainLabel({}))
    , m_text(new TextOptionsBar)
    , m_options(new OptionsBar)
    , m_profile(new ProfileBar)
    , m_tabs(new QTabWidget)
    , m_tasks(new TasksTab(session, context.settings))
    , m_units(new UnitsPane)
    , m_columns(new ColumnsPane)
    , m_receipt(new ReceiptPane(context.dialogs))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    makeTabs();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* file = new QHBoxLayout;
    file->addWidget(m_title, 1);
    file->addWidget(m_text);
    layout->addLayout(file);
    layout->addWidget(m_profile);
    layout->addWidget(m_options);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(makeFooter());
    setFocusProxy(m_tasks);
    connectCorrections();
    new UndoKeys(
        this, [this] { return m_session.canUndo(); }, [this] { m_session.undo(); });
}

void ReviewPane::makeTabs()
{
    m_tabs->setObjectName(QStringLiteral("reviewTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_tasks, QString());
    m_tabs->addTab(m_units, QString());
    m_tabs->addTab(m_columns, tr("Columns"));
    m_tabs->addTab(m_receipt, tr("Receipt"));
}

void ReviewPane::connectCorrections()
{
    connect(m_options, &OptionsBar::optionsChanged, &m_session, &ImportSession::setOptions);
    connect(m_text, &TextOptionsBar::changed, &m_session, &ImportSession::setReadOptions);
    connect(m_profile, &ProfileBar::dropRequested, &m_session, &ImportSession::dropProfile);
    connect(m_units, &UnitsPane::decided, &m_session, &ImportSession::decide);
    connect(m_columns, &ColumnsPane::columnChanged, &m_session, &ImportSession::setColumn);
    connect(m_tasks, &TasksTab::takenChanged, this, &ReviewPane::showSummary);
}

QWidget* ReviewPane::makeFooter()
{
    m_summary = plainLabel({});
    m_summary->setObjectName(QStringLiteral("summary"));
    m_cancelGone = new QCheckBox;
    m_cancelGone->setObjectName(QStringLiteral("cancelGone"));
    connect(m_cancelGone, &QCheckBox::toggled, this, [this](bool on) {
        m_session.setCancelGone(on);
        showSummary();
    });
    auto* back = new QPushButton(tr("Choose another file"));
    back->setObjectName(QStringLiteral("back"));
    connect(back, &QPushButton::clicked, this, &ReviewPane::backRequested);
    m_commit = new QPushButton;
    m_commit->setObjectName(QStringLiteral("commit"));
    m_commit->setDefault(true);
    connect(m_commit, &QPushButton::clicked, &m_session, &ImportSession::commit);
    auto* footer = new QWidget;
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addStretch(1);
    layout->addWidget(m_cancelGone);
    layout->addWidget(back);
    layout->addWidget(m_commit);
    return footer;
}

void ReviewPane::refresh()
{
    const ImportDraft& draft = m_session.draft();
    setPlainText(
        m_title, draft.title.isEmpty() ? draft.fileName : QStringLiteral("%1 — %2").arg(draft.fileName, draft.title));
    m_text->show(m_session.document());
    m_options->show(m_session);
    m_profile->show(m_session.profile(), m_session.brokenProfiles());
    m_tasks->refresh();
    m_units->show(m_session);
    m_columns->show(m_session);
    m_receipt->setReceipt(draft.fileName, receipt(m_session.document(), draft));
    m_tabs->setTabText(0, tr("Tasks (%1)").arg(draft.tasks.size()));
    m_tabs->setTabText(1, tr("Unknown units (%1)").arg(m_session.plan().units.size()));
    m_tabs->setTabVisible(1, !m_session.plan().units.empty());
    showGone();
    showSummary();
}

void ReviewPane::start()
{
    m_tabs->setCurrentIndex(0);
    setFocus();
}

void ReviewPane::showGone()
{
    const QSignalBlocker quiet(m_cancelGone);
    const size_t gone = m_session.plan().gone.size();
    m_cancelGone->setText(tr("Mark the %n task(s) that are gone as cancelled", nullptr, static_cast<int>(gone)));
    m_cancelGone->setVisible(gone > 0);
    m_cancelGone->setChecked(m_session.plan().cancelGone);
}

void ReviewPane::showSummary()
{
    const int taken = m_session.taken();
    const bool cancels = m_session.plan().cancelGone && !m_session.plan().gone.empty();
    m_commit->setText(taken > 0 ? tr("&Import %n task(s)", nullptr, taken) : tr("&Import"));
    m_commit->setEnabled(taken > 0 || cancels);
    const int open = m_tasks->model().count(ReviewFlag::Doubtful);
    const bool same = taken == 0 && m_session.plan().gone.empty() && !m_session.draft().tasks.empty();
    setPlainText(m_summary,
        same           ? tr("Everything is in the ledger already.")
            : open > 0 ? tr("%n task(s) with doubtful fields", nullptr, open)
                       : tr("No doubtful fields"));
}

} // namespace taizhang
