// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/invented.h"

#include <array>

namespace taizhang {

namespace {

constexpr std::array aspectNames{u"思想引领", u"建功立业", u"素质提升", u"地位提高", u"队伍壮大"};
constexpr std::array departments{u"区总工会", u"区委组织部", u"区委宣传部", u"区发展改革委", u"区教委", u"区科委",
    u"区经信局", u"区民政局", u"区财政局", u"区人力社保局", u"区住建委", u"区国资委", u"区卫生健康委", u"区应急局",
    u"团区委", u"区妇联"};
constexpr std::array towns{u"松林镇", u"河湾镇", u"青石镇", u"北川镇", u"柳园镇", u"云台镇", u"石桥镇", u"金沙镇",
    u"东岭镇", u"南泉镇", u"西庄镇", u"白杨镇", u"长峪镇", u"溪口镇", u"平原镇", u"望山镇", u"鼓楼街道", u"果园街道",
    u"新城街道", u"滨河街道"};
constexpr std::array titles{u"加强产业工人思想政治引领，开展“产业工人大讲堂”进企业活动",
    u"围绕重点工程和重点产业广泛深入开展劳动和技能竞赛，健全区、镇街、企业三级竞赛体系，推动竞赛成果转化应用",
    u"推行企业新型学徒制，建立校企联合培养机制，支持企业设立首席技师工作室",
    u"落实高技能领军人才待遇，推动企业建立技能、岗位与贡献相衔接的工资分配制度",
    u"推进新就业形态劳动者入会和服务保障，建设户外劳动者服务站点"};
constexpr std::array phrases{u"2026年6月底前", u"2026年12月底前", u"长期坚持", u"每季度", u"2026年9月30日前"};
constexpr std::array texts{u"已印发工作方案，成立工作专班，开展集中宣讲12场，覆盖职工1600余人次。",
    u"正在征求各成员单位意见。",
    u"已举办区级技能竞赛4场，参赛职工720人，评选技术能手40名，兑现奖励15.22万元，"
    u"并将竞赛成果纳入技能等级认定，推动3家企业建立首席技师制度。",
    u"", u"完成调研摸底，建立台账，已建成服务站点18个。"};

template <std::size_t N>
QString pick(const std::array<const char16_t*, N>& from, int i)
{
    return QString::fromUtf16(from.at(std::size_t(i) % N));
}

UnitDirectory inventedUnits()
{
    std::vector<Unit> units;
    const auto add = [&units](const char16_t* name, UnitKind kind) {
        Unit unit;
        unit.id = UnitId(qint64(units.size()) + 1);
        unit.name = QString::fromUtf16(name);
        unit.kind = kind;
        unit.position = int(units.size());
        units.push_back(unit);
    };
    for (const char16_t* name : departments)
        add(name, UnitKind::Department);
    for (const char16_t* name : towns)
        add(name, UnitKind::Township);
    return UnitDirectory(units, {});
}

LightVerdict inventedVerdict(int i)
{
    LightVerdict verdict;
    verdict.scheduled = Percent::fromWhole(50);
    verdict.actual = Percent::fromWhole(38);
    verdict.lag = Percent::fromWhole(12);
    verdict.threshold = Percent::fromWhole(10);
    verdict.light = Light::Green;
    verdict.reason = LightReasonCode::OnSchedule;
    if (i * i % 7 == 2) {
        verdict.light = Light::Done;
        verdict.reason = LightReasonCode::Closed;
    } else if (i % 9 == 2) {
        verdict.light = Light::Yellow;
        verdict.reason = LightReasonCode::LagYellow;
    } else if (i % 13 == 5) {
        verdict.light = Light::Red;
        verdict.reason = LightReasonCode::Overdue;
        verdict.date = QDate(2026, 5, 31);
        verdict.days = 30;
    } else if (i % 11 == 7) {
        verdict.light = Light::Blue;
        verdict.reason = LightReasonCode::DueSoon;
        verdict.date = QDate(2026, 7, 10);
        verdict.days = 10;
    } else if (i % 17 == 9) {
        verdict.light = Light::Grey;
        verdict.reason = LightReasonCode::NotStarted;
        verdict.date = QDate(2026, 9, 1);
    }
    return verdict;
}

TaskView inventedTask(int i, int perAspect, const UnitDirectory& directory)
{
    TaskView view;
    const int aspect = std::min(4, i / perAspect);
    view.task.id = TaskId(i + 1);
    view.task.number = QString::number(i + 1);
    view.task.title = pick(titles, i) + QStringLiteral("（示例第%1项）").arg(i + 1);
    view.task.aspects = {AspectId(aspect + 1)};
    view.aspects = {pick(aspectNames, aspect)};
    view.task.deadline.phrase = pick(phrases, i);
    view.task.deadline.kind = i % 5 == 2 ? DeadlineKind::Continuous : DeadlineKind::Fixed;
    view.verdict = inventedVerdict(i);
    view.task.status = view.verdict.light == Light::Done ? TaskStatus::Closed : TaskStatus::Active;
    if (i % 6 != 5)
        view.percent = view.verdict.light == Light::Done ? Percent::fromWhole(100) : Percent::fromWhole(i * 7 % 90);
    const auto add = [&](int unit, Role role) {
        const Unit& known = directory.units().at(std::size_t(unit) % directory.units().size());
        view.units.push_back({known.id, std::nullopt, role, known.name, known.name});
    };
    add(i % 3 == 0 ? i % 16 : i % 36, Role::Lead);
    for (int more = 0; more < i % 4; ++more)
        add(i + 3 * more + 5, Role::Support);
    ProgressRecord record;
    record.on = QDate(2026, 6, 20);
    record.text = pick(texts, i / 2);
    if (view.verdict.light == Light::Red)
        record.problems = QStringLiteral("配套资金尚未到位，部分企业参与积极性不高。");
    view.latest = record;
    return view;
}

} // namespace

ProgressReportData inventedReport(int tasks)
{
    ProgressReportData data;
    data.ledgerTitle = QStringLiteral("示例区2026年产业工人队伍建设改革重点任务");
    data.office = QStringLiteral("示例区产业工人队伍建设改革协调小组办公室");
    data.asOf = QDate(2026, 6, 30);
    data.invented = true;
    data.directory = inventedUnits();
    data.fingerprint = QByteArray(64, 'a');
    for (std::size_t i = 0; i < aspectNames.size(); ++i) {
        Aspect aspect;
        aspect.id = AspectId(qint64(i) + 1);
        aspect.name = QString::fromUtf16(aspectNames.at(i));
        data.aspects.push_back(aspect);
    }
    for (int i = 0; i < tasks; ++i)
        data.tasks.push_back(inventedTask(i, std::max(1, tasks / 5), data.directory));
    return data;
}

} // namespace taizhang
