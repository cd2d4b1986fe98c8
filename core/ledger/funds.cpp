// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/funds.h"

#include "core/ledger/batchlabel.h"
#include "core/ledger/fundplan.h"
#include "core/ledger/fundwrite.h"
#include "core/ledger/importmemory.h"
#include "core/ledger/ledgerimpl.h"
#include "core/ledger/recordorder.h"
#include "core/ledger/recordwrite.h"
#include "core/ledger/valuetables.h"
#include "core/storage/fundstore.h"

#include <algorithm>

namespace taizhang {

namespace {

// The newest payment that names people against the one before; `list` is newest first.
bool headLeaps(const std::vector<Disbursement>& list, QDate day)
{
    std::vector<Money> heads;
    for (const Disbursement& disbursement : list) {
        const bool counts = disbursement.state == DisbursementState::Paid && disbursement.on <= day;
        const auto amount = counts ? wholeAmount(disbursement) : std::nullopt;
        const auto head = amount ? perHead(amount->amount, personsOf(disbursement)) : std::nullopt;
        if (head && heads.size() < 2)
            heads.push_back(*head);
    }
    return heads.size() == 2 && leaps(heads[0], heads[1]);
}

FundView viewOf(const FundBook& book, const FundItem& item, QDate day)
{
    const std::vector<Disbursement>& list = listOf(book.disbursements, *item.id);
    FundView view;
    view.item = item;
    view.summary = summarise(item, list, day).value_or(FundSummary());
    if (view.summary.budget)
        view.shares = splitMoney(view.summary.budget->amount, item.shares);
    view.perHeadLeaps = headLeaps(list, day);
    return view;
}

} // namespace

Funds::Funds(Ledger& ledger)
    : m_impl(*ledger.m_impl)
{ }

std::vector<FundView> Funds::all() const
{
    return asOf(m_impl.today());
}

std::vector<FundView> Funds::asOf(QDate day) const
{
    std::vector<FundView> views;
    for (const FundItem* item : inOrder(m_impl.snapshot.funds.items))
        views.push_back(viewOf(m_impl.snapshot.funds, *item, day));
    return views;
}

std::optional<FundView> Funds::item(FundItemId id) const
{
    const auto found = m_impl.snapshot.funds.items.find(id);
    if (found == m_impl.snapshot.funds.items.end())
        return std::nullopt;
    return viewOf(m_impl.snapshot.funds, found->second, m_impl.today());
}

Result<FundView> Funds::byName(const QString& name) const
{
    const auto found = findByName("fund", m_impl.snapshot.funds.items, name);
    if (!found)
        return found.error();
    return viewOf(m_impl.snapshot.funds, **found, m_impl.today());
}

std::vector<Disbursement> Funds::disbursements(FundItemId id) const
{
    return listOf(m_impl.snapshot.funds.disbursements, id);
}

Result<FundItemId> Funds::save(const FundItem& item)
{
    return saveRecord<FundStore>(m_impl, item);
}

Result<std::vector<FundItemId>> Funds::save(const std::vector<FundItem>& items)
{
    return saveRecords<FundStore>(m_impl, items);
}

Result<void> Funds::remove(const std::vector<FundItemId>& ids)
{
    return removeRecords<FundStore>(m_impl, ids);
}

Result<DisbursementId> Funds::save(const Disbursement& disbursement)
{
    return saveRecord<FundStore>(m_impl, disbursement);
}

Result<std::vector<DisbursementId>> Funds::save(const std::vector<Disbursement>& disbursements)
{
    return saveRecords<FundStore>(m_impl, disbursements);
}

Result<void> Funds::remove(const std::vector<DisbursementId>& ids)
{
    return removeRecords<FundStore>(m_impl, ids);
}

FundTable Funds::table(QDate day) const
{
    return fundTableOf(m_impl.snapshot, day);
}

ValuePlan Funds::plan(const FundTable& table) const
{
    ValuePlan plan;
    for (PlannedFund& planned : planFunds(m_impl.snapshot, table, plan.issues))
        plan.rows.push_back(std::move(planned.row));
    return plan;
}

Result<ValueImportOutcome> Funds::import(const FundTable& table, const ValuePlan& plan)
{
    std::vector<ValueIssue> issues;
    std::vector<PlannedFund> taken;
    std::vector<PlannedFund> all = planFunds(m_impl.snapshot, table, issues);
    for (size_t i = 0; i < all.size(); ++i) {
        if (i < plan.rows.size() && !plan.rows[i].take)
            continue;
        if (const Result<void> valid = requireValid(m_impl.snapshot, all[i].item); !valid)
            return valid.error();
        taken.push_back(std::move(all[i]));
    }
    return m_impl.write(importLabel("import.funds", table.fileName, table.sha256), [&]() -> Result<ValueImportOutcome> {
        FundImportWriter writer(*m_impl.database, nextPosition(m_impl.snapshot.funds.items));
        for (const PlannedFund& planned : taken)
            writer.write(planned);
        remember(plan.profile, m_impl.snapshot, *m_impl.database);
        return writer.outcome();
    });
}

} // namespace taizhang
