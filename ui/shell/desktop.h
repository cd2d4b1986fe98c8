// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "ui/shared/jobrunner.h"
#include "ui/shared/settings.h"
#include "ui/shell/ledgerholder.h"

#include <QObject>
#include <QTranslator>

#include <memory>

namespace taizhang {

class Dialogs;
class MainWindow;

// The program on the desktop: language, colours, the open ledger, and the window around it. A change of language makes
// the window anew around the work that goes on in it; nothing else needs to be translated twice.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        QString settingsPath;
        QString dataFolder;
        Session session;
        Dialogs& dialogs; // outlives the desktop
    };

    explicit Desktop(const Setup& setup);
    ~Desktop() override;

    void start(const QString& path); // a ledger or a task list; empty: the welcome page
    MainWindow& window() const { return *m_window; }
    Ledger* ledger() const { return m_holder.ledger(); } // nothing while none is open

private:
    void applyLanguage();
    void applyAppearance();
    void makeWindow();
    void remakeWindow();
    void settingChanged(Setting setting);

    Setup m_setup;
    Settings m_settings;
    bool m_systemDark;
    QTranslator m_words;
    QTranslator m_qtWords;
    JobRunner m_jobs;
    LedgerHolder m_holder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace taizhang
