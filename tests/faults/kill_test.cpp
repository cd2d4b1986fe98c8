// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/child.h"
#include "tests/faults/figures.h"
#include "tests/faults/office.h"
#include "tests/support/catch.h"

#include <random>

using namespace taizhang;
using namespace taizhang::faults;

namespace {

struct Outcome
{
    long kills = 0;
    long acknowledged = 0;
    long lost = 0; // acknowledged batches
    long damaged = 0; // does not open, or is not sound
};

// What a killed writer left: it opens (which frees the dead writer's lock and rolls back), is sound, and has every
// acknowledged batch; at most the one it was at beyond that.
// Returns the newest batch.
qint64 inspect(const Office& office, const Child& child, qint64 before, Outcome& outcome)
{
    const auto ledger = Ledger::open(office.path(), office.session());
    if (!ledger || !findingsOf(**ledger).empty()) {
        ++outcome.damaged;
        return before;
    }
    const qint64 newest = (*ledger)->batches().front().id.value();
    outcome.lost += std::max<qint64>(0, child.lastAcknowledged() - newest);
    outcome.damaged += newest > std::max(before, child.lastAcknowledged()) + 1;
    return newest;
}

Outcome killWriters(int kills, bool atCall)
{
    Outcome outcome;
    std::mt19937 random(atCall ? 17 : 42);
    std::unique_ptr<Office> office;
    qint64 before = 0;
    for (; outcome.kills < kills; ++outcome.kills) {
        if (outcome.kills % 25 == 0) {
            office = std::make_unique<Office>();
            before = office->open()->batches().front().id.value();
        }
        const QStringList more = atCall ? QStringList{QString::number(1 + random() % 300)} : QStringList();
        Child child(office->path(), unsigned(random()), 1000, more);
        if (atCall) {
            child.waitForEnd();
        } else {
            REQUIRE(child.waitUntilReady());
            child.waitUntilAcknowledged(int(random() % 16));
            child.killAfter(int(random() % 6));
        }
        REQUIRE(child.killed());
        outcome.acknowledged += child.acknowledged();
        before = inspect(*office, child, before, outcome);
    }
    return outcome;
}

void report(const char* proof, const Outcome& outcome, const Figures& figures)
{
    INFO(proof);
    figures.print({{"kills", outcome.kills}, {"acknowledged", outcome.acknowledged}, {"lost", outcome.lost},
        {"damaged", outcome.damaged}});
    CHECK(outcome.acknowledged > outcome.kills);
    CHECK(outcome.lost == 0);
    CHECK(outcome.damaged == 0);
}

} // namespace

TEST_CASE("a writer killed at any time has lost nothing that it said was done")
{
    const Figures figures("kills at any time");
    report("time", killWriters(250 * times(), false), figures);
}

TEST_CASE("a writer killed at any of its calls has lost nothing that it said was done")
{
    const Figures figures("kills at a call");
    report("call", killWriters(250 * times(), true), figures);
}
