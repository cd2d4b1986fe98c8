// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"
#include "tests/support/catch.h"
#include "tests/support/templedger.h"

using namespace taizhang;

namespace {

TaskId dueTask(Ledger& ledger)
{
    Task task = aTask(QStringLiteral("提升技能"), QStringLiteral("1"));
    task.deadline.kind = DeadlineKind::Fixed;
    task.deadline.start = QDate(2026, 1, 1);
    task.deadline.due = QDate(2026, 12, 31);
    return *ledger.addTask(task);
}

void report(Ledger& ledger, TaskId task, QDate on, int percent)
{
    ProgressRecord record;
    record.task = task;
    record.on = on;
    record.percent = Percent::fromWhole(percent);
    REQUIRE(ledger.recordProgress(record));
}

ReportingRound round(const QString& name, QDate from, QDate to, QDate dueOn)
{
    ReportingRound round;
    round.name = name;
    round.from = from;
    round.to = to;
    round.dueOn = dueOn;
    return round;
}

} // namespace

TEST_CASE("the report has every fund, payment, indicator, target and reading of the ledger", "[ledger]")
{
    TempLedger ledger;
    FundItem item;
    item.name = QStringLiteral("培训补贴");
    Disbursement payment;
    payment.fund = *Funds(*ledger).save(item);
    payment.on = QDate(2026, 6, 1);
    payment.amount = *parseMoney(u"8764.94万元");
    REQUIRE(Funds(*ledger).save(payment));
    Indicator card;
    card.name = QStringLiteral("建立工作室");
    card.unit = QStringLiteral("家");
    const IndicatorId id = *Indicators(*ledger).save(card);
    IndicatorTarget target = *parseTarget(u"30家");
    target.indicator = id;
    target.from = QDate(2026, 1, 1);
    target.to = QDate(2026, 12, 31);
    REQUIRE(Indicators(*ledger).save(target));
    IndicatorReading reading;
    reading.indicator = id;
    reading.on = QDate(2026, 6, 20);
    reading.value = *parseFigure(u"50家");
    REQUIRE(Indicators(*ledger).record(reading));

    const ProgressReportData data = ledger->reportData(QDate(2026, 6, 30));
    REQUIRE(data.funds.size() == 1);
    REQUIRE(data.disbursements.size() == 1);
    CHECK(data.disbursements.front().amount.amount == Money::fromFen(8'764'940'000));
    CHECK(data.disbursements.front().fund == data.funds.front().id);
    REQUIRE(data.indicators.size() == 1);
    CHECK(data.targets.size() == 1);
    CHECK(data.readings.size() == 1);
}

TEST_CASE("the report compares with the newest round that was over before its day", "[ledger]")
{
    TempLedger ledger;
    const TaskId task = dueTask(*ledger);
    report(*ledger, task, QDate(2026, 3, 1), 25);
    report(*ledger, task, QDate(2026, 6, 1), 50);
    REQUIRE(ledger->saveRound(round(QStringLiteral("一季度"), {2026, 1, 1}, {2026, 3, 31}, {2026, 4, 10})));
    REQUIRE(ledger->saveRound(round(QStringLiteral("二季度"), {2026, 4, 1}, {2026, 6, 30}, {2026, 7, 10})));
    CHECK_FALSE(ledger->reportData(QDate(2026, 4, 10)).before);
    const ProgressReportData data = ledger->reportData(QDate(2026, 6, 30));
    REQUIRE(data.before);
    CHECK(data.before->round == QStringLiteral("一季度"));
    CHECK(data.before->tasks.front().percent == Percent::fromWhole(25));
    CHECK(data.tasks.front().percent == Percent::fromWhole(50));
    REQUIRE(data.course.size() == 6);
    CHECK(data.course.back().actual == Approx(50));
    CHECK(data.course.back().scheduled == Approx(50));
}

TEST_CASE("a task that was red in the present round stays yellow where the rules say so", "[ledger]")
{
    TempLedger ledger;
    const TaskId task = dueTask(*ledger);
    report(*ledger, task, QDate(2026, 6, 20), 50);
    REQUIRE(ledger->saveRound(round(QStringLiteral("二季度"), {2026, 4, 1}, {2026, 6, 30}, {2026, 7, 10})));
    CHECK(ledger->task(task)->verdict.light == Light::Green);
    LightRules rules = ledger->lightRules();
    rules.name = QStringLiteral("红只降黄");
    rules.redFallsToYellow = true;
    REQUIRE(ledger->saveLightRules(rules));
    const LightVerdict verdict = ledger->task(task)->verdict;
    CHECK(verdict.light == Light::Yellow);
    CHECK(verdict.reason == LightReasonCode::RedBefore);
    CHECK(verdict.date == QDate(2026, 6, 19));
}
