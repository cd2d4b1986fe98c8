// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/valuetables.h"

#include "core/exchange/valuecells.h"
#include "core/ledger/recordorder.h"
#include "core/model/fundrules.h"
#include "core/model/indicatorrules.h"

#include <algorithm>
#include <map>

namespace taizhang {

namespace {

std::optional<Figure> total(const std::vector<Disbursement>& paid, std::optional<Figure> Recipients::*part)
{
    std::vector<Figure> figures;
    for (const Disbursement& disbursement : paid) {
        if (const auto& figure = disbursement.recipients.*part)
            figures.push_back(*figure);
    }
    return figures.size() == 1 ? std::optional(figures.front()) : sumFigures(figures);
}

// An exact sum is a number for every scale; what is about needs its words.
QString sumPhrase(const MoneySum& sum)
{
    const QString amount = moneyText(sum.amount, MoneyScale::TenThousandYuan);
    return sum.hedge == Hedge::Exact ? QString() : QStringLiteral("约%1万元").arg(amount);
}

std::optional<Disbursement> paidUpTo(const std::vector<Disbursement>& all, QDate day)
{
    std::vector<Disbursement> paid;
    std::copy_if(all.begin(), all.end(), std::back_inserter(paid), [&](const Disbursement& disbursement) {
        return disbursement.state == DisbursementState::Paid && disbursement.on <= day;
    });
    std::vector<MoneyFigure> amounts;
    for (const Disbursement& disbursement : paid) {
        if (const auto amount = wholeAmount(disbursement))
            amounts.push_back(*amount);
    }
    const auto sum = sumMoney(amounts);
    if (paid.empty() || !sum)
        return std::nullopt;
    Disbursement result;
    result.on = day;
    result.amount
        = paid.size() == 1 ? paid.front().amount : MoneyFigure{sum->amount, sum->hedge, false, sumPhrase(*sum)};
    result.recipients
        = {total(paid, &Recipients::people), total(paid, &Recipients::firms), total(paid, &Recipients::talents), {}};
    return result;
}

std::vector<IndicatorReading> readUpTo(const std::vector<IndicatorReading>& all, QDate day)
{
    std::vector<IndicatorReading> known;
    std::copy_if(all.begin(), all.end(), std::back_inserter(known),
        [day](const IndicatorReading& reading) { return reading.on <= day; });
    return known;
}

} // namespace

FundTable fundTableOf(const Snapshot& snapshot, QDate day)
{
    FundTable table;
    for (const FundItem* item : inOrder(snapshot.funds.items)) {
        FundRow row;
        row.item = *item;
        const std::vector<Disbursement>& payments = listOf(snapshot.funds.disbursements, item->id);
        row.paid = paidUpTo(payments, day);
        row.listed.assign(payments.rbegin(), payments.rend()); // oldest first
        for (const FundShare& share : item->shares)
            row.tasks.push_back({snapshot.tasks.at(share.task).number, share.share, {}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

IndicatorTable indicatorTableOf(const Snapshot& snapshot, QDate day)
{
    const IndicatorBook& book = snapshot.indicators;
    std::map<std::optional<IndicatorId>, std::vector<const Indicator*>> byParent;
    for (const Indicator* card : inOrder(book.cards))
        byParent[card->parent].push_back(card);
    IndicatorTable table;
    const auto add = [&](const auto& self, std::optional<IndicatorId> parent, std::optional<int> parentRow) -> void {
        for (const Indicator* card : byParent[parent]) {
            IndicatorRow row;
            row.card = *card;
            row.parent = parentRow;
            if (const Aspect* aspect = card->aspect ? snapshot.aspect(*card->aspect) : nullptr)
                row.aspect = aspect->name;
            row.targets = listOf(book.targets, card->id);
            row.readings = readUpTo(listOf(book.readings, card->id), day);
            for (const TaskId task : card->tasks)
                row.tasks.push_back({snapshot.tasks.at(task).number, std::nullopt, {}});
            table.rows.push_back(std::move(row));
            self(self, card->id, static_cast<int>(table.rows.size()) - 1);
        }
    };
    add(add, std::nullopt, std::nullopt);
    return table;
}

} // namespace taizhang
