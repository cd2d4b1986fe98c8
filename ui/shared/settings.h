// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>

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
    ReportFolder
};

// Typed access to an ini file whose path is given; a missing file means the defaults.
class Settings final : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const QString& iniPath, QObject* parent = nullptr);

    QString text(Setting setting) const;
    QStringList texts(Setting setting) const;
    QByteArray bytes(Setting setting) const;
    int number(Setting setting) const;
    bool flag(Setting setting) const;
    void set(Setting setting, const QVariant& value);

    // State of a widget with a name of its own: header of the table "tasks" ...
    QByteArray widgetState(const QString& name) const;
    void setWidgetState(const QString& name, const QByteArray& state);

Q_SIGNALS:
    void changed(taizhang::Setting setting);

private:
    QVariant value(Setting setting) const;

    QSettings m_store;
};

} // namespace taizhang
