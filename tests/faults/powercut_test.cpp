// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/crashdisk.h"
#include "tests/faults/figures.h"
#include "tests/faults/office.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <map>
#include <utility>

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

struct Verdict
{
    bool lost = false; // something acknowledged is missing
    bool damaged = false; // does not open, or is not sound
};

// What was being done when the power went may be there or not; the `done` operations before it must be.
Verdict judge(const Office& office, const QString& ledgerFile, const Recorded& recorded, qsizetype done)
{
    const auto ledger = Ledger::open(ledgerFile, office.session());
    if (!ledger || !findingsOf(**ledger).empty())
        return {.damaged = true};
    const QString dump = (*ledger)->dump();
    const bool kept
        = dump == recorded.dumps[done] || (done + 1 < recorded.dumps.size() && dump == recorded.dumps[done + 1]);
    return {.lost = !kept};
}

struct Outcome
{
    long states = 0;
    long lost = 0;
    long damaged = 0;
};

// Cuts after every event, again and again. A disk that was looked at before is not looked at once more.
Outcome cutEverywhere(const char* proof, const Office& office, const Recorded& recorded, int statesWanted)
{
    const Figures figures(proof);
    Outcome outcome;
    const PowerCut cut(recorded.start, recorded.log);
    const QTemporaryDir after;
    const QString ledger = after.filePath(QFileInfo(office.path()).fileName());
    std::map<std::pair<std::size_t, qsizetype>, Verdict> verdicts;
    std::mt19937 random(4711);
    constexpr Fate fates[]{Fate::AllLost, Fate::AllKept, Fate::Some, Fate::Torn, Fate::Torn};
    for (std::size_t events = 0; outcome.states < statesWanted; events = (events + 1) % (cut.events() + 1)) {
        const Disk disk = cut.after(events, fates[random() % std::size(fates)], random);
        const auto done = std::ranges::upper_bound(recorded.acknowledged, events) - recorded.acknowledged.begin();
        const auto [verdict, isNew] = verdicts.try_emplace({disk.digest(), done});
        if (isNew) {
            disk.writeTo(after.path().toStdString());
            QFile::remove(ledger % u".lock"); // of this process, which runs on; after a power cut none does
            verdict->second = judge(office, ledger, recorded, done);
        }
        ++outcome.states;
        outcome.lost += verdict->second.lost;
        outcome.damaged += verdict->second.damaged;
    }
    figures.print({{"states", outcome.states}, {"different", long(verdicts.size())}, {"lost", outcome.lost},
        {"damaged", outcome.damaged}});
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
    for (const int tasks : ledgerSizes(4)) {
        Office office(tasks);
        const Recorded recorded = recordWork(office);
        const Outcome outcome = cutEverywhere("power cut", office, recorded, times() > 1 ? 5000 : 3000);
        CHECK(outcome.lost == 0);
        CHECK(outcome.damaged == 0);
    }
}

TEST_CASE("control: without syncs, or with the journal in memory only, a power cut costs data")
{
    Office office;
    const Recorded recorded = recordWork(office);
    const Recorded unsynced
        = without(recorded, [](const iofaults::Event& event) { return event.kind == iofaults::Event::Kind::SyncFile; });
    const Outcome synchronousOff = cutEverywhere("control: power cut without syncs", office, unsynced, 300);
    CHECK(synchronousOff.lost + synchronousOff.damaged > 0);

    const Recorded noJournal
        = without(recorded, [](const iofaults::Event& event) { return event.name.ends_with("-journal"); });
    const Outcome journalInMemory = cutEverywhere("control: power cut without journal", office, noJournal, 300);
    CHECK(journalInMemory.lost + journalInMemory.damaged > 0);
}
