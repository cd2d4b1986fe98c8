// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/message.h"

#include <QObject>
#include <QString>
#include <QTimer>

class QWidget;

namespace taizhang {

class Dialogs;
class DraftKeeper;
class LedgerHolder;
class Settings;

// Cares for the open ledger: backs it up while it is worked on and before it is closed, tells when that failed, keeps
// drafts of what is being typed, and offers those of a program that ended too early.
class LedgerSafety final : public QObject
{
    Q_OBJECT

public:
    struct Means
    {
        LedgerHolder& holder;
        Dialogs& dialogs;
        Settings& settings;
        QString dataFolder; // of the program's user
    };

    LedgerSafety(const Means& means, QWidget* window);

    void keepDraftsIn(const QWidget& part); // text that was put into its editors unseen
    void showBackups(); // of the open ledger
    void showBackupsOf(const QString& path);

Q_SIGNALS:
    void messageRaised(const taizhang::Message& message);
    void openRequested(const QString& path);

private:
    void ledgerOpened();
    void ledgerClosing();
    void backUp();
    void tellProblems();
    void tellPlace();
    void tellMissing();
    void offerDrafts();
    void showDrafts();

    Means m_means;
    QWidget* m_window;
    QTimer m_timer;
    DraftKeeper* m_drafts = nullptr;
};

} // namespace taizhang
