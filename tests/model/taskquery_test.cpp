// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/taskquery.h"

#include "tests/support/catch.h"

using namespace taizhang;

namespace {

const QDate today(2026, 7, 1);

TaskUnit makeUnit(Role role, const char16_t* name, const char16_t* written)
{
    TaskUnit unit;
    unit.role = role;
    unit.name = QString::fromUtf16(name);
    unit.written = QString::fromUtf16(written);
    return unit;
}

TaskView sample()
{
    TaskView view;
    view.task.id = TaskId(1);
    view.task.number = QStringLiteral("3.(2)");
    view.task.title = QStringLiteral("实施ＡＢＣ技能提升行动");
    view.task.goal = QStringLiteral("培训 5000 人次");
    view.task.status = TaskStatus::Active;
    view.task.budget = Money::fromFen(150'000'000);
    view.task.deadline.kind = DeadlineKind::Fixed;
    view.task.deadline.phrase = QStringLiteral("2026年5月底前");
    view.task.deadline.due = QDate(2026, 5, 31);
    Measure measure;
    measure.text = QStringLiteral("举办岗位练兵");
    view.task.measures.push_back(measure);
    view.aspects = {QStringLiteral("素质提升")};
    view.units = {makeUnit(Role::Lead, u"区人力资源和社会保障局", u"区人力社保局"),
        makeUnit(Role::Support, u"区教委", u"区教委")};
    view.percent = Percent::fromBasisPoints(5050);
    view.verdict.light = Light::Red;
    return view;
}

} // namespace

TEST_CASE("a typed search matches as its words and fields say")
{
    struct Row
    {
        const char16_t* query;
        bool matches;
    };
    const Row rows[] = {{u"", true}, {u"  ", true}, {u"技能", true}, {u"技能 练兵", true}, {u"技能 住房", false},
        {u"住房|技能", true}, {u"住房 | 技能", true}, {u"住房｜医疗", false}, {u"技能 住房|练兵", true},
        {u"-技能", false}, {u"!住房", true}, {u"！技能", false}, {u"技能 -住房", true}, {u"abc技能", true},
        {u"aBc", true}, {u"bc技能", true}, {u"ｂＣ技", true}, {u"bca", false}, {u"第", false}, {u"ＡＢＣ", true},
        {u"\"5000 人次\"", true}, {u"“5000 人次”", true}, {u"\"5000人次\"", false}, {u"5000 人次", true}, {u"-", false},
        {u"\"技能", true}, {u"牵头:人社", true}, {u"牵头：人社", true}, {u"牵头:人力社保局", true},
        {u"牵头:区人社局", true}, {u"牵头:教委", false}, {u"配合:教委", true}, {u"责任:教委", false},
        {u"单位:教委", true}, {u"单位:总工会", false}, {u"lead:人社", true}, {u"灯:红", true}, {u"灯:红灯", true},
        {u"灯:黄", false}, {u"灯:黄|红", true}, {u"灯:黄|蓝", false}, {u"light:red", true}, {u"light:RED", true},
        {u"-灯:红", false}, {u"灯:紫", false}, {u"状态:进行中", true}, {u"状态:已销号", false},
        {u"status:active", true}, {u"方面:素质", true}, {u"方面:思想", false}, {u"时限:<2026-06-30", true},
        {u"时限:<2026-05-31", false}, {u"时限:<=2026-05-31", true}, {u"时限:>2026-05-31", false},
        {u"时限:>=2026-05-31", true}, {u"时限:2026-05", true}, {u"时限:2026年5月", true}, {u"时限:2026年6月", false},
        {u"时限:二季度", true}, {u"时限:>2026-05", false}, {u"时限:5月底前", true}, {u"时限:无", false},
        {u"due:2026", true}, {u"时限:2026年", true}, {u"进度:>=50", true}, {u"进度：≥50", true}, {u"进度:>50.5", false},
        {u"进度:50.5", true}, {u"进度:<50", false}, {u"进度:40-60", true}, {u"进度:60-70", false},
        {u"进度:50.5%", true}, {u"进度:无", false}, {u"逾期:>30", true}, {u"逾期:>31", false}, {u"逾期:31", true},
        {u"逾期:", true}, {u"逾期:是", true}, {u"overdue:<10", false}, {u"资金:>100万", true}, {u"资金:>150万", false},
        {u"资金:150万元", true}, {u"资金:>=1.5亿", false}, {u"序号:3.(2)", true}, {u"序号:3．（2）", true},
        {u"序号:3", false}, {u"number:3.(2)", true}, {u"灯:红 牵头:人社 技能", true}, {u"灯:红 牵头:教委", false},
        {u"牵头:人社|教委", true}, {u"进度:很快", false}, {u"未知:技能", false}, {u"|技能", true}, {u"技能|", true},
        {u"方面:=素质提升", true}, {u"方面:\"=素质提升\"", true}, {u"方面:=素质", false}, {u"方面:无", false},
        {u"牵头:=区人力资源和社会保障局", true}, {u"牵头:=区人社局", false},
        {u"lead:\"=区人力资源和社会保障局\"", true}, {u"牵头:无", false}, {u"统计:是", true}, {u"统计:否", false},
        {u"counted:yes", true}, {u"统计:也许", false}};
    const TaskView view = sample();
    for (const Row& row : rows) {
        CAPTURE(QString::fromUtf16(row.query));
        CHECK(TaskQuery(QString::fromUtf16(row.query), today).matches(view) == row.matches);
    }
}

TEST_CASE("exact names are those under which a task is counted")
{
    TaskView view = sample();
    view.aspects = {QStringLiteral("思想"), QStringLiteral("素质（Ａ）")};
    view.units.insert(view.units.begin() + 1, makeUnit(Role::Lead, u"区总工会", u"总工会"));
    const auto matches = [&view](const char16_t* query) { return TaskQuery(QString::fromUtf16(query)).matches(view); };
    CHECK_FALSE(matches(u"牵头:=区总工会"));
    CHECK_FALSE(matches(u"方面:=素质（Ａ）"));
    view.aspects.removeFirst();
    CHECK(matches(u"方面:=素质（Ａ）"));
    view.aspects.clear();
    CHECK(matches(u"方面:无"));
    view.units.clear();
    CHECK(matches(u"牵头:无"));
    view.counted = false;
    CHECK(matches(u"统计:否"));
}

TEST_CASE("an unreadable field matches as plain text")
{
    TaskView view = sample();
    view.task.note = QStringLiteral("备注 灯:紫 进度:很快");
    CHECK(TaskQuery(QStringLiteral("灯:紫"), today).matches(view));
    CHECK(TaskQuery(QStringLiteral("进度:很快"), today).matches(view));
    CHECK(TaskQuery(QStringLiteral("3:2"), today).isEmpty() == false);
}

TEST_CASE("an empty query says so")
{
    CHECK(TaskQuery(QString()).isEmpty());
    CHECK(TaskQuery(QStringLiteral(" | ")).isEmpty());
    CHECK_FALSE(TaskQuery(QStringLiteral("技能")).isEmpty());
}

TEST_CASE("without a day overdue comes from the light's reason")
{
    TaskView view = sample();
    CHECK_FALSE(TaskQuery(QStringLiteral("逾期:>1")).matches(view));
    view.verdict.reason = LightReasonCode::Overdue;
    view.verdict.days = 31;
    CHECK(TaskQuery(QStringLiteral("逾期:>30")).matches(view));
}

TEST_CASE("a closed task is not overdue and a task without a day matches none")
{
    TaskView view = sample();
    view.task.status = TaskStatus::Closed;
    CHECK_FALSE(TaskQuery(QStringLiteral("逾期:"), today).matches(view));
    view.task.deadline.due.reset();
    CHECK(TaskQuery(QStringLiteral("时限:无"), today).matches(view));
    CHECK_FALSE(TaskQuery(QStringLiteral("时限:<2030-01-01"), today).matches(view));
    view.percent.reset();
    CHECK(TaskQuery(QStringLiteral("进度:无"), today).matches(view));
    CHECK_FALSE(TaskQuery(QStringLiteral("进度:<50"), today).matches(view));
}
