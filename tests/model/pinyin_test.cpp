// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/pinyin.h"

#include "core/model/taskquery.h"
#include "tests/support/catch.h"

using namespace taizhang;
using namespace Qt::StringLiterals;

TEST_CASE("units and tasks are found by the first letters of their pinyin, in any reading", "[model]")
{
    struct Row
    {
        QString text;
        QString letters;
        bool holds;
    };
    const Row rows[] = {
        {u"区总工会"_s, u"qzgh"_s, true},
        {u"区总工会"_s, u"zgh"_s, true},
        {u"区总工会"_s, u"qzgk"_s, true}, // 会 of 会计
        {u"区总工会"_s, u"qzgj"_s, false},
        {u"区总工会"_s, u"zhg"_s, false},
        {u"密云区总工会"_s, u"qzgh"_s, true},
        {u"区人力资源和社会保障局"_s, u"qrlzyhshbzj"_s, true},
        {u"区人力社保局"_s, u"rlsb"_s, true},
        {u"区发展改革委"_s, u"qfzggw"_s, true},
        {u"区教委"_s, u"qjw"_s, true},
        {u"区委宣传部"_s, u"xcb"_s, true},
        {u"区委宣传部"_s, u"xzb"_s, true}, // 传 of 传记
        {u"重点工程"_s, u"zdgc"_s, true},
        {u"重庆路街道"_s, u"cqljd"_s, true},
        {u"长城镇"_s, u"ccz"_s, true},
        {u"镇长办公会"_s, u"zzbgh"_s, true},
        {u"银行业协会"_s, u"yhyxh"_s, true},
        {u"行政审批局"_s, u"xzspj"_s, true},
        {u"调度中心"_s, u"ddzx"_s, true},
        {u"职业技能调查"_s, u"jndc"_s, true},
        {u"厦门路"_s, u"xml"_s, true},
        {u"乐器厂"_s, u"yqc"_s, true},
        {u"快乐工会"_s, u"klgh"_s, true},
        {u"单县"_s, u"sx"_s, true},
        {u"成都路"_s, u"cdl"_s, true},
        {u"会计学会"_s, u"kjxh"_s, true},
        {u"区12345热线"_s, u"qrx"_s, false}, // not neighbours
        {u"区IT协会"_s, u"qitxh"_s, true},
        {u"㛃㛃"_s, u"jj"_s, false}, // beyond GB 2312
        {u""_s, u"qz"_s, false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text, row.letters);
        CHECK(holdsInitials(row.text, row.letters) == row.holds);
    }
}

TEST_CASE("only two or more Latin letters are taken for initials", "[model]")
{
    CHECK(mayBeInitials(u"qz"));
    CHECK(mayBeInitials(u"QZGH"));
    for (const QString& word : {u""_s, u"q"_s, u"q1"_s, u"区z"_s, u"q-z"_s, u"ｑｚ"_s, u"éa"_s}) {
        CAPTURE(word);
        CHECK_FALSE(mayBeInitials(word));
    }
}

TEST_CASE("a typed search finds tasks by initials of title, aspect and units", "[model]")
{
    TaskView view;
    view.task.title = u"建设产业工人思想动态分析机制"_s;
    view.task.goal = u"全年宣讲"_s;
    view.aspects = QStringList{u"思想引领"_s};
    view.units.push_back({{}, {}, Role::Lead, u"区总工会"_s, u"区总工会"_s});
    view.units.push_back({{}, {}, Role::Support, u"各镇街"_s, u"各镇街"_s});
    struct Row
    {
        QString query;
        bool matches;
    };
    const Row rows[] = {{u"cygr"_s, true}, {u"CYGR"_s, true}, {u"sxyl"_s, true}, {u"qzgh"_s, true},
        {u"zgh cygr"_s, true}, {u"-qzgh"_s, false}, {u"qrsj"_s, false}, {u"lead:qzgh"_s, true}, {u"牵头:zgh"_s, true},
        {u"lead:gzj"_s, false}, {u"配合:gzj"_s, true}, {u"单位:gzj"_s, true}, {u"aspect:sxyl"_s, true},
        {u"qnxj"_s, false}};
    for (const Row& row : rows) {
        CAPTURE(row.query);
        CHECK(TaskQuery(row.query, QDate(2026, 6, 30)).matches(view) == row.matches);
    }
}
