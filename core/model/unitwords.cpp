// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/unitwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace taizhang {

namespace {

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const auto& item : value.toArray())
        list.append(item.toString());
    return list;
}

UnitWords load()
{
    QFile file(QStringLiteral(":/words/units.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject json = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object();
    UnitWords words;
    for (const auto& row : json[QStringLiteral("departments")].toArray()) {
        const QStringList forms = strings(row);
        for (const QString& form : forms)
            words.departments.insert(shortForms(form), shortForms(forms.front()));
    }
    for (const auto& row : json[QStringLiteral("kinds")].toArray()) {
        const QJsonObject kind = row.toObject();
        if (const auto value = fromText<UnitKind>(kind[QStringLiteral("kind")].toString()))
            words.kinds.push_back(
                {*value, strings(kind[QStringLiteral("begins")]), strings(kind[QStringLiteral("ends")])});
    }
    return words;
}

} // namespace

const UnitWords& unitWords()
{
    static const UnitWords words = load();
    return words;
}

QString shortForms(QString name)
{
    static const QRegularExpression joining(QStringLiteral("[和与及、]"));
    name.remove(joining);
    name.replace(QStringLiteral("管理委员会"), QStringLiteral("管委会"));
    name.replace(QStringLiteral("委员会"), QStringLiteral("委"));
    name.replace(QStringLiteral("办公室"), QStringLiteral("办"));
    name.replace(QStringLiteral("人民政府"), QStringLiteral("政府"));
    return name;
}

} // namespace taizhang
