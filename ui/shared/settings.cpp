// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/settings.h"

#include <array>

namespace taizhang {

namespace {

struct Key
{
    Setting setting;
    const char16_t* name;
    QVariant fallback;
};

const Key& keyOf(Setting setting)
{
    static const std::array<Key, 9> keys{{
        {Setting::Language, u"language", QStringLiteral("zh_CN")},
        {Setting::Appearance, u"appearance", QStringLiteral("system")},
        {Setting::RecentLedgers, u"recentLedgers", QStringList()},
        {Setting::WindowGeometry, u"window1/geometry", QByteArray()},
        {Setting::WindowState, u"window1/state", QByteArray()},
        {Setting::LastPage, u"lastPage", 0},
        {Setting::NavigationLabels, u"navigationLabels", true},
        {Setting::TaskPanelWidth, u"tasks/panelWidth", 0},
        {Setting::ReportFolder, u"reports/folder", QString()},
    }};
    const Key& key = keys.at(static_cast<size_t>(setting));
    Q_ASSERT(key.setting == setting);
    return key;
}

// Raised when a new version of the program can no longer read the states of an older one.
QString stateName(const QString& name)
{
    return QStringLiteral("state1/") + name;
}

} // namespace

Settings::Settings(const QString& iniPath, QObject* parent)
    : QObject(parent)
    , m_store(iniPath, QSettings::IniFormat)
{ }

QVariant Settings::value(Setting setting) const
{
    const Key& key = keyOf(setting);
    return m_store.value(QString::fromUtf16(key.name), key.fallback);
}

QString Settings::text(Setting setting) const
{
    return value(setting).toString();
}

QStringList Settings::texts(Setting setting) const
{
    return value(setting).toStringList();
}

QByteArray Settings::bytes(Setting setting) const
{
    return value(setting).toByteArray();
}

int Settings::number(Setting setting) const
{
    return value(setting).toInt();
}

bool Settings::flag(Setting setting) const
{
    return value(setting).toBool();
}

void Settings::set(Setting setting, const QVariant& newValue)
{
    if (value(setting) == newValue)
        return;
    m_store.setValue(QString::fromUtf16(keyOf(setting).name), newValue);
    Q_EMIT changed(setting);
}

QByteArray Settings::widgetState(const QString& name) const
{
    return m_store.value(stateName(name)).toByteArray();
}

void Settings::setWidgetState(const QString& name, const QByteArray& state)
{
    m_store.setValue(stateName(name), state);
}

} // namespace taizhang
