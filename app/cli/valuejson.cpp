// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/valuejson.h"

#include "core/report/fundwords.h"
#include "core/report/indicatorwords.h"

namespace taizhang::cli {

namespace {

const QJsonValue none = QJsonValue::Null;

QJsonValue moneyJson(const std::optional<Money>& amount)
{
    if (!amount)
        return none;
    return QJsonObject{{QStringLiteral("fen"), amount->fen()}, {QStringLiteral("yuan"), amount->toYuanText()}};
}

QJsonValue moneyJson(const std::optional<MoneyFigure>& figure)
{
    if (!figure)
        return none;
    return QJsonObject{{QStringLiteral("fen"), figure->amount.fen()},
        {QStringLiteral("yuan"), figure->amount.toYuanText()}, {QStringLiteral("hedge"), toText(figure->hedge)},
        {QStringLiteral("each"), figure->each}, {QStringLiteral("phrase"), figure->phrase}};
}

QJsonValue sumJson(const std::optional<MoneySum>& sum)
{
    if (!sum)
        return none;
    return QJsonObject{{QStringLiteral("fen"), sum->amount.fen()}, {QStringLiteral("yuan"), sum->amount.toYuanText()},
        {QStringLiteral("hedge"), toText(sum->hedge)}};
}

QJsonValue figureJson(const std::optional<Figure>& figure)
{
    if (!figure)
        return none;
    return QJsonObject{{QStringLiteral("value"), numberText(*figure)}, {QStringLiteral("unit"), figure->unit},
        {QStringLiteral("hedge"), toText(figure->hedge)}, {QStringLiteral("phrase"), figure->phrase}};
}

QJsonValue pointsJson(const std::optional<Percent>& percent)
{
    return percent ? QJsonValue(percent->basisPoints()) : none;
}

QJsonValue dayJson(const std::optional<QDate>& day)
{
    return day && day->isValid() ? QJsonValue(day->toString(Qt::ISODate)) : none;
}

template <class Enum>
QJsonArray wordsJson(const std::vector<Enum>& values)
{
    QJsonArray words;
    for (const Enum value : values)
        words.append(toText(value));
    return words;
}

QJsonObject disbursementJson(const Disbursement& disbursement)
{
    QJsonArray steps;
    for (const DisbursementStep& step : disbursement.steps)
        steps.append(QJsonObject{{QStringLiteral("state"), toText(step.state)},
            {QStringLiteral("on"), dayJson(step.on)}, {QStringLiteral("note"), step.note}});
    return {{QStringLiteral("from"), dayJson(disbursement.from)}, {QStringLiteral("on"), dayJson(disbursement.on)},
        {QStringLiteral("amount"), moneyJson(std::optional(disbursement.amount))},
        {QStringLiteral("state"), toText(disbursement.state)},
        {QStringLiteral("people"), figureJson(disbursement.recipients.people)},
        {QStringLiteral("firms"), figureJson(disbursement.recipients.firms)},
        {QStringLiteral("talents"), figureJson(disbursement.recipients.talents)},
        {QStringLiteral("recipients"), disbursement.recipients.text}, {QStringLiteral("steps"), steps},
        {QStringLiteral("note"), disbursement.note}};
}

QJsonArray tranchesJson(const std::vector<FundTranche>& tranches)
{
    QJsonArray array;
    for (const FundTranche& tranche : tranches)
        array.append(QJsonObject{{QStringLiteral("on"), dayJson(tranche.planOn)},
            {QStringLiteral("percent_bp"), pointsJson(tranche.percent)},
            {QStringLiteral("amount"), moneyJson(tranche.amount)}, {QStringLiteral("note"), tranche.note}});
    return array;
}

QJsonArray sharesJson(const FundView& view, const TaskNumbers& numbers)
{
    QJsonArray array;
    for (size_t i = 0; i < view.item.shares.size(); ++i) {
        const FundShare& share = view.item.shares[i];
        array.append(QJsonObject{{QStringLiteral("task"), numbers(share.task)},
            {QStringLiteral("share_bp"), share.share.basisPoints()},
            {QStringLiteral("amount"), i < view.shares.size() ? moneyJson(std::optional(view.shares[i])) : none}});
    }
    return array;
}

QJsonObject targetJson(const IndicatorTarget& target)
{
    return {{QStringLiteral("from"), dayJson(target.from)}, {QStringLiteral("to"), dayJson(target.to)},
        {QStringLiteral("op"), toText(target.op)}, {QStringLiteral("low"), figureJson(target.low)},
        {QStringLiteral("high"), figureJson(target.high)}, {QStringLiteral("phrase"), target.phrase},
        {QStringLiteral("derived"), target.derived}, {QStringLiteral("basis"), target.basis}};
}

QJsonObject readingJson(const IndicatorReading& reading)
{
    return {{QStringLiteral("from"), dayJson(reading.from)}, {QStringLiteral("on"), dayJson(reading.on)},
        {QStringLiteral("member"), reading.member}, {QStringLiteral("value"), figureJson(reading.value)},
        {QStringLiteral("numerator"), figureJson(reading.numerator)},
        {QStringLiteral("denominator"), figureJson(reading.denominator)},
        {QStringLiteral("year_on_year_bp"), pointsJson(reading.yearOnYear)},
        {QStringLiteral("rank"), reading.rank ? QJsonValue(*reading.rank) : none},
        {QStringLiteral("rank_scope"), reading.rankScope}, {QStringLiteral("source"), reading.source},
        {QStringLiteral("verified"), reading.verified}, {QStringLiteral("note"), reading.note}};
}

QString codeOf(IndicatorFindingCode code)
{
    switch (code) {
    case IndicatorFindingCode::UnitDiffers:
        return QStringLiteral("unit_differs");
    case IndicatorFindingCode::CumulativeFalls:
        return QStringLiteral("cumulative_falls");
    case IndicatorFindingCode::ChildAboveParent:
        return QStringLiteral("child_above_parent");
    case IndicatorFindingCode::MembersAboveWhole:
        return QStringLiteral("members_above_whole");
    case IndicatorFindingCode::RatioDiffers:
        return QStringLiteral("ratio_differs");
    case IndicatorFindingCode::RatioAboveWhole:
        return QStringLiteral("ratio_above_whole");
    case IndicatorFindingCode::MemberUnknown:
        return QStringLiteral("member_unknown");
    }
    Q_UNREACHABLE();
}

QJsonObject findingJson(const IndicatorFinding& finding)
{
    return {{QStringLiteral("code"), codeOf(finding.code)}, {QStringLiteral("on"), dayJson(finding.on)},
        {QStringLiteral("value"), finding.value}, {QStringLiteral("text"), findingText(finding)}};
}

QJsonValue unitJson(const Ledger& ledger, std::optional<UnitId> id)
{
    const UnitDirectory directory = ledger.directory();
    const Unit* unit = id ? directory.unit(*id) : nullptr;
    return unit ? QJsonValue(unit->name) : none;
}

QJsonValue aspectJson(const Ledger& ledger, std::optional<AspectId> id)
{
    for (const Aspect& aspect : ledger.aspects()) {
        if (aspect.id == id)
            return aspect.name;
    }
    return none;
}

QJsonArray tasksJson(const std::vector<TaskId>& tasks, const TaskNumbers& numbers)
{
    QJsonArray array;
    for (const TaskId task : tasks)
        array.append(numbers(task));
    return array;
}

} // namespace

TaskNumbers taskNumbers(const Ledger& ledger)
{
    return [&ledger](TaskId id) {
        const auto view = ledger.task(id);
        return view ? view->task.number : QString();
    };
}

QJsonObject fundJson(const FundView& view, const std::vector<Disbursement>& disbursements, const TaskNumbers& numbers)
{
    const FundItem& item = view.item;
    const FundSummary& summary = view.summary;
    QJsonArray payments;
    for (const Disbursement& disbursement : disbursements)
        payments.append(disbursementJson(disbursement));
    return {{QStringLiteral("name"), item.name}, {QStringLiteral("kind"), toText(item.kind)},
        {QStringLiteral("sources"), wordsJson(item.sources)}, {QStringLiteral("year_from"), item.yearFrom},
        {QStringLiteral("source_written"), item.sourceWritten}, {QStringLiteral("policy"), item.policy},
        {QStringLiteral("note"), item.note}, {QStringLiteral("per_unit"), moneyJson(item.perUnit)},
        {QStringLiteral("unit_count"), item.unitCount ? QJsonValue(*item.unitCount) : none},
        {QStringLiteral("unit_name"), item.unitName}, {QStringLiteral("tranches"), tranchesJson(item.tranches)},
        {QStringLiteral("shares"), sharesJson(view, numbers)}, {QStringLiteral("year_to"), item.yearTo},
        {QStringLiteral("budget_written"), moneyJson(item.budget)}, {QStringLiteral("budget"), sumJson(summary.budget)},
        {QStringLiteral("allocated"), moneyJson(item.allocated)},
        {QStringLiteral("unallocated"), sumJson(summary.unallocated)},
        {QStringLiteral("unpaid"), sumJson(summary.unpaid)}, {QStringLiteral("paid"), sumJson(summary.paid)},
        {QStringLiteral("underway"), sumJson(summary.underway)}, {QStringLiteral("balance"), sumJson(summary.balance)},
        {QStringLiteral("execution_bp"), pointsJson(summary.executionRate)},
        {QStringLiteral("scheduled"), sumJson(summary.scheduled)},
        {QStringLiteral("scheduled_bp"), pointsJson(summary.scheduledRate)},
        {QStringLiteral("gap_bp"), summary.gapBasisPoints ? QJsonValue(*summary.gapBasisPoints) : none},
        {QStringLiteral("people"), summary.people.count},
        {QStringLiteral("people_hedge"), toText(summary.people.hedge)},
        {QStringLiteral("person_times"), summary.personTimes.count},
        {QStringLiteral("person_times_hedge"), toText(summary.personTimes.hedge)},
        {QStringLiteral("firms"), summary.firms.count}, {QStringLiteral("firms_hedge"), toText(summary.firms.hedge)},
        {QStringLiteral("talents"), summary.talents.count},
        {QStringLiteral("talents_hedge"), toText(summary.talents.hedge)},
        {QStringLiteral("per_head"), sumJson(summary.perHead)}, {QStringLiteral("per_head_leaps"), view.perHeadLeaps},
        {QStringLiteral("over_budget_fen"), summary.overBudget.amount.fen()},
        {QStringLiteral("over_budget"), sumJson(summary.overBudget)}, {QStringLiteral("light"), toText(summary.light)},
        {QStringLiteral("disbursements"), payments}};
}

QJsonObject indicatorJson(Ledger& ledger, const IndicatorView& view, const std::vector<IndicatorFinding>& findings)
{
    const Indicators indicators(ledger);
    const Indicator& card = view.card;
    QJsonArray targets;
    for (const IndicatorTarget& target : view.targets)
        targets.append(targetJson(target));
    QJsonArray values;
    for (const IndicatorReading& reading : indicators.readings(*card.id))
        values.append(readingJson(reading));
    QJsonArray checks;
    for (const IndicatorFinding& finding : findings) {
        if (finding.indicator == *card.id)
            checks.append(findingJson(finding));
    }
    const auto parent = card.parent ? indicators.indicator(*card.parent) : std::nullopt;
    const std::optional<Figure> current = view.current ? std::optional(view.current->value) : std::nullopt;
    const Attainment attainment = view.attainment.value_or(Attainment());
    return {{QStringLiteral("name"), card.name}, {QStringLiteral("unit"), card.unit},
        {QStringLiteral("kind"), toText(card.kind)}, {QStringLiteral("definition"), card.definition},
        {QStringLiteral("direction"), toText(card.direction)}, {QStringLiteral("code"), card.code},
        {QStringLiteral("start_on"), dayJson(card.startOn)}, {QStringLiteral("data_source"), card.dataSource},
        {QStringLiteral("dimension"), card.dimension},
        {QStringLiteral("members"), QJsonArray::fromStringList(card.members)},
        {QStringLiteral("numerator"), card.numerator}, {QStringLiteral("denominator"), card.denominator},
        {QStringLiteral("aspect"), aspectJson(ledger, card.aspect)},
        {QStringLiteral("owner"), unitJson(ledger, card.owner)},
        {QStringLiteral("parent"), parent ? QJsonValue(parent->card.name) : none}, {QStringLiteral("note"), card.note},
        {QStringLiteral("tasks"), tasksJson(card.tasks, taskNumbers(ledger))},
        {QStringLiteral("light"), toText(view.light)},
        {QStringLiteral("target"), view.target ? QJsonValue(targetJson(*view.target)) : none},
        {QStringLiteral("current"), figureJson(current)},
        {QStringLiteral("met"), view.attainment ? QJsonValue(attainment.met) : none},
        {QStringLiteral("completion_bp"), pointsJson(attainment.completion)},
        {QStringLiteral("over_bp"), pointsJson(attainment.over)}, {QStringLiteral("gap"), figureJson(attainment.gap)},
        {QStringLiteral("targets"), targets}, {QStringLiteral("readings"), values}, {QStringLiteral("checks"), checks}};
}

} // namespace taizhang::cli
