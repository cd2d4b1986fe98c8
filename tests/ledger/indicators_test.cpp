// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/indicators.h"

#include "tests/support/catch.h"
#include "tests/support/templedger.h"

using namespace taizhang;

namespace {

Indicator agencies()
{
    Indicator card;
    card.code = QStringLiteral("A1");
    card.name = QStringLiteral("技能人才评价机构");
    card.definition = QStringLiteral("经备案的评价机构数");
    card.unit = QStringLiteral("家");
    card.kind = IndicatorKind::Cumulative;
    card.startOn = QDate(2025, 1, 1);
    card.dataSource = QStringLiteral("区人社局");
    card.dimension = QStringLiteral("级别");
    card.members = {QStringLiteral("市级"), QStringLiteral("区级")};
    card.note = QStringLiteral("备注");
    return card;
}

IndicatorTarget thisYear(IndicatorId indicator, QStringView phrase)
{
    IndicatorTarget target = parseTarget(phrase).value();
    target.indicator = indicator;
    target.from = QDate(2026, 1, 1);
    target.to = QDate(2026, 12, 31);
    return target;
}

IndicatorReading reading(IndicatorId indicator, QDate on, QStringView phrase)
{
    IndicatorReading value;
    value.indicator = indicator;
    value.on = on;
    value.value = parseFigure(phrase).value();
    return value;
}

} // namespace

TEST_CASE("an indicator with target and reading survives a restart exactly")
{
    TempLedger ledger;
    const TaskId task = ledger->addTask(aTask(QStringLiteral("甲"))).value();
    Indicators indicators(*ledger);
    Indicator card = agencies();
    card.tasks = {task};
    const IndicatorId id = indicators.save(card).value();
    IndicatorTarget target = thisYear(id, u"1—30家");
    target.derived = true;
    target.basis = QStringLiteral("年度要点");
    REQUIRE(indicators.save(target));
    IndicatorReading told = reading(id, {2026, 6, 30}, u"近50家");
    told.from = QDate(2026, 1, 1);
    told.numerator = parseFigure(u"3952件");
    told.denominator = parseFigure(u"4028件");
    told.yearOnYear = Percent::fromBasisPoints(-1650);
    told.rank = 2;
    told.rankScope = QStringLiteral("全市");
    told.source = QStringLiteral("统计月报");
    told.verified = true;
    told.note = QStringLiteral("注");
    REQUIRE(indicators.record(told));
    ledger.reopen();

    const IndicatorView view = Indicators(*ledger).indicator(id).value();
    card.id = id;
    card.uid = view.card.uid;
    card.position = 1;
    CHECK(view.card == card);
    target.id = view.targets.front().id;
    CHECK(view.target == target);
    told.id = view.latest->id;
    told.uid = view.latest->uid;
    CHECK(view.latest == told);
    CHECK(view.attainment->over == Percent::fromBasisPoints(6667));
}

TEST_CASE("fifty of thirty is over-fulfilled and the same day is corrected, not added")
{
    TempLedger ledger;
    Indicators indicators(*ledger);
    const IndicatorId id = indicators.save(agencies()).value();
    REQUIRE(indicators.save(thisYear(id, u"30")));
    REQUIRE(indicators.record(reading(id, {2026, 6, 30}, u"40家")));
    REQUIRE(indicators.record(reading(id, {2026, 6, 30}, u"50")));
    const IndicatorView view = indicators.indicator(id).value();
    CHECK(indicators.readings(id).size() == 1);
    CHECK(view.current->value.unit == u"家");
    CHECK(view.target->low.unit == u"家");
    CHECK(view.attainment->over == Percent::fromBasisPoints(6667));
    REQUIRE(ledger->undo());
    CHECK(indicators.readings(id).front().value.mantissa == 40);
    CHECK(indicators.asOf({2026, 6, 29}).front().current == std::nullopt);
}

TEST_CASE("a value in another unit is kept and found, never compared")
{
    TempLedger ledger;
    Indicators indicators(*ledger);
    Indicator card = agencies();
    card.unit = QStringLiteral("人次");
    const IndicatorId id = indicators.save(card).value();
    REQUIRE(indicators.save(thisYear(id, u"400人次以上")));
    REQUIRE(indicators.record(reading(id, {2026, 6, 30}, u"500人")));
    CHECK_FALSE(indicators.indicator(id)->attainment);
    REQUIRE(indicators.findings().size() == 1);
    CHECK(indicators.findings().front().code == IndicatorFindingCode::UnitDiffers);
}

TEST_CASE("a name is stored without the spaces around it, and found with them")
{
    TempLedger ledger;
    Indicators indicators(*ledger);
    Indicator card = agencies();
    card.name = QStringLiteral(" 评价机构\u3000\n");
    const IndicatorId id = indicators.save(card).value();
    CHECK(indicators.indicator(id)->card.name == u"评价机构");
    CHECK(indicators.byName(QStringLiteral(" 评价机构 "))->card.id == id);
}

TEST_CASE("an indicator's children, owner and tasks are kept sound")
{
    TempLedger ledger;
    Indicators indicators(*ledger);
    const TaskId task = ledger->addTask(aTask(QStringLiteral("甲"))).value();
    Indicator whole = agencies();
    whole.tasks = {task};
    whole.id = indicators.save(whole).value();
    Indicator part = agencies();
    part.name = QStringLiteral("其中：市级示范");
    part.parent = whole.id;
    part.id = indicators.save(part).value();
    whole.parent = part.id;
    CHECK(indicators.save(whole).error().args.front() == u"parent");
    REQUIRE(indicators.remove(std::vector{*whole.id}));
    CHECK_FALSE(indicators.indicator(*part.id)->card.parent);
    REQUIRE(ledger->undo());
    CHECK(indicators.indicator(*part.id)->card.parent == whole.id);

    const QString before = ledger->dump();
    REQUIRE(ledger->removeTask(task));
    CHECK(indicators.indicator(*whole.id)->card.tasks.empty());
    REQUIRE(ledger->undo());
    CHECK(ledger->dump() == before);
    NoFeedback quiet;
    CHECK(ledger->check(quiet)->findings.empty());
}

TEST_CASE("what breaks a rule of indicators is refused and nothing is stored")
{
    TempLedger ledger;
    Indicators indicators(*ledger);
    const IndicatorId id = indicators.save(agencies()).value();
    const QString before = ledger->dump();
    Indicator nameless = agencies();
    nameless.name = QStringLiteral(" ");
    CHECK(indicators.save(nameless).error().args.front() == u"name");
    IndicatorTarget reversed = thisYear(id, u"30家");
    reversed.to = QDate(2025, 1, 1);
    CHECK(indicators.save(reversed).error().args.front() == u"period");
    IndicatorTarget open = thisYear(id, u"30家");
    open.op = TargetOp::Range;
    CHECK(indicators.save(open).error().args.front() == u"target");
    CHECK(indicators.save(thisYear(id, u"30人次")).error().args.front() == u"measureUnit");
    IndicatorReading share = reading(id, {2026, 6, 30}, u"90%");
    share.numerator = parseFigure(u"9家");
    for (const char16_t* denominator : {u"0家", u"-3家"}) {
        share.denominator = parseFigure(QStringView(denominator));
        CHECK(indicators.record(share).error().args.front() == u"denominator");
    }
    CHECK(indicators.record(reading(id, {}, u"1家")).error().args.front() == u"on");
    CHECK(indicators.record(reading(IndicatorId(99), {2026, 1, 1}, u"1家")).error().code == ErrorCode::RecordNotFound);
    CHECK(indicators.record({}, {ReadingId(99)}).error().code == ErrorCode::RecordNotFound);
    CHECK(indicators.remove(std::vector{IndicatorTargetId(99)}).error().code == ErrorCode::RecordNotFound);
    CHECK(ledger->dump() == before);
}

TEST_CASE("an aspect that only an indicator has cannot be dropped")
{
    TempLedger ledger;
    REQUIRE(ledger->saveAspects({{std::nullopt, {}, QStringLiteral("素质提升"), 0}}));
    Indicator card = agencies();
    card.aspect = ledger->aspects().back().id;
    REQUIRE(Indicators(*ledger).save(card));
    CHECK(ledger->saveAspects({}).error().args
        == QStringList{QStringLiteral("aspect"), ledger->aspects().back().name, QStringLiteral("indicator")});
}

TEST_CASE("an indicator table is imported once however often it comes, children under their parents")
{
    TempLedger ledger;
    Indicators indicators(*ledger);
    IndicatorTable table;
    table.rows.resize(2);
    table.rows[0].card = agencies();
    table.rows[0].targets = {thisYear(IndicatorId(1), u"30家")};
    table.rows[0].readings
        = {reading(IndicatorId(1), {2025, 12, 31}, u"20家"), reading(IndicatorId(1), {2026, 6, 30}, u"25家")};
    table.rows[1].card = agencies();
    table.rows[1].card.name = QStringLiteral("市级示范");
    table.rows[1].readings = {reading(IndicatorId(1), {2026, 6, 30}, u"7家")};
    table.rows[1].parent = 0;
    CHECK(indicators.import(table).value().added == 2);
    CHECK(indicators.import(table).value().same == 2);
    table.rows[0].readings.back() = reading(IndicatorId(1), {2026, 6, 30}, u"6家");
    CHECK(indicators.import(table).value().changed == 1);
    const std::vector<IndicatorView> views = indicators.all();
    REQUIRE(views.size() == 2);
    CHECK(views[0].current->value.mantissa == 6);
    CHECK(indicators.readings(*views[0].card.id).size() == 2);
    CHECK(views[1].card.parent == views[0].card.id);
    CHECK(indicators.findings().size() == 2); // cumulative falls, child above its parent
}
