// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"
#include "core/base/result.h"
#include "core/base/uid.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace taizhang {

// Who has a ledger open for writing.
struct LockOwner
{
    Uid session = Uid::create();
    QString user;
    QString computer; // as people know it; process.computer is the system's name
    QString program;
    QDateTime since; // UTC
    platform::ProcessIdentity process;

    friend bool operator==(const LockOwner&, const LockOwner&) = default;
};

// The program's own lock: a file `LEDGER.lock` that appears whole or not at all and is held open. It works where the
// locks of the file system, on which SQLite relies, are ignored. It is freed by its owner, or by anyone on the same
// computer once the owner's process has certainly ended, be it by a restart; never because of its age.
class LockFile
{
public:
    // LedgerLocked (ledger, user, computer, since as local "yyyy-MM-dd HH:mm"), FileNotWritable, DiskFull.
    static Result<LockFile> acquire(const QString& ledger, const LockOwner& owner);
    // Nothing if there is no lock. An unreadable lock file has an owner without names, whose session stands for its
    // content.
    static std::optional<LockOwner> ownerOf(const QString& ledger);

    // LedgerLocked if a process that has not certainly ended holds the lock; for those who only read.
    static Result<void> refuseIfHeld(const QString& ledger);

    LockFile(LockFile&& other) noexcept;
    LockFile& operator=(LockFile&&) = delete;
    ~LockFile(); // frees

    // False once the file was replaced or removed. To be asked before every write; costs one look at the folder.
    bool stillOurs() const;

private:
    LockFile(QString path, platform::NewFile file, platform::FileId id);

    QString m_path; // empty if moved from
    platform::NewFile m_file;
    platform::FileId m_id;
};

} // namespace taizhang
