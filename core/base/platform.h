// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

// What is particular to an operating system. One source file per system implements it; nothing else names a platform.
// Errors are FileNotFound, FileExists, FileNotWritable (path, system reason) or DiskFull (path).
namespace taizhang::platform {

// A new file written through the system itself, with no buffer between, so that every failure is seen where it happens.
// As long as it is open it counts as in use, also for other processes; see removeAbandoned().
class NewFile
{
public:
    static Result<NewFile> create(const QString& path); // FileExists if there is anything of that name
    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&& other) noexcept;
    ~NewFile(); // closes; the file stays

    Result<void> write(QByteArrayView bytes); // all of them
    Result<void> rewrite(QByteArrayView bytes); // replaces the content; not atomic
    Result<void> sync(); // returns when the medium has the content
    Result<void> close();

private:
    NewFile(QString path, qintptr handle);

    QString m_path;
    qintptr m_handle;
};

// Makes what another writer left in the file durable.
Result<void> syncFile(const QString& path);

// `to` becomes `from` in one step, for ever, and keeps the permissions it had. After an error `to` is what it was,
// except on file systems that cannot exchange two files, where a failure of the very last step may leave the new
// content. Refuses a `to` that is marked read-only.
Result<void> moveOver(const QString& from, const QString& to);
// `from` gets the name `to` in one step, for ever; FileExists if there is anything of that name.
Result<void> moveToNew(const QString& from, const QString& to);
// True if there is no such file afterwards.
bool removeFile(const QString& path);
// Removes what a NewFile of a process that has ended left behind; keeps a file that is in use. True if it is gone.
bool removeAbandoned(const QString& path);

// Identity of the file itself, whatever it is named; nothing if there is none. Does not open the file.
struct FileId
{
    quint64 volume = 0;
    quint64 file = 0;

    friend bool operator==(const FileId&, const FileId&) = default;
};
std::optional<FileId> fileId(const QString& path);

// A process for ever: process ids are used again, also after a restart of the computer.
struct ProcessIdentity
{
    QString computer;
    QString boot; // differs after every start of the computer
    qint64 pid = 0;
    qint64 started = 0; // in units of the system, since its start

    friend bool operator==(const ProcessIdentity&, const ProcessIdentity&) = default;
};
ProcessIdentity thisProcess();
// True only if the process certainly has ended: it ran on this computer, since its present start, and is gone. Of any
// other computer nothing is certain.
bool hasEnded(const ProcessIdentity& process);
// True if the file lies on a disk of this computer and not on a share. Where that cannot be told, false.
bool isOnLocalDisk(const QString& path);

} // namespace taizhang::platform
