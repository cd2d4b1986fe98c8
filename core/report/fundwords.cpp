// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fundwords.h"

#include "core/exchange/valuetable/valuetext.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cstdlib>

namespace taizhang {

namespace {

class FundWords
{
    Q_DECLARE_TR_FUNCTIONS(FundWords)
};

// Words that are no more than the amount.
bool saysAmount(const QString& phrase)
{
    static const QRegularExpression begin(QStringLiteral("^[0-9一二两三四五六七八九十百千万近约超逾突不至最大接将上]"));
    return phrase.contains(begin) && phrase.endsWith(u'元');
}

} // namespace

QString word(FundKind kind)
{
    switch (kind) {
    case FundKind::TrainingSubsidy:
        return FundWords::tr("Training subsidy");
    case FundKind::SkillAward:
        return FundWords::tr("Skill award");
    case FundKind::CompetitionSubsidy:
        return FundWords::tr("Competition subsidy");
    case FundKind::StudioSupport:
        return FundWords::tr("Studio support");
    case FundKind::PolicyPayout:
        return FundWords::tr("Policy payment");
    case FundKind::FacilityInvestment:
        return FundWords::tr("Facilities");
    case FundKind::Relief:
        return FundWords::tr("Relief");
    case FundKind::CareerBoost:
        return FundWords::tr("Career support");
    case FundKind::Other:
        return FundWords::tr("Other");
    }
    Q_UNREACHABLE();
}

QString word(FundSource source)
{
    switch (source) {
    case FundSource::DistrictFinance:
        return FundWords::tr("District budget");
    case FundSource::CityFinance:
        return FundWords::tr("City budget");
    case FundSource::HigherFinance:
        return FundWords::tr("Higher budget");
    case FundSource::UnionFunds:
        return FundWords::tr("Union funds");
    case FundSource::UnemploymentFund:
        return FundWords::tr("Unemployment insurance fund");
    case FundSource::EducationSurcharge:
        return FundWords::tr("Education surcharge");
    case FundSource::Enterprise:
        return FundWords::tr("Enterprises");
    case FundSource::Other:
        return FundWords::tr("Other");
    }
    Q_UNREACHABLE();
}

QString word(DisbursementState state)
{
    switch (state) {
    case DisbursementState::Applied:
        return FundWords::tr("Applied for");
    case DisbursementState::Reviewed:
        return FundWords::tr("Reviewed");
    case DisbursementState::Publicised:
        return FundWords::tr("Publicised");
    case DisbursementState::Paid:
        return FundWords::tr("Paid");
    }
    Q_UNREACHABLE();
}

QString faultText(FundFault fault)
{
    switch (fault) {
    case FundFault::NameMissing:
        return FundWords::tr("The fund item has no name");
    case FundFault::YearsReversed:
        return FundWords::tr("The first year is after the last one");
    case FundFault::SharesNotWhole:
        return FundWords::tr("The shares of the tasks do not sum to 100%");
    case FundFault::ShareTwice:
        return FundWords::tr("A task has two shares");
    case FundFault::TrancheUnclear:
        return FundWords::tr("A tranche needs a day, and either a percentage or an amount");
    case FundFault::TranchesOverBudget:
        return FundWords::tr("The tranches are more than the budget");
    case FundFault::DayMissing:
        return FundWords::tr("The payment has no day");
    case FundFault::AmountPerMember:
        return FundWords::tr("An amount for each needs the number of those who get it, and only one such number");
    case FundFault::CountUnfit:
        return FundWords::tr("The number of people, enterprises or talents must be a whole number");
    case FundFault::StepsOutOfOrder:
        return FundWords::tr("The steps of the payment are out of order");
    case FundFault::AmountNegative:
        return FundWords::tr("The amount is negative");
    }
    Q_UNREACHABLE();
}

QString fundReasonText(const FundSummary& summary)
{
    const QString rate = summary.executionRate ? rateText(*summary.executionRate) : QStringLiteral("—");
    const QString scheduled = summary.scheduledRate ? rateText(*summary.scheduledRate) : QStringLiteral("—");
    switch (summary.reason) {
    case FundReasonCode::NoBudget:
        return FundWords::tr("no budget");
    case FundReasonCode::NotStarted:
        return FundWords::tr("no payment is due yet");
    case FundReasonCode::PaidOut:
        return FundWords::tr("all of the budget is paid");
    case FundReasonCode::OnSchedule:
        return FundWords::tr("paid %1, scheduled %2, on schedule").arg(rate, scheduled);
    case FundReasonCode::Behind: {
        const Percent gap = Percent::fromBasisPoints(std::abs(summary.gapBasisPoints.value_or(0)));
        return FundWords::tr("paid %1, scheduled %2, %3 points behind").arg(rate, scheduled, gap.toText());
    }
    case FundReasonCode::OverBudget:
        return FundWords::tr("over budget by %1").arg(amountText(summary.overBudget));
    }
    Q_UNREACHABLE();
}

QString hedged(Hedge hedge, const QString& figure)
{
    //: a hedge such as "about", and a figure
    return hedge == Hedge::Exact ? figure : FundWords::tr("%1 %2").arg(word(hedge), figure);
}

QString moneyText(Money amount, Hedge hedge)
{
    return hedged(hedge, moneyText(amount));
}

QString amountText(const MoneySum& amount)
{
    return saysAmount(amount.phrase) ? amount.phrase : moneyText(amount.amount, amount.hedge);
}

QString amountText(const MoneySum& amount, MoneyScale scale)
{
    static const QRegularExpression form(QStringLiteral("^[^万亿]*([万亿]?元)$"));
    const QString unit = form.match(amount.phrase).captured(1);
    if (saysAmount(amount.phrase) && unit == moneyUnit(scale))
        return amount.phrase.chopped(unit.size());
    return hedged(amount.hedge, moneyText(amount.amount, scale));
}

QString amountText(const std::optional<MoneySum>& amount, MoneyScale scale)
{
    return amount ? amountText(*amount, scale) : QStringLiteral("—");
}

QString rateText(Percent rate)
{
    const int permille = (std::abs(rate.basisPoints()) + 5) / 10;
    const QString sign = rate.basisPoints() < 0 ? QStringLiteral("-") : QString();
    return sign + QStringLiteral("%1.%2%").arg(permille / 10).arg(permille % 10);
}

QString gapText(const FundSummary& summary)
{
    if (!summary.gapBasisPoints)
        return QStringLiteral("—");
    const double points = *summary.gapBasisPoints / 100.0;
    return (points > 0 ? QStringLiteral("+") : QString()) + QString::number(points, 'f', 1);
}

} // namespace taizhang
