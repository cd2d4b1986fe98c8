// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fundrules.h"

#include "core/model/ratio.h"
#include "tests/support/catch.h"

#include <limits>

using namespace taizhang;

namespace {

MoneyFigure amount(const char16_t* text)
{
    return parseMoney(QStringView(text)).value();
}

Disbursement paid(const char16_t* text, QDate on, const char16_t* people = u"")
{
    Disbursement disbursement;
    disbursement.amount = amount(text);
    disbursement.on = on;
    disbursement.recipients.people = parseFigure(QStringView(people));
    return disbursement;
}

FundItem item(const char16_t* budget, int year = 2026)
{
    FundItem fund;
    fund.name = QStringLiteral("技能提升培训补贴");
    fund.budget = parseMoney(QStringView(budget));
    fund.yearFrom = fund.yearTo = year;
    return fund;
}

const QDate june(2026, 6, 30);

} // namespace

TEST_CASE("a ratio is exact and rounded half away from zero")
{
    CHECK(scaledRatio(36, 10'000, 51) == 7059);
    CHECK(scaledRatio(1, 1, 2) == 1);
    CHECK(scaledRatio(-1, 1, 2) == -1);
    CHECK(scaledRatio(8'764'940'000, 1, 35'312) == 248'214);
    CHECK_FALSE(scaledRatio(1, 1, 0));
    CHECK_FALSE(scaledRatio(std::numeric_limits<qint64>::max(), 10'000, 1));
    CHECK(scaledRatio(std::numeric_limits<qint64>::max(), 10'000, std::numeric_limits<qint64>::max()) == 10'000);
}

TEST_CASE("the amounts per head of the articles are reproduced")
{
    CHECK(perHead(amount(u"8764.94万元").amount, 35'312)->toYuanText() == u"2482.14");
    CHECK(perHead(amount(u"2217.04万元").amount, 16'092)->toYuanText() == u"1377.73");
    CHECK(perHead(amount(u"5810.4万元").amount, 390'000)->toYuanText() == u"148.98");
    CHECK(perHead(amount(u"152200元").amount, 151)->toYuanText() == u"1007.95");
    CHECK_FALSE(perHead(amount(u"1元").amount, 0));
}

TEST_CASE("a leap of more than three times is noticed both ways")
{
    CHECK(leaps(Money::fromFen(301), Money::fromFen(100)));
    CHECK_FALSE(leaps(Money::fromFen(300), Money::fromFen(100)));
    CHECK(leaps(Money::fromFen(100), Money::fromFen(301)));
    CHECK_FALSE(leaps(Money::fromFen(100), Money::fromFen(300)));
}

TEST_CASE("a sum with a hedged addend is about, a single amount keeps its words")
{
    CHECK(sumMoney({amount(u"400余万元"), amount(u"15万元")}) == MoneySum{Money::fromFen(415'000'000), Hedge::About});
    CHECK(sumMoney({amount(u"400余万元")})
        == MoneySum{Money::fromFen(400'000'000), Hedge::Over, QStringLiteral("400余万元")});
    CHECK(sumMoney({amount(u"15万元"), amount(u"15万元")}) == MoneySum{Money::fromFen(30'000'000), Hedge::Exact});
    CHECK(sumMoney({}) == MoneySum{});
    const MoneyFigure most{Money::fromFen(std::numeric_limits<qint64>::max()), Hedge::Exact, false, {}};
    CHECK_FALSE(sumMoney({most, amount(u"1元")}));
}

TEST_CASE("an amount for each is paid as often as there are those who get it")
{
    Disbursement studios = paid(u"各1万元", june);
    CHECK_FALSE(wholeAmount(studios));
    CHECK(faultOf(studios) == FundFault::AmountPerMember);
    studios.recipients.firms = parseFigure(u"10家");
    CHECK(wholeAmount(studios)->amount.toYuanText() == u"100000.00");
    CHECK_FALSE(faultOf(studios));
    CHECK(summarise(item(u"20万元"), {studios}, june)->executionRate == Percent::fromWhole(50));
    studios.recipients.firms = parseFigure(u"10余家");
    CHECK(wholeAmount(studios)->hedge == Hedge::About);
    studios.recipients.people = parseFigure(u"30人"); // which of the two is meant is not known
    CHECK_FALSE(wholeAmount(studios));
    studios = paid(u"各15万元", june, u"92233720368547758人");
    CHECK_FALSE(wholeAmount(studios));
    FundItem yearly = item(u"各15万元");
    CHECK_FALSE(summarise(yearly, {}, june)->budget);
    yearly.unitCount = 2;
    CHECK(summarise(yearly, {}, june)->budget->amount.toYuanText() == u"300000.00");
}

TEST_CASE("person-times are never added to persons")
{
    const auto summary
        = summarise(item(u"500万元"), {paid(u"100万元", june, u"500人"), paid(u"50万元", june, u"800人次")}, june);
    REQUIRE(summary);
    CHECK(summary->people == HeadSum{500, Hedge::Exact});
    CHECK(summary->personTimes == HeadSum{800, Hedge::Exact});
    CHECK(summary->perHead->amount.toYuanText() == u"2000.00");
}

TEST_CASE("a payment reaches whole persons, and none fewer than none but where it is taken back")
{
    CHECK(faultOf(paid(u"1万元", june, u"-3人")) == FundFault::CountUnfit);
    CHECK(faultOf(paid(u"1万元", june, u"1.5人")) == FundFault::CountUnfit);
    CHECK_FALSE(faultOf(paid(u"-1万元", june, u"-3人")));
}

TEST_CASE("one pot over several tasks adds up to the fen")
{
    const std::vector<FundShare> shares{{TaskId(1), Percent::fromBasisPoints(3333)},
        {TaskId(2), Percent::fromBasisPoints(3334)}, {TaskId(3), Percent::fromBasisPoints(3333)}};
    const std::vector<Money> parts = splitMoney(Money::fromFen(10'001), shares);
    CHECK(parts[0].fen() == 3333);
    CHECK(parts[1].fen() == 3335);
    CHECK(parts[2].fen() == 3333);
    CHECK(splitMoney(Money::fromFen(100), {}).empty());
}

TEST_CASE("balance, execution and the gap to the schedule follow from what is paid")
{
    FundItem fund = item(u"1000万元");
    fund.allocated = amount(u"800万元");
    const auto summary = summarise(
        fund, {paid(u"300万元", {2026, 3, 1}, u"1000人"), paid(u"80万元", june), paid(u"500万元", {2026, 7, 1})}, june);
    REQUIRE(summary);
    CHECK(summary->paid.amount.toYuanText() == u"3800000.00");
    CHECK(summary->balance->amount.toYuanText() == u"6200000.00");
    CHECK(summary->unallocated->amount.toYuanText() == u"2000000.00");
    CHECK(summary->unpaid->amount.toYuanText() == u"4200000.00");
    CHECK(summary->executionRate == Percent::fromWhole(38));
    CHECK(summary->scheduledRate == Percent::fromWhole(50));
    CHECK(summary->gapBasisPoints == -1200);
    CHECK(summary->people == HeadSum{1000, Hedge::Exact});
    CHECK(summary->perHead->amount.toYuanText() == u"3000.00");
    CHECK(summary->light == Light::Red);
    CHECK(summary->reason == FundReasonCode::Behind);
}

TEST_CASE("what is reckoned from hedged amounts and counts is about")
{
    FundItem fund = item(u"1000余万元");
    fund.allocated = amount(u"800万元");
    Disbursement applied = paid(u"近900万元", june);
    applied.state = DisbursementState::Applied;
    const auto summary
        = summarise(fund, {paid(u"300万元", {2026, 3, 1}, u"近1000人"), paid(u"约80万元", june), applied}, june);
    REQUIRE(summary);
    CHECK(summary->budget == MoneySum{Money::fromFen(1'000'000'000), Hedge::Over, QStringLiteral("1000余万元")});
    CHECK(summary->paid.hedge == Hedge::About);
    CHECK(summary->underway.phrase == u"近900万元");
    CHECK(summary->balance == MoneySum{Money::fromFen(620'000'000), Hedge::About});
    CHECK(summary->unallocated == MoneySum{Money::fromFen(200'000'000), Hedge::About});
    CHECK(summary->unpaid == MoneySum{Money::fromFen(420'000'000), Hedge::About});
    CHECK(summary->overBudget == MoneySum{Money::fromFen(280'000'000), Hedge::About});
    CHECK(summary->perHead == MoneySum{Money::fromFen(300'000), Hedge::About}); // of the exact 300万元
    const auto exact = summarise(item(u"100万元"), {paid(u"30万元", june, u"100人")}, june);
    CHECK(exact->balance->hedge == Hedge::Exact);
    CHECK(exact->perHead->hedge == Hedge::Exact);
}

TEST_CASE("the funds light is red behind the plan and green on it")
{
    const FundItem fund = item(u"100万元");
    FundRules lenient;
    lenient.tolerance = Percent::fromWhole(10);
    CHECK(summarise(fund, {paid(u"50万元", june)}, june)->light == Light::Green);
    CHECK(summarise(fund, {paid(u"49.99万元", june)}, june)->light == Light::Red);
    CHECK(summarise(fund, {paid(u"40万元", june)}, june, lenient)->light == Light::Yellow);
    CHECK(summarise(fund, {paid(u"39.99万元", june)}, june, lenient)->light == Light::Red);
    CHECK(summarise(fund, {paid(u"100万元", june)}, june)->light == Light::Done);
    CHECK(summarise(item(u"100万元", 2027), {}, june)->reason == FundReasonCode::NotStarted);
    CHECK(summarise(item(u"", 2026), {paid(u"100万元", june)}, june)->reason == FundReasonCode::NoBudget);
    CHECK(summarise(item(u"100万元", 0), {}, june)->light == Light::Green); // nothing says when
}

TEST_CASE("tranches are the schedule where there are any")
{
    FundItem fund = item(u"100万元");
    fund.tranches = {
        {{}, {2026, 3, 31}, Percent::fromWhole(60), {}, {}}, {{}, {2026, 12, 31}, {}, Money::fromFen(40'000'000), {}}};
    CHECK(summarise(fund, {}, {2026, 3, 30})->scheduledRate == Percent());
    CHECK(summarise(fund, {}, june)->scheduledRate == Percent::fromWhole(60));
    CHECK(summarise(fund, {}, june)->scheduled->amount.toYuanText() == u"600000.00");
    CHECK(summarise(fund, {}, {2026, 12, 31})->scheduledRate == Percent::fromWhole(100));
    CHECK_FALSE(faultOf(fund));
}

TEST_CASE("what is scheduled is told to the fen, not to the digits of its rate")
{
    const auto summary = summarise(item(u"960万元"), {}, {2026, 11, 21});
    CHECK(summary->scheduled == MoneySum{Money::fromFen(800'000'000), Hedge::Exact});
    CHECK(summary->scheduledRate == Percent::fromBasisPoints(8333));
    CHECK_FALSE(summarise(item(u"960万元", 0), {}, june)->scheduled);
}

TEST_CASE("what is under way counts as committed, not as paid")
{
    const FundItem fund = item(u"100万元");
    Disbursement applied = paid(u"60万元", june);
    applied.state = DisbursementState::Publicised;
    const auto summary = summarise(fund, {paid(u"50万元", june), applied}, june);
    CHECK(summary->paid.amount.fen() == 50'000'000);
    CHECK(summary->underway.amount.fen() == 60'000'000);
    CHECK(summary->overBudget.amount.fen() == 10'000'000);
    CHECK(summary->reason == FundReasonCode::OverBudget);
    CHECK(summary->light == Light::Red);
}

TEST_CASE("a budget by units is their product")
{
    FundItem fund;
    fund.name = QStringLiteral("十佳创新工作室");
    fund.perUnit = amount(u"各1万元").amount;
    fund.unitCount = 10;
    CHECK(summarise(fund, {}, june)->budget->amount.toYuanText() == u"100000.00");
}

TEST_CASE("broken rules of funds are named")
{
    FundItem fund = item(u"100万元");
    CHECK_FALSE(faultOf(fund));
    fund.name = QStringLiteral(" ");
    CHECK(faultOf(fund) == FundFault::NameMissing);
    fund = item(u"100万元");
    fund.yearFrom = 2027;
    CHECK(faultOf(fund) == FundFault::YearsReversed);
    fund = item(u"100万元");
    fund.shares = {{TaskId(1), Percent::fromWhole(60)}, {TaskId(2), Percent::fromWhole(30)}};
    CHECK(faultOf(fund) == FundFault::SharesNotWhole);
    fund.shares = {{TaskId(1), Percent::fromWhole(60)}, {TaskId(1), Percent::fromWhole(40)}};
    CHECK(faultOf(fund) == FundFault::ShareTwice);
    fund.shares.clear();
    fund.tranches = {{{}, june, {}, {}, {}}};
    CHECK(faultOf(fund) == FundFault::TrancheUnclear);
    fund.tranches = {{{}, june, {}, Money::fromFen(100'000'001), {}}};
    CHECK(faultOf(fund) == FundFault::TranchesOverBudget);
    fund.tranches = {{{}, june, Percent::fromWhole(60), {}, {}}, {{}, june, Percent::fromWhole(41), {}, {}}};
    CHECK(faultOf(fund) == FundFault::TranchesOverBudget);
    fund = item(u"-1元");
    CHECK(faultOf(fund) == FundFault::AmountNegative);
}

TEST_CASE("the steps of a payment go forward and end in its state")
{
    using enum DisbursementState;
    Disbursement payment = paid(u"1万元", june);
    CHECK_FALSE(faultOf(payment));
    payment.steps = {{Applied, {2026, 6, 1}, {}}, {Publicised, {2026, 6, 10}, {}}, {Paid, june, {}}};
    CHECK_FALSE(faultOf(payment));
    payment.state = Publicised;
    CHECK(faultOf(payment) == FundFault::StepsOutOfOrder);
    payment.state = Paid;
    payment.steps[1].on = {2026, 5, 1};
    CHECK(faultOf(payment) == FundFault::StepsOutOfOrder);
    payment.steps = {{Paid, june, {}}, {Applied, june, {}}};
    CHECK(faultOf(payment) == FundFault::StepsOutOfOrder);
    payment.steps.clear();
    payment.on = {};
    CHECK(faultOf(payment) == FundFault::DayMissing);
}
