// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fundrules.h"

#include <set>

namespace taizhang {

namespace {

std::optional<FundFault> shareFault(const std::vector<FundShare>& shares)
{
    std::set<TaskId> tasks;
    int sum = 0;
    for (const FundShare& share : shares) {
        if (!tasks.insert(share.task).second)
            return FundFault::ShareTwice;
        sum += share.share.basisPoints();
    }
    return shares.empty() || sum == 10'000 ? std::nullopt : std::optional(FundFault::SharesNotWhole);
}

std::optional<FundFault> trancheFault(const FundItem& item)
{
    int percents = 0;
    std::optional<Money> amounts = Money();
    for (const FundTranche& tranche : item.tranches) {
        if (tranche.percent.has_value() == tranche.amount.has_value() || !tranche.planOn.isValid())
            return FundFault::TrancheUnclear;
        percents += tranche.percent.value_or(Percent()).basisPoints();
        amounts = amounts ? amounts->plus(tranche.amount.value_or(Money())) : std::nullopt;
    }
    const bool tooMuch = percents > 10'000 || !amounts || (item.budget && *amounts > item.budget->amount);
    return tooMuch ? std::optional(FundFault::TranchesOverBudget) : std::nullopt;
}

bool isNegative(const std::optional<MoneyFigure>& figure)
{
    return figure && figure->amount.fen() < 0;
}

// A returned payment (退回) is a negative amount, and may take its recipients back.
bool countsFit(const Disbursement& disbursement)
{
    const Recipients& reached = disbursement.recipients;
    for (const std::optional<Figure>* figure : {&reached.people, &reached.firms, &reached.talents}) {
        if (*figure && ((*figure)->decimals > 0 || ((*figure)->mantissa < 0 && disbursement.amount.amount >= Money())))
            return false;
    }
    return true;
}

} // namespace

std::optional<FundFault> faultOf(const FundItem& item)
{
    if (item.name.trimmed().isEmpty())
        return FundFault::NameMissing;
    if (item.yearFrom > item.yearTo)
        return FundFault::YearsReversed;
    if (isNegative(item.budget) || isNegative(item.allocated))
        return FundFault::AmountNegative;
    if (const auto fault = shareFault(item.shares))
        return fault;
    return trancheFault(item);
}

std::optional<FundFault> faultOf(const Disbursement& disbursement)
{
    if (!disbursement.on.isValid() || (disbursement.from && *disbursement.from > disbursement.on))
        return FundFault::DayMissing;
    if (!countsFit(disbursement))
        return FundFault::CountUnfit;
    if (!wholeAmount(disbursement))
        return FundFault::AmountPerMember;
    const auto& steps = disbursement.steps;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (!steps[i].on.isValid())
            return FundFault::DayMissing;
        if (i > 0 && (steps[i].state <= steps[i - 1].state || steps[i].on < steps[i - 1].on))
            return FundFault::StepsOutOfOrder;
    }
    if (!steps.empty() && steps.back().state != disbursement.state)
        return FundFault::StepsOutOfOrder;
    return std::nullopt;
}

} // namespace taizhang
