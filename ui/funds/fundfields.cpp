// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funds/fundfields.h"

#include "core/exchange/valuetable/valuecells.h"
#include "core/exchange/valuetable/valuegrid.h"
#include "core/exchange/valuetable/valuewords.h"
#include "core/report/fundwords.h"

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

} // namespace

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

QString yearsText(const FundItem& item)
{
    if (item.yearFrom <= 0)
        return {};
    const QString from = QString::number(item.yearFrom);
    return item.yearTo > item.yearFrom ? from + u'—' + QString::number(item.yearTo) : from;
}

} // namespace taizhang
