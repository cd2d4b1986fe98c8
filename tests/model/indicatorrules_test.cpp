// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/indicatorrules.h"

#include "tests/support/catch.h"

#include <limits>

using namespace taizhang;

namespace {

Figure figure(const char16_t* text)
{
    return parseFigure(QStringView(text)).value();
}

IndicatorTarget target(const char16_t* text)
{
    return parseTarget(QStringView(text)).value();
}

Indicator indicator(qint64 id, IndicatorKind kind, const char16_t* unit)
{
    Indicator card;
    card.id = IndicatorId(id);
    card.kind = kind;
    card.unit = QString::fromUtf16(unit);
    return card;
}

IndicatorReading reading(qint64 indicator, QDate on, const char16_t* text, const char16_t* member = u"")
{
    IndicatorReading value;
    value.indicator = IndicatorId(indicator);
    value.on = on;
    value.value = figure(text);
    value.member = QString::fromUtf16(member);
    return value;
}

std::vector<IndicatorFindingCode> codes(const std::vector<IndicatorFinding>& findings)
{
    std::vector<IndicatorFindingCode> list;
    for (const IndicatorFinding& finding : findings)
        list.push_back(finding.code);
    return list;
}

const QDate march(2026, 3, 31);
const QDate june(2026, 6, 30);

} // namespace

TEST_CASE("fifty against thirty is 67 % over the target")
{
    const Attainment attainment = attain(target(u"30家"), figure(u"50家"));
    CHECK(attainment.met);
    CHECK(attainment.completion == Percent::fromBasisPoints(16667));
    CHECK(attainment.over == Percent::fromBasisPoints(6667));
    CHECK_FALSE(attainment.gap);
}

TEST_CASE("what is missing to a target keeps its unit")
{
    const Attainment attainment = attain(target(u"≥93%"), figure(u"91.5%"));
    CHECK_FALSE(attainment.met);
    CHECK(attainment.gap == Figure{15, 1, QStringLiteral("%"), Hedge::Exact, {}});
    CHECK(attainment.completion == Percent::fromBasisPoints(9839));
    CHECK_FALSE(attainment.over);
}

TEST_CASE("the gap between hedged figures is about as much, a bound is exact")
{
    const auto hedge = [](const char16_t* wanted, const char16_t* reached) {
        return toText(attain(target(wanted), figure(reached)).gap.value().hedge);
    };
    CHECK(hedge(u"约20万次", u"12.5万次") == toText(Hedge::About));
    CHECK(hedge(u"400人", u"近300人") == toText(Hedge::About));
    CHECK(hedge(u"≥400人", u"300人") == toText(Hedge::Exact));
    CHECK(hedge(u"400人以上", u"300人") == toText(Hedge::Exact));
    CHECK(hedge(u"不超过5件", u"6件") == toText(Hedge::Exact));
}

TEST_CASE("targets are read with their op")
{
    struct Row
    {
        const char16_t* text;
        TargetOp op;
        qint64 low;
        qint64 high = 0;
    };
    using enum TargetOp;
    const Row rows[]
        = {{u"30家", AtLeast, 30}, {u"≥30家", AtLeast, 30}, {u"400人次以上", AtLeast, 400}, {u"不少于3场", AtLeast, 3},
            {u"约2000名", About, 2000}, {u"2000名左右", About, 2000}, {u"1—2个", Range, 1, 2}, {u"2-3个", Range, 2, 3},
            {u"２～３个", Range, 2, 3}, {u"1个至2个", Range, 1, 2}, {u"5—10万人", Range, 50'000, 100'000},
            {u"不超过5件", AtMost, 5}, {u"5件以内", AtMost, 5}, {u"超过1000人", AtLeast, 1000}};
    for (const Row& row : rows) {
        CAPTURE(QString::fromUtf16(row.text));
        const auto parsed = parseTarget(QStringView(row.text));
        REQUIRE(parsed);
        CHECK(toText(parsed->op) == toText(row.op));
        CHECK(parsed->low.mantissa == row.low);
        CHECK(parsed->high.has_value() == (row.high > 0));
        if (parsed->high)
            CHECK(parsed->high->mantissa == row.high);
        CHECK(parsed->phrase == QStringView(row.text));
    }
    for (const char16_t* text : {u"", u"—", u"2—1个", u"1人—2家", u"2022年", u"若干", u"1—2—3个"}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK_FALSE(parseTarget(QStringView(text)));
    }
}

TEST_CASE("ranges, ceilings and exact targets are met in their own way")
{
    CHECK(attain(target(u"1—2个"), figure(u"1个")).met);
    CHECK_FALSE(attain(target(u"1—2个"), figure(u"2个")).over);
    CHECK(attain(target(u"1—2个"), figure(u"3个")).over == Percent::fromWhole(50));
    struct Row
    {
        const char16_t* reached;
        int completion;
        bool met;
    };
    for (const Row& row : {Row{u"5个", 5000, false}, {u"10个", 10'000, true}, {u"17个", 10'000, true},
             {u"20个", 10'000, true}, {u"25个", 12'500, true}}) {
        CAPTURE(QString::fromUtf16(row.reached));
        const Attainment inRange = attain(target(u"10—20个"), figure(row.reached));
        CHECK(inRange.completion == Percent::fromBasisPoints(row.completion));
        CHECK(inRange.met == row.met);
        CHECK(inRange.over.has_value() == (row.completion > 10'000));
        CHECK(inRange.gap.has_value() == !row.met);
    }
    CHECK(attain(target(u"不超过5件"), figure(u"5件")).met);
    CHECK_FALSE(attain(target(u"不超过5件"), figure(u"6件")).met);
    CHECK(attain(target(u"不超过5件"), figure(u"6件")).gap->mantissa == 1);
    CHECK_FALSE(attain(target(u"不超过5件"), figure(u"6件")).completion);
    IndicatorTarget exact = target(u"10项");
    exact.op = TargetOp::Exactly;
    CHECK(attain(exact, figure(u"10项")).met);
    CHECK_FALSE(attain(exact, figure(u"11项")).met);
    IndicatorTarget zero = target(u"0件");
    CHECK_FALSE(attain(zero, figure(u"1件")).completion);
}

TEST_CASE("hedged sums are about and people are never added to person-times")
{
    const auto sum = sumFigures({figure(u"近3000项"), figure(u"600项")});
    REQUIRE(sum);
    CHECK(sum->mantissa == 3600);
    CHECK(sum->hedge == Hedge::About);
    CHECK(sum->unit == u"项");
    CHECK_FALSE(sumFigures({figure(u"3000人"), figure(u"600人次")}));
    CHECK(sumFigures({figure(u"1.5%"), figure(u"2%")})->mantissa == 35);
    CHECK(sumFigures({figure(u"近3000项")})->hedge == Hedge::Near);
    CHECK_FALSE(sumFigures({}));
    CHECK_FALSE(sumFigures(
        {Figure{std::numeric_limits<qint64>::max(), 0, {}, Hedge::Exact, {}}, Figure{1, 0, {}, Hedge::Exact, {}}}));
}

TEST_CASE("values of different decimals compare exactly")
{
    CHECK((compareValues(figure(u"0.5"), figure(u"0.50")) == 0));
    CHECK((compareValues(figure(u"0.51"), figure(u"0.5")) > 0));
    CHECK((compareValues(figure(u"99.9%"), figure(u"100%")) < 0));
}

TEST_CASE("per period adds up, cumulative takes the newest")
{
    const std::vector<IndicatorReading> readings{reading(1, june, u"40人次"), reading(1, march, u"近30人次"),
        reading(1, {2025, 12, 31}, u"500人次"), reading(1, june, u"7人次", u"市级")};
    const ValueRange year{{2026, 1, 1}, {2026, 12, 31}};
    const auto sum = currentValue(indicator(1, IndicatorKind::PerPeriod, u"人次"), readings, year);
    REQUIRE(sum);
    CHECK(sum->value.mantissa == 70);
    CHECK(sum->value.hedge == Hedge::About);
    CHECK(sum->readings == 2);
    const auto newest = currentValue(indicator(1, IndicatorKind::Cumulative, u"人次"), readings, year);
    CHECK(newest->value.mantissa == 40);
    CHECK(newest->on == june);
    CHECK(currentValue(indicator(1, IndicatorKind::Stock, u"人次"), readings, {{2026, 1, 1}, {2026, 2, 1}})
              ->value.mantissa
        == 500);
    CHECK(currentValue(
              indicator(1, IndicatorKind::PerPeriod, u"人次"), readings, {{2026, 1, 1}, june, QStringLiteral("市级")})
              ->value.mantissa
        == 7);
    CHECK_FALSE(
        currentValue(indicator(1, IndicatorKind::PerPeriod, u"人次"), readings, {{2024, 1, 1}, {2024, 12, 31}}));
}

TEST_CASE("the target of a day is the one that ends first")
{
    IndicatorTarget year = target(u"30家");
    year.from = {2026, 1, 1};
    year.to = {2026, 12, 31};
    IndicatorTarget decade = target(u"100家");
    decade.from = {2025, 1, 1};
    decade.to = {2035, 12, 31};
    CHECK(targetOn({decade, year}, june)->low.mantissa == 30);
    CHECK(targetOn({decade, year}, {2027, 1, 1})->low.mantissa == 100);
    CHECK(targetOn({year}, {2027, 1, 1}) == nullptr);
}

TEST_CASE("an indicator stands by the target of the day and the values within its days")
{
    Indicator trained = indicator(1, IndicatorKind::PerPeriod, u"人次");
    const auto reading = [](const char16_t* value, QDate on) {
        IndicatorReading read;
        read.indicator = IndicatorId(1);
        read.on = on;
        read.value = figure(value);
        return read;
    };
    const std::vector readings{reading(u"70人次", {2025, 12, 31}), reading(u"300人次", {2026, 3, 31}),
        reading(u"200人次", {2026, 6, 30}), reading(u"9人", {2026, 9, 30})};
    IndicatorTarget year = target(u"400人次以上");
    year.from = {2026, 1, 1};
    year.to = {2026, 12, 31};
    const IndicatorStanding standing = standingOn(june, trained, {year}, readings);
    CHECK(standing.target == year);
    CHECK(standing.current->value.mantissa == 500);
    CHECK(standing.attainment->over == Percent::fromWhole(25));

    SECTION("a value of a longer period has those within it, which are not added again")
    {
        std::vector<IndicatorReading> periods = readings;
        periods[1].from = QDate(2026, 3, 1);
        periods[2].from = QDate(2026, 1, 1); // to June
        CHECK(standingOn(june, trained, {year}, periods).current->value.mantissa == 200);
        periods[2].from = QDate(2026, 4, 1);
        CHECK(standingOn(june, trained, {year}, periods).current->value.mantissa == 500);
    }
    SECTION("without a target the value is of the year, and nothing is attained")
    {
        const IndicatorStanding alone = standingOn(june, trained, {}, readings, 2025);
        CHECK(alone.current->value.mantissa == 570);
        CHECK_FALSE(alone.attainment);
        CHECK(standingOn(june, trained, {}, readings).current->value.mantissa == 500);
    }
    SECTION("people are not held against person-times")
    {
        trained.kind = IndicatorKind::Stock;
        const IndicatorStanding other = standingOn({2026, 9, 30}, trained, {year}, readings);
        CHECK(other.target);
        CHECK(other.current->value.unit == u"人");
        CHECK_FALSE(other.attainment);
    }
    SECTION("a target of another day is none")
    {
        CHECK(standingOn({2027, 1, 1}, trained, {year}, readings) == IndicatorStanding());
    }
}

TEST_CASE("an indicator under several tasks counts once")
{
    Indicator shared = indicator(1, IndicatorKind::Stock, u"家");
    shared.tasks = {TaskId(1), TaskId(2)};
    Indicator other = indicator(2, IndicatorKind::Stock, u"家");
    other.tasks = {TaskId(3)};
    const std::vector<Indicator> all{shared, other};
    CHECK(indicatorsOf(all, {TaskId(1), TaskId(2)}).size() == 1);
    CHECK(indicatorsOf(all, {TaskId(1), TaskId(2), TaskId(3)}).size() == 2);
    CHECK(indicatorsOf(all, {}).empty());
}

TEST_CASE("readings that contradict each other are found")
{
    using enum IndicatorFindingCode;
    Indicator total = indicator(1, IndicatorKind::Cumulative, u"个");
    total.members = {QStringLiteral("市级"), QStringLiteral("区级")};
    Indicator child = indicator(2, IndicatorKind::Stock, u"个");
    child.parent = IndicatorId(1);

    CHECK(
        checkReadings({total, child}, {reading(1, march, u"25个"), reading(1, june, u"25个"), reading(2, june, u"7个")})
            .empty());
    CHECK(codes(checkReadings({total}, {reading(1, june, u"24个"), reading(1, march, u"25个")}))
        == std::vector{CumulativeFalls});
    CHECK(codes(checkReadings({total, child}, {reading(1, june, u"25个"), reading(2, june, u"26个")}))
        == std::vector{ChildAboveParent});
    CHECK(checkReadings({total, child}, {reading(1, march, u"25个"), reading(2, june, u"26个")}).empty());
    CHECK(codes(checkReadings({total}, {reading(1, june, u"25家")})) == std::vector{UnitDiffers});
    CHECK(codes(checkReadings({total}, {reading(1, june, u"25个", u"国家级")})) == std::vector{MemberUnknown});
    CHECK(codes(checkReadings({total},
              {reading(1, june, u"25个"), reading(1, june, u"20个", u"市级"), reading(1, june, u"6个", u"区级")}))
        == std::vector{MembersAboveWhole});
}

TEST_CASE("a running total that starts anew each year does not fall")
{
    using enum IndicatorFindingCode;
    Indicator total = indicator(1, IndicatorKind::Cumulative, u"个");
    const std::vector<IndicatorReading> overYears{reading(1, {2025, 12, 31}, u"25个"), reading(1, june, u"7个")};
    CHECK(checkReadings({total}, overYears).empty());
    CHECK(codes(checkReadings({total}, {reading(1, march, u"8个"), reading(1, june, u"7个")}))
        == std::vector{CumulativeFalls});
    total.startOn = QDate(2024, 1, 1);
    CHECK(codes(checkReadings({total}, overYears)) == std::vector{CumulativeFalls});
    std::vector<IndicatorReading> ownStarts{reading(1, march, u"25个"), reading(1, june, u"7个")};
    ownStarts[1].from = QDate(2026, 4, 1);
    CHECK(checkReadings({total}, ownStarts).empty());
    ownStarts[0].from = ownStarts[1].from;
    CHECK(codes(checkReadings({total}, ownStarts)) == std::vector{CumulativeFalls});
}

TEST_CASE("a ratio is checked against its numerator and denominator")
{
    using enum IndicatorFindingCode;
    const Indicator rate = indicator(1, IndicatorKind::Ratio, u"%");
    const auto with = [](const char16_t* value, const char16_t* above, const char16_t* below) {
        IndicatorReading told = reading(1, june, value);
        told.numerator = figure(above);
        told.denominator = figure(below);
        return told;
    };
    CHECK(checkReadings({rate}, {with(u"98.11%", u"3952件", u"4028件")}).empty());
    CHECK(checkReadings({rate}, {with(u"98.1%", u"3952件", u"4028件")}).empty());
    CHECK(checkReadings({rate}, {with(u"98%", u"3952件", u"4028件")}).empty());
    CHECK(codes(checkReadings({rate}, {with(u"99.13%", u"3993件", u"4190件")})) == std::vector{RatioDiffers});
    CHECK(codes(checkReadings({rate}, {with(u"105%", u"105件", u"100件")})) == std::vector{RatioAboveWhole});
}
