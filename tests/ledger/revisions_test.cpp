// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/templedger.h"

#include <algorithm>
#include <array>
#include <map>
#include <random>

using namespace taizhang;

namespace {

// A list and random revisions of it, as an office makes them; every task knows which earlier one it is.
class Revisions
{
public:
    explicit Revisions(unsigned seed)
        : m_random(seed)
    { }

    struct Line
    {
        int origin = -1; // of the first list; -1: new
        DraftTask task;
    };

    std::vector<Line> first(int count)
    {
        std::vector<Line> lines;
        while (static_cast<int>(lines.size()) < count) {
            const QString title = newTitle();
            const bool taken
                = std::any_of(lines.begin(), lines.end(), [&](const Line& line) { return line.task.title == title; });
            if (!taken)
                lines.push_back({static_cast<int>(lines.size()), newTask(title)});
        }
        number(lines);
        return lines;
    }

    std::vector<Line> revised(std::vector<Line> lines)
    {
        std::erase_if(lines, [&](const Line&) { return oneIn(12); });
        for (Line& line : lines) {
            for (int edits = oneIn(3) ? 1 + upTo(3) : 0; edits > 0; --edits)
                line.task.title = retitled(line.task.title);
            if (oneIn(8))
                line.task.units.front().written = pick(units());
            if (oneIn(8))
                line.task.deadline.deadline.phrase = pick(deadlines());
        }
        for (int i = upTo(3); i > 0; --i) {
            const int from = upTo(static_cast<int>(lines.size()));
            std::rotate(lines.begin() + std::min(from, upTo(static_cast<int>(lines.size()))), lines.begin() + from,
                lines.end());
        }
        for (int i = upTo(4); i > 0; --i)
            lines.insert(lines.begin() + upTo(static_cast<int>(lines.size())), {-1, newTask(newTitle())});
        if (!oneIn(3))
            number(lines);
        return lines;
    }

private:
    int upTo(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    bool oneIn(int chances) { return upTo(chances) == 0; }
    const QString& pick(const QStringList& words) { return words.at(upTo(static_cast<int>(words.size()))); }

    static const QStringList& units()
    {
        static const QStringList names{QStringLiteral("区总工会"), QStringLiteral("区人社局"), QStringLiteral("区教委"),
            QStringLiteral("区委组织部"), QStringLiteral("区国资委"), QStringLiteral("区工信局")};
        return names;
    }
    static const QStringList& deadlines()
    {
        static const QStringList phrases{QStringLiteral("2026年6月底前"), QStringLiteral("2026年12月底前"),
            QStringLiteral("长期坚持"), QStringLiteral("2026年9月底前")};
        return phrases;
    }

    QString newTitle()
    {
        static const QStringList verbs{QStringLiteral("开展"), QStringLiteral("建设"), QStringLiteral("完善"),
            QStringLiteral("推进"), QStringLiteral("组织"), QStringLiteral("落实"), QStringLiteral("健全")};
        static const QStringList places{QStringLiteral(""), QStringLiteral("全区"), QStringLiteral("重点产业"),
            QStringLiteral("中小微企业"), QStringLiteral("产业园区"), QStringLiteral("镇街")};
        static const QStringList objects{QStringLiteral("职业技能竞赛"), QStringLiteral("劳模创新工作室"),
            QStringLiteral("集体协商制度"), QStringLiteral("职工书屋"), QStringLiteral("新就业形态劳动者入会工作"),
            QStringLiteral("新型学徒制培训"), QStringLiteral("户外劳动者服务站点"), QStringLiteral("工人思想政治引领"),
            QStringLiteral("工资支付保障"), QStringLiteral("高技能人才评价"), QStringLiteral("厂务公开民主管理"),
            QStringLiteral("困难职工帮扶"), QStringLiteral("技术工人待遇政策"), QStringLiteral("工匠学院"),
            QStringLiteral("求学圆梦行动"), QStringLiteral("劳动争议调解"), QStringLiteral("安全生产教育"),
            QStringLiteral("女职工权益保护"), QStringLiteral("职业病防治"), QStringLiteral("产教融合实训基地")};
        static const QStringList tails{QStringLiteral(""), QStringLiteral("，覆盖80%以上企业"),
            QStringLiteral("不少于10场"), QStringLiteral("，形成常态长效机制"), QStringLiteral("，年内新增30个"),
            QStringLiteral("，并加强宣传"), QStringLiteral("试点"), QStringLiteral("，建立工作台账")};
        return pick(verbs) + pick(places) + pick(objects) + pick(tails);
    }

    DraftTask newTask(const QString& title)
    {
        DraftTask task;
        task.title = title;
        task.aspects = QStringList{QStringLiteral("方面")};
        task.units = {{pick(units()), Role::Lead, false, false, {}}};
        task.deadline.deadline.kind = DeadlineKind::Fixed;
        task.deadline.deadline.phrase = pick(deadlines());
        return task;
    }

    // What offices do to a title: a word more or less, another figure, a clause added or dropped.
    QString retitled(const QString& title)
    {
        QString text = title;
        switch (upTo(9)) {
        case 0:
            return QStringLiteral("深入") + text;
        case 1:
            return text + QStringLiteral("工作");
        case 2:
            return text.replace(QStringLiteral("10"), QStringLiteral("15"))
                .replace(QStringLiteral("30"), QStringLiteral("50"));
        case 3:
            return text.contains(u'，') ? text.section(u'，', 0, 0) : text + QStringLiteral("，确保取得实效");
        case 4:
            return text.insert(2, QStringLiteral("好"));
        case 5:
            return u"（" + text + u"）";
        case 6: // another verb
            return text.replace(0, 2, oneIn(2) ? QStringLiteral("抓好") : QStringLiteral("加快推进"));
        case 7: // a place put in front of what it is about
            return text.insert(2, QStringLiteral("面向重点园区和小微企业的"));
        default:
            return text.replace(0, 2, QStringLiteral("持续") + text.left(2));
        }
    }

    static void number(std::vector<Line>& lines)
    {
        for (size_t i = 0; i < lines.size(); ++i)
            lines[i].task.number = QString::number(i + 1);
    }

    std::mt19937 m_random;
};

ImportDraft draftOf(const std::vector<Revisions::Line>& lines)
{
    ImportDraft draft;
    draft.fileName = QStringLiteral("清单.xlsx");
    draft.sha256 = QByteArray(64, 'c');
    draft.title = QStringLiteral("任务清单");
    draft.year = 2026;
    for (const Revisions::Line& line : lines)
        draft.tasks.push_back(line.task);
    return draft;
}

// The percent stored of a task tells which line of the first list it was.
Percent markOf(int origin)
{
    return Percent::fromWhole(origin + 1);
}

struct Score
{
    int pairs = 0; // lines that are an earlier one
    int found = 0;
    int wrong = 0; // matched to another one
    int unchanged = 0;
    int unchangedFound = 0;
};

} // namespace

TEST_CASE("a randomly revised list finds its tasks again, and their progress stays with them", "[import]")
{
    Score score;
    for (unsigned seed = 1; seed <= 40; ++seed) {
        Revisions revisions(seed);
        TempLedger ledger;
        const auto lines = revisions.first(30);
        const ImportDraft first = draftOf(lines);
        REQUIRE(ledger->commitImport(first, ledger->planImport(first)));
        std::map<int, TaskId> ids;
        std::vector<ProgressRecord> records;
        for (const TaskView& view : ledger->tasks()) {
            const int origin = static_cast<int>(ids.size());
            ids.emplace(origin, *view.task.id);
            ProgressRecord record;
            record.task = view.task.id;
            record.on = QDate(2026, 5, 1);
            record.percent = markOf(origin);
            records.push_back(record);
        }
        REQUIRE(ledger->recordProgress(records));
        const QString before = ledger->dump();

        const auto changed = revisions.revised(lines);
        const ImportDraft second = draftOf(changed);
        ImportPlan plan = ledger->planImport(second);
        for (size_t i = 0; i < changed.size(); ++i) {
            const std::optional<TaskId> task = plan.tasks[i].task;
            const int origin = changed[i].origin;
            const bool right = origin >= 0 && task == ids.at(origin);
            const bool kept = origin >= 0 && lines[static_cast<size_t>(origin)].task.title == changed[i].task.title;
            score.pairs += origin >= 0 ? 1 : 0;
            score.found += right ? 1 : 0;
            score.wrong += task && !right ? 1 : 0;
            score.unchanged += kept ? 1 : 0;
            score.unchangedFound += kept && right ? 1 : 0;
            if ((origin >= 0) != right || (task && !right))
                UNSCOPED_INFO("seed " << seed << ": " << changed[i].task.title.toStdString() << " was "
                                      << (origin < 0 ? std::string("new")
                                                     : lines[static_cast<size_t>(origin)].task.title.toStdString())
                                      << (task ? ", taken for another" : ", not found"));
        }
        // Every task of the first list is found again or gone, never both and never lost.
        std::vector<TaskId> accounted = plan.gone;
        for (const TaskDecision& decision : plan.tasks) {
            if (decision.task)
                accounted.push_back(*decision.task);
        }
        std::sort(accounted.begin(), accounted.end());
        CHECK(accounted.size() == lines.size());
        CHECK(std::adjacent_find(accounted.begin(), accounted.end()) == accounted.end());

        plan.cancelGone = true;
        REQUIRE(ledger->commitImport(second, plan));
        for (const auto& [origin, id] : ids) {
            const std::optional<TaskView> view = ledger->task(id);
            REQUIRE(view);
            CHECK(view->percent == markOf(origin));
            const bool gone = std::find(plan.gone.begin(), plan.gone.end(), id) != plan.gone.end();
            CHECK((view->task.status == TaskStatus::Cancelled) == gone);
        }
        // The revised list is now the ledger's: read again, it is all unchanged.
        const ImportPlan again = ledger->planImport(second);
        for (const TaskDecision& decision : again.tasks)
            CHECK(decision.match == TaskMatch::Same);
        REQUIRE(ledger->undo());
        CHECK(ledger->dump() == before);
    }
    INFO("found " << score.found << " of " << score.pairs << ", wrong " << score.wrong << ", unchanged "
                  << score.unchangedFound << " of " << score.unchanged);
    CHECK(score.unchangedFound == score.unchanged);
    CHECK(score.found * 100 >= score.pairs * 98);
    CHECK(score.wrong * 100 <= score.pairs);
}
