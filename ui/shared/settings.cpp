// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/settings.h"

#include "core/base/safefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <chrono>
#include <utility>

namespace taizhang {

namespace {

// A splitter that is dragged sets its state with every step.
constexpr std::chrono::milliseconds saveDelay{500};

struct Key
{
    Setting setting;
    const char16_t* name;
    QJsonValue fallback;
};

const Key& keyOf(Setting setting)
{
    static const std::array<Key, 10> keys{{
        {Setting::Language, u"language", QStringLiteral("zh_CN")},
        {Setting::Appearance, u"appearance", QStringLiteral("system")},
        {Setting::RecentLedgers, u"recentLedgers", QJsonArray()},
        {Setting::WindowGeometry, u"window1/geometry", QString()},
        {Setting::WindowState, u"window1/state", QString()},
        {Setting::LastPage, u"lastPage", 0},
        {Setting::NavigationLabels, u"navigationLabels", true},
        {Setting::TaskPanelWidth, u"tasks/panelWidth", 0},
        {Setting::ReportFolder, u"reports/folder", QString()},
        {Setting::PlacesTold, u"placesTold", QJsonArray()},
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

QJsonObject readObject(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonValue toJson(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray toBytes(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonValue toJson(const QVariant& value)
{
    return value.typeId() == QMetaType::QByteArray ? toJson(value.toByteArray()) : QJsonValue::fromVariant(value);
}

} // namespace

Settings::Settings(QString path, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_values(readObject(m_path))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] { (void)save(); }); // no setting is worth an interruption
}

Settings::~Settings()
{
    (void)save();
}

QJsonValue Settings::value(Setting setting) const
{
    const Key& key = keyOf(setting);
    const QJsonValue found = m_values.value(QStringView(key.name));
    return found.isUndefined() ? key.fallback : found;
}

QString Settings::text(Setting setting) const
{
    return value(setting).toString();
}

QStringList Settings::texts(Setting setting) const
{
    return value(setting).toVariant().toStringList();
}

QByteArray Settings::bytes(Setting setting) const
{
    return toBytes(value(setting));
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
    if (value(setting) == toJson(newValue))
        return;
    put(QString::fromUtf16(keyOf(setting).name), toJson(newValue));
    Q_EMIT changed(setting);
}

QByteArray Settings::widgetState(const QString& name) const
{
    return toBytes(m_values.value(stateName(name)));
}

void Settings::setWidgetState(const QString& name, const QByteArray& state)
{
    put(stateName(name), toJson(state));
}

void Settings::put(const QString& name, const QJsonValue& value)
{
    m_values.insert(name, value);
    m_unsaved.insert(name, value);
    m_soon.start(saveDelay);
}

Result<void> Settings::save()
{
    if (m_unsaved.isEmpty())
        return {};
    QJsonObject whole = readObject(m_path);
    for (auto entry = m_unsaved.constBegin(); entry != m_unsaved.constEnd(); ++entry)
        whole.insert(entry.key(), entry.value());
    QDir().mkpath(QFileInfo(m_path).path());
    Result<void> written = writeFile(m_path, QJsonDocument(whole).toJson());
    if (written)
        m_unsaved = {};
    return written;
}

} // namespace taizhang
