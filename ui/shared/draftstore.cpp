// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/draftstore.h"

#include "core/base/safefile.h"
#include "core/base/uid.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace taizhang {

namespace {

QByteArray toJson(const std::vector<Draft>& drafts)
{
    QJsonArray array;
    for (const Draft& draft : drafts) {
        array.append(QJsonObject{{QStringLiteral("where"), draft.where}, {QStringLiteral("text"), draft.text},
            {QStringLiteral("at"), draft.at.toString(Qt::ISODateWithMs)}});
    }
    return QJsonDocument(array).toJson();
}

void append(std::vector<Draft>& drafts, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto& entry : entries) {
        const QJsonObject object = entry.toObject();
        drafts.push_back({object[u"where"].toString(), object[u"text"].toString(),
            QDateTime::fromString(object[u"at"].toString(), Qt::ISODateWithMs)});
    }
}

} // namespace

DraftStore::DraftStore(QString folder, const QString& ledgerUid)
    : m_folder(std::move(folder))
    , m_prefix(ledgerUid % u'-')
    , m_file(QDir(m_folder).filePath(m_prefix % Uid::create().toString() % u".json"))
{ }

Result<void> DraftStore::keep(const std::vector<Draft>& drafts)
{
    if (drafts.empty()) {
        QFile::remove(m_file);
        return {};
    }
    QDir().mkpath(m_folder);
    return writeFile(m_file, toJson(drafts));
}

std::vector<Draft> DraftStore::left() const
{
    std::vector<Draft> drafts;
    for (const QString& file : leftFiles())
        append(drafts, file);
    std::ranges::stable_sort(drafts, {}, &Draft::at);
    return drafts;
}

void DraftStore::discardLeft()
{
    for (const QString& file : leftFiles())
        QFile::remove(file);
}

QStringList DraftStore::leftFiles() const
{
    const QDir folder(m_folder);
    QStringList files;
    for (const QString& name : folder.entryList({m_prefix % u"*.json"}, QDir::Files)) {
        const QString file = folder.filePath(name);
        if (file != m_file)
            files.append(file);
    }
    return files;
}

} // namespace taizhang
