// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/overviewanswers.h"

#include "core/base/clock.h"
#include "core/report/chartscale.h"
#include "tests/support/catch.h"
#include "tests/ui/dashboard/officevalues.h"

using namespace taizhang;

namespace {

const QDate today(2026, 6, 30);

std::vector<ChartSpec> all(OverviewAnswers& answers)
{
    std::vector<ChartSpec> specs;
    for (int i = 0; i < questionCount; ++i)
        specs.push_back(answers.answer(static_cast<Question>(i)).spec);
    return specs;
}

// What was worked out edit by edit is what a fresh look would give.
void checkFresh(OverviewAnswers& answers, Ledger& ledger, const OverviewFilter& filter)
{
    const FixedClock clock{today};
    OverviewAnswers fresh(ledger, clock);
    fresh.setFilter(filter);
    const std::vector<ChartSpec> wanted = all(fresh);
    const std::vector<ChartSpec> kept = all(answers);
    for (size_t i = 0; i < wanted.size(); ++i) {
        CAPTURE(wanted[i].title.toStdString());
        CHECK(kept[i] == wanted[i]);
    }
    CHECK(answers.totals() == fresh.totals());
}

void report(Ledger& ledger, TaskId task, int percent)
{
    ProgressRecord record;
    record.task = task;
    record.on = QDate(2026, 6, 29);
    record.percent = Percent::fromWhole(percent);
    REQUIRE(ledger.recordProgress(record));
}

// One of each kind of edit, with `check` after each.
template <class Check>
void editAll(Ledger& ledger, Check check)
{
    const auto id = [&](size_t index) { return *ledger.tasks().at(index).task.id; };
    REQUIRE(ledger.setTaskStatus(id(2), TaskStatus::Suspended, QStringLiteral("等待")));
    check();
    REQUIRE(ledger.splitTask(id(3), {QStringLiteral("一"), QStringLiteral("二")}));
    check();
    REQUIRE(ledger.removeTask(id(5)));
    check();
    REQUIRE(ledger.undo());
    check();
    Unit unit = ledger.directory().units().front();
    unit.shortName = QStringLiteral("一局");
    REQUIRE(ledger.saveUnit(unit));
    check();
    REQUIRE(ledger.addTask(aTask(QStringLiteral("新任务"))));
    check();
    report(ledger, id(1), 99);
    check();
    FundItem item = Funds(ledger).all().front().item;
    item.budget = parseMoney(u"9000万元");
    REQUIRE(Funds(ledger).save(item));
    check();
    REQUIRE(Funds(ledger).remove(std::vector{*item.id}));
    check();
    IndicatorReading reading;
    reading.indicator = Indicators(ledger).all().back().card.id;
    reading.on = QDate(2026, 6, 15);
    reading.value = aFigure(7);
    REQUIRE(Indicators(ledger).record(reading));
    check();
    ReportingRound round = ledger.rounds().front();
    round.state = RoundState::Closed;
    REQUIRE(ledger.saveRound(round));
    check();
}

} // namespace

TEST_CASE("after any edit the answers equal those of a fresh look, whatever is filtered", "[dashboard]")
{
    TempLedger ledger;
    fillOffice(*ledger, 3, 5);
    addValues(*ledger);
    std::vector<OverviewFilter> filters(5);
    filters[1].aspect = ledger->aspects().front().id;
    filters[2].lead = ledger->directory().units().at(1).id;
    filters[3].year = 2026;
    filters[4].year = 2027;
    const FixedClock clock{today};
    std::vector<std::unique_ptr<OverviewAnswers>> answers;
    for (const OverviewFilter& filter : filters) {
        answers.push_back(std::make_unique<OverviewAnswers>(*ledger, clock));
        answers.back()->setFilter(filter);
        all(*answers.back());
    }
    editAll(*ledger, [&] {
        for (size_t i = 0; i < filters.size(); ++i)
            checkFresh(*answers[i], *ledger, filters[i]);
    });
}

TEST_CASE("an edit leaves the answers alone that it cannot change", "[dashboard]")
{
    TempLedger ledger;
    fillOffice(*ledger, 3, 5);
    addValues(*ledger);
    const FixedClock clock{today};
    OverviewAnswers answers(*ledger, clock);
    all(answers);
    const void* lights = answers.answer(Question::Lights).spec.series.data();
    const void* funds = answers.answer(Question::Funds).spec.series.data();
    report(*ledger, *ledger->tasks().front().task.id, 88);
    CHECK(answers.answer(Question::Funds).spec.series.data() == funds);
    FundItem item = Funds(*ledger).all().front().item;
    item.budget = parseMoney(u"9000万元");
    lights = answers.answer(Question::Lights).spec.series.data();
    REQUIRE(Funds(*ledger).save(item));
    CHECK(answers.answer(Question::Lights).spec.series.data() == lights);
    CHECK(chartValue(answers.answer(Question::Funds).spec.series.front(), 0) == 9000);
}

TEST_CASE("list, aspect, unit and year narrow funds and indicators as well", "[dashboard]")
{
    TempLedger ledger;
    fillOffice(*ledger, 3, 5);
    addValues(*ledger);
    const FixedClock clock{today};
    OverviewAnswers answers(*ledger, clock);
    const auto names = [&](const OverviewFilter& filter, Question question) {
        answers.setFilter(filter);
        return answers.answer(question).spec.categories.join(QLatin1Char(' '));
    };
    const QString training = QStringLiteral("技能人才培训补贴");
    const QString studios = QStringLiteral("创新工作室补助");
    CHECK(names({}, Question::Funds) == training + QLatin1Char(' ') + studios);
    OverviewFilter unit;
    unit.lead = ledger->directory().units().front().id; // leads the first task
    CHECK(names(unit, Question::Funds) == training);
    unit.lead = ledger->directory().units().at(1).id;
    CHECK(names(unit, Question::Funds) == studios);
    OverviewFilter year;
    year.year = 2025;
    CHECK(names(year, Question::Funds) == studios);
    CHECK(names(year, Question::Indicators).isEmpty()); // no target of 2025
    OverviewFilter aspect;
    aspect.aspect = ledger->aspects().front().id;
    CHECK(names(aspect, Question::Indicators) == QStringLiteral("新建企业工会"));
    aspect.aspect = ledger->aspects().back().id; // of the last task
    CHECK(names(aspect, Question::Indicators) == QStringLiteral("区级以上创新工作室"));
}
