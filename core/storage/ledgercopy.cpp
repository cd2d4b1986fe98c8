// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledgercopy.h"

#include "core/base/safefile.h"

#include <QCryptographicHash>
#include <QFile>

#include <memory>

#include <sqlite3.h>

namespace taizhang {

namespace {

using Connection = std::unique_ptr<sqlite3, decltype([](sqlite3* database) { sqlite3_close(database); })>;

Error copyFailed(const QString& path, int code, sqlite3* database)
{
    const QString reason = QString::fromUtf8(sqlite3_errmsg(database));
    if ((code & 0xFF) == SQLITE_FULL)
        return {ErrorCode::DiskFull, {path}, reason};
    return {ErrorCode::FileNotWritable, {path, reason}, {}};
}

// The copy is made durable and put in place by SafeFile, so SQLite needs no journal and no sync of its own.
Result<void> copyPages(sqlite3* source, const QString& path)
{
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    const Connection target(handle);
    if (opened != SQLITE_OK)
        return copyFailed(path, opened, handle);
    sqlite3_exec(handle, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF", nullptr, nullptr, nullptr);
    sqlite3_backup* backup = sqlite3_backup_init(handle, "main", source, "main");
    if (!backup)
        return copyFailed(path, sqlite3_errcode(handle), handle);
    const int state = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (state != SQLITE_DONE || finished != SQLITE_OK)
        return copyFailed(path, state == SQLITE_DONE ? finished : state, handle);
    return {};
}

QByteArray sha256Of(QIODevice& file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

// Only a copy that says the same as its source may take its place.
Result<LedgerCopy> commitVerified(SafeFile& file, const LedgerFacts& facts, const QByteArray& sha256, const QString& to)
{
    LedgerCopy copy{facts, 0, sha256};
    const Result<void> done = file.commit([&](QIODevice& written) {
        copy.size = written.size();
        const QByteArray found = sha256Of(written);
        if (found.isEmpty() || (!sha256.isEmpty() && found != sha256))
            return false;
        copy.sha256 = found;
        const Result<LedgerFacts> read = factsOfSoundFile(file.temporaryPath());
        return read.ok() && *read == facts;
    });
    if (!done && done.error().code == ErrorCode::FileVerifyFailed)
        return Error{ErrorCode::BackupNotVerified, {to}, done.error().detail};
    if (!done)
        return done.error();
    return copy;
}

} // namespace

Result<LedgerCopy> copyOpenLedger(sqlite3* source, const LedgerFacts& facts, const QString& to)
{
    Result<SafeFile> file = SafeFile::create(to, SafeFile::Target::MustBeNew);
    if (!file)
        return file.error();
    if (const Result<void> copied = copyPages(source, file->temporaryPath()); !copied) {
        Error error = copied.error();
        error.args[0] = to;
        return error;
    }
    return commitVerified(*file, facts, {}, to);
}

Result<LedgerCopy> verifyLedgerFile(const QString& path, const QByteArray& sha256)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileNotFound, {path}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {path, file.errorString()}, {}};
    const QByteArray found = sha256Of(file);
    if (found.isEmpty())
        return Error{ErrorCode::FileNotReadable, {path, file.errorString()}, {}};
    if (!sha256.isEmpty() && found != sha256)
        return Error{ErrorCode::BackupNotVerified, {path}, QStringLiteral("sha256 differs from the manifest")};
    const Result<LedgerFacts> facts = factsOfSoundFile(path);
    if (!facts)
        return facts.error();
    return LedgerCopy{*facts, file.size(), found};
}

Result<LedgerCopy> copyLedgerFile(const QString& from, const QString& to, const QByteArray& sha256)
{
    const Result<LedgerCopy> verified = verifyLedgerFile(from, sha256);
    if (!verified)
        return verified.error();
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {from, source.errorString()}, {}};
    Result<SafeFile> file = SafeFile::create(to, SafeFile::Target::MustBeNew);
    if (!file)
        return file.error();
    constexpr qint64 blockSize = 1 << 20;
    while (!source.atEnd()) {
        const QByteArray block = source.read(blockSize);
        if (block.isEmpty())
            return Error{ErrorCode::FileNotReadable, {from, source.errorString()}, {}};
        if (const Result<void> written = file->write(block); !written)
            return written.error();
    }
    return commitVerified(*file, verified->facts, verified->sha256, to);
}

} // namespace taizhang
