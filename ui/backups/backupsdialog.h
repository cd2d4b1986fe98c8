// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/session.h"
#include "core/model/backup.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace taizhang {

class Dialogs;
class Ledger;

// The backups of a ledger with when, why and how much they hold, below what the ledger itself holds now; makes one, and
// restores one to a new file. The ledger may be missing or damaged: then only its path is known.
class BackupsDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        QString path;
        Session session;
        Ledger* ledger = nullptr; // if it is open
    };

    BackupsDialog(const Subject& subject, Dialogs& dialogs, QWidget* parent);

Q_SIGNALS:
    void restored(const QString& path); // a new ledger

private:
    void fill();
    void addLedger();
    void addRow(const QStringList& texts, bool restorable);
    void backUp();
    void restore();
    const BackupInfo* chosen() const;
    void tell(const QString& text);

    Subject m_subject;
    Dialogs& m_dialogs;
    std::vector<BackupInfo> m_backups; // the list has them in its last rows
    QTreeWidget* m_list;
    QLabel* m_message;
    QPushButton* m_restore;
};

} // namespace taizhang
