// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/taskmatcher.h"

#include "tests/support/catch.h"

using namespace taizhang;

namespace {

struct Fresh
{
    const char16_t* number;
    const char16_t* title;
    const char16_t* units;
    int origin; // index in the earlier list; -1: new
};

struct Revision
{
    const char* what;
    std::vector<Fresh> tasks;
};

const std::vector<MatchText>& earlier()
{
    static const std::vector<MatchText> list{
        {QStringLiteral("1"), QStringLiteral("组建劳模工匠宣讲团，宣讲不少于50场"), QStringLiteral("区总工会")},
        {QStringLiteral("2"), QStringLiteral("组织区级职工技能大赛"), QStringLiteral("区总工会")},
        {QStringLiteral("3"), QStringLiteral("推行企业新型学徒制"), QStringLiteral("区人社局")},
        {QStringLiteral("4"), QStringLiteral("健全工资集体协商机制"), QStringLiteral("区人社局")},
        {QStringLiteral("5"), QStringLiteral("完善欠薪预警处置机制"), QStringLiteral("区人社局")},
        {QStringLiteral("6"), QStringLiteral("建设户外劳动者服务站点30个"), QStringLiteral("区总工会")}};
    return list;
}

} // namespace

TEST_CASE("a title written anew above the same measures is the task of that number")
{
    const QString measures = QStringLiteral("举办宣讲活动二十场，组织职工代表走进企业车间班组 区委宣传部");
    const std::vector<MatchText> old{{QStringLiteral("7"), QStringLiteral("加强思想引领"), measures}};
    const auto matched = [&](const QString& number, const QString& rest) {
        return matchTasks(old, {{number, QStringLiteral("深入推进主题教育"), rest}}).front();
    };
    CHECK(matched(QStringLiteral("7"), measures) == 0);
    CHECK(matched(QStringLiteral("7"), QString(measures).replace(QStringLiteral("二十"), QStringLiteral("三十"))) == 0);
    CHECK_FALSE(matched(QStringLiteral("8"), measures));
    CHECK_FALSE(matched(QStringLiteral("7"), QStringLiteral("建设户外劳动者服务站点，配齐饮水和充电设备 区委宣传部")));
}

TEST_CASE("revisions of a list find the tasks they go on with")
{
    const Revision revisions[] = {
        {"numbers begin elsewhere",
            {{u"21", u"组织区级职工技能大赛", u"区总工会", 1}, {u"22", u"推行企业新型学徒制", u"区人社局", 2}}},
        {"numbers are swapped",
            {{u"2", u"组建劳模工匠宣讲团，宣讲不少于50场", u"区总工会", 0},
                {u"1", u"组织区级职工技能大赛", u"区总工会", 1}}},
        {"figures change", {{u"6", u"建设户外劳动者服务站点50个", u"区总工会", 5}}},
        {"a clause is added", {{u"3", u"推行企业新型学徒制，培训产业工人500人", u"区人社局", 2}}},
        {"a clause is dropped", {{u"1", u"组建劳模工匠宣讲团", u"区总工会", 0}}},
        {"the verb changes", {{u"5", u"健全完善欠薪预警处置机制", u"区人社局", 4}}},
        {"a mark stands in front", {{u"4", u"【省级试点】健全工资集体协商机制", u"区人社局", 3}}},
        {"the unit is renamed", {{u"3", u"推行企业新型学徒制", u"区人力资源和社会保障局", 2}}},
        {"the lead changes", {{u"2", u"组织区级职工技能大赛", u"区工业和信息化局", 1}}},
        {"quotes and width differ", {{u"６", u"建设户外劳动者服务站点３０个", u"区总工会", 5}}},
        {"split: the part with the old words goes on",
            {{u"5", u"完善欠薪预警处置机制示范推广", u"区人社局", -1},
                {u"5", u"完善欠薪预警处置机制（区级层面）", u"区人社局", 4}}},
        {"split by its clauses",
            {{u"1", u"组建劳模工匠宣讲团", u"区总工会", 0}, {u"2", u"开展劳模工匠宣讲不少于50场", u"区总工会", -1}}},
        {"merged: the first of the two goes on", {{u"4", u"健全工资集体协商和欠薪预警处置机制", u"区人社局", 3}}},
        {"replaced under its number", {{u"6", u"召开产改工作现场观摩会", u"区产改办", -1}}},
        {"a new one of like words",
            {{u"6", u"建设户外劳动者服务站点30个", u"区总工会", 5},
                {u"7", u"建设户外劳动者服务站点20个", u"各园区", -1}}},
    };
    for (const Revision& revision : revisions) {
        std::vector<MatchText> fresh;
        std::vector<std::optional<int>> truth;
        for (const Fresh& task : revision.tasks) {
            fresh.push_back(
                {QString::fromUtf16(task.number), QString::fromUtf16(task.title), QString::fromUtf16(task.units)});
            truth.push_back(task.origin < 0 ? std::nullopt : std::optional(task.origin));
        }
        CAPTURE(revision.what);
        CHECK(matchTasks(earlier(), fresh) == truth);
    }
}
