// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/templedger.h"

using namespace taizhang;

namespace {

TaskId addTask(TempLedger& ledger, const QString& title)
{
    return *ledger->addTask(aTask(title));
}

void retitle(TempLedger& ledger, TaskId id, const QString& title)
{
    Task task = ledger->task(id)->task;
    task.title = title;
    REQUIRE(ledger->saveTask(task));
}

void renote(TempLedger& ledger, TaskId id, const QString& note)
{
    Task task = ledger->task(id)->task;
    task.note = note;
    REQUIRE(ledger->saveTask(task));
}

QString title(TempLedger& ledger, TaskId id)
{
    return ledger->task(id)->task.title;
}

ProgressRecord progressOf(TaskId id, int percent)
{
    ProgressRecord record;
    record.task = id;
    record.on = QDate(2026, 6, 1);
    record.percent = Percent::fromWhole(percent);
    return record;
}

} // namespace

TEST_CASE("undo and redo walk back and forth, also across restarts", "[history]")
{
    TempLedger ledger;
    const TaskId id = addTask(ledger, QStringLiteral("一"));
    retitle(ledger, id, QStringLiteral("二"));
    retitle(ledger, id, QStringLiteral("三"));
    ledger.reopen();
    REQUIRE(ledger->undo());
    CHECK(title(ledger, id) == QStringLiteral("二"));
    ledger.reopen();
    REQUIRE(ledger->undo());
    CHECK(title(ledger, id) == QStringLiteral("一"));
    REQUIRE(ledger->undo());
    CHECK_FALSE(ledger->task(id));
    CHECK(ledger->undo().error().code == ErrorCode::NothingToUndo);
    ledger.reopen();
    REQUIRE(ledger->redo());
    REQUIRE(ledger->redo());
    REQUIRE(ledger->redo());
    CHECK(title(ledger, id) == QStringLiteral("三"));
    CHECK(ledger->redo().error().code == ErrorCode::NothingToRedo);
    REQUIRE(ledger->undo());
    CHECK(title(ledger, id) == QStringLiteral("二"));
}

TEST_CASE("new work ends the chance to redo", "[history]")
{
    TempLedger ledger;
    const TaskId id = addTask(ledger, QStringLiteral("一"));
    retitle(ledger, id, QStringLiteral("二"));
    REQUIRE(ledger->undo());
    CHECK(ledger->nextRedo().has_value());
    renote(ledger, id, QStringLiteral("注"));
    CHECK_FALSE(ledger->nextRedo());
    CHECK(ledger->nextUndo()->action == QStringLiteral("task.save"));
    REQUIRE(ledger->undo());
    REQUIRE(ledger->undo());
    CHECK_FALSE(ledger->task(id));
}

TEST_CASE("a deleted task comes back with its parts, its progress and its id", "[history]")
{
    TempLedger ledger;
    Unit unit;
    unit.name = QStringLiteral("区总工会");
    const UnitId lead = *ledger->saveUnit(unit);
    Task task = aTask(QStringLiteral("甲"));
    task.measures = {{{}, QStringLiteral("办班"), {}, {}}};
    task.assignments = {{{}, lead, {}, Role::Lead, QStringLiteral("总工会"), false}};
    const TaskId id = *ledger->addTask(task);
    REQUIRE(ledger->recordProgress(progressOf(id, 40)));
    const QString dump = ledger->dump();
    const TaskView before = *ledger->task(id);
    REQUIRE(ledger->removeTask(id));
    CHECK(ledger->removeUnit(lead).ok());
    REQUIRE(ledger->undo());
    ledger.reopen();
    REQUIRE(ledger->undo());
    CHECK(ledger->dump() == dump);
    CHECK(*ledger->task(id) == before);
    CHECK(ledger->progress(id).size() == 1);
}

TEST_CASE("ids of deleted records are never given again", "[history]")
{
    TempLedger ledger;
    const TaskId first = addTask(ledger, QStringLiteral("一"));
    REQUIRE(ledger->removeTask(first));
    const TaskId second = addTask(ledger, QStringLiteral("二"));
    CHECK(first != second);
    const BatchId removal = ledger->batches().at(1).id;
    REQUIRE(ledger->undoBatch(removal, OnConflict::Refuse));
    CHECK(title(ledger, first) == QStringLiteral("一"));
    CHECK(title(ledger, second) == QStringLiteral("二"));
}

TEST_CASE("an older batch is refused where later ones changed its values, and names them", "[history]")
{
    TempLedger ledger;
    const TaskId id = addTask(ledger, QStringLiteral("一"));
    Task both = ledger->task(id)->task;
    both.title = QStringLiteral("二");
    both.note = QStringLiteral("旧注");
    REQUIRE(ledger->saveTask(both));
    const BatchId batch = ledger->batches().front().id;
    retitle(ledger, id, QStringLiteral("三"));
    const BatchId later = ledger->batches().front().id;

    const auto refused = ledger->undoBatch(batch, OnConflict::Refuse);
    CHECK(refused.error().code == ErrorCode::UndoConflict);
    CHECK(refused.error().args.at(1) == QStringLiteral("1"));
    const std::vector<UndoConflict> conflicts = ledger->undoConflicts(batch);
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().change.column == QStringLiteral("title"));
    CHECK(conflicts.front().present == QVariant(QStringLiteral("三")));
    CHECK(conflicts.front().later == later);

    REQUIRE(ledger->undoBatch(batch, OnConflict::SkipConflicting));
    CHECK(title(ledger, id) == QStringLiteral("三"));
    CHECK(ledger->task(id)->task.note.isEmpty());
    REQUIRE(ledger->redo());
    CHECK(ledger->task(id)->task.note == QStringLiteral("旧注"));
}

TEST_CASE("a new record that others have come to depend on stays when its batch is undone", "[history]")
{
    TempLedger ledger;
    const TaskId id = addTask(ledger, QStringLiteral("一"));
    const BatchId added = ledger->batches().front().id;
    REQUIRE(ledger->recordProgress(progressOf(id, 40)));
    const BatchId later = ledger->batches().front().id;
    CHECK(ledger->undoBatch(added, OnConflict::Refuse).error().code == ErrorCode::UndoConflict);
    const std::vector<UndoConflict> conflicts = ledger->undoConflicts(added);
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().later == later);
    // The task list came with the task and is all that could go, but the task is in it.
    CHECK(ledger->undoBatch(added, OnConflict::SkipConflicting).error().code == ErrorCode::UndoConflict);
    CHECK(ledger->progress(id).size() == 1);
}

TEST_CASE("the history of a task has its own changes and those of its parts, newest first", "[history]")
{
    TempLedger ledger;
    const TaskId id = addTask(ledger, QStringLiteral("一"));
    const TaskId other = addTask(ledger, QStringLiteral("别的"));
    retitle(ledger, id, QStringLiteral("二"));
    REQUIRE(ledger->recordProgress(progressOf(id, 40)));
    REQUIRE(ledger->recordProgress(progressOf(other, 90)));
    const std::vector<Provenance> history = ledger->taskHistory(id);
    REQUIRE_FALSE(history.empty());
    CHECK(history.front().change.table == QStringLiteral("progress"));
    bool retitled = false;
    for (const Provenance& entry : history) {
        CHECK(entry.change.after != QVariant(9000));
        retitled = retitled
            || (entry.change.column == QStringLiteral("title") && entry.change.before == QVariant(QStringLiteral("一"))
                && entry.batch.actor == QStringLiteral("tester"));
    }
    CHECK(retitled);
}

TEST_CASE("every commit is announced once with what it touched", "[history]")
{
    TempLedger ledger;
    std::vector<ChangeSet> heard;
    QObject context;
    QObject::connect(
        &ledger->notifier(), &ChangeNotifier::changed, &context, [&](const ChangeSet& c) { heard.push_back(c); });
    const TaskId id = addTask(ledger, QStringLiteral("一"));
    REQUIRE(heard.size() == 1);
    CHECK(heard.back().tasks == std::vector<TaskId>{id});
    REQUIRE(ledger->recordProgress(progressOf(id, 40)));
    CHECK(heard.back().tasks == std::vector<TaskId>{id});
    CHECK_FALSE(heard.back().settings);
    REQUIRE(ledger->removeTask(id));
    CHECK(heard.back().tasks == std::vector<TaskId>{id});
    CHECK_FALSE(ledger->saveProgress(progressOf(id, 50)).ok());
    CHECK(heard.size() == 3);
}
