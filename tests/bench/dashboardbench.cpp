// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"
#include "core/report/language.h"
#include "ui/dashboard/overviewpage.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/jobrunner.h"
#include "ui/shared/settings.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTranslator>

#include <algorithm>
#include <ctime>

using namespace taizhang;

namespace {

constexpr int parents = 100;
constexpr int tasksEach = 100;
constexpr int units = 120;
constexpr int funds = 100;
constexpr int indicators = 200;
constexpr int readingsEach = 500;
const QDate today(2026, 6, 30);

double cpuMilliseconds()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

// The value of a result; a bench without its data would measure nothing.
template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(toText(result.error().code)));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

Figure figureOf(int value)
{
    Figure figure;
    figure.mantissa = value;
    figure.unit = QStringLiteral("家");
    return figure;
}

void addUnits(Ledger& ledger)
{
    std::vector<Aspect> aspects;
    for (int i = 0; i < 5; ++i)
        aspects.push_back({{}, QStringLiteral("a%1").arg(i), QStringLiteral("方面%1").arg(i + 1), i});
    must(ledger.saveAspects(aspects));
    for (int i = 0; i < units; ++i) {
        Unit unit;
        unit.name = QStringLiteral("区第%1产业工人服务保障局").arg(i + 1);
        unit.position = i;
        must(ledger.saveUnit(unit));
    }
    ReportingRound round;
    round.name = QStringLiteral("2026年第二季度");
    round.from = QDate(2026, 4, 1);
    round.to = today;
    round.dueOn = QDate(2026, 7, 5);
    must(ledger.saveRound(round));
}

void fillIn(Task& task, int number, const Ledger& ledger)
{
    const UnitDirectory directory = ledger.directory();
    task.aspects = {*ledger.aspects().at(size_t(number) % 5).id};
    task.deadline.kind = DeadlineKind::Fixed;
    task.deadline.due = QDate(2026, 6, 1).addDays(number * 11 % 240);
    Assignment lead;
    lead.unit = directory.units().at(size_t(number) % units).id;
    lead.written = directory.units().at(size_t(number) % units).name;
    task.assignments = {lead};
}

void addTasks(Ledger& ledger)
{
    QStringList titles;
    for (int i = 0; i < tasksEach; ++i)
        titles << QStringLiteral("推进第%1项产业工人队伍建设改革举措").arg(i + 1);
    for (int i = 0; i < parents; ++i) {
        Task parent;
        parent.title = QStringLiteral("第%1类重点任务").arg(i + 1);
        must(ledger.splitTask(must(ledger.addTask(parent)), titles));
    }
    std::vector<Task> tasks;
    std::vector<ProgressRecord> records;
    for (const TaskView& view : ledger.tasks()) {
        if (!view.task.parent)
            continue;
        const int number = int(tasks.size());
        tasks.push_back(view.task);
        fillIn(tasks.back(), number, ledger);
        ProgressRecord record;
        record.task = view.task.id;
        record.on = QDate(2026, 3 + number % 4, 20);
        record.percent = Percent::fromWhole(number * 37 % 101);
        records.push_back(record);
    }
    must(ledger.saveTasks(tasks));
    must(ledger.recordProgress(records));
}

void addFunds(Ledger& ledger)
{
    for (int i = 0; i < funds; ++i) {
        FundItem item;
        item.name = QStringLiteral("第%1项补贴").arg(i + 1);
        item.yearFrom = item.yearTo = 2026;
        item.budget = parseMoney(QStringLiteral("%1万元").arg(100 + i));
        Disbursement paid;
        paid.fund = must(Funds(ledger).save(item));
        paid.on = QDate(2026, 5, 1);
        paid.amount = *parseMoney(u"40万元");
        must(Funds(ledger).save(paid));
    }
}

void addIndicators(Ledger& ledger)
{
    for (int i = 0; i < indicators; ++i) {
        Indicator card;
        card.name = QStringLiteral("第%1项指标").arg(i + 1);
        card.unit = QStringLiteral("家");
        IndicatorTarget target;
        target.indicator = must(Indicators(ledger).save(card));
        target.from = QDate(2024, 1, 1);
        target.to = QDate(2026, 12, 31);
        target.low = figureOf(3000);
        must(Indicators(ledger).save(target));
        std::vector<IndicatorReading> readings;
        for (int k = 0; k < readingsEach; ++k) {
            IndicatorReading reading;
            reading.indicator = target.indicator;
            reading.on = QDate(2026, 6, 29).addDays(-k);
            reading.value = figureOf(1 + k % 9);
            readings.push_back(reading);
        }
        must(Indicators(ledger).record(readings));
    }
}

// Until every card shows the present answers and is drawn.
void settle(const OverviewPage& page)
{
    do
        QCoreApplication::processEvents();
    while (!page.upToDate());
    QCoreApplication::processEvents();
}

// From the moment in which the ledger tells of the change until the window is drawn again; the smallest of several.
// `told` is set at that moment.
template <class Edit>
double leastUpdate(const double& told, const OverviewPage& page, Edit edit)
{
    double least = 1e9;
    for (int run = 0; run < 7; ++run) {
        edit(run);
        settle(page);
        least = std::min(least, cpuMilliseconds() - told);
    }
    return least;
}

void report(QTextStream& out, const char* what, double cost)
{
    out << what << ": " << QString::number(cost, 'f', 1) << " ms CPU" << Qt::endl;
}

} // namespace

// Prints what the overview of 10,000 tasks, 120 units, 100 funds and 100,000 readings costs to show and to keep up.
int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const auto translator = installLanguage(Language::SimplifiedChinese);
    QTemporaryDir folder;
    const FixedClock clock{today};
    const Session session{&clock, QStringLiteral("bench"), QStringLiteral("bench")};
    const auto opened = Ledger::create(
        folder.filePath(QStringLiteral("bench.taizhang")), {QStringLiteral("示例区"), 2026, {}, false}, session);
    Ledger& ledger = **opened;
    addUnits(ledger);
    addTasks(ledger);
    addFunds(ledger);
    addIndicators(ledger);

    QTextStream out(stdout);
    Settings settings(folder.filePath(QStringLiteral("bench.ini")));
    SystemDialogs dialogs;
    JobRunner jobs;
    const auto show = [&] {
        auto page = std::make_unique<OverviewPage>(PageContext{ledger, settings, dialogs, jobs, clock}, nullptr);
        page->resize(1280, 800);
        page->show();
        page->grab();
        return page;
    };
    double first = 1e9;
    double whole = 1e9;
    for (int run = 0; run < 3; ++run) {
        const double start = cpuMilliseconds();
        const auto page = show();
        first = std::min(first, cpuMilliseconds() - start);
        settle(*page);
        whole = std::min(whole, cpuMilliseconds() - start);
    }
    report(out, "first shown", first);
    report(out, "with all cards, also those below the first screenful", whole);
    double told = 0; // connected before the page, so that it is told first
    QObject::connect(&ledger.notifier(), &ChangeNotifier::changed, &application, [&told] { told = cpuMilliseconds(); });
    const auto page = show();
    settle(*page);
    const TaskId task = *ledger.tasks().at(500).task.id;
    report(out, "after one progress report", leastUpdate(told, *page, [&](int run) {
        ProgressRecord record;
        record.task = task;
        record.on = today;
        record.percent = Percent::fromWhole(10 + 9 * run);
        must(ledger.recordProgress(record));
    }));
    report(out, "after one closing", leastUpdate(told, *page, [&](int run) {
        must(ledger.setTaskStatus(task, run % 2 ? TaskStatus::Active : TaskStatus::Closed, QStringLiteral("完成")));
    }));
    const IndicatorId indicator = *Indicators(ledger).all().at(7).card.id;
    report(out, "after one reading", leastUpdate(told, *page, [&](int run) {
        IndicatorReading reading;
        reading.indicator = indicator;
        reading.on = today;
        reading.value = figureOf(50 + run);
        must(Indicators(ledger).record(reading));
    }));
    const FundItemId fund = *Funds(ledger).all().at(7).item.id;
    report(out, "after one payment", leastUpdate(told, *page, [&](int run) {
        Disbursement paid;
        paid.fund = fund;
        paid.on = today.addDays(-run);
        paid.amount = *parseMoney(u"1万元");
        must(Funds(ledger).save(paid));
    }));
    return 0;
}
