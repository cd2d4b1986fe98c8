// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace taizhang {

// Text that was typed but not yet stored in the ledger.
struct Draft
{
    QString where; // for people: window and field
    QString text;
    QDateTime at; // UTC

    friend bool operator==(const Draft&, const Draft&) = default;
};

// The drafts of one ledger on disk, one file for each running program, below a folder of the computer's user. A ledger
// is open in one program only, so the drafts of all others are those of programs that have ended.
class DraftStore
{
public:
    DraftStore(QString folder, const QString& ledgerUid);

    // Replaces what this program has kept so far; nothing kept leaves no file.
    Result<void> keep(const std::vector<Draft>& drafts);
    // What programs that have ended left behind, oldest first.
    std::vector<Draft> left() const;
    void discardLeft();

private:
    QStringList leftFiles() const;

    QString m_folder;
    QString m_prefix; // of the files of this ledger
    QString m_file; // of this program
};

} // namespace taizhang
