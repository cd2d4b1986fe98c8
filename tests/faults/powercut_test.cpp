// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/crashdisk.h"
#include "tests/faults/figures.h"
#include "tests/faults/office.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <functional>

using namespace taizhang;
using namespace taizhang::faults;

namespace {

// What was done to a ledger while its folder was recorded.
struct Recorded
{
    std::vector<iofaults::Event> log;
    Disk start;
    QStringList dumps; // before the first operation, and after each
    std::vector<std::size_t> acknowledged; // events when each operation was reported done
};

Recorded recordWork(Office& office)
{
    Recorded recorded;
    recorded.start = Disk::of(office.folder().toStdString());
    iofaults::record(office.folder().toStdString());
    {
        const std::unique_ptr<Ledger> ledger = office.open();
        recorded.dumps.append(ledger->dump());
        for (const Operation& operation : operations()) {
            const Result<void> done = operation.run(*ledger);
            if (!done && done.error().code == ErrorCode::UndoConflict)
                continue; // of an import, after all that was done to its tasks since
            REQUIRE(done.ok());
            recorded.dumps.append(ledger->dump());
            recorded.acknowledged.push_back(iofaults::recorded());
        }
    }
    recorded.log = iofaults::stopRecording();
    return recorded;
}

struct Outcome
{
    int states = 0;
    int lost = 0; // something acknowledged is missing
    int damaged = 0; // does not open, or is not sound
};

// The operation during which, or after which, the power went; what it was doing may be there or not.
void judge(
    const Office& office, const QString& ledgerFile, const Recorded& recorded, std::size_t events, Outcome& outcome)
{
    ++outcome.states;
    const auto ledger = Ledger::open(ledgerFile, office.session());
    if (!ledger || !findingsOf(**ledger).empty()) {
        ++outcome.damaged;
        return;
    }
    const auto done = std::ranges::upper_bound(recorded.acknowledged, events) - recorded.acknowledged.begin();
    const QString dump = (*ledger)->dump();
    const bool kept
        = dump == recorded.dumps[done] || (done + 1 < recorded.dumps.size() && dump == recorded.dumps[done + 1]);
    outcome.lost += !kept;
}

Outcome cutEverywhere(const Office& office, const Recorded& recorded, int statesWanted)
{
    Outcome outcome;
    const PowerCut cut(recorded.start, recorded.log);
    const QTemporaryDir after;
    const QString ledger = after.filePath(QFileInfo(office.path()).fileName());
    std::mt19937 random(4711);
    constexpr Fate fates[]{Fate::AllLost, Fate::AllKept, Fate::Some, Fate::Torn, Fate::Torn};
    while (outcome.states < statesWanted) {
        for (std::size_t events = 0; events <= cut.events() && outcome.states < statesWanted; ++events) {
            const Fate fate = fates[random() % std::size(fates)];
            cut.after(events, fate, random).writeTo(after.path().toStdString());
            QFile::remove(ledger % u".lock"); // of this process, which runs on; after a power cut none does
            judge(office, ledger, recorded, events, outcome);
        }
    }
    return outcome;
}

template <class Condition>
Recorded without(Recorded recorded, const Condition& condition)
{
    std::vector<iofaults::Event> kept;
    for (std::size_t i = 0; i < recorded.log.size(); ++i) {
        if (!condition(recorded.log[i])) {
            kept.push_back(recorded.log[i]);
            continue;
        }
        for (std::size_t& events : recorded.acknowledged)
            events -= std::size_t(events > kept.size());
    }
    recorded.log = kept;
    return recorded;
}

} // namespace

TEST_CASE("a power cut at any moment loses nothing acknowledged and damages nothing")
{
    Office office;
    const Recorded recorded = recordWork(office);
    const Figures figures("power cut");
    const Outcome outcome = cutEverywhere(office, recorded, 3000 * times());
    figures.print({{"states", outcome.states}, {"lost", outcome.lost}, {"damaged", outcome.damaged}});
    CHECK(outcome.lost == 0);
    CHECK(outcome.damaged == 0);
}

TEST_CASE("control: without syncs, or with the journal in memory only, a power cut costs data")
{
    Office office;
    const Recorded recorded = recordWork(office);
    const Recorded unsynced
        = without(recorded, [](const iofaults::Event& event) { return event.kind == iofaults::Event::Kind::SyncFile; });
    const Outcome synchronousOff = cutEverywhere(office, unsynced, 300);
    CHECK(synchronousOff.lost + synchronousOff.damaged > 0);

    const Recorded noJournal
        = without(recorded, [](const iofaults::Event& event) { return event.name.ends_with("-journal"); });
    const Outcome journalInMemory = cutEverywhere(office, noJournal, 300);
    CHECK(journalInMemory.lost + journalInMemory.damaged > 0);
}
