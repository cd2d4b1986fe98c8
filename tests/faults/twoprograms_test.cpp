// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/child.h"
#include "tests/faults/figures.h"
#include "tests/faults/office.h"
#include "tests/support/catch.h"

using namespace taizhang;
using namespace taizhang::faults;

namespace {

struct Outcome
{
    long trials = 0;
    long refused = 0; // programs that were told the ledger is in use
    long damaged = 0;
    long lost = 0;
};

// Two programs at once on one ledger: the second starts while the first has it. Where both get in, they take turns.
void runPair(bool locksLie, const QStringList& more, unsigned seed, Outcome& outcome)
{
    constexpr int operations = 30;
    const Office office;
    const size_t before = office.open()->batches().size();
    const QStringList inStep = more + QStringList{QStringLiteral("in-step")};
    Child first(office.path(), seed, operations, inStep, locksLie);
    REQUIRE(first.waitUntilReady());
    Child second(office.path(), seed + 1, operations, inStep, locksLie);
    const bool both = second.waitUntilReady();
    for (int turn = 0; both && turn < operations / 2; ++turn) {
        first.step();
        second.step();
    }
    first.goOn();
    second.goOn();
    first.waitForEnd();
    second.waitForEnd();
    ++outcome.trials;
    outcome.refused += (first.exitCode() == 3) + (second.exitCode() == 3);
    const auto ledger = Ledger::open(office.path(), office.session());
    if (!ledger || !findingsOf(**ledger).empty()) {
        ++outcome.damaged;
        return;
    }
    const size_t acknowledged = size_t(first.acknowledged() + second.acknowledged());
    outcome.lost += (*ledger)->batches().size() != before + acknowledged;
}

Outcome runPairs(const char* proof, bool locksLie, const QStringList& more, int trials)
{
    const Figures figures(proof);
    Outcome outcome;
    for (unsigned trial = 0; outcome.trials < trials; ++trial)
        runPair(locksLie, more, 2 * trial, outcome);
    figures.print({{"trials", outcome.trials}, {"refused", outcome.refused}, {"damaged", outcome.damaged},
        {"lost", outcome.lost}});
    return outcome;
}

} // namespace

TEST_CASE("of two programs on one ledger one works and the other is told so")
{
    const Outcome outcome = runPairs("two programs, honest locks", false, {}, 50 * times());
    CHECK(outcome.refused == outcome.trials);
    CHECK(outcome.damaged == 0);
    CHECK(outcome.lost == 0);
}

TEST_CASE("two programs do no harm where the file system's locks lie")
{
    const Outcome outcome = runPairs("two programs, lying locks", true, {}, 50 * times());
    CHECK(outcome.refused == outcome.trials);
    CHECK(outcome.damaged == 0);
    CHECK(outcome.lost == 0);
}

TEST_CASE("control: two programs without our lock file corrupt the ledger where the file system's locks lie")
{
    const QStringList raw{QStringLiteral("without-lock-file")};
    const Outcome honest = runPairs("control: no lock file, honest locks", false, raw, 5);
    CHECK(honest.refused == honest.trials);
    CHECK(honest.damaged + honest.lost == 0);
    const Outcome lying = runPairs("control: no lock file, lying locks", true, raw, 10);
    CHECK(lying.damaged + lying.lost == lying.trials);
}
