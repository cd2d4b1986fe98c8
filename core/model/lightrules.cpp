// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/light.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace taizhang {

namespace {

// Takes the members of a rule set one by one and remembers whether any was missing or out of range.
class RulesReader
{
public:
    explicit RulesReader(const QJsonObject& json)
        : m_json(json)
    { }

    bool ok() const { return m_ok; }

    bool flag(const QString& name)
    {
        const QJsonValue value = m_json[name];
        m_ok = m_ok && value.isBool();
        return value.toBool();
    }

    int whole(const QString& name, int low, int high)
    {
        const double value = m_json[name].toDouble(-1);
        m_ok = m_ok && value >= low && value <= high && value == std::floor(value);
        return m_ok ? static_cast<int>(value) : 0;
    }

    // Percentage points with at most two decimals.
    Percent points(const QString& name)
    {
        const double value = m_json[name].toDouble(-1);
        const double basisPoints = std::round(value * 100);
        m_ok = m_ok && value > 0 && value <= 100 && std::abs(basisPoints - value * 100) < 1e-6;
        return m_ok ? Percent::fromBasisPoints(static_cast<int>(basisPoints)) : Percent();
    }

    QString text(const QString& name)
    {
        const QString value = m_json[name].toString().trimmed();
        m_ok = m_ok && !value.isEmpty();
        return value;
    }

    ScheduleBasis basis(const QString& name)
    {
        const QString value = m_json[name].toString();
        m_ok = m_ok && (value == u"months" || value == u"days");
        return value == u"days" ? ScheduleBasis::Days : ScheduleBasis::Months;
    }

private:
    const QJsonObject& m_json;
    bool m_ok = true;
};

} // namespace

std::optional<LightRules> lightRulesFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    RulesReader reader(object);
    LightRules rules;
    rules.name = reader.text(QStringLiteral("name"));
    rules.basis = reader.basis(QStringLiteral("basis"));
    rules.yellowLag = reader.points(QStringLiteral("yellowLag"));
    rules.redLag = reader.points(QStringLiteral("redLag"));
    rules.blueDays = reader.whole(QStringLiteral("blueDays"), 0, 366);
    rules.missedForYellow = reader.whole(QStringLiteral("missedForYellow"), 1, 100);
    rules.missedForRed = reader.whole(QStringLiteral("missedForRed"), 1, 100);
    rules.redWhenOverdue = reader.flag(QStringLiteral("redWhenOverdue"));
    rules.useBlue = reader.flag(QStringLiteral("useBlue"));
    rules.redFallsToYellow = reader.flag(QStringLiteral("redFallsToYellow"));
    const bool ordered = rules.yellowLag <= rules.redLag && rules.missedForYellow <= rules.missedForRed;
    return reader.ok() && ordered ? std::optional(rules) : std::nullopt;
}

QByteArray lightRulesToJson(const LightRules& rules)
{
    const QJsonObject json{
        {QStringLiteral("name"), rules.name},
        {QStringLiteral("basis"),
            rules.basis == ScheduleBasis::Days ? QStringLiteral("days") : QStringLiteral("months")},
        {QStringLiteral("yellowLag"), rules.yellowLag.basisPoints() / 100.0},
        {QStringLiteral("redLag"), rules.redLag.basisPoints() / 100.0},
        {QStringLiteral("blueDays"), rules.blueDays},
        {QStringLiteral("missedForYellow"), rules.missedForYellow},
        {QStringLiteral("missedForRed"), rules.missedForRed},
        {QStringLiteral("redWhenOverdue"), rules.redWhenOverdue},
        {QStringLiteral("useBlue"), rules.useBlue},
        {QStringLiteral("redFallsToYellow"), rules.redFallsToYellow},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::vector<LightRules> builtInLightRules()
{
    std::vector<LightRules> sets;
    const QDir folder(QStringLiteral(":/rules"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const auto rules = lightRulesFromJson(file.readAll()))
            sets.push_back(*rules);
    }
    return sets;
}

} // namespace taizhang
