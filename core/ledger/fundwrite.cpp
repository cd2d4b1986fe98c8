// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/fundwrite.h"

#include "core/ledger/recordorder.h"
#include "core/ledger/rules.h"
#include "core/model/indicatorrules.h"
#include "core/storage/fundstore.h"

#include <algorithm>

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
        return "amount";
    }
    return "";
}

Error faultError(FundFault fault, const QString& subject)
{
    return {ErrorCode::ValueInvalid, {QString::fromLatin1(fieldOf(fault)), subject}, {}};
}

const FundItem* sameItem(const FundBook& book, const FundItem& item)
{
    const auto found = std::find_if(book.items.begin(), book.items.end(), [&](const auto& entry) {
        const FundItem& known = entry.second;
        return known.name == item.name && known.yearFrom == item.yearFrom && known.yearTo == item.yearTo;
    });
    return found == book.items.end() ? nullptr : &found->second;
}

// Only what the imported row says; the rest stays.
FundItem updated(FundItem known, const FundItem& row)
{
    known.kind = row.kind == FundKind::Other ? known.kind : row.kind;
    if (!row.sourceWritten.isEmpty()) {
        known.sourceWritten = row.sourceWritten;
        known.sources = row.sources;
    }
    if (row.budget)
        known.budget = row.budget;
    if (row.allocated)
        known.allocated = row.allocated;
    if (!row.note.isEmpty())
        known.note = row.note;
    known.source = row.source;
    return known;
}

// What is new in a running total; nothing where it cannot be told.
std::optional<Figure> growth(const std::optional<Figure>& total, const std::vector<std::optional<Figure>>& before)
{
    if (!total)
        return std::nullopt;
    std::vector<Figure> parts{*total};
    for (const std::optional<Figure>& figure : before) {
        if (!figure)
            continue;
        parts.push_back(*figure);
        parts.back().mantissa = -parts.back().mantissa;
    }
    return parts.size() == 1 ? total : sumFigures(parts);
}

template <class Part>
std::vector<std::optional<Figure>> reached(const std::vector<Disbursement>& list, Part part)
{
    std::vector<std::optional<Figure>> figures;
    for (const Disbursement& disbursement : list)
        figures.push_back(disbursement.recipients.*part);
    return figures;
}

} // namespace

Result<void> requireValid(const Snapshot& snapshot, const FundItem& item)
{
    if (item.id && !snapshot.funds.items.contains(*item.id))
        return notFound("fund", item.id->value());
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
    return {};
}

FundImportWriter::FundImportWriter(Database& database, const FundBook& book)
    : m_database(database)
    , m_book(book)
    , m_nextPosition(nextPosition(book.items))
{ }

void FundImportWriter::write(const FundRow& row)
{
    const FundItem* known = sameItem(m_book, row.item);
    const FundItem wanted = known ? updated(*known, row.item) : row.item;
    FundItem before = known ? *known : FundItem();
    before.source = wanted.source; // another file with the same values changes nothing
    const bool differs = !known || wanted != before;
    const FundItemId id = differs ? writeItem(wanted, known) : *known->id;
    const bool paid = row.paid && writePaid(id, *row.paid, !known);
    if (!known)
        ++m_outcome.added;
    else if (differs || paid)
        ++m_outcome.changed;
    else
        ++m_outcome.same;
}

FundItemId FundImportWriter::writeItem(const FundItem& item, const FundItem* known)
{
    FundStore store(m_database);
    if (known) {
        store.save(item);
        return *known->id;
    }
    FundItem added = item;
    added.position = m_nextPosition++;
    return store.add(added);
}

// A table gives what was paid in all; stored is what came since the payments that are known.
bool FundImportWriter::writePaid(FundItemId id, const Disbursement& total, bool isNew)
{
    std::vector<Disbursement> before;
    const auto found = m_book.disbursements.find(id);
    if (!isNew && found != m_book.disbursements.end()) {
        std::copy_if(found->second.begin(), found->second.end(), std::back_inserter(before),
            [&](const Disbursement& d) { return d.on <= total.on && d.state == DisbursementState::Paid; });
    }
    Disbursement added = total;
    added.fund = id;
    if (!before.empty()) {
        for (const Disbursement& known : before)
            added.amount.amount = added.amount.amount.minus(known.amount.amount).value_or(Money());
        added.amount.phrase = moneyText(added.amount.amount, MoneyScale::Yuan) + u'元';
        added.recipients.people = growth(total.recipients.people, reached(before, &Recipients::people));
        added.recipients.firms = growth(total.recipients.firms, reached(before, &Recipients::firms));
    }
    if (added.amount.amount.fen() == 0)
        return false;
    FundStore(m_database).add(added);
    return true;
}

} // namespace taizhang
