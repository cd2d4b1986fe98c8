// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shared/message.h"

#include <QObject>
#include <QString>

class QWidget;

namespace taizhang {

class Clock;
class Dialogs;
class LedgerHolder;

// What the user does with whole ledgers: new, open, import, sample. Failures are told, never swallowed; where a ledger
// cannot be opened, the ways on are offered.
class LedgerCommands final : public QObject
{
    Q_OBJECT

public:
    struct Means
    {
        LedgerHolder& holder;
        Dialogs& dialogs;
        const Clock& clock;
        QString dataFolder; // of the program, for the sample
    };

    LedgerCommands(const Means& means, QWidget* window);

    void createNew();
    void openAsking();
    // A ledger is opened; any other file is taken for a task list to import.
    void openPath(const QString& path);
    void importAsking();
    void openSample();

Q_SIGNALS:
    void messageRaised(const taizhang::Message& message);
    void importRequested(const QString& path);
    void backupsRequested(const QString& path);

private:
    void openLedger(const QString& path);
    void openReadOnly(const QString& path);
    void offerBackup(const QString& path, const Error& error);
    void offerRescue(const QString& path, const Error& error);
    void importFile(const QString& path);
    enum class Title
    {
        OfFile, // as the user calls it
        OfFirstList
    };
    bool createLedger(const QString& name, Title title);
    void tell(const Error& error);

    Means m_means;
    QWidget* m_window;
};

} // namespace taizhang
