// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funds/fundfields.h"

#include "core/exchange/valuecells.h"
#include "core/ledger/ledger.h"
#include "core/report/fundwords.h"

#include <climits>

namespace taizhang {

namespace {

Error invalid(const QString& field, const QString& typed)
{
    return {ErrorCode::ValueInvalid, {field, typed}, {}};
}

Result<FundItem> withAmount(FundItem item, std::optional<MoneyFigure> FundItem::*part, const QString& key,
    const QString& typed, MoneyScale scale)
{
    item.*part = typed.isEmpty() ? std::nullopt : readAmount(typed, scale);
    if (!typed.isEmpty() && !(item.*part))
        return invalid(key, typed);
    return item;
}

Result<FundItem> withYears(FundItem item, const QString& typed)
{
    const auto years = typed.isEmpty() ? std::pair(0, 0) : readYears(typed).value_or(std::pair(-1, -1));
    if (years.first < 0)
        return invalid(QStringLiteral("years"), typed);
    item.yearFrom = years.first;
    item.yearTo = years.second;
    return item;
}

Result<FundItem> withKind(FundItem item, const QString& typed)
{
    for (const auto& entry : namesOf(FundKind())) {
        if (word(entry.value) == typed) {
            item.kind = entry.value;
            return item;
        }
    }
    return invalid(QStringLiteral("kind"), typed);
}

Result<FundItem> withPerUnit(FundItem item, const QString& typed, MoneyScale scale)
{
    const auto price = typed.isEmpty() ? std::nullopt : readUnitPrice(typed, scale);
    if (!typed.isEmpty() && !price)
        return invalid(QStringLiteral("perUnit"), typed);
    item.perUnit = price ? std::optional(price->amount) : std::nullopt;
    if (price && !price->of.isEmpty())
        item.unitName = price->of;
    return item;
}

Result<FundItem> withUnitCount(FundItem item, const QString& typed)
{
    item.unitCount = std::nullopt;
    if (typed.isEmpty())
        return item;
    const auto count = parseFigure(typed);
    if (!count || count->decimals != 0 || count->mantissa < 0 || count->mantissa > INT_MAX)
        return invalid(QStringLiteral("unitCount"), typed);
    item.unitCount = static_cast<int>(count->mantissa);
    if (!count->unit.isEmpty())
        item.unitName = count->unit;
    return item;
}

Result<FundItem> withTranches(FundItem item, const QString& typed, MoneyScale scale)
{
    const auto tranches = typed.isEmpty() ? std::vector<FundTranche>() : readTranches(typed, item.yearFrom, scale);
    if (!tranches)
        return invalid(QStringLiteral("tranches"), typed);
    const std::vector<FundTranche> known = std::move(item.tranches);
    item.tranches = *tranches;
    for (size_t i = 0; i < item.tranches.size() && i < known.size(); ++i)
        item.tranches[i].id = known[i].id;
    return item;
}

// One task alone has all of it.
Result<FundItem> withShares(const Ledger& ledger, FundItem item, const QString& typed)
{
    const auto references = typed.isEmpty() ? std::vector<TaskReference>() : readTaskReferences(typed, {});
    if (!references)
        return invalid(QStringLiteral("shares"), typed);
    item.shares.clear();
    for (const TaskReference& reference : *references) {
        const auto task = ledger.taskByNumber(reference.number);
        if (!task)
            return task.error();
        const Percent otherwise = references->size() == 1 ? Percent::fromWhole(100) : Percent();
        item.shares.push_back({*task->task.id, reference.share.value_or(otherwise)});
    }
    return item;
}

Result<FundItem> withOwner(const Ledger& ledger, FundItem item, const QString& typed)
{
    item.owner = std::nullopt;
    if (typed.isEmpty())
        return item;
    const UnitMatch match = ledger.directory().resolve(typed);
    if (match.kind != UnitMatchKind::Exact && match.kind != UnitMatchKind::Equivalent)
        return Error{ErrorCode::RecordNotFound, {QStringLiteral("unit"), typed}, {}};
    item.owner = match.unit;
    return item;
}

QString sharesText(const Ledger& ledger, const FundItem& item)
{
    std::vector<TaskReference> references;
    for (const FundShare& share : item.shares) {
        const auto task = ledger.task(share.task);
        references.push_back({task ? task->task.number : QString(), share.share, {}});
    }
    return referencesText(references);
}

} // namespace

Result<FundItem> withPlanField(
    const Ledger& ledger, FundItem item, const QString& key, const QString& typed, MoneyScale scale)
{
    const QString text = typed.trimmed();
    if (key == u"perUnit")
        return withPerUnit(std::move(item), text, scale);
    if (key == u"unitCount")
        return withUnitCount(std::move(item), text);
    if (key == u"tranches")
        return withTranches(std::move(item), text, scale);
    if (key == u"shares")
        return withShares(ledger, std::move(item), text);
    if (key == u"owner")
        return withOwner(ledger, std::move(item), text);
    return withField(std::move(item), key, text, scale);
}

QString fundFieldText(const Ledger& ledger, const FundItem& item, const QString& key)
{
    if (key == u"perUnit")
        return unitPriceText(item);
    if (key == u"unitCount")
        return unitCountText(item);
    if (key == u"tranches")
        return tranchesText(item);
    if (key == u"shares")
        return sharesText(ledger, item);
    if (key == u"policy")
        return item.policy;
    if (key == u"note")
        return item.note;
    const UnitDirectory directory = ledger.directory();
    const Unit* owner = item.owner ? directory.unit(*item.owner) : nullptr;
    return owner ? owner->name : QString();
}

Result<FundItem> withField(FundItem item, const QString& key, const QString& typed, MoneyScale scale)
{
    const QString text = typed.trimmed();
    if (key == u"kind")
        return withKind(std::move(item), text);
    if (key == u"years")
        return withYears(std::move(item), text);
    if (key == u"budget")
        return withAmount(std::move(item), &FundItem::budget, key, text, scale);
    if (key == u"allocated")
        return withAmount(std::move(item), &FundItem::allocated, key, text, scale);
    if (key == u"name")
        item.name = text;
    else if (key == u"policy")
        item.policy = text;
    else if (key == u"note")
        item.note = text;
    else if (key == u"source") {
        item.sourceWritten = text;
        item.sources = text.isEmpty() ? std::vector<FundSource>() : fundSources(text);
    }
    return item;
}

} // namespace taizhang
