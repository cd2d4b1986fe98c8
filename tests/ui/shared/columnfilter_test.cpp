// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/columnfilter.h"

#include "tests/support/catch.h"

#include <QDate>

using namespace taizhang;
using namespace Qt::StringLiterals;

TEST_CASE("a column filter understands words, signs, comparisons and ranges", "[shared]")
{
    struct Case
    {
        QString typed;
        QString text;
        QVariant key;
        bool passes;
    };
    const QVariant none;
    const Case cases[] = {
        {u""_s, u"任何"_s, none, true}, {u"培训"_s, u"技能培训"_s, none, true}, {u"培训"_s, u"技能竞赛"_s, none, false},
        {u"ABC"_s, u"ａｂｃ项目"_s, none, true}, {u"ａｂｃ"_s, u"ABC"_s, none, true},
        {u"qzgh"_s, u"区总工会"_s, none, true}, {u"QZGK|zz"_s, u"区总工会"_s, none, true},
        {u"!qzgh"_s, u"区总工会"_s, none, false}, {u"qzgj"_s, u"区总工会"_s, none, false},
        {u"培训|竞赛"_s, u"技能竞赛"_s, none, true}, {u"=培训"_s, u"培训"_s, none, true},
        {u"=培训"_s, u"技能培训"_s, none, false}, {u"!培训"_s, u"技能培训"_s, none, false},
        {u"!培训"_s, u"技能竞赛"_s, none, true}, {u"！培训"_s, u"技能培训"_s, none, false}, {u"="_s, u""_s, none, true},
        {u"="_s, u"有"_s, none, false}, {u"!"_s, u"有"_s, none, true}, {u"!"_s, u" "_s, none, false},
        {u">50"_s, u"51%"_s, 51.0, true}, {u">50"_s, u"50%"_s, 50.0, false}, {u">=50"_s, u"50%"_s, 50.0, true},
        {u"<50%"_s, u"49%"_s, 49.0, true}, {u">50"_s, u""_s, none, false}, {u"10..20"_s, u"20%"_s, 20.0, true},
        {u"10..20"_s, u"21%"_s, 21.0, false}, {u"<2026-06-30"_s, u""_s, QDate(2026, 6, 29), true},
        {u"<2026-06-30"_s, u""_s, QDate(2026, 6, 30), false}, {u"<=2026-06-30"_s, u""_s, QDate(2026, 6, 30), true},
        {u">2026-06-30"_s, u""_s, QDate(), false}, {u"2026-01-01..2026-06-30"_s, u""_s, QDate(2026, 3, 1), true},
        {u">项目"_s, u"a>项目"_s, none, true}, // no comparison: looked for as it stands
        {u"5..项"_s, u"第5..项"_s, none, true}, {u"[("_s, u"文[(字"_s, none, true}, // never a pattern
    };
    for (const Case& c : cases) {
        CAPTURE(c.typed, c.text);
        CHECK(ColumnFilter(c.typed).matches(foldedForFilter(c.text), c.key) == c.passes);
    }
}
