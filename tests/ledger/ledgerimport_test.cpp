// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/templedger.h"

#include <QFileInfo>

using namespace taizhang;

namespace {

DraftTask draftTask(const QString& number, const QString& title, const QStringList& leads)
{
    DraftTask task;
    task.number = number;
    task.title = title;
    task.aspects = QStringList{QStringLiteral("思想引领")};
    for (const QString& lead : leads)
        task.units.push_back({lead, Role::Lead, false, false, {}});
    task.source = {QStringLiteral("清单.xlsx"), QStringLiteral("Sheet1"), number.toInt() + 1};
    return task;
}

ImportDraft aDraft()
{
    ImportDraft draft;
    draft.fileName = QStringLiteral("清单.xlsx");
    draft.sha256 = QByteArray(64, 'b');
    draft.title = QStringLiteral("2026年改革任务清单");
    draft.year = 2026;
    draft.tasks
        = {draftTask(QStringLiteral("1"), QStringLiteral("加强思想政治引领工作"), {QStringLiteral("区委宣传部")}),
            draftTask(QStringLiteral("2"), QStringLiteral("提升技能水平和职业素质"),
                {QStringLiteral("区人社局"), QStringLiteral("各镇街")}),
            draftTask(QStringLiteral("3"), QStringLiteral("完善新业态劳动者服务"), {QStringLiteral("区总工会")})};
    draft.tasks.at(1).units.at(1).groupPhrase = true;
    draft.tasks.at(1).percent = Percent::fromWhole(40);
    draft.tasks.at(1).progressText = QStringLiteral("已办三期");
    return draft;
}

ImportOutcome import(TempLedger& ledger, const ImportDraft& draft)
{
    const Result<ImportOutcome> outcome = ledger->commitImport(draft, ledger->planImport(draft));
    REQUIRE(outcome);
    return *outcome;
}

} // namespace

TEST_CASE("an import is one batch with its source, and one undo", "[import]")
{
    TempLedger ledger;
    const QString before = ledger->dump();
    const ImportOutcome outcome = import(ledger, aDraft());
    CHECK(outcome.tasks == 3);
    CHECK(outcome.units == 4);
    CHECK(outcome.newUnits == 4);
    REQUIRE(ledger->batches().size() == 2);
    const BatchInfo batch = ledger->batches().front();
    CHECK(batch.id == outcome.batch);
    CHECK(batch.kind == BatchKind::Import);
    CHECK(batch.sourceFile == QStringLiteral("清单.xlsx"));
    CHECK(batch.sourceSha256 == QByteArray(64, 'b'));
    REQUIRE(ledger->undo());
    CHECK(ledger->dump() == before);
}

TEST_CASE("imported tasks have list, units, groups, aspects, progress and source", "[import]")
{
    TempLedger ledger;
    import(ledger, aDraft());
    REQUIRE(ledger->taskLists().size() == 1);
    CHECK(ledger->taskLists().front().title == QStringLiteral("2026年改革任务清单"));
    const TaskView view = *ledger->taskByNumber(QStringLiteral("2"));
    CHECK(view.aspects == QStringList{QStringLiteral("思想引领")});
    REQUIRE(view.units.size() == 2);
    CHECK(view.units.at(1).group.has_value());
    CHECK(view.percent == Percent::fromWhole(40));
    CHECK(view.latest->on == QDate(2026, 6, 30));
    CHECK(view.task.source->row == 3);
    CHECK(ledger->aspects().size() == 1);
}

TEST_CASE("a ledger without a title is called after the first list that comes into it", "[import]")
{
    TempLedger ledger;
    const QString own = ledger->info().title;
    import(ledger, aDraft());
    CHECK(ledger->info().title == own); // has a title

    REQUIRE(ledger->undo());
    REQUIRE(ledger->saveInfo({}, 2026, {}));
    CHECK(ledger->info().title == QFileInfo(ledger.path()).completeBaseName());
    import(ledger, aDraft());
    CHECK(ledger->info().title == QStringLiteral("2026年改革任务清单"));
    REQUIRE(ledger->undo());
    CHECK(ledger->info().title == QFileInfo(ledger.path()).completeBaseName());
    ImportDraft untitled = aDraft();
    untitled.title.clear();
    import(ledger, untitled);
    CHECK(ledger->info().title == QStringLiteral("清单"));
}

TEST_CASE("the same list again stores nothing", "[import]")
{
    TempLedger ledger;
    import(ledger, aDraft());
    const QString before = ledger->dump();
    const ImportOutcome again = import(ledger, aDraft());
    CHECK(again.same == 3);
    CHECK_FALSE(again.batch);
    CHECK(ledger->dump() == before);
    CHECK(ledger->batches().size() == 2);
}

TEST_CASE("a revised list changes what differs, once", "[import]")
{
    TempLedger ledger;
    import(ledger, aDraft());
    Task noted = ledger->taskByNumber(QStringLiteral("1"))->task;
    noted.note = QStringLiteral("自己的备注");
    REQUIRE(ledger->saveTask(noted));
    ImportDraft revised = aDraft();
    revised.tasks.at(0).title = QStringLiteral("加强思想政治引领工作和宣传");
    revised.tasks.at(2).units = {{QStringLiteral("区教委"), Role::Lead, false, false, {}}};
    revised.tasks.at(1).percent = Percent::fromWhole(60);
    const ImportOutcome outcome = import(ledger, revised);
    CHECK(outcome.changed == 2);
    CHECK(outcome.same == 1);
    CHECK(outcome.newUnits == 1);
    CHECK(ledger->taskByNumber(QStringLiteral("1"))->task.title == QStringLiteral("加强思想政治引领工作和宣传"));
    CHECK(ledger->taskByNumber(QStringLiteral("1"))->task.note == QStringLiteral("自己的备注"));
    CHECK(ledger->taskByNumber(QStringLiteral("2"))->percent == Percent::fromWhole(60));
    CHECK(unitNames(*ledger->taskByNumber(QStringLiteral("3")), Role::Lead) == QStringLiteral("区教委"));
    CHECK_FALSE(import(ledger, revised).batch);
}

TEST_CASE("a decision for a known unit remembers the spelling", "[import]")
{
    TempLedger ledger;
    Unit unit;
    unit.name = QStringLiteral("中共密云区委宣传部");
    const UnitId id = *ledger->saveUnit(unit);
    const ImportDraft draft = aDraft();
    ImportPlan plan = ledger->planImport(draft);
    for (UnitDecision& decision : plan.units) {
        if (decision.written == QStringLiteral("区委宣传部")) {
            decision.kind = UnitDecision::Kind::UseUnit;
            decision.unit = id;
        }
    }
    REQUIRE(ledger->commitImport(draft, plan));
    CHECK(ledger->taskByNumber(QStringLiteral("1"))->units.front().unit == id);
    CHECK(ledger->directory().resolve(QStringLiteral("区委宣传部")).unit == id);
}

TEST_CASE("tasks can be left out, and those gone are cancelled only on request", "[import]")
{
    TempLedger ledger;
    import(ledger, aDraft());
    ImportDraft shorter = aDraft();
    shorter.tasks.pop_back();
    ImportPlan plan = ledger->planImport(shorter);
    REQUIRE(plan.gone.size() == 1);
    CHECK(ledger->commitImport(shorter, plan)->cancelled == 0);
    plan.cancelGone = true;
    CHECK(ledger->commitImport(shorter, plan)->cancelled == 1);
    CHECK(ledger->taskByNumber(QStringLiteral("3"))->task.status == TaskStatus::Cancelled);

    TempLedger other;
    const ImportDraft draft = aDraft();
    ImportPlan partial = other->planImport(draft);
    partial.tasks.at(0).take = false;
    CHECK(other->commitImport(draft, partial)->tasks == 2);
}

TEST_CASE("what a list was read with is remembered in the import's batch and forgotten with it", "[import]")
{
    TempLedger ledger;
    const ImportDraft draft = aDraft();
    ImportPlan plan = ledger->planImport(draft);
    ImportProfile profile;
    profile.headers = QStringList{QStringLiteral("任务"), QStringLiteral("要求")};
    profile.columns = {{QStringLiteral("要求"), Field::Goal}};
    profile.fileName = draft.fileName;
    plan.profile = profile;
    const size_t before = ledger->batches().size();
    REQUIRE(ledger->commitImport(draft, plan));
    CHECK(ledger->batches().size() == before + 1);
    CHECK(ledger->importProfiles().profiles == std::vector<ImportProfile>{profile});
    ledger.reopen();
    CHECK(ledger->importProfiles().profiles == std::vector<ImportProfile>{profile});
    // The same again has nothing to store.
    ImportPlan again = ledger->planImport(draft);
    again.profile = profile;
    again.profile->on = QDate(2026, 7, 1);
    CHECK_FALSE(ledger->commitImport(draft, again)->batch);
    REQUIRE(ledger->undo());
    CHECK(ledger->importProfiles().profiles.empty());
    REQUIRE(ledger->redo());
    CHECK(ledger->importProfiles().profiles.size() == 1);
    // Read without corrections, the shape is forgotten.
    again.profile->columns.clear();
    REQUIRE(ledger->commitImport(draft, again)->batch);
    CHECK(ledger->importProfiles().profiles.empty());
}

TEST_CASE("a plan that names what is not there is refused and nothing is stored", "[import]")
{
    TempLedger ledger;
    const QString before = ledger->dump();
    const ImportDraft draft = aDraft();
    ImportPlan plan = ledger->planImport(draft);
    plan.units.front().kind = UnitDecision::Kind::UseUnit;
    plan.units.front().unit = UnitId(77);
    CHECK(ledger->commitImport(draft, plan).error().code == ErrorCode::RecordNotFound);
    plan = ledger->planImport(draft);
    plan.units.clear();
    CHECK(ledger->commitImport(draft, plan).error().code == ErrorCode::RecordNotFound);
    CHECK(ledger->dump() == before);
}

TEST_CASE("new units that are one by their usual abbreviations become one, with the spellings as aliases", "[import]")
{
    TempLedger ledger;
    ImportDraft draft = aDraft();
    draft.tasks[0].units[0].written = QStringLiteral("区人力资源和社会保障局");
    draft.tasks[2].units[0].written = QStringLiteral("区人力社保局");
    const ImportOutcome outcome = import(ledger, draft);
    CHECK(outcome.newUnits == 2); // 各镇街 is the other
    const UnitDirectory directory = ledger->directory();
    REQUIRE(directory.units().size() == 1);
    CHECK(directory.resolve(QStringLiteral("区人社局")).unit == directory.units().front().id);
    CHECK(directory.resolve(QStringLiteral("区人力社保局")).kind == UnitMatchKind::Exact);
    CHECK(ledger->planImport(draft).units.empty());
}

TEST_CASE("sections of a new unit are one unit under the name they share; a single one keeps its bracket", "[import]")
{
    TempLedger ledger;
    ImportDraft draft = aDraft();
    draft.tasks[0].units[0].written = QStringLiteral("区总工会（女工部）");
    draft.tasks[1].units[0].written = QStringLiteral("区总工会（女工部）");
    draft.tasks[2].units[0].written = QStringLiteral("区总工会（权益部）");
    import(ledger, draft);
    REQUIRE(ledger->directory().units().size() == 1);
    CHECK(ledger->directory().units().front().name == u"区总工会");
    CHECK(ledger->tasks().at(0).task.assignments.front().written == u"区总工会（女工部）");
    TempLedger other;
    draft.tasks[2].units[0].written = QStringLiteral("区总工会（女工部）");
    import(other, draft);
    REQUIRE(other->directory().units().size() == 1);
    CHECK(other->directory().units().front().name == u"区总工会（女工部）");
}
