// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/valuesheet.h"

#include "core/exchange/sourcereader.h"
#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"
#include "tests/support/catch.h"
#include "tests/support/templedger.h"

#include <algorithm>
#include <random>

using namespace taizhang;

namespace {

const QDate asOf{2026, 9, 30};

SourceDocument written(const std::vector<WorkbookSheet>& sheets)
{
    const auto bytes = writeWorkbook(sheets, asOf);
    REQUIRE(bytes);
    NoFeedback feedback;
    auto document = readSource(*bytes, QStringLiteral("表.xlsx"), {}, feedback);
    REQUIRE(document);
    return std::move(*document);
}

FundTable fundsBack(Ledger& ledger, MoneyScale scale)
{
    const auto sheets = fundSheets(Funds(ledger).table(asOf), ledger.directory(), scale, asOf);
    auto table = readFundTable(written(sheets), ledger.directory(), {2026, asOf});
    REQUIRE(table);
    return std::move(*table);
}

IndicatorTable indicatorsBack(Ledger& ledger)
{
    const auto sheets = indicatorSheets(Indicators(ledger).table(asOf), ledger.directory());
    auto table = readIndicatorTable(written(sheets), ledger.directory(), {2026, asOf});
    REQUIRE(table);
    return std::move(*table);
}

// A ledger's own rows with everything that a table tells, from a seed.
class Invented
{
public:
    explicit Invented(unsigned seed)
        : m_random(seed)
    { }

    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); }

    std::optional<MoneyFigure> amount()
    {
        static const QStringList forms{QStringLiteral("%1元"), QStringLiteral("%1万元"), QStringLiteral("近%1万元"),
            QStringLiteral("%1余万元"), QStringLiteral("约%1万元"), QStringLiteral("各%1万元"),
            QStringLiteral("逾%1亿元")};
        if (upTo(5) == 0)
            return std::nullopt;
        const int form = upTo(static_cast<int>(forms.size()) - 1);
        const QString number = QString::number(1 + upTo(99'999));
        return parseMoney(forms[form].arg(form == 0 ? number + u'.' + QString::number(10 + upTo(89)) : number));
    }

    FundItem item(int index, const std::vector<TaskId>& tasks, UnitId owner)
    {
        FundItem made;
        made.name = QStringLiteral("项目%1").arg(index);
        made.kind = static_cast<FundKind>(upTo(8));
        made.sourceWritten = upTo(1) == 0 ? QString() : QStringLiteral("区财政、工会经费");
        made.sources = made.sourceWritten.isEmpty() ? std::vector<FundSource>()
                                                    : std::vector{FundSource::DistrictFinance, FundSource::UnionFunds};
        made.yearFrom = upTo(3) == 0 ? 0 : 2024 + upTo(2);
        made.yearTo = made.yearFrom == 0 ? 0 : made.yearFrom + upTo(3);
        made.budget = amount();
        made.allocated = amount();
        if (upTo(2) == 0) {
            made.perUnit = Money::fromFen(100 * (1 + upTo(1'000'000)));
            made.unitCount = upTo(40);
            made.unitName = QStringLiteral("个");
        }
        made.policy = upTo(1) == 0 ? QString() : QStringLiteral("某办发〔2026〕3号");
        made.owner = upTo(1) == 0 ? std::nullopt : std::optional(owner);
        made.note = upTo(1) == 0 ? QString() : QStringLiteral("逐月拨付");
        if (upTo(2) == 0)
            made.shares = {{tasks[0], Percent::fromBasisPoints(3333)}, {tasks[1], Percent::fromBasisPoints(6667)}};
        if (upTo(2) == 0) {
            made.tranches.push_back({std::nullopt, {2026, 6, 30}, Percent::fromBasisPoints(100 * upTo(60)), {},
                QStringLiteral("首期（%1）").arg(index)});
            made.tranches.push_back({std::nullopt, {2026, 12, 31}, Percent::fromWhole(40), {}, {}});
        }
        return made;
    }

    std::optional<Disbursement> payment(FundItemId fund)
    {
        Disbursement made;
        made.fund = fund;
        made.on = QDate(2026, 1, 1).addDays(upTo(250));
        const auto paid = amount();
        if (!paid || paid->each)
            return std::nullopt;
        made.amount = *paid;
        made.state = upTo(3) == 0 ? DisbursementState::Reviewed : DisbursementState::Paid;
        if (upTo(1) == 0)
            made.recipients.people = parseFigure(QStringLiteral("近%1人").arg(1 + upTo(5000)));
        if (upTo(1) == 0)
            made.recipients.firms = parseFigure(QStringLiteral("%1家").arg(1 + upTo(300)));
        if (upTo(2) == 0)
            made.recipients.text = QStringLiteral("某某公司、某某厂");
        if (upTo(2) == 0)
            made.from = made.on.addDays(-upTo(90));
        if (upTo(2) == 0)
            made.steps = {{DisbursementState::Applied, made.on.addDays(-20), QStringLiteral("材料 齐全")},
                {made.state, made.on, {}}};
        made.note = upTo(2) == 0 ? QStringLiteral("第一批") : QString();
        return made;
    }

    Indicator card(int index, const std::vector<TaskId>& tasks, UnitId owner)
    {
        static const QStringList units{QStringLiteral("家"), QStringLiteral("人次"), QStringLiteral("%")};
        Indicator made;
        made.name = QStringLiteral("内容%1").arg(index);
        made.kind = static_cast<IndicatorKind>(upTo(3));
        made.unit = made.kind == IndicatorKind::Ratio ? units[2] : units[upTo(1)];
        made.direction = static_cast<Direction>(upTo(2));
        made.definition = upTo(1) == 0 ? QString() : QStringLiteral("按备案数计");
        if (made.kind == IndicatorKind::Cumulative && upTo(1) == 0)
            made.startOn = QDate(2025, 1, 1);
        made.dataSource = upTo(1) == 0 ? QString() : QStringLiteral("月报");
        made.owner = upTo(1) == 0 ? std::nullopt : std::optional(owner);
        made.note = upTo(2) == 0 ? QStringLiteral("另附名单") : QString();
        if (upTo(1) == 0)
            made.tasks = {tasks[1], tasks[0]};
        if (made.kind == IndicatorKind::Ratio && upTo(1) == 0) {
            made.numerator = QStringLiteral("已签订企业数");
            made.denominator = QStringLiteral("应签订企业数");
        }
        if (upTo(1) == 0) {
            made.dimension = QStringLiteral("级别");
            made.members = {QStringLiteral("市级"), QStringLiteral("区级")};
        }
        made.code = upTo(1) == 0 ? QString() : QStringLiteral("ZB-%1").arg(index);
        return made;
    }

    IndicatorTarget target(const Indicator& card, int year)
    {
        static const QStringList forms{QStringLiteral("%1"), QStringLiteral("≥%1"), QStringLiteral("约%1"),
            QStringLiteral("不超过%1"), QStringLiteral("1—%1"), QStringLiteral("恰好%1")};
        const int form = upTo(static_cast<int>(forms.size()) - 1);
        auto made = parseTarget(forms[form].arg(QString::number(2 + upTo(90)) + card.unit)).value();
        if (form == 0 && upTo(1) == 0)
            made.op = TargetOp::Exactly;
        made.indicator = card.id;
        made.from = {year, 1, 1};
        made.to = upTo(2) == 0 ? QDate(year, 6, 30) : QDate(year, 12, 31);
        made.derived = upTo(1) == 0;
        made.basis = upTo(1) == 0 ? QString() : QStringLiteral("某办发〔2026〕3号");
        return made;
    }

    IndicatorReading reading(const Indicator& card, int quarter)
    {
        static const QStringList forms{
            QStringLiteral("%1"), QStringLiteral("%1"), QStringLiteral("近%1"), QStringLiteral("%1余")};
        IndicatorReading made;
        made.indicator = card.id;
        made.from = card.kind == IndicatorKind::PerPeriod && upTo(4) > 0
            ? std::optional(QDate(2026, 3 * quarter - 2, 1))
            : std::nullopt;
        made.on = QDate(2026, 3 * quarter - 2, 1).addMonths(3).addDays(-1);
        const QString bare = forms[upTo(3)].arg(20 + upTo(8000));
        made.value = parseFigure(upTo(2) == 0 ? bare : QString(bare + card.unit)).value();
        made.verified = upTo(1) == 0;
        made.source = upTo(2) == 0 ? QStringLiteral("区人社局月报") : QString();
        made.note = upTo(3) == 0 ? QStringLiteral("口径有调整") : QString();
        if (card.kind == IndicatorKind::Ratio && upTo(1) == 0) {
            made.numerator = parseFigure(u"187家");
            made.denominator = parseFigure(u"200家");
        }
        if (upTo(2) == 0)
            made.yearOnYear = Percent::fromBasisPoints(upTo(6000) - 3000);
        if (upTo(2) == 0) {
            made.rank = 1 + upTo(15);
            made.rankScope = upTo(1) == 0 ? QString() : QStringLiteral("全市16区");
        }
        if (!card.members.isEmpty() && upTo(1) == 0)
            made.member = card.members[upTo(1)];
        return made;
    }

private:
    std::mt19937 m_random;
};

struct Office
{
    explicit Office(unsigned seed)
        : invented(seed)
    {
        for (int i = 1; i <= 2; ++i) {
            Task task = aTask(QStringLiteral("任务%1").arg(i));
            task.number = QString::number(i);
            tasks.push_back(ledger->addTask(task).value());
        }
        Unit unit;
        unit.name = QStringLiteral("区总工会");
        owner = ledger->saveUnit(unit).value();
        REQUIRE(ledger->saveAspects({{std::nullopt, QStringLiteral("skills"), QStringLiteral("素质提升"), 1}}));
        aspect = ledger->aspects().front().id;
    }

    TempLedger ledger;
    Invented invented;
    std::vector<TaskId> tasks;
    UnitId owner{1};
    std::optional<AspectId> aspect;
};

// What a row that was read from the written workbook has as its source.
SourceRef writtenRow(const char16_t* sheet, int row)
{
    return {QStringLiteral("表.xlsx"), QString::fromUtf16(sheet), row};
}

} // namespace

TEST_CASE("any funds written as a workbook import back unchanged")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        Office office(seed);
        Funds funds(*office.ledger);
        for (int i = 0; i < 12; ++i) {
            const auto id = funds.save(office.invented.item(i, office.tasks, office.owner));
            REQUIRE(id);
            for (int payments = office.invented.upTo(3); payments > 0; --payments) {
                if (const auto payment = office.invented.payment(*id))
                    REQUIRE(funds.save(*payment));
            }
        }
        const QString before = office.ledger->dump();
        for (const MoneyScale scale : {MoneyScale::Yuan, MoneyScale::TenThousandYuan, MoneyScale::HundredMillionYuan}) {
            const FundTable table = fundsBack(*office.ledger, scale);
            CHECK(table.issues.empty());
            REQUIRE(table.rows.size() == 12);
            const ValuePlan plan = funds.plan(table);
            CHECK(plan.issues.empty());
            for (const ValueRowPlan& row : plan.rows) {
                CAPTURE(row.name, row.changes.empty() ? QString() : row.changes.front().field,
                    row.changes.empty() ? QString() : row.changes.front().before,
                    row.changes.empty() ? QString() : row.changes.front().after);
                CHECK(row.match == TaskMatch::Same);
            }
            REQUIRE(funds.import(table));
            CHECK(office.ledger->dump() == before);
        }
    }
}

TEST_CASE("funds written as a workbook make the same items and payments in another ledger")
{
    for (unsigned seed = 21; seed <= 26; ++seed) {
        CAPTURE(seed);
        Office office(seed);
        Funds funds(*office.ledger);
        for (int i = 0; i < 12; ++i) {
            FundItem item = office.invented.item(i, office.tasks, office.owner);
            item.source = writtenRow(u"资金", i + 3);
            const auto id = funds.save(item);
            REQUIRE(id);
            for (int payments = office.invented.upTo(4); payments > 0; --payments) {
                if (const auto payment = office.invented.payment(*id))
                    REQUIRE(funds.save(*payment));
            }
        }
        Office other(1);
        Funds copy(*other.ledger);
        REQUIRE(copy.import(fundsBack(*office.ledger, MoneyScale::TenThousandYuan)).value().added == 12);
        CHECK(other.ledger->dump() == office.ledger->dump());
    }
}

TEST_CASE("a corrected line of the payments corrects that payment, a new one is added")
{
    Office office(7);
    Funds funds(*office.ledger);
    FundItem item;
    item.name = QStringLiteral("培训补贴");
    item.yearFrom = item.yearTo = 2026;
    const FundItemId id = funds.save(item).value();
    Disbursement payment;
    payment.fund = id;
    payment.on = {2026, 3, 1};
    payment.amount = parseMoney(u"30万元").value();
    REQUIRE(funds.save(payment));
    payment.on = {2026, 5, 1};
    REQUIRE(funds.save(payment));
    FundTable table = fundsBack(*office.ledger, MoneyScale::TenThousandYuan);
    REQUIRE(table.rows.front().listed.size() == 2);
    table.rows.front().paid.reset();
    table.rows.front().listed[1].amount = parseMoney(u"35万元").value();
    table.rows.front().listed.push_back(table.rows.front().listed[0]);
    table.rows.front().listed.back().on = {2026, 6, 1};
    CHECK(funds.plan(table).rows.front().changes.size() == 2);
    table.rows.front().listed[1].state = DisbursementState::Publicised;
    const std::vector<ValueChange> told = funds.plan(table).rows.front().changes;
    CHECK(std::ranges::count(told, QStringLiteral("state"), &ValueChange::field) == 1);
    table.rows.front().listed[1].state = DisbursementState::Paid;
    REQUIRE(funds.import(table));
    CHECK(funds.disbursements(id).size() == 3);
    CHECK(funds.item(id)->summary.paid.amount == Money::fromFen(95'000'000));
    CHECK(funds.import(table).value().same == 1);
}

TEST_CASE("any indicators written as a workbook import back unchanged")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        Office office(seed);
        Indicators indicators(*office.ledger);
        std::optional<IndicatorId> parent;
        for (int i = 0; i < 12; ++i) {
            Indicator card = office.invented.card(i, office.tasks, office.owner);
            if (office.invented.upTo(2) > 0)
                card.parent = parent;
            card.id = indicators.save(card).value();
            parent = card.id;
            REQUIRE(indicators.save(office.invented.target(card, 2026)));
            for (int quarter = 1; quarter <= 3; ++quarter) {
                if (office.invented.upTo(3) > 0)
                    REQUIRE(indicators.record(office.invented.reading(card, quarter)));
            }
        }
        const QString before = office.ledger->dump();
        const IndicatorTable table = indicatorsBack(*office.ledger);
        CHECK(table.issues.empty());
        REQUIRE(table.rows.size() == 12);
        for (const ValueRowPlan& row : indicators.plan(table).rows) {
            CAPTURE(row.name, row.changes.empty() ? QString() : row.changes.front().field,
                row.changes.empty() ? QString() : row.changes.front().before,
                row.changes.empty() ? QString() : row.changes.front().after);
            CHECK(row.match == TaskMatch::Same);
        }
        REQUIRE(indicators.import(table));
        CHECK(office.ledger->dump() == before);
    }
}

TEST_CASE("indicators written as a workbook make the same cards, targets and values in another ledger")
{
    for (unsigned seed = 31; seed <= 36; ++seed) {
        CAPTURE(seed);
        Office office(seed);
        Indicators indicators(*office.ledger);
        for (int i = 0; i < 12; ++i) {
            Indicator card = office.invented.card(i, office.tasks, office.owner);
            card.aspect = office.aspect;
            card.source = writtenRow(u"指标", i + 2);
            card.id = indicators.save(card).value();
            REQUIRE(indicators.save(office.invented.target(card, 2026)));
            for (int quarter = 1; quarter <= 3; ++quarter) {
                REQUIRE(indicators.record(office.invented.reading(card, quarter)));
                REQUIRE(indicators.record(office.invented.reading(card, quarter)));
            }
        }
        Office other(1);
        const IndicatorTable table = indicatorsBack(*office.ledger);
        CHECK(table.issues.empty());
        REQUIRE(Indicators(*other.ledger).import(table).value().added == 12);
        CHECK(other.ledger->dump() == office.ledger->dump());
    }
}
