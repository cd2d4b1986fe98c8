// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/randomwork.h"
#include "tests/support/templedger.h"

using namespace taizhang;

namespace {

// The long form sets more sequences: TAIZHANG_SEQUENCES=20000.
int sequences()
{
    bool set = false;
    const int wanted = qEnvironmentVariableIntValue("TAIZHANG_SEQUENCES", &set);
    return set ? wanted : 500;
}

// Most are short, since the whole file is checked after every step, which takes the longer the longer its log.
int stepsOf(unsigned seed)
{
    return seed % 10 < 2 ? 25 : 8;
}

std::string describe(const CheckReport& report)
{
    QString text;
    for (const CheckFinding& f : report.findings)
        text += f.what + u' ' + f.table + u' ' + QString::number(f.row) + u' ' + f.column + u": " + f.expected + u" / "
            + f.found + u'\n';
    return text.toStdString();
}

void requireSound(const Ledger& ledger)
{
    NoFeedback feedback;
    const Result<CheckReport> report = ledger.check(feedback);
    REQUIRE(report);
    INFO(describe(*report));
    REQUIRE(report->findings.empty());
}

// Taking back what was just done gives what was before; doing it again gives what it was.
void requireUndoIsInverse(Ledger& ledger, const QString& before, const QString& after)
{
    REQUIRE(ledger.undo());
    REQUIRE(ledger.dump() == before);
    REQUIRE(ledger.redo());
    REQUIRE(ledger.dump() == after);
}

bool isWork(const Ledger& ledger, size_t batchesBefore)
{
    const std::vector<BatchInfo> batches = ledger.batches();
    const BatchKind kind = batches.front().kind;
    return batches.size() > batchesBefore && (kind == BatchKind::Edit || kind == BatchKind::Import);
}

void requireSequence(unsigned seed)
{
    TempLedger ledger;
    RandomWork work(seed);
    QString before = ledger->dump();
    for (int i = 1; i <= stepsOf(seed); ++i) {
        const size_t batches = ledger->batches().size();
        const QString act = work.step(*ledger);
        INFO("seed " << seed << ", step " << i << ": " << act.toStdString());
        const QString after = ledger->dump();
        if (act.endsWith(u"refused"))
            REQUIRE(after == before);
        else if (isWork(*ledger, batches))
            requireUndoIsInverse(*ledger, before, after);
        requireSound(*ledger);
        before = after;
    }
    // What the ledger kept in memory is what a new start reads.
    const std::vector<TaskView> kept = ledger->tasks();
    const std::vector<Unit> units = ledger->directory().units();
    const std::vector<BatchInfo> batches = ledger->batches();
    ledger.reopen();
    INFO("seed " << seed);
    REQUIRE(ledger->tasks() == kept);
    REQUIRE(ledger->directory().units() == units);
    REQUIRE(ledger->batches() == batches);
}

} // namespace

// Two test cases, so that two processors share the work.

TEST_CASE("after any work the log replays to the present state, and undo is the inverse of doing", "[property]")
{
    for (int seed = 1; seed <= sequences(); seed += 2)
        requireSequence(static_cast<unsigned>(seed));
}

TEST_CASE("after any other work, too, the log replays to the present state", "[property]")
{
    for (int seed = 2; seed <= sequences(); seed += 2)
        requireSequence(static_cast<unsigned>(seed));
}
