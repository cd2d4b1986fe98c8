// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fundrules.h"

#include "core/model/ratio.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace taizhang {

namespace {

constexpr qint64 whole = 10'000; // basis points

std::optional<Percent> rate(Money part, Money of)
{
    const std::optional<qint64> points = scaledRatio(part.fen(), whole, of.fen());
    const bool fits
        = points && *points <= std::numeric_limits<int>::max() && *points >= std::numeric_limits<int>::min();
    return fits ? std::optional(Percent::fromBasisPoints(static_cast<int>(*points))) : std::nullopt;
}

std::optional<Money> budgetOf(const FundItem& item)
{
    if (item.budget && !item.budget->each)
        return item.budget->amount;
    if (item.budget)
        return item.unitCount ? item.budget->amount.times(*item.unitCount) : std::nullopt;
    return item.perUnit && item.unitCount ? item.perUnit->times(*item.unitCount) : std::nullopt;
}

Money amountOf(const FundTranche& tranche, Money budget)
{
    if (tranche.amount)
        return *tranche.amount;
    const qint64 share = tranche.percent.value_or(Percent()).basisPoints();
    return Money::fromFen(scaledRatio(budget.fen(), share, whole).value_or(0));
}

std::optional<Percent> scheduledRate(const FundItem& item, Money budget, QDate today, ScheduleBasis basis)
{
    if (item.tranches.empty()) {
        if (item.yearFrom <= 0)
            return std::nullopt;
        return scheduledPercent(
            QDate(item.yearFrom, 1, 1), QDate(std::max(item.yearFrom, item.yearTo), 12, 31), today, basis);
    }
    std::optional<Money> planned = Money();
    for (const FundTranche& tranche : item.tranches) {
        if (tranche.planOn <= today && planned)
            planned = planned->plus(amountOf(tranche, budget));
    }
    return planned ? rate(*planned, budget) : std::nullopt;
}

bool countsPersonTimes(const std::optional<Figure>& figure)
{
    return figure && figure->unit == u"人次";
}

qint64 headsOf(const std::optional<Figure>& figure)
{
    return figure && figure->decimals == 0 ? figure->mantissa : 0;
}

void addHeads(HeadSum& sum, const std::optional<Figure>& figure)
{
    const qint64 heads = headsOf(figure);
    if (heads <= 0)
        return;
    const bool exact = sum.hedge == Hedge::Exact && figure->hedge == Hedge::Exact;
    sum.hedge = sum.count == 0 ? figure->hedge : exact ? Hedge::Exact : Hedge::About;
    sum.count += heads;
}

struct Flows
{
    std::vector<MoneyFigure> paid;
    std::vector<MoneyFigure> underway;
    std::vector<MoneyFigure> withPeople;
};

Flows flowsOf(const std::vector<Disbursement>& disbursements, QDate today, FundSummary& summary)
{
    Flows flows;
    for (const Disbursement& disbursement : disbursements) {
        if (disbursement.on > today)
            continue;
        const std::optional<MoneyFigure> amount = wholeAmount(disbursement);
        if (!amount)
            continue;
        if (disbursement.state != DisbursementState::Paid) {
            flows.underway.push_back(*amount);
            continue;
        }
        flows.paid.push_back(*amount);
        const std::optional<Figure>& people = disbursement.recipients.people;
        addHeads(countsPersonTimes(people) ? summary.personTimes : summary.people, people);
        addHeads(summary.firms, disbursement.recipients.firms);
        addHeads(summary.talents, disbursement.recipients.talents);
        if (personsOf(disbursement) > 0)
            flows.withPeople.push_back(*amount);
    }
    return flows;
}

void judgeFund(FundSummary& summary, const FundItem& item, QDate today, const FundRules& rules)
{
    const auto say = [&](Light light, FundReasonCode reason) {
        summary.light = light;
        summary.reason = reason;
    };
    if (!summary.budget || summary.budget->fen() <= 0)
        return say(Light::Grey, FundReasonCode::NoBudget);
    if (summary.overBudget.fen() > 0)
        return say(Light::Red, FundReasonCode::OverBudget);
    if (summary.paid.amount == *summary.budget)
        return say(Light::Done, FundReasonCode::PaidOut);
    if (item.yearFrom > 0 && today < QDate(item.yearFrom, 1, 1))
        return say(Light::Grey, FundReasonCode::NotStarted);
    const int gap = summary.gapBasisPoints.value_or(0);
    if (gap >= 0)
        return say(Light::Green, FundReasonCode::OnSchedule);
    say(-gap > rules.tolerance.basisPoints() ? Light::Red : Light::Yellow, FundReasonCode::Behind);
}

void compareWithBudget(FundSummary& summary, const FundItem& item, QDate today, ScheduleBasis basis)
{
    const Money budget = *summary.budget;
    summary.balance = budget.minus(summary.paid.amount);
    if (item.allocated)
        summary.unallocated = budget.minus(item.allocated->amount);
    const auto committed = summary.paid.amount.plus(summary.underway.amount);
    const auto over = committed ? committed->minus(budget) : std::nullopt;
    summary.overBudget = std::max(Money(), over.value_or(Money()));
    if (budget.fen() <= 0)
        return;
    summary.executionRate = rate(summary.paid.amount, budget);
    summary.scheduledRate = scheduledRate(item, budget, today, basis);
    if (summary.executionRate && summary.scheduledRate)
        summary.gapBasisPoints = summary.executionRate->basisPoints() - summary.scheduledRate->basisPoints();
}

} // namespace

std::optional<MoneySum> sumMoney(const std::vector<MoneyFigure>& amounts)
{
    MoneySum sum;
    for (const MoneyFigure& figure : amounts) {
        const std::optional<Money> next = sum.amount.plus(figure.amount);
        if (!next)
            return std::nullopt;
        sum.amount = *next;
        if (figure.hedge != Hedge::Exact)
            sum.hedge = amounts.size() == 1 ? figure.hedge : Hedge::About;
    }
    return sum;
}

std::optional<MoneyFigure> wholeAmount(const Disbursement& disbursement)
{
    MoneyFigure amount = disbursement.amount;
    if (!amount.each)
        return amount;
    const Figure* count = nullptr;
    for (const auto part : {&Recipients::people, &Recipients::firms, &Recipients::talents}) {
        const std::optional<Figure>& figure = disbursement.recipients.*part;
        if (figure && count)
            return std::nullopt;
        count = figure ? &*figure : count;
    }
    const auto whole = count && count->decimals == 0 ? amount.amount.times(count->mantissa) : std::nullopt;
    if (!whole)
        return std::nullopt;
    const bool hedged = amount.hedge != Hedge::Exact || count->hedge != Hedge::Exact;
    return MoneyFigure{*whole, hedged ? Hedge::About : Hedge::Exact, false, {}};
}

qint64 personsOf(const Disbursement& disbursement)
{
    const std::optional<Figure>& people = disbursement.recipients.people;
    return countsPersonTimes(people) ? 0 : headsOf(people);
}

std::vector<Money> splitMoney(Money total, const std::vector<FundShare>& shares)
{
    std::vector<Money> parts;
    qint64 given = 0;
    for (const FundShare& share : shares) {
        parts.push_back(Money::fromFen(scaledRatio(total.fen(), share.share.basisPoints(), whole).value_or(0)));
        given += parts.back().fen();
    }
    const auto largest = std::max_element(
        shares.begin(), shares.end(), [](const FundShare& a, const FundShare& b) { return a.share < b.share; });
    if (largest != shares.end()) {
        Money& part = parts[static_cast<size_t>(largest - shares.begin())];
        part = Money::fromFen(part.fen() + total.fen() - given);
    }
    return parts;
}

std::optional<Money> perHead(Money amount, qint64 heads)
{
    const std::optional<qint64> fen = heads > 0 ? scaledRatio(amount.fen(), 1, heads) : std::nullopt;
    return fen ? std::optional(Money::fromFen(*fen)) : std::nullopt;
}

bool leaps(Money perHead, Money before, int factor)
{
    const auto most = before.times(factor);
    const auto least = perHead.times(factor);
    return (most && perHead > *most) || (least && before > *least);
}

std::optional<FundSummary> summarise(
    const FundItem& item, const std::vector<Disbursement>& disbursements, QDate today, const FundRules& rules)
{
    FundSummary summary;
    const Flows flows = flowsOf(disbursements, today, summary);
    const auto paid = sumMoney(flows.paid);
    const auto underway = sumMoney(flows.underway);
    const auto withPeople = sumMoney(flows.withPeople);
    if (!paid || !underway || !withPeople)
        return std::nullopt;
    summary.paid = *paid;
    summary.underway = *underway;
    summary.budget = budgetOf(item);
    summary.perHead = perHead(withPeople->amount, summary.people.count);
    if (item.allocated)
        summary.unpaid = item.allocated->amount.minus(summary.paid.amount);
    if (summary.budget)
        compareWithBudget(summary, item, today, rules.basis);
    judgeFund(summary, item, today, rules);
    return summary;
}

} // namespace taizhang
