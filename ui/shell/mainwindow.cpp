// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/backups/safetywords.h"
#include "ui/history/historydock.h"
#include "ui/setup/aspectsdialog.h"
#include "ui/setup/roundsdialog.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/settings.h"
#include "ui/shell/aboutbox.h"
#include "ui/shell/areas.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/ledgercommands.h"
#include "ui/shell/ledgerholder.h"
#include "ui/shell/ledgerproperties.h"
#include "ui/shell/ledgersafety.h"
#include "ui/shell/locatorsources.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/statusline.h"
#include "ui/shell/welcomepage.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QRadioButton>
#include <QScreen>
#include <QStatusBar>
#include <QUrl>

namespace taizhang {

MainWindow::MainWindow(const Means& means, QWidget* parent)
    : QMainWindow(parent)
    , m_means(means)
    , m_undo(this)
    , m_actions(new ShellActions(*menuBar(), means.settings, m_undo.undoAction(), m_undo.redoAction()))
    , m_commands(new LedgerCommands({means.holder, means.dialogs, means.clock, means.dataFolder}, this))
    , m_welcome(new WelcomePage(means.settings))
    , m_pages(new PageHost(m_welcome))
    , m_navigation(new NavigationRail(m_pages->entries()))
    , m_header(new HeaderBar(m_undo.undoAction(), m_undo.redoAction(), m_actions->locate))
    , m_messages(new MessageBar)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    layOut();
    connectActions();
    connectPages();
    if (means.holder.ledger())
        ledgerOpened();
    else
        ledgerClosing();
    careForLedger();
}

MainWindow::~MainWindow()
{
    // Pages listen to the ledger and use what the window owns.
    m_pages->dropPages();
}

void MainWindow::layOut()
{
    auto* center = new QWidget(this);
    auto* row = new QHBoxLayout(center);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);
    setCentralWidget(center);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(new StatusLine(m_means.holder, m_means.jobs, this), 1);
    m_history = new HistoryDock(this);
    addDockWidget(Qt::RightDockWidgetArea, m_history);
    m_history->hide();
    QAction* toggle = m_history->toggleViewAction();
    toggle->setShortcut(QKeySequence(QStringLiteral("Ctrl+H")));
    m_actions->viewMenu()->addSeparator();
    m_actions->viewMenu()->addAction(toggle);
    const auto area = [this](const QString& text, const QKeySequence& keys, bool forward) {
        QAction* action = m_actions->viewMenu()->addAction(text, this, [this, forward] { goToArea(*this, forward); });
        action->setShortcut(keys);
    };
    area(tr("Next area of the window"), QKeySequence(Qt::Key_F6), true);
    area(tr("Previous area of the window"), QKeySequence(Qt::SHIFT | Qt::Key_F6), false);
    m_navigation->setLabelsShown(m_means.settings.flag(Setting::NavigationLabels));
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    restoreGeometry(m_means.settings.bytes(Setting::WindowGeometry));
    restoreState(m_means.settings.bytes(Setting::WindowState));
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto call) { connect(action, &QAction::triggered, this, call); };
    on(m_actions->create, [this] { m_commands->createNew(); });
    on(m_actions->open, [this] { m_commands->openAsking(); });
    on(m_actions->import, [this] { m_commands->importAsking(); });
    on(m_actions->sample, [this] { m_commands->openSample(); });
    on(m_actions->closeLedger, [this] { m_means.holder.close(); });
    on(m_actions->properties, [this] { editProperties(); });
    on(m_actions->aspects, [this] { AspectsDialog(*m_means.holder.ledger(), this).exec(); });
    on(m_actions->rounds, [this] { RoundsDialog(*m_means.holder.ledger(), m_means.clock, this).exec(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->locate, [this] { openLocator(); });
    on(m_actions->find, [this] { m_pages->current()->perform(Page::Verb::Find); });
    on(m_actions->exportPage, [this] { m_pages->current()->perform(Page::Verb::Export); });
    on(m_actions->printPage, [this] { m_pages->current()->perform(Page::Verb::Print); });
    on(m_actions->about, [this] { showAboutBox(this); });
    m_actions->addPages(m_pages->entries(), [this](int key) { showPage(static_cast<PageKey>(key), {}); });
    connect(m_welcome, &WelcomePage::newRequested, m_commands, &LedgerCommands::createNew);
    connect(m_welcome, &WelcomePage::openRequested, m_commands, &LedgerCommands::openAsking);
    connect(m_welcome, &WelcomePage::importRequested, m_commands, &LedgerCommands::importAsking);
    connect(m_welcome, &WelcomePage::sampleRequested, m_commands, &LedgerCommands::openSample);
    connect(m_welcome, &WelcomePage::recentRequested, m_commands, &LedgerCommands::openPath);
    connect(m_commands, &LedgerCommands::messageRaised, m_messages, &MessageBar::show);
    connect(m_commands, &LedgerCommands::importRequested, this,
        [this](const QString& path) { showPage(PageKey::Imports, path); });
    connect(&m_undo, &UndoActions::messageRaised, m_messages, &MessageBar::show);
    connect(&m_undo, &UndoActions::done, m_messages, &MessageBar::dismissNews); // what it told of is so no more
    connect(m_history, &HistoryDock::messageRaised, m_messages, &MessageBar::show);
}

void MainWindow::connectPages()
{
    connect(m_navigation, &NavigationRail::picked, this, [this](PageKey key) { showPage(key, {}); });
    connect(m_navigation, &NavigationRail::labelsToggled, this,
        [this](bool shown) { m_means.settings.set(Setting::NavigationLabels, shown); });
    connect(m_pages, &PageHost::pageShown, this, &MainWindow::pageShown);
    connect(m_pages, &PageHost::messageRaised, m_messages, &MessageBar::show);
    connect(&m_means.holder, &LedgerHolder::opened, this, &MainWindow::ledgerOpened);
    connect(&m_means.holder, &LedgerHolder::closing, this, &MainWindow::ledgerClosing);
}

// Last to hear of a ledger that was opened, so that what it tells is not dismissed with what concerned the one before.
void MainWindow::careForLedger()
{
    m_safety = new LedgerSafety({m_means.holder, m_means.dialogs, m_means.settings, m_means.dataFolder}, this);
    connect(m_safety, &LedgerSafety::messageRaised, m_messages, &MessageBar::show);
    connect(m_safety, &LedgerSafety::openRequested, m_commands, &LedgerCommands::openPath);
    connect(m_actions->backups, &QAction::triggered, m_safety, &LedgerSafety::showBackups);
    connect(m_commands, &LedgerCommands::backupsRequested, m_safety, &LedgerSafety::showBackupsOf);
}

void MainWindow::ledgerOpened()
{
    Ledger& ledger = *m_means.holder.ledger();
    m_messages->dismiss();
    m_pages->setContext({ledger, m_means.settings, m_means.dialogs, m_means.jobs, m_means.clock});
    m_undo.setLedger(&ledger);
    m_history->setLedger(&ledger);
    connect(&ledger.notifier(), &ChangeNotifier::changed, this, [this](const ChangeSet& changes) {
        if (changes.all || changes.settings)
            nameWindow();
    });
    m_actions->setLedgerOpen(true, !ledger.isReadOnly());
    m_navigation->show();
    nameWindow();
    fillRecent();
    const int last = m_means.settings.number(Setting::LastPage);
    const bool known = last >= 0 && last < static_cast<int>(m_pages->entries().size());
    showPage(known ? static_cast<PageKey>(last) : PageKey::Tasks, {});
}

void MainWindow::ledgerClosing()
{
    m_pages->dropPages();
    m_undo.setLedger(nullptr);
    m_history->setLedger(nullptr);
    m_actions->setLedgerOpen(false, false);
    m_navigation->hide();
    setWindowTitle(tr("Taizhang"));
    m_welcome->refresh();
    fillRecent();
}

void MainWindow::showPage(PageKey key, const QString& target)
{
    if (m_pages->showPage(key, target))
        m_means.settings.set(Setting::LastPage, static_cast<int>(key));
}

void MainWindow::pageShown()
{
    const Page* page = m_pages->current();
    m_header->showPage(page);
    m_navigation->setCurrent(m_pages->currentKey());
    m_actions->find->setEnabled(page && page->can(Page::Verb::Find));
    m_actions->exportPage->setEnabled(page && page->can(Page::Verb::Export));
    m_actions->printPage->setEnabled(page && page->can(Page::Verb::Print));
}

void MainWindow::openLocator()
{
    if (!m_locator)
        m_locator = new Locator(this);
    const GoTo goTo = [this](PageKey key, const QString& target) { showPage(key, target); };
    Ledger& ledger = *m_means.holder.ledger();
    m_locator->popup({pageSource(m_pages->entries(), goTo), actionSource(*menuBar(), m_pages->current()),
        taskSource(ledger, goTo), unitSource(ledger, goTo), fundSource(ledger, goTo), indicatorSource(ledger, goTo)});
}

void MainWindow::editProperties()
{
    Ledger& ledger = *m_means.holder.ledger();
    const auto stored = editLedgerProperties(ledger, this);
    if (stored && !*stored)
        show(Message::error(stored->error()));
}

void MainWindow::nameWindow()
{
    QString name = shownText(m_means.holder.ledger()->info().title);
    if (m_means.holder.viewedBackup())
        name += tr(" (%1)").arg(backupViewTitle(*m_means.holder.viewedBackup()));
    else if (m_means.holder.isReadOnly())
        name += tr(" (read only)");
    setWindowTitle(name + QStringLiteral("[*] – ") + tr("Taizhang"));
}

void MainWindow::fillRecent()
{
    m_actions->fillRecent(
        m_means.settings.texts(Setting::RecentLedgers), [this](const QString& path) { openPath(path); });
}

void MainWindow::openPath(const QString& path)
{
    m_commands->openPath(path);
}

void MainWindow::show(const Message& message)
{
    m_messages->show(message);
}

MainWindow::Work MainWindow::handOver()
{
    return {m_pages->handOver(), m_messages->message()};
}

void MainWindow::goOnWith(const Work& work)
{
    m_pages->goOnWith(work.pages);
    m_safety->keepDraftsIn(*m_pages);
    if (!work.told.text.isEmpty() && m_messages->text().isEmpty()) // what concerns the ledger is told again by itself
        show(work.told);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_means.settings.set(Setting::WindowGeometry, saveGeometry());
    m_means.settings.set(Setting::WindowState, saveState());
    QMainWindow::closeEvent(event);
}

// What nobody else took: Enter presses the button that has the focus, as it does in dialogs.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    const bool box = qobject_cast<QCheckBox*>(button) || qobject_cast<QRadioButton*>(button);
    if (button && !box && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    openPath(event->mimeData()->urls().first().toLocalFile());
}

} // namespace taizhang
