// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/ledger/backups.h"
#include "core/ledger/checkreport.h"
#include "core/ledger/session.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace taizhang {

class Dialogs;

// A ledger that does not open: what is wrong with it, and the ways back, each into a new file. The file itself is only
// read.
class RescueDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        Error error; // why it does not open
        QString path;
        Session session;
    };

    RescueDialog(const Subject& subject, Dialogs& dialogs, QWidget* parent);

Q_SIGNALS:
    void openRequested(const QString& path); // of the restored or mended ledger
    void backupsRequested(const QString& path); // all of them, to choose from

private:
    void layOut();
    QPushButton* addButton(const QString& text, const char* name, void (RescueDialog::*act)());
    void examine();
    void restoreNewest();
    void repair();
    void showBackups() { Q_EMIT backupsRequested(m_subject.path); }
    void openNew();
    void list(const std::vector<CheckFinding>& findings);
    void showTechnical(const QString& text);
    void succeed(const QString& path, const QString& text);
    void tell(const QString& text);

    Subject m_subject;
    Dialogs& m_dialogs;
    std::optional<SoundBackup> m_newest;
    QListWidget* m_findings;
    QPlainTextEdit* m_technical; // what the database said, for whoever helps
    QPushButton* m_details; // shows it
    QLabel* m_message;
    QPushButton* m_open = nullptr;
    QString m_made; // the new file
};

} // namespace taizhang
