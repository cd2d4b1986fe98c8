// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/unfinished.h"

#include "core/storage/connection.h"
#include "core/storage/database.h"
#include "core/storage/repair.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <limits>
#include <optional>

namespace taizhang {

namespace {

std::optional<QString> companionOf(const QString& path)
{
    for (const QString& suffix : {QStringLiteral("-journal"), QStringLiteral("-wal")}) {
        const QString companion = path + suffix;
        if (QFileInfo(companion).size() > 0)
            return companion;
    }
    return std::nullopt;
}

Result<void> settle(const QString& path)
{
    return attempt(path, [&]() -> Result<void> {
        Database database(path, Access::ReadWrite);
        secureConnection(database);
        database.execute(QStringLiteral("PRAGMA journal_mode = DELETE")); // leaves no empty journal behind
        return {};
    });
}

// How much is wrong with a ledger once it is settled; one that cannot be read at all is worse than any other.
size_t faultsOf(const QString& path)
{
    const Result<void> settled = settle(path);
    const Result<std::vector<CheckFinding>> findings = settled ? examineLedgerFile(path) : settled.error();
    return findings ? findings->size() : std::numeric_limits<size_t>::max();
}

Result<void> copyFile(const QString& from, const QString& to)
{
    QFile::remove(to);
    QFile source(from);
    if (source.copy(to) && QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    return Error{ErrorCode::FileNotWritable, {to, source.errorString()}, {}};
}

// Whether the ledger is in better order without what stands beside it. Tried on copies.
Result<bool> isForeign(const QString& companion, const QString& path)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("ledger"));
    if (const Result<void> copied = copyFile(path, copy); !copied)
        return copied.error();
    if (const Result<void> copied = copyFile(companion, copy + companion.mid(path.size())); !copied)
        return copied.error();
    const size_t with = faultsOf(copy);
    if (with == 0)
        return false;
    if (const Result<void> copied = copyFile(path, copy); !copied)
        return copied.error();
    return faultsOf(copy) < with;
}

} // namespace

bool isUnsettled(const QString& path, const FileHeader& header)
{
    return header.writeAhead || companionOf(path).has_value();
}

Result<void> settleLedgerFile(const QString& path)
{
    const std::optional<QString> companion = companionOf(path);
    if (!companion)
        return settle(path);
    const Result<bool> foreign = isForeign(*companion, path);
    if (!foreign)
        return foreign.error();
    if (*foreign)
        return Error{ErrorCode::LedgerJournalForeign, {path, *companion}, {}};
    return settle(path);
}

} // namespace taizhang
