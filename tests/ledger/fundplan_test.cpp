// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/funds.h"
#include "tests/support/catch.h"
#include "tests/support/templedger.h"

using namespace taizhang;

TEST_CASE("a total paid that is below the known payments is told and takes nothing away")
{
    TempLedger ledger;
    Funds funds(*ledger);
    FundItem item;
    item.name = QStringLiteral("培训补贴");
    item.yearFrom = item.yearTo = 2026;
    const FundItemId id = funds.save(item).value();
    Disbursement payment;
    payment.fund = id;
    payment.on = {2026, 3, 1};
    payment.amount = parseMoney(u"30万元").value();
    REQUIRE(funds.save(payment));
    FundTable table;
    table.rows.resize(1);
    table.rows[0].item = item;
    table.rows[0].paid = payment;
    table.rows[0].paid->amount = parseMoney(u"20万元").value();
    const ValuePlan plan = funds.plan(table);
    REQUIRE(plan.issues.size() == 1);
    CHECK(plan.issues[0].code == ValueIssueCode::PaidBelowKnown);
    REQUIRE(funds.import(table, plan));
    CHECK(funds.disbursements(id).size() == 1);
    CHECK(funds.item(id)->summary.paid.amount == payment.amount.amount);
}

TEST_CASE("two fund items of one name stay two, as written and as read again")
{
    TempLedger ledger;
    Funds funds(*ledger);
    FundTable table;
    table.rows.resize(2);
    for (FundRow& row : table.rows) {
        row.item.name = QStringLiteral("阵地建设");
        row.item.yearFrom = row.item.yearTo = 2026;
    }
    table.rows[0].item.sourceWritten = QStringLiteral("市级");
    table.rows[0].item.budget = parseMoney(u"300万元");
    table.rows[1].item.sourceWritten = QStringLiteral("区财政");
    table.rows[1].item.budget = parseMoney(u"100万元");
    REQUIRE(funds.import(table).value().added == 2);
    CHECK(funds.all()[1].item.name == u"阵地建设（区财政）");
    CHECK(funds.import(table).value().same == 2);

    FundItem namesake = funds.all()[1].item;
    namesake.name = QStringLiteral("阵地建设"); // the user wants it so
    REQUIRE(funds.save(namesake));
    CHECK(funds.import(table).value().same == 2);
    CHECK(funds.import(funds.table({2026, 6, 30})).value().same == 2);
}

TEST_CASE("what was paid in a period is stored with its days, once, and less what is known of it")
{
    TempLedger ledger;
    Funds funds(*ledger);
    FundTable table;
    table.rows.resize(1);
    table.rows[0].item.name = QStringLiteral("培训补贴");
    const auto payment = [](QDate from, QDate on, const char16_t* amount) {
        Disbursement paid;
        paid.from = from;
        paid.on = on;
        paid.amount = parseMoney(amount).value();
        return paid;
    };
    table.rows[0].payments = {payment({2026, 1, 1}, {2026, 3, 31}, u"25万元")};
    REQUIRE(funds.import(table).value().added == 1);
    const FundItemId id = *funds.all()[0].item.id;
    Disbursement april = payment({}, {2026, 4, 20}, u"10万元");
    april.from.reset();
    april.fund = id;
    REQUIRE(funds.save(april));
    table.rows[0].payments.push_back(payment({2026, 4, 1}, {2026, 6, 30}, u"25万元"));
    REQUIRE(funds.import(table).value().changed == 1);
    CHECK(funds.import(table).value().same == 1);
    REQUIRE(funds.disbursements(id).size() == 3);
    CHECK(funds.disbursements(id)[0].on == QDate(2026, 6, 30));
    CHECK(funds.disbursements(id)[0].amount.amount == Money::fromFen(15'000'000));
    CHECK(funds.item(id)->summary.paid.amount == Money::fromFen(50'000'000));
}
