// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"
#include "core/ledger/sample.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <algorithm>
#include <set>

using namespace taizhang;

namespace {

struct Sample
{
    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 20)};
    Result<std::unique_ptr<Ledger>> ledger = createSampleLedger(folder.filePath(QStringLiteral("sample.taizhang")),
        Session{&clock, QStringLiteral("test"), QStringLiteral("test")});
};

} // namespace

TEST_CASE("the sample's funds and indicators show every state that a page has to show")
{
    const Sample sample;
    REQUIRE(sample.ledger);
    Funds funds(**sample.ledger);
    std::set<FundReasonCode> reasons;
    bool split = false;
    bool leaping = false;
    for (const FundView& view : funds.all()) {
        reasons.insert(view.summary.reason);
        split = split || view.item.shares.size() > 1;
        leaping = leaping || view.perHeadLeaps;
        CHECK_FALSE(view.item.note.contains(u"对应任务"));
    }
    using enum FundReasonCode;
    CHECK(reasons == std::set{NoBudget, NotStarted, PaidOut, OnSchedule, Behind, OverBudget});
    CHECK(split);
    CHECK(leaping);
    Indicators indicators(**sample.ledger);
    std::set<IndicatorKind> kinds;
    std::set<TargetOp> ops;
    for (const IndicatorView& view : indicators.all()) {
        kinds.insert(view.card.kind);
        if (view.target)
            ops.insert(view.target->op);
    }
    CHECK(kinds.size() == 4);
    CHECK(ops == std::set{TargetOp::AtLeast, TargetOp::About, TargetOp::Range, TargetOp::AtMost});
    REQUIRE(indicators.findings().size() == 1);
    CHECK(indicators.findings().front().code == IndicatorFindingCode::CumulativeFalls);
    CHECK(indicators.byName(QStringLiteral("高技能人才培训"))->card.parent.has_value());
    CHECK(indicators.byName(QStringLiteral("集体合同签订率"))->latest->denominator->mantissa == 500);
}

TEST_CASE("a progress record of the sample names the unit that leads its task and the round")
{
    const Sample sample;
    REQUIRE(sample.ledger);
    int records = 0;
    for (const TaskView& view : (*sample.ledger)->tasks()) {
        for (const ProgressRecord& record : (*sample.ledger)->progress(*view.task.id)) {
            ++records;
            CHECK(record.round.has_value());
            CHECK((record.unit.has_value() && record.unit == leadUnit(view)->unit));
        }
    }
    CHECK(records > 100);
}
