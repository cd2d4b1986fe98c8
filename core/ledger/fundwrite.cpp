// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/fundwrite.h"

#include "core/ledger/books.h"
#include "core/ledger/recordorder.h"
#include "core/ledger/rules.h"
#include "core/storage/fundstore.h"

namespace taizhang {

namespace {

const char* fieldOf(FundFault fault)
{
    switch (fault) {
    case FundFault::NameMissing:
        return "name";
    case FundFault::YearsReversed:
        return "years";
    case FundFault::SharesNotWhole:
    case FundFault::ShareTwice:
        return "shares";
    case FundFault::TrancheUnclear:
    case FundFault::TranchesOverBudget:
        return "tranches";
    case FundFault::DayMissing:
        return "on";
    case FundFault::StepsOutOfOrder:
        return "steps";
    case FundFault::AmountNegative:
    case FundFault::AmountPerMember:
        return "amount";
    case FundFault::CountUnfit:
        return "people";
    }
    return "";
}

// What is paid in all must stay a number that can be reckoned with.
Result<void> requireSum(const Snapshot& snapshot, const Disbursement& disbursement)
{
    std::vector<MoneyFigure> amounts;
    for (const Disbursement& other : listOf(snapshot.funds.disbursements, disbursement.fund)) {
        if (const auto amount = wholeAmount(other); amount && other.id != disbursement.id)
            amounts.push_back(*amount);
    }
    amounts.push_back(wholeAmount(disbursement).value_or(MoneyFigure()));
    if (sumMoney(amounts))
        return {};
    return Error{ErrorCode::ValueInvalid, {QStringLiteral("amount"), disbursement.amount.phrase}, {}};
}

Error faultError(FundFault fault, const QString& subject)
{
    return {ErrorCode::ValueInvalid, {QString::fromLatin1(fieldOf(fault)), subject}, {}};
}

} // namespace

Result<void> requireValid(const Snapshot& snapshot, const FundItem& item)
{
    if (const auto fault = faultOf(item))
        return faultError(*fault, item.name);
    if (item.owner && !snapshot.directory.unit(*item.owner))
        return notFound("unit", item.owner->value());
    for (const FundShare& share : item.shares) {
        if (!snapshot.tasks.contains(share.task))
            return notFound("task", share.task.value());
    }
    return {};
}

Result<void> requireValid(const Snapshot& snapshot, const Disbursement& disbursement)
{
    if (!disbursement.fund || !snapshot.funds.items.contains(*disbursement.fund))
        return notFound("fund", disbursement.fund ? disbursement.fund->value() : 0);
    if (const auto fault = faultOf(disbursement))
        return faultError(*fault, snapshot.funds.items.at(*disbursement.fund).name);
    return requireSum(snapshot, disbursement);
}

const FundItem* recordOf(const Snapshot& snapshot, FundItemId id)
{
    return recordIn(snapshot.funds.items, id);
}

const Disbursement* recordOf(const Snapshot& snapshot, DisbursementId id)
{
    return recordIn(snapshot.funds.disbursements, id);
}

QString nameOf(const Snapshot&, const FundItem& item)
{
    return item.name;
}

QString nameOf(const Snapshot& snapshot, const Disbursement& disbursement)
{
    return snapshot.funds.items.at(*disbursement.fund).name;
}

FundItem completed(const Snapshot& snapshot, FundItem item, int n)
{
    item.name = item.name.trimmed();
    if (item.position <= 0)
        item.position = nextPosition(snapshot.funds.items) + n;
    return item;
}

Disbursement completed(const Snapshot&, Disbursement disbursement, int)
{
    return disbursement;
}

FundItemId FundImportWriter::write(const PlannedFund& planned)
{
    FundStore store(m_database);
    FundItem item = planned.item;
    if (!item.id) {
        item.position = m_nextPosition++;
        item.id = store.add(item);
        ++m_outcome.added;
    } else {
        if (planned.itemDiffers)
            store.save(item);
        ++(planned.row.match == TaskMatch::Same ? m_outcome.same : m_outcome.changed);
    }
    for (Disbursement payment : planned.payments) {
        payment.fund = item.id;
        if (payment.id)
            store.save(payment);
        else
            store.add(payment);
    }
    return *item.id;
}

} // namespace taizhang
