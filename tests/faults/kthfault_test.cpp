// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/figures.h"
#include "tests/faults/iofaults.h"
#include "tests/faults/office.h"
#include "tests/support/catch.h"

#include <cerrno>

using namespace taizhang;
using namespace taizhang::faults;

namespace {

struct Outcome
{
    int runs = 0;
    int corrupt = 0; // not sound afterwards
    int partial = 0; // neither as before nor as after
    int lost = 0; // reported done, but not there
    int denied = 0; // reported failed, but there
    int unconfirmed = 0; // there, and reported as uncertain: the medium failed to the very end
    int untrue = 0; // the program shows something else than the file has
    int stuck = 0; // does not work on once the cause is gone

    void add(const Outcome& other)
    {
        runs += other.runs;
        corrupt += other.corrupt;
        partial += other.partial;
        lost += other.lost;
        denied += other.denied;
        unconfirmed += other.unconfirmed;
        untrue += other.untrue;
        stuck += other.stuck;
    }
};

struct Expected
{
    QString before;
    QString after;
};

Expected dryRun(const Office& office, const Operation& operation)
{
    const QTemporaryDir work;
    Office::copyTo(work.path(), office.path());
    const auto ledger = Ledger::open(work.filePath(QFileInfo(office.path()).fileName()), office.session());
    REQUIRE(ledger.ok());
    Expected expected;
    expected.before = (*ledger)->dump();
    REQUIRE(operation.run(**ledger).ok());
    expected.after = (*ledger)->dump();
    REQUIRE(expected.before != expected.after);
    return expected;
}

// What the program shows must be what it said, and what the file holds must be what the program shows.
void judge(const Expected& expected, const Result<void>& done, const QString& shown, Outcome& outcome)
{
    if (shown != expected.before && shown != expected.after)
        ++outcome.partial;
    else if (done && shown != expected.after)
        ++outcome.lost;
    else if (!done && done.error().code == ErrorCode::LedgerWriteUnconfirmed)
        ++outcome.unconfirmed;
    else if (!done && shown != expected.before)
        ++outcome.denied;
}

// One run; false once the operation makes fewer calls than `plan.at`.
bool runWith(
    const Office& office, const Operation& operation, const Expected& expected, iofaults::Plan plan, Outcome& outcome)
{
    const QTemporaryDir work;
    Office::copyTo(work.path(), office.path());
    const QString path = work.filePath(QFileInfo(office.path()).fileName());
    plan.folder = work.path().toStdString();
    QString shown;
    size_t batches = 0;
    {
        const auto ledger = Ledger::open(path, office.session());
        REQUIRE(ledger.ok());
        iofaults::arm(plan);
        const Result<void> done = operation.run(**ledger);
        if (iofaults::disarm() < plan.at)
            return false;
        ++outcome.runs;
        // Only a medium that cannot even be asked any more leaves it open what it holds.
        CHECK((plan.forever || done || done.error().code != ErrorCode::LedgerWriteUnconfirmed));
        judge(expected, done, (*ledger)->dump(), outcome);
        outcome.stuck += !editOne(**ledger, QStringLiteral("weiter")).ok();
        shown = (*ledger)->dump();
        batches = (*ledger)->batches().size();
    }
    const auto again = Ledger::open(path, office.session());
    outcome.corrupt += !again.ok() || !findingsOf(**again).empty();
    outcome.lost += again.ok() && (*again)->dump() != shown;
    outcome.untrue += again.ok() && (*again)->batches().size() != batches;
    return true;
}

// How a disk, or a share, fails.
struct Failures
{
    std::vector<int> errors{EIO, ENOSPC};
    std::vector<bool> forever{false, true};
};

Outcome sweep(const Office& office, const Operation& operation, const Failures& failures)
{
    const Expected expected = dryRun(office, operation);
    Outcome outcome;
    for (const int error : failures.errors) {
        for (const bool forever : failures.forever) {
            for (long at = 1; runWith(office, operation, expected,
                     {.folder = {}, .at = at, .error = error, .forever = forever}, outcome);)
                ++at;
        }
    }
    return outcome;
}

void requireNoHarm(const Outcome& outcome)
{
    CHECK(outcome.runs > 20);
    CHECK(outcome.corrupt == 0);
    CHECK(outcome.partial == 0);
    CHECK(outcome.lost == 0);
    CHECK(outcome.denied == 0);
    CHECK(outcome.untrue == 0);
    CHECK(outcome.stuck == 0);
}

void prove(const char* proof, const QStringList& names, const Failures& failures = {})
{
    const Figures figures(proof);
    Outcome all;
    for (const int tasks : ledgerSizes(4)) {
        const Office office(tasks);
        for (const Operation& operation : operations()) {
            if (!names.contains(QString::fromLatin1(operation.name)))
                continue;
            const Outcome outcome = sweep(office, operation, failures);
            INFO(operation.name << ", " << tasks << " tasks");
            requireNoHarm(outcome);
            all.add(outcome);
        }
    }
    figures.print({{"runs", all.runs}, {"corrupt", all.corrupt}, {"partial", all.partial}, {"lost", all.lost},
        {"failed but stored", all.denied}, {"told as uncertain", all.unconfirmed}, {"untrue", all.untrue},
        {"stuck", all.stuck}});
}

} // namespace

// Done wholly or not at all, telling which, and possible again once the cause is gone.

TEST_CASE("an edit whose k-th call fails is whole")
{
    prove("k-th fault: edits",
        {QStringLiteral("edit"), QStringLiteral("add"), QStringLiteral("delete"), QStringLiteral("report")});
}

TEST_CASE("a bulk edit whose k-th call fails is whole")
{
    prove("k-th fault: bulk edit", {QStringLiteral("bulk edit")});
}

TEST_CASE("an import whose k-th call fails is whole")
{
    prove("k-th fault: import", {QStringLiteral("import")});
}

TEST_CASE("an undo whose k-th call fails is whole")
{
    prove("k-th fault: undo", {QStringLiteral("undo"), QStringLiteral("undo the import")});
}

TEST_CASE("an edit during which a share goes away is whole, and works again when it is back")
{
    prove("k-th fault: share gone", {QStringLiteral("edit")}, {{ESTALE, EHOSTDOWN, ENOTCONN}, {true}});
}
