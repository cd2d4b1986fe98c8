// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/message.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/undoactions.h"

#include <QMainWindow>

namespace taizhang {

class Clock;
class Dialogs;
class HeaderBar;
class HistoryDock;
class JobRunner;
class LedgerCommands;
class LedgerHolder;
class LedgerSafety;
class Locator;
class MessageBar;
class NavigationRail;
class Settings;
class ShellActions;
class WelcomePage;

// The window: navigation, the page at hand, messages, history and status. It can be made anew around an open ledger.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    struct Means // all outlive the window
    {
        LedgerHolder& holder;
        Settings& settings;
        Dialogs& dialogs;
        JobRunner& jobs;
        const Clock& clock;
        QString dataFolder;
    };

    explicit MainWindow(const Means& means, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openPath(const QString& path);
    void show(const Message& message);
    // For the window that is made in place of this one, which is good for nothing but closing then.
    struct Work
    {
        PageHost::Work pages;
        Message told;
    };
    Work handOver();
    void goOnWith(const Work& work);
    using QMainWindow::show;

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    void connectActions();
    void connectPages();
    void careForLedger();
    void ledgerOpened();
    void ledgerClosing();
    void showPage(PageKey key, const QString& target);
    void pageShown();
    void openLocator();
    void editProperties();
    void nameWindow();
    void fillRecent();

    Means m_means;
    UndoActions m_undo;
    ShellActions* m_actions;
    LedgerCommands* m_commands;
    LedgerSafety* m_safety = nullptr;
    WelcomePage* m_welcome;
    PageHost* m_pages;
    NavigationRail* m_navigation;
    HeaderBar* m_header;
    MessageBar* m_messages;
    HistoryDock* m_history = nullptr;
    Locator* m_locator = nullptr;
};

} // namespace taizhang
