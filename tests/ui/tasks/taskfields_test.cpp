// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskfields.h"

#include "tests/support/catch.h"
#include "tests/support/templedger.h"
#include "ui/tasks/unittext.h"

using namespace taizhang;
using namespace Qt::StringLiterals;

namespace {

TaskFieldContext aContext()
{
    Unit labour;
    labour.id = UnitId(1);
    labour.name = u"区人力资源和社会保障局"_s;
    labour.shortName = u"区人社局"_s;
    Unit union_;
    union_.id = UnitId(2);
    union_.name = u"区总工会"_s;
    TaskFieldContext context{UnitDirectory({labour, union_}, {}), {}, {}};
    context.aspects = {{AspectId(1), u"a"_s, u"技能"_s, 0}, {AspectId(2), u"b"_s, u"地位"_s, 1}};
    context.deadline.year = 2026;
    return context;
}

Task changed(const Task& task, const QString& field, const QString& text)
{
    const Result<Task> result = taskWithField(task, field, text, aContext());
    REQUIRE(result);
    return *result;
}

} // namespace

TEST_CASE("names of units are split at the marks that lists use", "[tasks]")
{
    CHECK(splitNames(u"区人社局、区总工会"_s) == QStringList{u"区人社局"_s, u"区总工会"_s});
    CHECK(splitNames(u" 甲，乙,丙；丁;戊\n己 "_s).size() == 6);
    CHECK(splitNames(u"、、"_s).isEmpty());
}

TEST_CASE("units written in a field become assignments and keep what was known", "[tasks]")
{
    Task task = aTask(u"任务"_s);
    task = changed(task, field::lead, u"区人社局、区总工会等"_s);
    REQUIRE(task.assignments.size() == 2);
    CHECK(task.assignments[0].unit == UnitId(1));
    CHECK(task.assignments[0].written == u"区人社局"_s);
    CHECK_FALSE(task.assignments[0].openEnded);
    CHECK(task.assignments[1].openEnded);
    task.assignments[0].id = AssignmentId(7);
    task = changed(task, field::responsible, u"区总工会"_s);
    task = changed(task, field::lead, u"区总工会、区人社局"_s);
    REQUIRE(task.assignments.size() == 3);
    CHECK(task.assignments[1].id == AssignmentId(7));
    CHECK(task.assignments[2].role == Role::Responsible);
    task = changed(task, field::lead, u""_s);
    CHECK(task.assignments.size() == 1);
}

TEST_CASE("a name in no book, an empty title and words as an amount are refused", "[tasks]")
{
    const Task task = aTask(u"任务"_s);
    const auto unknown = taskWithField(task, field::lead, u"区总工会、不存在的局"_s, aContext());
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error() == Error{ErrorCode::RecordNotFound, {u"unit"_s, u"不存在的局"_s}, {}});
    CHECK_FALSE(taskWithField(task, field::title, u"  "_s, aContext()));
    CHECK_FALSE(taskWithField(task, field::budget, u"见附件"_s, aContext()));
    CHECK_FALSE(taskWithField(task, field::aspect, u"没有的方面"_s, aContext()));
    CHECK_FALSE(taskWithField(task, field::percent, u"50"_s, aContext()));
}

TEST_CASE("a deadline's phrase is kept as written and understood", "[tasks]")
{
    const Task task = changed(aTask(u"任务"_s), field::deadline, u"2026年6月底前"_s);
    CHECK(task.deadline.phrase == u"2026年6月底前"_s);
    CHECK(task.deadline.kind == DeadlineKind::Fixed);
    CHECK(task.deadline.due == QDate(2026, 6, 30));
}

TEST_CASE("an amount keeps its words, an empty one is none and not zero", "[tasks]")
{
    const Task task = changed(aTask(u"任务"_s), field::budget, u"12.5万元"_s);
    REQUIRE(task.budget);
    CHECK(task.budget->fen() == 12500000);
    CHECK(task.budgetPhrase == u"12.5万元"_s);
    CHECK_FALSE(changed(task, field::budget, u""_s).budget);
}

TEST_CASE("a measure that is edited or moved stays the same measure", "[tasks]")
{
    Task task = aTask(u"任务"_s);
    task.measures = {{MeasureId(1), u"一"_s, {}, {}}, {MeasureId(2), u"二"_s, u"区总工会"_s, {}}};
    const Task edited = changed(task, field::measures, u"一\n二改"_s);
    CHECK(edited.measures[1].id == MeasureId(2));
    CHECK(edited.measures[1].unitsWritten == u"区总工会"_s);
    const Task moved = changed(task, field::measures, u"二\n\n一"_s);
    REQUIRE(moved.measures.size() == 2);
    CHECK(moved.measures[0].id == MeasureId(2));
    const Task longer = changed(task, field::measures, u"一\n新\n二"_s);
    CHECK_FALSE(longer.measures[1].id);
}

TEST_CASE("two measures of the same words stay two measures", "[tasks]")
{
    Task task = aTask(u"任务"_s);
    task.measures = {{MeasureId(1), u"每季度调度"_s, {}, {}}, {MeasureId(2), u"每季度调度"_s, {}, {}}};
    const Task same = changed(task, field::measures, u"每季度调度\n每季度调度"_s);
    CHECK(same.measures == task.measures);
}

TEST_CASE("posts are read one a line with the telephone in brackets", "[tasks]")
{
    struct Row
    {
        QString line;
        QString post;
        QString phone;
    };
    const Row rows[] = {
        {u"区委常委、副区长"_s, u"区委常委、副区长"_s, {}},
        {u"区总工会主席（69041234）"_s, u"区总工会主席"_s, u"69041234"_s},
        {u"区总工会主席 (010-6904 1234)"_s, u"区总工会主席"_s, u"010-6904 1234"_s},
        {u"办公室主任（69041234转801）"_s, u"办公室主任"_s, u"69041234转801"_s},
        {u"办公室主任（+861069041234）"_s, u"办公室主任"_s, u"+861069041234"_s},
        {u"一科科长（301室）"_s, u"一科科长（301室）"_s, {}},
        {u"一科科长（1234）"_s, u"一科科长（1234）"_s, {}},
        {u"副区长（兼）"_s, u"副区长（兼）"_s, {}},
        {u"（69041234）"_s, {}, u"69041234"_s},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        const Task task = changed(aTask(u"任务"_s), field::handler, row.line);
        REQUIRE(task.officials.size() == 1);
        CHECK(task.officials[0].role == OfficialRole::Handler);
        CHECK(task.officials[0].post == row.post);
        CHECK(task.officials[0].phone == row.phone);
    }
    CHECK(changed(aTask(u"任务"_s), field::leadOfficial, u"甲；乙\n\n丙"_s).officials.size() == 3);
}

TEST_CASE("posts of one role do not touch those of another and keep their identity", "[tasks]")
{
    Task task = aTask(u"任务"_s);
    task.officials = {{OfficialId(1), OfficialRole::LeadOfficial, u"副区长"_s, {}},
        {OfficialId(2), OfficialRole::Handler, u"科长"_s, u"69041234"_s}};
    const Task edited = changed(task, field::handler, u"副科长（69041234）"_s);
    REQUIRE(edited.officials.size() == 2);
    CHECK(edited.officials[0] == task.officials[0]);
    CHECK(edited.officials[1].id == OfficialId(2));
    CHECK(edited.officials[1].post == u"副科长"_s);
    CHECK(changed(task, field::leadOfficial, {}).officials.size() == 1);
    TaskView view;
    view.task = edited;
    CHECK(taskFieldText(view, field::handler) == u"副科长（69041234）"_s);
}

TEST_CASE("a milestone that was reached stays so when the phrase of the deadline is corrected", "[tasks]")
{
    Task task = changed(aTask(u"任务"_s), field::deadline, u"2026年3月底前完成方案，2026年9月底前完成建设"_s);
    REQUIRE(task.deadline.milestones.size() == 2);
    task.deadline.milestones[0].id = MilestoneId(5);
    task.deadline.milestones[0].doneOn = QDate(2026, 3, 20);
    const Task edited = changed(task, field::deadline, u"2026年3月底前完成方案，2026年10月底前完成建设"_s);
    REQUIRE(edited.deadline.milestones.size() == 2);
    CHECK(edited.deadline.milestones[0].id == MilestoneId(5));
    CHECK(edited.deadline.milestones[0].doneOn == QDate(2026, 3, 20));
    CHECK_FALSE(edited.deadline.milestones[1].id);
}
