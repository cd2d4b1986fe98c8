// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/overviewcharts.h"

#include "core/model/taskquery.h"
#include "core/report/chartscale.h"
#include "core/report/querywords.h"
#include "tests/support/catch.h"
#include "tests/ui/dashboard/officetasks.h"
#include "ui/dashboard/overviewfilter.h"

#include <algorithm>

using namespace taizhang;

namespace {

const QDate today(2026, 6, 30);

int found(const std::vector<TaskView>& tasks, const QString& text)
{
    const TaskQuery query(text, today);
    return static_cast<int>(
        std::count_if(tasks.begin(), tasks.end(), [&query](const TaskView& view) { return query.matches(view); }));
}

void checkLinks(const LinkedChart& chart, const std::vector<TaskView>& tasks)
{
    REQUIRE_FALSE(chart.spec.categories.isEmpty());
    for (int category = 0; category < chart.spec.categories.size(); ++category) {
        for (int series = -1; series < static_cast<int>(chart.spec.series.size()); ++series) {
            const double figure = series < 0 ? categoryTotal(chart.spec, category)
                                             : chartValue(chart.spec.series[static_cast<size_t>(series)], category);
            const QString query = joinedQuery({chart.query(category, series), countedQuery()});
            CAPTURE(query);
            CHECK(found(tasks, query) == static_cast<int>(figure));
        }
    }
}

TallyRow row(const char16_t* name, int closed, int behind, int total)
{
    TallyRow row;
    row.name = QString::fromUtf16(name);
    row.tally.closed = closed;
    row.tally.behind = behind;
    row.tally.total = total;
    return row;
}

} // namespace

TEST_CASE("every figure of the overview finds exactly its tasks", "[dashboard]")
{
    TempLedger ledger;
    fillOffice(*ledger, 7, 5);
    const std::vector<TaskView> tasks = ledger->tasks();
    checkLinks(lightsByAspect(tallyByAspect(tasks, ledger->aspects())), tasks);
    checkLinks(completionByLeadUnit(tallyByLeadUnit(tasks, ledger->directory()), UnitOrder::Official), tasks);
    checkLinks(completionByLeadUnit(tallyByLeadUnit(tasks, ledger->directory()), UnitOrder::Rank), tasks);
    checkLinks(dueSoon(tasks, today), tasks);
}

TEST_CASE("the overview counts every counted task once", "[dashboard]")
{
    TempLedger ledger;
    fillOffice(*ledger, 7, 5);
    const std::vector<TaskView> tasks = ledger->tasks();
    for (const LinkedChart& chart : {lightsByAspect(tallyByAspect(tasks, ledger->aspects())),
             completionByLeadUnit(tallyByLeadUnit(tasks, ledger->directory()), UnitOrder::Official)}) {
        double total = 0;
        for (int category = 0; category < chart.spec.categories.size(); ++category)
            total += categoryTotal(chart.spec, category);
        CHECK(total == tally(tasks).total);
        CHECK(total == 34); // 35 and one of them cancelled
    }
}

TEST_CASE("units are ranked by rate, those with few tasks after the others", "[dashboard]")
{
    const std::vector<TallyRow> rows = ranked({row(u"half", 2, 1, 4), row(u"one of one", 1, 0, 1), row(u"all", 3, 0, 3),
        row(u"half too, more behind", 3, 3, 6), row(u"none of two", 0, 1, 2), row(u"none", 0, 0, 5)});
    QStringList names;
    for (const TallyRow& ranked : rows)
        names << ranked.name;
    CHECK(names.join(QStringLiteral("; "))
        == QStringLiteral("all; half; half too, more behind; none; one of one; none of two"));
}

TEST_CASE("what is due is sorted by the days that are left, both ends counted", "[dashboard]")
{
    struct Row
    {
        int days;
        int slot; // -1: none
    };
    const Row rows[] = {{-100, 0}, {-1, 0}, {0, 1}, {15, 1}, {16, 2}, {30, 2}, {31, 3}, {60, 3}, {61, -1}};
    for (const Row& row : rows) {
        TaskView view;
        view.verdict.light = Light::Green;
        view.task.deadline.due = today.addDays(row.days);
        const LinkedChart chart = dueSoon(std::vector{view}, today);
        INFO(row.days);
        for (int slot = 0; slot < 4; ++slot)
            CHECK(categoryTotal(chart.spec, slot) == (slot == row.slot ? 1 : 0));
        view.verdict.light = Light::Done;
        CHECK(categoryTotal(dueSoon(std::vector{view}, today).spec, std::max(0, row.slot)) == 0);
    }
}

TEST_CASE("each open task of a unit has reported in the round or not", "[dashboard]")
{
    TempLedger ledger;
    fillOffice(*ledger, 4, 5);
    ReportingRound round;
    round.name = QStringLiteral("2026年第二季度");
    round.from = QDate(2026, 5, 1);
    round.to = QDate(2026, 6, 30);
    round.dueOn = QDate(2026, 7, 5);
    REQUIRE(ledger->saveRound(round));
    const std::vector<TaskView> tasks = ledger->tasks();
    const std::optional<ReportingRound> current = currentRound(ledger->rounds());
    REQUIRE(current);
    const LinkedChart chart = reportedInRound(tasks, ledger->directory(), *current);
    int reported = 0;
    int open = 0;
    for (const TaskView& view : tasks) {
        if (!view.counted || view.verdict.light == Light::Done)
            continue;
        ++open;
        reported += view.latest->on >= QDate(2026, 5, 1) ? 1 : 0;
    }
    checkLinks(chart, tasks);
    double shownReported = 0;
    double shownOpen = 0;
    for (int unit = 0; unit < chart.spec.categories.size(); ++unit) {
        shownReported += chartValue(chart.spec.series[0], unit);
        shownOpen += categoryTotal(chart.spec, unit);
        CHECK(found(tasks, joinedQuery({chart.query(unit, -1), countedQuery()})) == categoryTotal(chart.spec, unit));
    }
    CHECK(shownReported == reported);
    CHECK(shownOpen == open);
    CHECK(reported > 0);
    CHECK(reported < open);
}

TEST_CASE("the current round is the open one that began last", "[dashboard]")
{
    const auto round = [](int month, RoundState state) {
        ReportingRound made;
        made.from = QDate(2026, month, 1);
        made.state = state;
        return made;
    };
    CHECK_FALSE(currentRound({round(1, RoundState::Closed)}));
    CHECK(currentRound({round(4, RoundState::Open), round(1, RoundState::Open), round(7, RoundState::Closed)})->from
        == QDate(2026, 4, 1));
}

TEST_CASE("filters narrow to list, aspect, lead unit and year", "[dashboard]")
{
    TempLedger ledger;
    fillOffice(*ledger, 3, 4);
    const std::vector<TaskView> tasks = ledger->tasks();
    OverviewFilter filter;
    CHECK(filtered(tasks, filter).size() == 12);
    filter.lead = ledger->directory().units().at(2).id;
    CHECK(filtered(tasks, filter).size() == 4);
    filter.aspect = ledger->aspects().at(3).id; // tasks 9 to 12 are of the aspects 4, 5, 1, 2
    CHECK(filtered(tasks, filter).size() == 1);
    filter = {};
    filter.year = 2027;
    for (const TaskView* view : filtered(tasks, filter))
        CHECK(view->task.deadline.due->year() == 2027);
}
