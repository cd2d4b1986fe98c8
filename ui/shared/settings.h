// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QVariant>

namespace taizhang {

// What the program remembers for its user. Facts of a plan (year, units, rules) are in the ledger instead.
enum class Setting
{
    Language, // "zh_CN" or "en"
    Appearance, // "system", "light" or "dark"
    RecentLedgers, // paths, newest first
    WindowGeometry,
    WindowState,
    LastPage, // page's number
    NavigationLabels, // whether the navigation shows words
    TaskPanelWidth,
    ReportFolder,
    PlacesTold // ledgers whose unsafe place the user knows of
};

// Typed access to a file whose path is given; a missing or broken file means the defaults. What is set is written half
// a second later, and at the latest at the end; other programs' changes to other settings are kept.
class Settings final : public QObject
{
    Q_OBJECT

public:
    explicit Settings(QString path, QObject* parent = nullptr);
    ~Settings() override;

    QString text(Setting setting) const;
    QStringList texts(Setting setting) const;
    QByteArray bytes(Setting setting) const;
    int number(Setting setting) const;
    bool flag(Setting setting) const;
    void set(Setting setting, const QVariant& value);

    // State of a widget with a name of its own: header of the table "tasks" ...
    QByteArray widgetState(const QString& name) const;
    void setWidgetState(const QString& name, const QByteArray& state);

    // Writes what was set since the last time. After a failure the file is as it was, and the next save tries again.
    Result<void> save();

Q_SIGNALS:
    void changed(taizhang::Setting setting);

private:
    QJsonValue value(Setting setting) const;
    void put(const QString& name, const QJsonValue& value);

    QString m_path;
    QJsonObject m_values;
    QJsonObject m_unsaved;
    QTimer m_soon;
};

} // namespace taizhang
