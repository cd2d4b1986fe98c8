// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/templedger.h"

using namespace taizhang;

namespace {

Unit aUnit(const QString& name)
{
    Unit unit;
    unit.name = name;
    return unit;
}

Task fullTask(UnitId lead, UnitId support)
{
    Task task = aTask(QStringLiteral("提升技能水平"), QStringLiteral("3"));
    task.goal = QStringLiteral("目标");
    task.deliverable = QStringLiteral("成果");
    task.note = QStringLiteral("备注");
    task.focus = true;
    task.budget = Money::fromFen(876494000000);
    task.budgetPhrase = QStringLiteral("87649.4万元");
    task.deadline = {DeadlineKind::Milestones, QStringLiteral("6月底前，12月底前"), QDate(2026, 12, 31),
        QDate(2026, 1, 1), Recurrence{RecurrenceUnit::Quarter, 2}, QStringLiteral("上级文件"),
        {{{}, QDate(2026, 6, 30), QStringLiteral("方案"), Percent::fromWhole(50), QDate(2026, 6, 1)},
            {{}, QDate(2026, 12, 31), QStringLiteral("完成"), {}, {}}}};
    task.measures = {{{}, QStringLiteral("办班"), QStringLiteral("人社局"), QStringLiteral("年底前")},
        {{}, QStringLiteral("考核"), {}, {}}};
    task.assignments = {{{}, lead, {}, Role::Lead, QStringLiteral("人社局"), false},
        {{}, support, {}, Role::Support, QStringLiteral("教委等"), true}};
    task.officials = {{{}, OfficialRole::LeadOfficial, QStringLiteral("分管副区长"), QStringLiteral("010-1")}};
    task.source = SourceRef{QStringLiteral("清单.xlsx"), QStringLiteral("Sheet1"), 7};
    return task;
}

// Ids and uids are given by the ledger; everything else must come back as it went in.
Task withoutIds(Task task)
{
    task.id.reset();
    task.uid.reset();
    task.list.reset();
    task.position = 0;
    for (Milestone& part : task.deadline.milestones)
        part.id.reset();
    for (Measure& part : task.measures)
        part.id.reset();
    for (Assignment& part : task.assignments)
        part.id.reset();
    for (Official& part : task.officials)
        part.id.reset();
    return task;
}

} // namespace

TEST_CASE("a task comes back with everything that was stored, also after a restart", "[ledger]")
{
    TempLedger ledger;
    const UnitId lead = *ledger->saveUnit(aUnit(QStringLiteral("区人力资源和社会保障局")));
    const UnitId support = *ledger->saveUnit(aUnit(QStringLiteral("区教育委员会")));
    Task task = fullTask(lead, support);
    REQUIRE(ledger->saveAspects({{{}, QStringLiteral("skill"), QStringLiteral("技能提升"), 0}}));
    task.aspects = {*ledger->aspects().front().id};
    const Result<TaskId> id = ledger->addTask(task);
    REQUIRE(id);
    CHECK(withoutIds(ledger->task(*id)->task) == task);
    ledger.reopen();
    REQUIRE(ledger->tasks().size() == 1);
    const TaskView view = ledger->tasks().front();
    CHECK(withoutIds(view.task) == task);
    CHECK(view.aspects == QStringList{QStringLiteral("技能提升")});
    CHECK(view.units.front().name == QStringLiteral("区人力资源和社会保障局"));
    CHECK(view.units.front().written == QStringLiteral("人社局"));
}

TEST_CASE("saving a task without a difference makes no batch", "[ledger]")
{
    TempLedger ledger;
    const UnitId unit = *ledger->saveUnit(aUnit(QStringLiteral("区总工会")));
    const TaskId id = *ledger->addTask(fullTask(unit, unit));
    const size_t before = ledger->batches().size();
    REQUIRE(ledger->saveTask(ledger->task(id)->task));
    Task withoutPartIds = withoutIds(ledger->task(id)->task);
    withoutPartIds.id = id;
    REQUIRE(ledger->saveTask(withoutPartIds));
    CHECK(ledger->batches().size() == before);
}

TEST_CASE("an edit logs only the fields that differ", "[ledger]")
{
    TempLedger ledger;
    const TaskId id = *ledger->addTask(aTask(QStringLiteral("甲"), QStringLiteral("1")));
    Task task = ledger->task(id)->task;
    task.title = QStringLiteral("乙");
    REQUIRE(ledger->saveTask(task));
    const BatchInfo batch = ledger->batches().front();
    const std::vector<FieldChange> changes = ledger->changes(batch.id);
    REQUIRE(changes.size() == 1);
    CHECK(changes.front()
        == FieldChange{batch.id, QStringLiteral("task"), id.value(), QStringLiteral("title"), QStringLiteral("甲"),
            QStringLiteral("乙")});
    CHECK(batch.action == QStringLiteral("task.save"));
    CHECK(batch.subject == QStringLiteral("1 乙"));
    CHECK(batch.actor == QStringLiteral("tester"));
}

TEST_CASE("broken rules are refused and nothing is written", "[ledger]")
{
    TempLedger ledger;
    const TaskId id = *ledger->addTask(aTask(QStringLiteral("甲")));
    const QString before = ledger->dump();
    const auto code = [](const auto& result) { return result.error().code; };
    CHECK(code(ledger->addTask(aTask(QStringLiteral(" ")))) == ErrorCode::ValueInvalid);
    Task orphan = aTask(QStringLiteral("乙"));
    orphan.list = TaskListId(99);
    CHECK(code(ledger->addTask(orphan)) == ErrorCode::RecordNotFound);
    Task circle = ledger->task(id)->task;
    circle.parent = id;
    CHECK(code(ledger->saveTask(circle)) == ErrorCode::ValueInvalid);
    Task strange = aTask(QStringLiteral("丙"));
    strange.assignments = {{{}, UnitId(7), {}, Role::Lead, QStringLiteral("?"), false}};
    CHECK(code(ledger->addTask(strange)) == ErrorCode::RecordNotFound);
    CHECK(code(ledger->saveTask(aTask(QStringLiteral("无号")))) == ErrorCode::RecordNotFound);
    CHECK(code(ledger->removeTask(TaskId(99))) == ErrorCode::RecordNotFound);
    CHECK(code(ledger->splitTask(id, {})) == ErrorCode::ValueInvalid);
    CHECK(ledger->dump() == before);
}

TEST_CASE("sub-tasks inherit, stand behind their task and go with it", "[ledger]")
{
    TempLedger ledger;
    const UnitId unit = *ledger->saveUnit(aUnit(QStringLiteral("区总工会")));
    const TaskId first = *ledger->addTask(fullTask(unit, unit));
    REQUIRE(ledger->addTask(aTask(QStringLiteral("后一项"), QStringLiteral("4"))));
    const auto children = ledger->splitTask(first, {QStringLiteral("上"), QStringLiteral("下")});
    REQUIRE(children);
    QStringList numbers;
    for (const TaskView& view : ledger->tasks())
        numbers.append(view.task.number);
    CHECK(numbers
        == QStringList{QStringLiteral("3"), QStringLiteral("3.(1)"), QStringLiteral("3.(2)"), QStringLiteral("4")});
    CHECK_FALSE(ledger->task(first)->counted);
    CHECK(ledger->task(children->front())->units.size() == 2);
    CHECK(ledger->task(children->front())->task.deadline.due == QDate(2026, 12, 31));
    const QString before = ledger->dump();
    REQUIRE(ledger->removeTask(first));
    CHECK(ledger->tasks().size() == 1);
    REQUIRE(ledger->undo());
    CHECK(ledger->dump() == before);
}

TEST_CASE("closing a task remembers the day, and earlier days see it open", "[ledger]")
{
    TempLedger ledger;
    const TaskId id = *ledger->addTask(aTask(QStringLiteral("甲")));
    REQUIRE(ledger->setTaskStatus(id, TaskStatus::Closed, QStringLiteral("办结")));
    CHECK(ledger->task(id)->task.closedOn == QDate(2026, 6, 30));
    CHECK(ledger->task(id)->verdict.light == Light::Done);
    CHECK(ledger->tasksAsOf(QDate(2026, 6, 29)).front().verdict.light != Light::Done);
    REQUIRE(ledger->setTaskStatus(id, TaskStatus::Active, {}));
    CHECK_FALSE(ledger->task(id)->task.closedOn);
}

TEST_CASE("a task is found by its number where only one has it", "[ledger]")
{
    TempLedger ledger;
    REQUIRE(ledger->addTask(aTask(QStringLiteral("甲"), QStringLiteral("1"))));
    REQUIRE(ledger->addTask(aTask(QStringLiteral("乙"), QStringLiteral("2"))));
    REQUIRE(ledger->addTask(aTask(QStringLiteral("丙"), QStringLiteral("2"))));
    CHECK(ledger->taskByNumber(QStringLiteral("1"))->task.title == QStringLiteral("甲"));
    CHECK(ledger->taskByNumber(QStringLiteral("2")).error().code == ErrorCode::RecordAmbiguous);
    CHECK(ledger->taskByNumber(QStringLiteral("3")).error().code == ErrorCode::RecordNotFound);
}
