// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fundrules.h"

#include "core/model/ratio.h"
#include "core/model/schedule.h"

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

Hedge either(Hedge a, Hedge b)
{
    return a == Hedge::Exact && b == Hedge::Exact ? Hedge::Exact : Hedge::About;
}

std::optional<MoneySum> difference(const MoneySum& from, const MoneySum& part)
{
    const auto rest = from.amount.minus(part.amount);
    return rest ? std::optional(MoneySum{*rest, either(from.hedge, part.hedge)}) : std::nullopt;
}

std::optional<MoneySum> budgetOf(const FundItem& item)
{
    if (item.budget && !item.budget->each)
        return sumMoney({*item.budget});
    const auto each = item.budget ? std::optional(item.budget->amount) : item.perUnit;
    const auto product = each && item.unitCount ? each->times(*item.unitCount) : std::nullopt;
    const Hedge hedge = item.budget ? either(item.budget->hedge, Hedge::Exact) : Hedge::Exact;
    return product ? std::optional(MoneySum{*product, hedge}) : std::nullopt;
}

Money amountOf(const FundTranche& tranche, Money budget)
{
    if (tranche.amount)
        return *tranche.amount;
    const qint64 share = tranche.percent.value_or(Percent()).basisPoints();
    return Money::fromFen(scaledRatio(budget.fen(), share, whole).value_or(0));
}

std::optional<Money> scheduledAmount(const FundItem& item, Money budget, QDate today, ScheduleBasis basis)
{
    if (item.tranches.empty()) {
        if (item.yearFrom <= 0)
            return std::nullopt;
        const QDate last(std::max(item.yearFrom, item.yearTo), 12, 31);
        const auto [part, of] = elapsedTime(QDate(item.yearFrom, 1, 1), last, today, basis);
        const auto fen = scaledRatio(budget.fen(), part, of);
        return fen ? std::optional(Money::fromFen(*fen)) : std::nullopt;
    }
    std::optional<Money> planned = Money();
    for (const FundTranche& tranche : item.tranches) {
        if (tranche.planOn <= today && planned)
            planned = planned->plus(amountOf(tranche, budget));
    }
    return planned;
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
    sum.hedge = sum.count == 0 ? figure->hedge : either(sum.hedge, figure->hedge);
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
    if (!summary.budget || summary.budget->amount <= Money())
        return say(Light::Grey, FundReasonCode::NoBudget);
    if (summary.overBudget.amount > Money())
        return say(Light::Red, FundReasonCode::OverBudget);
    if (summary.paid.amount == summary.budget->amount)
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
    const Money budget = summary.budget->amount;
    summary.balance = difference(*summary.budget, summary.paid);
    if (item.allocated)
        summary.unallocated = difference(*summary.budget, {item.allocated->amount, item.allocated->hedge});
    const auto over = summary.balance ? difference(summary.underway, *summary.balance) : std::nullopt;
    if (over && over->amount > Money())
        summary.overBudget = *over;
    if (budget <= Money())
        return;
    summary.executionRate = rate(summary.paid.amount, budget);
    if (const auto scheduled = scheduledAmount(item, budget, today, basis)) {
        summary.scheduled = MoneySum{*scheduled, either(summary.budget->hedge, Hedge::Exact)};
        summary.scheduledRate = rate(*scheduled, budget);
    }
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
    if (amounts.size() == 1 && sum.hedge != Hedge::Exact)
        sum.phrase = amounts.front().phrase;
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
    return MoneyFigure{*whole, either(amount.hedge, count->hedge), false, {}};
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
    if (const auto head = perHead(withPeople->amount, summary.people.count))
        summary.perHead = MoneySum{*head, either(withPeople->hedge, summary.people.hedge)};
    if (item.allocated)
        summary.unpaid = difference({item.allocated->amount, item.allocated->hedge}, summary.paid);
    if (summary.budget)
        compareWithBudget(summary, item, today, rules.basis);
    judgeFund(summary, item, today, rules);
    return summary;
}

} // namespace taizhang
