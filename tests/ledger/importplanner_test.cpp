// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/importplanner.h"
#include "core/ledger/taskmatcher.h"
#include "core/ledger/worddiff.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace taizhang;

namespace {

TaskView storedTask(int id, const QString& number, const QString& title, const QString& unit, int list = 1)
{
    TaskView view;
    Task& task = view.task;
    task.id = TaskId(id);
    task.list = TaskListId(list);
    task.number = number;
    task.title = title;
    Assignment assignment;
    assignment.role = Role::Lead;
    assignment.written = unit;
    task.assignments.push_back(assignment);
    return view;
}

DraftTask draftTask(const QString& number, const QString& title, const QString& unit)
{
    DraftTask task;
    task.number = number;
    task.title = title;
    DraftUnit lead;
    lead.written = unit;
    task.units.push_back(lead);
    return task;
}

QString diffText(const std::vector<DiffPart>& parts)
{
    QString text;
    for (const DiffPart& part : parts) {
        if (part.kind == DiffPart::Kind::Same)
            text += part.text;
        else
            text += (part.kind == DiffPart::Kind::Added ? QStringLiteral("[+") : QStringLiteral("[-")) + part.text
                + u']';
    }
    return text;
}

const QStringList& verbs()
{
    static const QStringList words{QStringLiteral("开展"), QStringLiteral("建设"), QStringLiteral("完善"),
        QStringLiteral("推进"), QStringLiteral("组织"), QStringLiteral("落实")};
    return words;
}

const QStringList& objects()
{
    static const QStringList words{QStringLiteral("职业技能竞赛"), QStringLiteral("劳模创新工作室"),
        QStringLiteral("集体协商制度"), QStringLiteral("职工书屋"), QStringLiteral("新就业形态劳动者入会"),
        QStringLiteral("企业新型学徒制培训"), QStringLiteral("户外劳动者服务站点"),
        QStringLiteral("产业工人思想政治引领"), QStringLiteral("工资支付保障"), QStringLiteral("高技能人才评价"),
        QStringLiteral("厂务公开民主管理"), QStringLiteral("困难职工帮扶")};
    return words;
}

const QStringList& places()
{
    static const QStringList words{QStringLiteral("在重点产业园区"), QStringLiteral("面向中小微企业"),
        QStringLiteral("覆盖全部镇街"), QStringLiteral("依托职工之家"), QStringLiteral("结合乡村振兴"),
        QStringLiteral("围绕数字经济"), QStringLiteral("聚焦绿色发展")};
    return words;
}

QString titleOf(int i)
{
    return verbs()[i % verbs().size()] + objects()[(i / 6) % objects().size()] + places()[(i / 72) % places().size()];
}

} // namespace

TEST_CASE("a text's changes are told word by word")
{
    struct Row
    {
        QStringView before;
        QStringView after;
        QStringView diff;
    };
    const Row rows[] = {
        {u"开展技能竞赛", u"开展技能竞赛", u"开展技能竞赛"},
        {u"开展技能竞赛3场", u"开展技能竞赛5场", u"开展技能竞赛[-3][+5]场"},
        {u"2025年6月底前", u"2025年12月底前", u"2025年[-6][+12]月底前"},
        {u"", u"新增", u"[+新增]"},
        {u"删去", u"", u"[-删去]"},
        {u"区总工会、区人社局", u"区总工会、区教委、区人社局", u"区总工会、区[+教委、区]人社局"},
        {u"甲乙丙丁", u"子乙丑丁", u"[-甲乙丙][+子乙丑]丁"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.before.toString());
        CHECK(diffText(wordDiff(row.before.toString(), row.after.toString())) == row.diff.toString());
    }
}

TEST_CASE("a difference can be put together to both texts")
{
    std::mt19937 random(7);
    const QString letters = QStringLiteral("甲乙丙丁a1 ，");
    const auto text = [&] {
        QString made;
        for (auto i = random() % 30; i > 0; --i)
            made += letters[static_cast<qsizetype>(random() % static_cast<std::uint_fast32_t>(letters.size()))];
        return made;
    };
    for (int round = 0; round < 300; ++round) {
        const QString before = text();
        const QString after = text();
        QString fromOld;
        QString fromNew;
        for (const DiffPart& part : wordDiff(before, after)) {
            if (part.kind != DiffPart::Kind::Added)
                fromOld += part.text;
            if (part.kind != DiffPart::Kind::Removed)
                fromNew += part.text;
        }
        CHECK(fromOld == before);
        CHECK(fromNew == after);
    }
}

TEST_CASE("a revised list is matched without ids though numbers move and words change")
{
    std::vector<MatchText> old;
    for (int i = 0; i < 200; ++i)
        old.push_back({QString::number(i + 1), titleOf(i), QStringLiteral("区总工会")});
    // Every ninth task is dropped, every seventh reworded, three are new; so almost every number moves.
    std::vector<MatchText> fresh;
    std::vector<std::optional<int>> truth;
    for (int i = 0; i < 200; ++i) {
        if (i % 9 == 8)
            continue;
        QString title = old[static_cast<std::size_t>(i)].title;
        if (i % 7 == 3)
            title = u"深入" + title + u"工作";
        if (i % 50 == 20) {
            fresh.push_back(
                {QString::number(fresh.size() + 1), QStringLiteral("全新事项第%1条内容与旧表无关").arg(i), {}});
            truth.push_back(std::nullopt);
        }
        fresh.push_back({QString::number(fresh.size() + 1), title, QStringLiteral("区总工会")});
        truth.push_back(i);
    }
    const std::vector<std::optional<int>> found = matchTasks(old, fresh);
    int right = 0;
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        if (found[i] != truth[i])
            UNSCOPED_INFO(fresh[i].title.toStdString()
                << " taken for "
                << (found[i] ? old[static_cast<std::size_t>(*found[i])].title.toStdString() : "nothing"));
        right += found[i] == truth[i] ? 1 : 0;
    }
    CHECK(right == static_cast<int>(fresh.size()));
}

TEST_CASE("tasks of one title are told apart by their measures")
{
    const QString title = QStringLiteral("深化技能竞赛");
    const std::vector<MatchText> old{{QStringLiteral("1"), title, QStringLiteral("制定竞赛方案")},
        {QStringLiteral("2"), title, QStringLiteral("表彰竞赛选手")}};
    const std::vector<MatchText> fresh{{QStringLiteral("1"), title, QStringLiteral("表彰竞赛选手")},
        {QStringLiteral("2"), title, QStringLiteral("制定竞赛方案")}};
    CHECK(matchTasks(old, fresh) == std::vector<std::optional<int>>{1, 0});
}

TEST_CASE("a plan tells new, changed, same and gone tasks")
{
    ImportBase base;
    base.year = 2025;
    base.today = QDate(2026, 1, 5);
    base.tasks = {storedTask(1, QStringLiteral("1"), QStringLiteral("开展技能竞赛"), QStringLiteral("区总工会")),
        storedTask(2, QStringLiteral("2"), QStringLiteral("建设职工书屋30家"), QStringLiteral("区总工会")),
        storedTask(3, QStringLiteral("3"), QStringLiteral("完善集体协商制度"), QStringLiteral("区人社局")),
        storedTask(4, QStringLiteral("1"), QStringLiteral("另一张清单的任务"), QStringLiteral("区教委"), 2)};
    ImportDraft draft;
    draft.fileName = QStringLiteral("2026年任务清单.xlsx");
    draft.year = 2026;
    draft.tasks = {draftTask(QStringLiteral("1"), QStringLiteral("开展技能竞赛"), QStringLiteral("区总工会")),
        draftTask(QStringLiteral("2"), QStringLiteral("建设职工书屋50家"), QStringLiteral("区总工会")),
        draftTask(QStringLiteral("3"), QStringLiteral("发放求学圆梦补助"), QStringLiteral("区教委"))};
    const ImportPlan plan = planImport(draft, base);
    REQUIRE(plan.tasks.size() == 3);
    CHECK(plan.tasks[0].match == TaskMatch::Same);
    CHECK(plan.tasks[0].task == TaskId(1));
    CHECK(plan.tasks[1].match == TaskMatch::Changed);
    REQUIRE(plan.tasks[1].differences.size() == 1);
    CHECK(plan.tasks[1].differences[0].field == QStringLiteral("title"));
    CHECK(diffText(plan.tasks[1].differences[0].parts) == QStringLiteral("建设职工书屋[-30][+50]家"));
    CHECK(plan.tasks[2].match == TaskMatch::New);
    CHECK(plan.gone == std::vector<TaskId>{TaskId(3)});
    CHECK_FALSE(plan.cancelGone);
    CHECK(plan.year == 2026);
    CHECK(plan.listTitle == QStringLiteral("2026年任务清单"));
}

TEST_CASE("another list makes nothing of this one gone")
{
    ImportBase base;
    for (int i = 0; i < 30; ++i)
        base.tasks.push_back(storedTask(i + 1, QString::number(i + 1), titleOf(i), QStringLiteral("区总工会")));
    ImportDraft draft;
    draft.tasks
        = {draftTask(QStringLiteral("1"), QStringLiteral("老旧小区加装电梯"), QStringLiteral("区住房城乡建设委"))};
    const ImportPlan plan = planImport(draft, base);
    CHECK(plan.tasks[0].match == TaskMatch::New);
    CHECK(plan.gone.empty());
}

TEST_CASE("a list of other tasks with one title in common changes nothing of the earlier list")
{
    ImportBase base;
    ImportDraft draft;
    for (int i = 0; i < 12; ++i) {
        base.tasks.push_back(storedTask(i + 1, QString::number(i + 1),
            QStringLiteral("区级任务甲%1").arg(QChar(0x4E00 + 40 * i)), QStringLiteral("区总工会")));
        draft.tasks.push_back(draftTask(QString::number(i + 61),
            QStringLiteral("镇街事项乙%1").arg(QChar(0x6000 + 40 * i)), QStringLiteral("云溪镇")));
    }
    base.tasks[4].task.title = QStringLiteral("创建职工创新工作室");
    draft.tasks[7].title = QStringLiteral("创建镇级职工创新工作室");
    const ImportPlan plan = planImport(draft, base);
    CHECK(std::all_of(
        plan.tasks.begin(), plan.tasks.end(), [](const TaskDecision& task) { return task.match == TaskMatch::New; }));
    CHECK(plan.gone.empty());
}

TEST_CASE("a field without a column is no change, another spelling of a unit neither")
{
    ImportBase base;
    Unit unit;
    unit.id = UnitId(7);
    unit.name = QStringLiteral("区人力资源和社会保障局");
    unit.aliases = {QStringLiteral("区人社局")};
    base.directory = UnitDirectory({unit}, {});
    TaskView view
        = storedTask(1, QStringLiteral("1"), QStringLiteral("开展技能竞赛"), QStringLiteral("区人力资源和社会保障局"));
    Task& task = view.task;
    task.assignments[0].unit = UnitId(7);
    task.goal = QStringLiteral("全年30场");
    task.note = QStringLiteral("重点");
    base.tasks = {view};
    ImportDraft draft;
    draft.tasks = {draftTask(QStringLiteral("1"), QStringLiteral("开展技能 竞赛"), QStringLiteral("区人社局"))};
    const ImportPlan plan = planImport(draft, base);
    CHECK(plan.tasks[0].match == TaskMatch::Same);
    CHECK(plan.units.empty());
}

TEST_CASE("tasks that may be entered twice are remarked and stay tasks of their own")
{
    ImportBase base;
    for (int i = 0; i < 12; ++i)
        base.tasks.push_back(storedTask(i + 1, QString::number(i + 1), titleOf(i), QStringLiteral("区总工会")));
    const QString known = base.tasks[4].task.title;
    ImportDraft draft;
    draft.tasks
        = {draftTask(QStringLiteral("1"), QStringLiteral("为困难职工提供法律援助服务"), QStringLiteral("区司法局")),
            draftTask(QStringLiteral("2"), known, QStringLiteral("区总工会")),
            draftTask(QStringLiteral("3"), QStringLiteral("为困难职工提供法律援助的服务"), QStringLiteral("区司法局")),
            draftTask(QStringLiteral("4"), QStringLiteral("召开第一季度推进会并通报情况"), QStringLiteral("区总工会")),
            draftTask(QStringLiteral("5"), QStringLiteral("召开第二季度推进会并通报情况"), QStringLiteral("区总工会"))};
    const ImportPlan plan = planImport(draft, base);
    REQUIRE(plan.tasks.size() == 5);
    for (const TaskDecision& task : plan.tasks)
        CHECK(task.match == TaskMatch::New);
    CHECK(plan.tasks[1].similar == base.tasks[4].task.id);
    CHECK_FALSE(plan.tasks[0].similar);
    CHECK(plan.tasks[2].repeats == 0);
    CHECK_FALSE(plan.tasks[0].repeats);
    CHECK_FALSE(plan.tasks[4].repeats);
}

TEST_CASE("a new task in the place of a gone one is remarked as that task in other words")
{
    ImportBase base;
    for (int i = 0; i < 6; ++i)
        base.tasks.push_back(storedTask(i + 1, QString::number(i + 1), titleOf(i), QStringLiteral("区总工会")));
    const auto revised = [&](int place, const QString& number, const QString& unit) {
        ImportDraft draft;
        for (int i = 0; i < 6; ++i)
            draft.tasks.push_back(draftTask(QString::number(i + 1), titleOf(i), QStringLiteral("区总工会")));
        draft.tasks[static_cast<std::size_t>(place)]
            = draftTask(number, QStringLiteral("为困难职工提供法律援助服务"), unit);
        const ImportPlan plan = planImport(draft, base);
        CHECK(plan.tasks[static_cast<std::size_t>(place)].match == TaskMatch::New);
        CHECK(plan.gone == std::vector<TaskId>{TaskId(place + 1)});
        return plan.tasks[static_cast<std::size_t>(place)].reworded;
    };
    for (const int place : {0, 2, 5})
        CHECK(revised(place, QString::number(place + 1), QStringLiteral("区总工会")) == TaskId(place + 1));
    CHECK_FALSE(revised(2, QStringLiteral("9"), QStringLiteral("区总工会")));
    CHECK_FALSE(revised(2, QStringLiteral("3"), QStringLiteral("区司法局")));
}

TEST_CASE("a name that the user recognised is no change of the unit, and the decision stays")
{
    ImportBase base;
    Unit unit;
    unit.id = UnitId(7);
    unit.name = QStringLiteral("区总工会");
    base.directory = UnitDirectory({unit}, {});
    base.tasks = {storedTask(1, QStringLiteral("1"), QStringLiteral("开展技能竞赛"), unit.name)};
    base.tasks[0].task.assignments[0].unit = unit.id;
    ImportDraft draft;
    draft.tasks = {draftTask(QStringLiteral("1"), QStringLiteral("开展技能竞赛"), QStringLiteral("工人之家"))};
    CHECK(planImport(draft, base).tasks[0].match == TaskMatch::Changed);
    UnitDecision decision;
    decision.written = QStringLiteral("工人之家");
    decision.kind = UnitDecision::Kind::UseUnit;
    decision.unit = unit.id;
    decision.settled = true;
    base.decided = {decision};
    const ImportPlan plan = planImport(draft, base);
    CHECK(plan.tasks[0].match == TaskMatch::Same);
    CHECK(plan.units == std::vector<UnitDecision>{decision});
}

TEST_CASE("every name without a unit of its own gets one decision")
{
    ImportDraft draft;
    draft.tasks = {draftTask(QStringLiteral("1"), QStringLiteral("甲"), QStringLiteral("区总工会")),
        draftTask(QStringLiteral("2"), QStringLiteral("乙"), QStringLiteral("区总工会")),
        draftTask(QStringLiteral("3"), QStringLiteral("丙"), QStringLiteral("各镇街"))};
    draft.tasks[2].units[0].groupPhrase = true;
    const ImportPlan plan = planImport(draft, ImportBase());
    REQUIRE(plan.units.size() == 2);
    CHECK(plan.units[0].kind == UnitDecision::Kind::NewUnit);
    CHECK(plan.units[0].newKind == UnitKind::MassOrg);
    CHECK(plan.units[1].kind == UnitDecision::Kind::NewGroup);
}
