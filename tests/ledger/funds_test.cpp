// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/funds.h"

#include "tests/support/catch.h"
#include "tests/support/templedger.h"

using namespace taizhang;

namespace {

FundItem subsidy()
{
    FundItem item;
    item.name = QStringLiteral("技能提升培训补贴");
    item.kind = FundKind::TrainingSubsidy;
    item.sources = {FundSource::UnemploymentFund, FundSource::DistrictFinance};
    item.sourceWritten = QStringLiteral("失业保险基金、区财政");
    item.yearFrom = item.yearTo = 2026;
    item.budget = parseMoney(u"1亿元");
    item.allocated = parseMoney(u"9000余万元");
    item.perUnit = Money::fromFen(1'000'000);
    item.unitCount = 10;
    item.unitName = QStringLiteral("个工作室");
    item.policy = QStringLiteral("某办发〔2026〕1号");
    item.note = QStringLiteral("备注");
    item.tranches = {{{}, {2026, 3, 31}, Percent::fromWhole(60), {}, QStringLiteral("首笔")},
        {{}, {2026, 11, 30}, {}, Money::fromFen(4'000'000'000), {}}};
    item.source = SourceRef{QStringLiteral("资金.xlsx"), QStringLiteral("Sheet1"), 3};
    return item;
}

Disbursement payment(FundItemId fund)
{
    Disbursement disbursement;
    disbursement.fund = fund;
    disbursement.from = QDate(2026, 1, 1);
    disbursement.on = QDate(2026, 6, 30);
    disbursement.amount = parseMoney(u"8764.94万元").value();
    disbursement.recipients.people = parseFigure(u"35312人");
    disbursement.recipients.firms = parseFigure(u"近300家");
    disbursement.recipients.talents = parseFigure(u"337位");
    disbursement.recipients.text = QStringLiteral("各企业");
    disbursement.steps = {{DisbursementState::Applied, {2026, 5, 1}, {}},
        {DisbursementState::Paid, {2026, 6, 30}, QStringLiteral("已到账")}};
    disbursement.note = QStringLiteral("第一批");
    return disbursement;
}

FundTable tableOf(const FundRow& row, const QString& file)
{
    FundTable table;
    table.fileName = file;
    table.rows = {row};
    return table;
}

} // namespace

TEST_CASE("a fund item and its payment survive a restart exactly")
{
    TempLedger ledger;
    const TaskId first = ledger->addTask(aTask(QStringLiteral("甲"))).value();
    const TaskId second = ledger->addTask(aTask(QStringLiteral("乙"))).value();
    FundItem item = subsidy();
    item.shares = {{first, Percent::fromWhole(70)}, {second, Percent::fromWhole(30)}};
    const FundItemId id = Funds(*ledger).save(item).value();
    REQUIRE(Funds(*ledger).save(payment(id)));
    ledger.reopen();

    const FundView view = Funds(*ledger).item(id).value();
    FundItem expected = item;
    expected.id = id;
    expected.uid = view.item.uid;
    expected.position = 1;
    REQUIRE(view.item.tranches.size() == 2);
    for (size_t i = 0; i < 2; ++i)
        expected.tranches[i].id = view.item.tranches[i].id;
    CHECK(view.item == expected);
    CHECK(view.shares == std::vector<Money>{Money::fromFen(7'000'000'000), Money::fromFen(3'000'000'000)});

    Disbursement paid = payment(id);
    const Disbursement stored = Funds(*ledger).disbursements(id).front();
    paid.id = stored.id;
    paid.uid = stored.uid;
    CHECK(stored == paid);
    CHECK(view.summary.paid.amount.fen() == 8'764'940'000);
    CHECK(view.summary.perHead->amount.toYuanText() == u"2482.14");
    CHECK(view.summary.executionRate == Percent::fromBasisPoints(8765));
    CHECK(view.summary.people.count == 35312);
}

TEST_CASE("changes to funds are undone, redone and announced")
{
    TempLedger ledger;
    ChangeSet seen;
    QObject::connect(
        &ledger->notifier(), &ChangeNotifier::changed, &ledger->notifier(), [&](const ChangeSet& set) { seen = set; });
    const FundItemId id = Funds(*ledger).save(subsidy()).value();
    CHECK(seen.funds == std::vector<FundItemId>{id});
    CHECK(seen.tasks.empty());
    CHECK_FALSE(seen.settings);
    const QString before = ledger->dump();
    const DisbursementId paid = Funds(*ledger).save(payment(id)).value();
    CHECK(seen.funds == std::vector<FundItemId>{id});
    REQUIRE(Funds(*ledger).remove(std::vector{paid}));
    REQUIRE(ledger->undo());
    CHECK(Funds(*ledger).disbursements(id).size() == 1);
    REQUIRE(ledger->undo());
    CHECK(ledger->dump() == before);
    REQUIRE(ledger->redo());
    CHECK(Funds(*ledger).item(id)->summary.people.count == 35312);
    REQUIRE(Funds(*ledger).remove(std::vector{id}));
    CHECK(Funds(*ledger).all().empty());
    REQUIRE(ledger->undo());
    CHECK(Funds(*ledger).disbursements(id).size() == 1);
    NoFeedback quiet;
    CHECK(ledger->check(quiet)->findings.empty());
}

TEST_CASE("what breaks a rule of funds is refused and nothing is stored")
{
    TempLedger ledger;
    const QString before = ledger->dump();
    FundItem item = subsidy();
    item.name.clear();
    CHECK(Funds(*ledger).save(item).error().args.front() == u"name");
    item = subsidy();
    item.shares = {{TaskId(99), Percent::fromWhole(100)}};
    CHECK(Funds(*ledger).save(item).error().code == ErrorCode::RecordNotFound);
    item = subsidy();
    item.owner = UnitId(99);
    CHECK(Funds(*ledger).save(item).error().code == ErrorCode::RecordNotFound);
    CHECK(Funds(*ledger).save(payment(FundItemId(99))).error().code == ErrorCode::RecordNotFound);
    CHECK(Funds(*ledger).remove(std::vector{FundItemId(99)}).error().code == ErrorCode::RecordNotFound);
    CHECK(Funds(*ledger).remove(std::vector{DisbursementId(99)}).error().code == ErrorCode::RecordNotFound);
    CHECK(ledger->dump() == before);
}

TEST_CASE("a task that a fund is split over stays until it is taken out of the split")
{
    TempLedger ledger;
    const TaskId task = ledger->addTask(aTask(QStringLiteral("甲"))).value();
    FundItem item = subsidy();
    item.shares = {{task, Percent::fromWhole(100)}};
    item.id = Funds(*ledger).save(item).value();
    CHECK(ledger->removeTask(task).error().code == ErrorCode::ReferenceInUse);
    item.position = 1;
    item.shares.clear();
    REQUIRE(Funds(*ledger).save(item));
    CHECK(ledger->removeTask(task));
}

TEST_CASE("a fund is found by its name or a part of it")
{
    TempLedger ledger;
    FundItem item = subsidy();
    REQUIRE(Funds(*ledger).save(item));
    item.name = QStringLiteral(" 技能大师工作室补助 ");
    REQUIRE(Funds(*ledger).save(item));
    const Funds funds(*ledger);
    CHECK(funds.byName(QStringLiteral("培训")).value().item.name == u"技能提升培训补贴");
    CHECK(funds.byName(QStringLiteral(" 技能大师工作室补助\t")).value().item.name == u"技能大师工作室补助");
    CHECK(funds.byName(QStringLiteral("技能")).error().code == ErrorCode::RecordAmbiguous);
    CHECK(funds.byName(QStringLiteral("住房")).error().code == ErrorCode::RecordNotFound);
    CHECK(funds.all()[1].item.position == 2);
}

TEST_CASE("a table of totals is imported twice without counting twice")
{
    TempLedger ledger;
    FundRow row;
    row.item.name = QStringLiteral("培训补贴");
    row.item.yearFrom = row.item.yearTo = 2026;
    row.item.budget = parseMoney(u"100万元");
    Disbursement total;
    total.on = QDate(2026, 3, 31);
    total.amount = parseMoney(u"30万元").value();
    total.recipients.people = parseFigure(u"100人");
    row.paid = total;
    Funds funds(*ledger);
    CHECK(funds.import(tableOf(row, QStringLiteral("资金.xlsx"))).value().added == 1);
    CHECK(funds.import(tableOf(row, QStringLiteral("资金.xlsx"))).value().same == 1);

    row.paid->on = QDate(2026, 6, 30);
    row.paid->amount = parseMoney(u"45.5万元").value();
    row.paid->recipients.people = parseFigure(u"160人");
    CHECK(funds.import(tableOf(row, QStringLiteral("资金2.xlsx"))).value().changed == 1);
    const FundView view = funds.all().front();
    CHECK(view.summary.paid.amount.toYuanText() == u"455000.00");
    CHECK(view.summary.people.count == 160);
    CHECK(funds.disbursements(*view.item.id).size() == 2);
    REQUIRE(ledger->undo());
    CHECK(funds.all().front().summary.paid.amount.toYuanText() == u"300000.00");
}
