// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fund.h"
#include "core/model/light.h"

#include <QDate>

#include <optional>
#include <vector>

namespace taizhang {

// A sum of amounts as written. With one addend it keeps that one's hedge; several with a hedge among them are About,
// and so is what is reckoned from a hedged one.
struct MoneySum
{
    Money amount;
    Hedge hedge = Hedge::Exact;
    QString phrase = {}; // of a single hedged addend, as written: 400余万元

    friend bool operator==(const MoneySum&, const MoneySum&) = default;
};

// The same for those reached; people of different words (人, 名) are people.
struct HeadSum
{
    qint64 count = 0;
    Hedge hedge = Hedge::Exact;

    friend bool operator==(const HeadSum&, const HeadSum&) = default;
};

// Nothing if the sum leaves the range. Amounts per member (各15万元) are in no sum and must not be among them.
std::optional<MoneySum> sumMoney(const std::vector<MoneyFigure>& amounts);
// What a payment comes to: 各1万元 times the only count it names (10家), about where that count is hedged. Nothing for
// an amount per member without just one such count, or beyond the range.
std::optional<MoneyFigure> wholeAmount(const Disbursement& disbursement);
// The persons a payment reached, 0 if it names none; 人次 are not persons.
qint64 personsOf(const Disbursement& disbursement);
// `total` split by the shares (which sum to 100 %) into amounts that add up exactly; the largest absorbs the
// difference.
std::vector<Money> splitMoney(Money total, const std::vector<FundShare>& shares);
// amount ÷ heads to the fen, rounded half up; nothing for no heads.
std::optional<Money> perHead(Money amount, qint64 heads);
// Whether the amount per head is more than `factor` times the one before, or less than 1/factor of it.
bool leaps(Money perHead, Money before, int factor = 3);

struct FundRules
{
    ScheduleBasis basis = ScheduleBasis::Months;
    Percent
        tolerance; // points behind the schedule that are yellow; behind by more is red (银川: paid below plan is red)
    int leapFactor = 3;

    friend bool operator==(const FundRules&, const FundRules&) = default;
};

enum class FundReasonCode
{
    NoBudget,
    NotStarted,
    PaidOut, // all of the budget
    OnSchedule, // execution, schedule
    Behind, // execution, schedule, gap
    OverBudget, // by how much
};

// Everything that follows from an item and its disbursements up to a day.
struct FundSummary
{
    MoneySum paid; // 已拨付
    MoneySum underway; // applied for, reviewed or publicised
    std::optional<MoneySum> budget; // of the item; where none was set, perUnit × unitCount
    std::optional<MoneySum> balance; // budget − paid (结余); negative when over budget
    std::optional<MoneySum> unallocated; // budget − allocated
    std::optional<MoneySum> unpaid; // allocated − paid
    std::optional<Percent> executionRate; // paid ÷ budget
    std::optional<MoneySum> scheduled; // to be paid by now: by the tranches, else even over the years
    std::optional<Percent> scheduledRate; // scheduled ÷ budget
    std::optional<int> gapBasisPoints; // execution − schedule in points; negative is behind
    HeadSum people; // 惠及, of the paid ones
    HeadSum personTimes; // 人次: never added to people
    HeadSum firms;
    HeadSum talents;
    std::optional<MoneySum> perHead; // amounts that name people ÷ those people
    MoneySum overBudget; // paid and underway beyond the budget; 0 if within
    Light light = Light::Grey;
    FundReasonCode reason = FundReasonCode::NoBudget;

    friend bool operator==(const FundSummary&, const FundSummary&) = default;
};

// `disbursements` are those of the item; ones after `today` are left out. Nothing if a sum leaves the range.
std::optional<FundSummary> summarise(
    const FundItem& item, const std::vector<Disbursement>& disbursements, QDate today, const FundRules& rules = {});

// The first rule that an item or a disbursement breaks.
enum class FundFault
{
    NameMissing,
    YearsReversed,
    SharesNotWhole, // do not sum to 100 %
    ShareTwice, // a task twice
    TrancheUnclear, // none or both of percent and amount, or no day
    TranchesOverBudget,
    DayMissing,
    AmountPerMember, // 各1万元 without the count of those who get it
    CountUnfit, // a part of a person, or fewer than none
    StepsOutOfOrder,
    AmountNegative,
};
std::optional<FundFault> faultOf(const FundItem& item);
std::optional<FundFault> faultOf(const Disbursement& disbursement);

} // namespace taizhang
