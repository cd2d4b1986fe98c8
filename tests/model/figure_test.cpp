// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/figure.h"

#include "tests/support/catch.h"

using namespace taizhang;
using enum Hedge;

TEST_CASE("amounts are read as offices write them, exact to the fen")
{
    struct Row
    {
        const char16_t* text;
        qint64 fen;
        Hedge hedge = Exact;
        bool each = false;
    };
    const Row rows[] = {{u"8764.94万元", 8'764'940'000}, {u"财政资金60万元", 60'000'000}, {u"1.5亿元", 15'000'000'000},
        {u"152200元", 15'220'000}, {u"152,200元", 15'220'000}, {u"152,200.50元", 15'220'050},
        {u"400余万元", 400'000'000, Over}, {u"近亿元", 10'000'000'000, Near}, {u"近1亿元", 10'000'000'000, Near},
        {u"各15万元", 15'000'000, Exact, true}, {u"每年15万元", 15'000'000, Exact, true},
        {u"1万元/人", 1'000'000, Exact, true}, {u"逾7.9亿元", 79'000'000'000, Over},
        {u"1.3亿余元", 13'000'000'000, Over}, {u"5082.8万元", 5'082'800'000}, {u"2217.04万元", 2'217'040'000},
        {u"5810.4万元", 5'810'400'000}, {u"494万元", 494'000'000}, {u"721万元", 721'000'000},
        {u"８７６４．９４万元", 8'764'940'000}, {u"2000万", 2'000'000'000}, {u"15万", 15'000'000},
        {u"3亿5000万元", 35'000'000'000}, {u"1亿2000万", 12'000'000'000}, {u"十五万元", 15'000'000},
        {u"壹拾伍万元整", 15'000'000}, {u"两百余万元", 200'000'000, Over}, {u"近百万元", 100'000'000, Near},
        {u"3千万元", 3'000'000'000}, {u"5百元", 50'000}, {u"约80万元", 80'000'000, About},
        {u"80万元左右", 80'000'000, About}, {u"不少于50万元", 50'000'000, AtLeast},
        {u"50万元以上", 50'000'000, AtLeast}, {u"不超过50万元", 50'000'000, AtMost},
        {u"50万元以内", 50'000'000, AtMost}, {u"超过1亿元", 10'000'000'000, Over}, {u"共计15万元", 15'000'000},
        {u"人民币15万元", 15'000'000}, {u"￥152200", 15'220'000}, {u"15万元（区财政）", 15'000'000},
        {u" 15 万 元 ", 15'000'000}, {u"0元", 0}, {u"0", 0}, {u"-500元", -50'000}, {u"0.05元", 5},
        {u"1.005万元", 1'005'000}, {u"152200", 15'220'000}, {u"1000元/人", 100'000, Exact, true},
        {u"30多万元", 30'000'000, Over}, {u"上百万元", 100'000'000, AtLeast}};
    for (const Row& row : rows) {
        CAPTURE(QString::fromUtf16(row.text));
        const auto money = parseMoney(QStringView(row.text));
        REQUIRE(money);
        CHECK(money->amount.fen() == row.fen);
        CHECK(toText(money->hedge) == toText(row.hedge));
        CHECK(money->each == row.each);
        CHECK(money->phrase == QStringView(row.text));
    }
}

TEST_CASE("a bare number takes the scale of its column and a written one keeps its own")
{
    CHECK(parseMoney(u"8764.94", MoneyScale::TenThousandYuan)->amount.fen() == 8'764'940'000);
    CHECK(parseMoney(u"1.5", MoneyScale::HundredMillionYuan)->amount.fen() == 15'000'000'000);
    CHECK(parseMoney(u"15万元", MoneyScale::TenThousandYuan)->amount.fen() == 15'000'000);
    CHECK(parseMoney(u"152200元", MoneyScale::TenThousandYuan)->amount.fen() == 15'220'000);
    CHECK(parseMoney(u"约15", MoneyScale::TenThousandYuan)->amount.fen() == 15'000'000);
}

TEST_CASE("text that is no amount gives nothing, never zero")
{
    for (const char16_t* text : {u"", u" ", u"-", u"—", u"/", u"见附件", u"待定", u"无", u"若干", u"若干万元", u"约1/3",
             u"三分之一", u"数百万元", u"几十万", u"10-20万元", u"1—2万元", u"万元", u"元", u"15万美元", u"15人",
             u"1.2.3万元", u"0.001元", u"0.0000001万元", u"99999999999亿元", u"999999999999999999999元", u"1,00元",
             u"15万元和3万元", u"区财政", u"1e3", u"２０２２年", u"十四五"}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK_FALSE(parseMoney(QStringView(text)));
    }
}

TEST_CASE("counted figures keep value, unit, hedge and words")
{
    struct Row
    {
        const char16_t* text;
        qint64 mantissa;
        int decimals;
        const char16_t* unit;
        Hedge hedge = Exact;
    };
    const Row rows[] = {{u"近3000项", 3000, 0, u"项", Near}, {u"近500人", 500, 0, u"人", Near},
        {u"近300家", 300, 0, u"家", Near}, {u"337位", 337, 0, u"位"}, {u"72场次", 72, 0, u"场次"},
        {u"20余家", 20, 0, u"家", Over}, {u"58所", 58, 0, u"所"}, {u"3000余人", 3000, 0, u"人", Over},
        {u"150件", 150, 0, u"件"}, {u"1.9万户", 19000, 0, u"户"}, {u"32.76万次", 327600, 0, u"次"},
        {u"5万余人次", 50000, 0, u"人次", Over}, {u"393对", 393, 0, u"对"}, {u"27万人次", 270000, 0, u"人次"},
        {u"30余场", 30, 0, u"场", Over}, {u"5万余名", 50000, 0, u"名", Over}, {u"近千场", 1000, 0, u"场", Near},
        {u"近百项", 100, 0, u"项", Near}, {u"百场", 100, 0, u"场"}, {u"20000余人次", 20000, 0, u"人次", Over},
        {u"100%", 100, 0, u"%"}, {u"≥93%", 93, 0, u"%", AtLeast}, {u"93%以上", 93, 0, u"%", AtLeast},
        {u"98.11%", 9811, 2, u"%"}, {u"18.2万人次", 182000, 0, u"人次"}, {u"487起", 487, 0, u"起"},
        {u"3.9万", 39000, 0, u""}, {u"39万", 390000, 0, u""}, {u"4万余人", 40000, 0, u"人", Over},
        {u"68万余人", 680000, 0, u"人", Over}, {u"+16%", 16, 0, u"%"}, {u"-3.5%", -35, 1, u"%"},
        {u"24小时", 24, 0, u"小时"}, {u"400人次以上", 400, 0, u"人次", AtLeast}, {u"约2千人", 2000, 0, u"人", About},
        {u"二十余家", 20, 0, u"家", Over}, {u"两百多家", 200, 0, u"家", Over}, {u"三千五百人", 3500, 0, u"人"},
        {u"１２３家", 123, 0, u"家"}, {u"1,234人", 1234, 0, u"人"}, {u"逾200家", 200, 0, u"家", Over},
        {u"超200家", 200, 0, u"家", Over}, {u"至少30家", 30, 0, u"家", AtLeast}, {u"不少于30家", 30, 0, u"家", AtLeast},
        {u"30家左右", 30, 0, u"家", About}, {u"不超过30天", 30, 0, u"天", AtMost}, {u"50", 50, 0, u""},
        {u"2.5", 25, 1, u""}, {u"累计3782名", 3782, 0, u"名"}, {u"12345件", 12345, 0, u"件"}, {u"12345", 12345, 0, u""},
        {u"120", 120, 0, u""}, {u"20年", 20, 0, u"年"}, {u"1.5亿元", 150000000, 0, u"元"},
        {u"百分之九十三", 93, 0, u"%"}, {u"10万+", 100000, 0, u"", AtLeast}, {u"0", 0, 0, u""}, {u"0.25", 25, 2, u""},
        {u"10来家", 10, 0, u"家", About}, {u"十余万人次", 100000, 0, u"人次", Over}, {u"2022", 2022, 0, u""},
        {u"73家", 73, 0, u"家"}, {u"3.5个百分点", 35, 1, u"个百分点"}};
    for (const Row& row : rows) {
        CAPTURE(QString::fromUtf16(row.text));
        const auto figure = parseFigure(QStringView(row.text));
        REQUIRE(figure);
        CHECK(figure->mantissa == row.mantissa);
        CHECK(figure->decimals == row.decimals);
        CHECK(figure->unit == QStringView(row.unit));
        CHECK(toText(figure->hedge) == toText(row.hedge));
        CHECK(figure->phrase == QStringView(row.text));
    }
}

TEST_CASE("text that is no figure gives nothing")
{
    for (const char16_t* text : {u"", u"-", u"—", u"2022年", u"2025年", u"“十四五”", u"十四五", u"“1+4”", u"1+4",
             u"2026年", u"8大工程", u"数百人", u"几十家", u"若干", u"若干家", u"约1/3", u"1/3", u"三分之一", u"1—2个",
             u"10-20家", u"第2位", u"见附件", u"各15万元", u"家", u"3/4", u"一号文件", u"2000人3家", u"1.23456789",
             u"99999999999999999999", u"是"}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK_FALSE(parseFigure(QStringView(text)));
    }
}

TEST_CASE("shares of completion are read in every usual spelling")
{
    struct Row
    {
        const char16_t* text;
        int basisPoints;
    };
    const Row rows[] = {{u"80%", 8000}, {u"80％", 8000}, {u"８０％", 8000}, {u"0.8", 8000}, {u"约80%", 8000},
        {u"80%左右", 8000}, {u"100", 10000}, {u"100%", 10000}, {u"已完成", 10000}, {u"完成", 10000}, {u"√", 10000},
        {u"✔", 10000}, {u"已办结", 10000}, {u"0", 0}, {u"0%", 0}, {u"80", 8000}, {u"50.5", 5050}, {u"33.33%", 3333},
        {u"1%", 100}, {u"0.5%", 50}, {u"1.0", 10000}, {u"0.8333333", 8333}, {u"0.66666", 6667}, {u"完成80%", 8000},
        {u"已完成80%", 8000}, {u"进度80%", 8000}, {u"百分之八十", 8000}, {u"八成", 8000}, {u"80%以上", 8000},
        {u" 80 % ", 8000}, {u"91.7%", 9170}, {u"2", 200}, {u"0.01", 100}, {u"100.00%", 10000}};
    for (const Row& row : rows) {
        CAPTURE(QString::fromUtf16(row.text));
        const auto percent = parsePercent(QStringView(row.text));
        REQUIRE(percent);
        CHECK(percent->basisPoints() == row.basisPoints);
    }
}

TEST_CASE("what is no share of completion gives nothing")
{
    for (const char16_t* text : {u"", u"-", u"—", u"1", u"101", u"100.01%", u"-5%", u"50%-60%", u"80家", u"未完成",
             u"基本完成", u"×", u"见附件", u"80万", u"长期"}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK_FALSE(parsePercent(QStringView(text)));
    }
    CHECK(parsePercent(u"167%", true) == Percent::fromWhole(167));
    CHECK(parsePercent(u"120", true) == Percent::fromWhole(120));
}

TEST_CASE("a count is told in the scale in which it is shortest, and is the same figure")
{
    struct Row
    {
        const char16_t* figure;
        const char16_t* text;
    };
    const Row rows[]{
        {u"327600次", u"32.76万次"},
        {u"390000人", u"39万人"},
        {u"19000户", u"1.9万户"},
        {u"10000人", u"1万人"},
        {u"9999人", u"9999人"},
        {u"35312人", u"35312人"},
        {u"500人次", u"500人次"},
        {u"130000000元", u"1.3亿元"},
        {u"50828000元", u"5082.8万元"},
        {u"98.10%", u"98.10%"},
        {u"20000%", u"20000%"},
        {u"0家", u"0家"},
        {u"-72000次", u"-7.2万次"},
        {u"327600", u"327600"},
    };
    for (const Row& row : rows) {
        CAPTURE(QString::fromUtf16(row.figure));
        const auto figure = parseFigure(QStringView(row.figure));
        REQUIRE(figure);
        CHECK(countText(*figure) == QStringView(row.text));
        const auto again = parseFigure(countText(*figure));
        REQUIRE(again);
        CHECK(again->unit == figure->unit);
        CHECK(again->mantissa * (figure->decimals == again->decimals ? 1 : 0) == figure->mantissa);
    }
    CHECK(countText({390'000, 0, QStringLiteral(" people"), Hedge::Exact, {}}) == u"390000 people");
}
