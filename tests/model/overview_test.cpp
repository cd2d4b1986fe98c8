// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/overview.h"

#include "tests/support/catch.h"

using namespace taizhang;

namespace {

struct Spec
{
    Light light = Light::Green;
    std::optional<qint64> lead = {};
    std::vector<qint64> aspects = {};
    QDate due = {};
    bool counted = true;
};

TaskView makeView(qint64 id, const Spec& spec)
{
    TaskView view;
    view.task.id = TaskId(id);
    view.verdict.light = spec.light;
    view.counted = spec.counted;
    if (spec.due.isValid())
        view.task.deadline.due = spec.due;
    for (qint64 aspect : spec.aspects)
        view.task.aspects.push_back(AspectId(aspect));
    if (spec.lead) {
        TaskUnit unit;
        unit.unit = UnitId(*spec.lead);
        unit.name = QStringLiteral("甲局");
        view.units.push_back(unit);
    }
    return view;
}

std::vector<TaskView> makeViews(const std::vector<Spec>& specs)
{
    std::vector<TaskView> views;
    for (const Spec& spec : specs)
        views.push_back(makeView(static_cast<qint64>(views.size()) + 1, spec));
    return views;
}

} // namespace

TEST_CASE("a tally counts only counted tasks and its parts add up")
{
    const Tally sum = tally(makeViews({{Light::Done}, {Light::Done}, {Light::Green}, {Light::Blue}, {Light::Yellow},
        {Light::Red}, {Light::Grey}, {Light::Red, {}, {}, {}, false}}));
    CHECK(sum.total == 7);
    CHECK(sum.closed == 2);
    CHECK(sum.onSchedule == 2);
    CHECK(sum.behind == 2);
    CHECK(sum.other == 1);
    CHECK(sum.lights[static_cast<size_t>(Light::Red)] == 1);
    CHECK(sum.closed + sum.onSchedule + sum.behind + sum.other == sum.total);
}

TEST_CASE("the completion rate is rounded half up and unknown for no tasks")
{
    CHECK_FALSE(Tally().completionRate());
    Tally sum;
    sum.total = 51;
    sum.closed = 36;
    CHECK(sum.completionRate() == Percent::fromBasisPoints(7059));
    sum.total = 80;
    sum.closed = 52;
    CHECK(sum.completionRate() == Percent::fromWhole(65));
}

TEST_CASE("tasks are tallied under their first aspect in scheme order")
{
    Aspect first{AspectId(7), QStringLiteral("a"), QStringLiteral("思想引领"), 1};
    Aspect second{AspectId(3), QStringLiteral("b"), QStringLiteral("建功立业"), 2};
    Aspect empty{AspectId(4), QStringLiteral("c"), QStringLiteral("素质提升"), 3};
    const auto rows = tallyByAspect(
        makeViews({{Light::Green, {}, {3, 7}}, {Light::Red, {}, {3}}, {Light::Done, {}, {}}, {Light::Done, {}, {99}}}),
        {first, second, empty});
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].name == u"思想引领");
    CHECK(rows[0].tally.onSchedule == 1);
    CHECK(rows[1].name == u"建功立业");
    CHECK(rows[1].tally.behind == 1);
    CHECK(rows[2].name.isEmpty());
    CHECK(rows[2].tally.closed == 2);
}

TEST_CASE("tasks are tallied under their first lead unit in official order")
{
    Unit late;
    late.id = UnitId(1);
    late.name = QStringLiteral("区总工会");
    late.position = 9;
    Unit early;
    early.id = UnitId(2);
    early.name = QStringLiteral("区人力资源和社会保障局");
    early.shortName = QStringLiteral("区人社局");
    early.position = 1;
    Unit idle;
    idle.id = UnitId(3);
    idle.name = QStringLiteral("区教委");
    UnitGroup towns;
    towns.id = UnitGroupId(5);
    towns.name = QStringLiteral("各镇街");
    std::vector<TaskView> views
        = makeViews({{Light::Green, 1}, {Light::Red, 2}, {Light::Done, 1}, {Light::Grey}, {Light::Green}});
    TaskUnit group;
    group.group = UnitGroupId(5);
    views[4].units.push_back(group);

    const auto rows = tallyByLeadUnit(views, UnitDirectory({late, early, idle}, {towns}));
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].name == u"区人社局");
    CHECK(rows[1].name == u"区总工会");
    CHECK(rows[1].tally.total == 2);
    CHECK(rows[2].group == UnitGroupId(5));
    CHECK(rows[3].name.isEmpty());
    CHECK(rows[3].tally.other == 1);
}

TEST_CASE("late tasks are listed red first, then by due day, then in list order")
{
    const QDate june(2026, 6, 30);
    const QDate may(2026, 5, 31);
    const auto views = makeViews(
        {{Light::Yellow, {}, {}, june}, {Light::Red, {}, {}, june}, {Light::Red, {}, {}, {}}, {Light::Red, {}, {}, may},
            {Light::Green, {}, {}, may}, {Light::Red, {}, {}, june}, {Light::Red, {}, {}, may, false}});
    std::vector<qint64> ids;
    for (const TaskView* view : lateTasks(views))
        ids.push_back(view->task.id->value());
    CHECK(ids == std::vector<qint64>{4, 2, 6, 3, 1});
}

TEST_CASE("a task's units are named by role")
{
    TaskView view = makeView(1, {});
    CHECK(leadUnit(view) == nullptr);
    for (const auto& [role, name] :
        {std::pair(Role::Responsible, u"甲局"), std::pair(Role::Lead, u"乙委"), std::pair(Role::Lead, u"丙部")}) {
        TaskUnit unit;
        unit.role = role;
        unit.name = QString::fromUtf16(name);
        view.units.push_back(unit);
    }
    CHECK(leadUnit(view)->name == u"乙委");
    CHECK(unitNames(view, Role::Lead) == u"乙委、丙部");
    CHECK(unitNames(view, Role::Support).isEmpty());
}
