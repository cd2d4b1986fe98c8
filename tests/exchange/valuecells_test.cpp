// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/valuecells.h"

#include "tests/support/catch.h"

using namespace taizhang;

namespace {

QString shown(const std::optional<std::vector<TaskReference>>& references)
{
    if (!references)
        return QStringLiteral("nothing");
    QStringList texts;
    for (const TaskReference& reference : *references)
        texts.append(reference.number + (reference.share ? QString(u':' + reference.share->toText()) : QString()));
    return texts.join(u' ');
}

QString shown(const std::optional<std::vector<FundTranche>>& tranches)
{
    if (!tranches)
        return QStringLiteral("nothing");
    QStringList texts;
    for (const FundTranche& tranche : *tranches)
        texts.append(tranche.planOn.toString(Qt::ISODate) + u' '
            + (tranche.percent ? tranche.percent->toText() + u'%' : tranche.amount->toYuanText())
            + (tranche.note.isEmpty() ? QString() : QString(u'[' + tranche.note + u']')));
    return texts.join(u' ');
}

struct Row
{
    const char16_t* written;
    const char16_t* read;
};

} // namespace

TEST_CASE("tasks of a cell are read with their shares")
{
    const Row rows[]{
        {u"29", u"29"},
        {u"29、31", u"29 31"},
        {u"29（60%）、31（40%）", u"29:60 31:40"},
        {u"29:60%；31:40%", u"29:60 31:40"},
        {u"任务29，任务31", u"29 31"},
        {u"第29项", u"29"},
        {u"1.2 、 3-1", u"1.2 3-1"},
        {u"29（33.33%）", u"29:33.33"},
        {u"见附件，另行通知（略）", u"nothing"},
        {u"29（六成）", u"nothing"},
    };
    for (const Row& row : rows) {
        CAPTURE(QString::fromUtf16(row.written));
        CHECK(shown(readTaskReferences(QString::fromUtf16(row.written), {})) == QStringView(row.read));
    }
}

TEST_CASE("planned payments of a cell are read with days and shares or amounts")
{
    const Row rows[]{
        {u"6月底前50%；12月底前50%", u"2026-06-30 50% 2026-12-31 50%"},
        {u"2026年3月31日前拨付300万元、2027年6月底前200", u"2026-03-31 3000000.00 2027-06-30 2000000.00"},
        {u"9月底前100%", u"2026-09-30 100%"},
        {u"年底前视情况", u"nothing"},
        {u"50%", u"nothing"},
        {u"6月底前50%；余下随后", u"nothing"},
        {u"6月底前50%(首期)；12月底前50%（余款；见合同）", u"2026-06-30 50%[首期] 2026-12-31 50%[余款；见合同]"},
        {u"6月底前50%；12月底前50%（验收（初验））后）", u"2026-06-30 50% 2026-12-31 50%[验收（初验）后]"},
        {u"（首期）；6月底前50%", u"nothing"},
    };
    for (const Row& row : rows) {
        CAPTURE(QString::fromUtf16(row.written));
        CHECK(shown(readTranches(QString::fromUtf16(row.written), 2026, MoneyScale::TenThousandYuan))
            == QStringView(row.read));
    }
}

TEST_CASE("a written plan of payments is read back with any notes")
{
    for (const char16_t* note :
        {u"首期", u"验收（初验）后", u"）", u"（", u"））；2026年6月30日前50%", u"a, b; c\nd", u"(x)", u"x)"}) {
        CAPTURE(QString::fromUtf16(note));
        FundItem item;
        item.tranches = {{{}, {2026, 6, 30}, Percent::fromWhole(50), {}, QString::fromUtf16(note)},
            {{}, {2026, 9, 30}, {}, Money::fromFen(2'000'050), {}},
            {{}, {2026, 12, 31}, Percent::fromBasisPoints(1225), {}, QString::fromUtf16(note)}};
        CHECK(shown(readTranches(tranchesText(item), 2026, MoneyScale::TenThousandYuan)) == shown(item.tranches));
        CHECK(readTranches(tranchesText(item), 2026, MoneyScale::TenThousandYuan) == item.tranches);
    }
}

TEST_CASE("years of a cell are one year or a span")
{
    CHECK(readYears(QStringLiteral("2026")) == std::pair(2026, 2026));
    CHECK(readYears(QStringLiteral("2026年")) == std::pair(2026, 2026));
    CHECK(readYears(QStringLiteral("2025—2027年")) == std::pair(2025, 2027));
    CHECK(readYears(QStringLiteral("2025年至2027年")) == std::pair(2025, 2027));
    CHECK_FALSE(readYears(QStringLiteral("2027—2025年")));
    CHECK_FALSE(readYears(QStringLiteral("十四五")));
    CHECK_FALSE(readYears(QStringLiteral("2026万元")));
}

TEST_CASE("a rank is a place from the first on, with those it is among")
{
    CHECK(readRank(QStringLiteral("全市第3")) == RankText{3, QStringLiteral("全市")});
    CHECK(readRank(QStringLiteral("全市排名第３名")) == RankText{3, QStringLiteral("全市排名")});
    CHECK(readRank(QStringLiteral("2")) == RankText{2, {}});
    CHECK(readRank(QStringLiteral("全市2位")) == RankText{2, QStringLiteral("全市")});
    for (const char16_t* text : {u"-1", u"全市-1", u"第-1", u"+2", u"0", u"全市第0", u"1.5", u"第1.5", u"前三", u""}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK_FALSE(readRank(QString::fromUtf16(text)));
    }
}

TEST_CASE("an amount for each one is read with what it is for")
{
    const auto wan = MoneyScale::TenThousandYuan;
    CHECK(
        readUnitPrice(QStringLiteral("10万元/个"), wan) == UnitPrice{Money::fromFen(10'000'000), QStringLiteral("个")});
    CHECK(readUnitPrice(QStringLiteral("每人1500元"), wan) == UnitPrice{Money::fromFen(150'000), QStringLiteral("人")});
    CHECK(readUnitPrice(QStringLiteral("1.5"), wan) == UnitPrice{Money::fromFen(1'500'000), {}});
    CHECK_FALSE(readUnitPrice(QStringLiteral("按标准"), wan));
}
