// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/batchlabel.h"
#include "core/ledger/ledgerimpl.h"
#include "core/ledger/rules.h"
#include "core/storage/settingstore.h"

#include <algorithm>

namespace taizhang {

namespace {

Result<void> requireValid(const Snapshot& snapshot, const std::vector<Aspect>& aspects)
{
    for (const Aspect& aspect : aspects) {
        if (aspect.name.trimmed().isEmpty())
            return Error{ErrorCode::ValueInvalid, {QStringLiteral("aspect"), aspect.name}, {}};
        if (aspect.id && !snapshot.aspect(*aspect.id))
            return notFound("aspect", aspect.id->value());
    }
    return {};
}

// What has the aspect: "task", "indicator", or nothing.
const char* userOf(const Snapshot& snapshot, AspectId aspect)
{
    const auto inTask = [&](const auto& entry) {
        const std::vector<AspectId>& own = entry.second.aspects;
        return std::find(own.begin(), own.end(), aspect) != own.end();
    };
    if (std::any_of(snapshot.tasks.begin(), snapshot.tasks.end(), inTask))
        return "task";
    const auto& cards = snapshot.indicators.cards;
    const bool shown
        = std::any_of(cards.begin(), cards.end(), [&](const auto& entry) { return entry.second.aspect == aspect; });
    return shown ? "indicator" : nullptr;
}

// No aspect is to go that something has.
Result<void> requireUnused(const Snapshot& snapshot, const std::vector<Aspect>& kept)
{
    for (const Aspect& aspect : snapshot.aspects) {
        const auto same = [&](const Aspect& other) { return other.id == aspect.id; };
        if (std::any_of(kept.begin(), kept.end(), same))
            continue;
        if (const char* user = userOf(snapshot, *aspect.id))
            return Error{
                ErrorCode::ReferenceInUse, {QStringLiteral("aspect"), aspect.name, QString::fromLatin1(user)}, {}};
    }
    return {};
}

void replaceAspects(SettingStore& store, const std::vector<Aspect>& present, const std::vector<Aspect>& aspects)
{
    for (const Aspect& old : present) {
        if (std::none_of(aspects.begin(), aspects.end(), [&](const Aspect& a) { return a.id == old.id; }))
            store.remove(*old.id);
    }
    int position = 0;
    for (Aspect aspect : aspects) {
        aspect.position = position++;
        if (aspect.id)
            store.save(aspect);
        else
            store.add(aspect);
    }
}

} // namespace

Result<void> Ledger::saveAspects(const std::vector<Aspect>& aspects)
{
    const Snapshot& snapshot = m_impl->snapshot;
    if (const Result<void> valid = requireValid(snapshot, aspects); !valid)
        return valid;
    if (const Result<void> unused = requireUnused(snapshot, aspects); !unused)
        return unused;
    return m_impl->write(editLabel("aspects.save", {}), [&]() -> Result<void> {
        SettingStore store(*m_impl->database);
        replaceAspects(store, snapshot.aspects, aspects);
        return {};
    });
}

Result<void> Ledger::saveLightRules(const LightRules& rules)
{
    const QByteArray json = lightRulesToJson(rules);
    if (!lightRulesFromJson(json))
        return Error{ErrorCode::ValueInvalid, {QStringLiteral("lightRules"), rules.name}, {}};
    return m_impl->write(editLabel("rules.save", rules.name), [&]() -> Result<void> {
        SettingStore(*m_impl->database).saveLightRules(json);
        return {};
    });
}

Result<void> Ledger::saveInfo(const QString& title, int year, const QString& office)
{
    if (year < 0 || year > 9999)
        return Error{
            ErrorCode::ValueOutOfRange, {QStringLiteral("year"), QString::number(year), QStringLiteral("0-9999")}, {}};
    return m_impl->write(editLabel("info.save", title), [&]() -> Result<void> {
        SettingStore(*m_impl->database).saveLedger(title, year, office);
        return {};
    });
}

} // namespace taizhang
