// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backupmanifest.h"

#include "core/base/safefile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace taizhang {

namespace {

QString isoOrEmpty(const QDateTime& at)
{
    return at.isValid() ? at.toString(Qt::ISODateWithMs) : QString();
}

QJsonObject toJson(const BackupInfo& backup)
{
    return {
        {QStringLiteral("sequence"), backup.sequence},
        {QStringLiteral("reason"), toText(backup.reason)},
        {QStringLiteral("at"), isoOrEmpty(backup.at)},
        {QStringLiteral("day"), backup.day.toString(Qt::ISODate)},
        {QStringLiteral("uid"), backup.ledgerUid},
        {QStringLiteral("title"), backup.ledgerTitle},
        {QStringLiteral("ledger"), backup.ledgerPath},
        {QStringLiteral("size"), backup.size},
        {QStringLiteral("sha256"), QString::fromLatin1(backup.sha256)},
        {QStringLiteral("head"), QString::fromLatin1(backup.headHash)},
        {QStringLiteral("schema"), backup.schema},
        {QStringLiteral("tasks"), backup.tasks},
        {QStringLiteral("units"), backup.units},
        {QStringLiteral("progress"), backup.progress ? QJsonValue(*backup.progress) : QJsonValue()},
        {QStringLiteral("batches"), backup.batches},
        {QStringLiteral("lastChange"), isoOrEmpty(backup.lastChange)},
    };
}

BackupInfo fromJson(const QJsonObject& object)
{
    BackupInfo backup;
    backup.sequence = object[u"sequence"].toInteger();
    backup.reason = fromText<BackupReason>(object[u"reason"].toString()).value_or(BackupReason::Manual);
    backup.at = QDateTime::fromString(object[u"at"].toString(), Qt::ISODateWithMs);
    backup.day = QDate::fromString(object[u"day"].toString(), Qt::ISODate);
    backup.ledgerUid = object[u"uid"].toString();
    backup.ledgerTitle = object[u"title"].toString();
    backup.ledgerPath = object[u"ledger"].toString();
    backup.size = object[u"size"].toInteger();
    backup.sha256 = object[u"sha256"].toString().toLatin1();
    backup.headHash = object[u"head"].toString().toLatin1();
    backup.schema = object[u"schema"].toInt();
    backup.tasks = object[u"tasks"].toInt();
    backup.units = object[u"units"].toInt();
    if (object[u"progress"].isDouble())
        backup.progress = object[u"progress"].toInt();
    backup.batches = object[u"batches"].toInt();
    backup.lastChange = QDateTime::fromString(object[u"lastChange"].toString(), Qt::ISODateWithMs);
    return backup;
}

} // namespace

QString manifestOf(const QString& backupFile)
{
    return backupFile % u".json";
}

Result<void> writeManifest(const QString& backupFile, const BackupInfo& backup)
{
    return writeFile(manifestOf(backupFile), QJsonDocument(toJson(backup)).toJson());
}

std::optional<BackupInfo> readManifest(const QString& backupFile)
{
    constexpr qint64 sizeLimit = qint64{64} * 1024;
    QFile file(manifestOf(backupFile));
    if (!QFile::exists(backupFile) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    BackupInfo backup = fromJson(QJsonDocument::fromJson(file.read(sizeLimit)).object());
    if (backup.sequence <= 0 || backup.sha256.isEmpty() || !backup.at.isValid() || !backup.day.isValid())
        return std::nullopt;
    backup.files = QStringList{backupFile};
    return backup;
}

} // namespace taizhang
