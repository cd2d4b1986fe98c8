// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/backups.h"
#include "tests/faults/child.h"
#include "tests/faults/crashdisk.h"
#include "tests/faults/figures.h"
#include "tests/faults/office.h"
#include "tests/support/catch.h"
#include "tests/support/oldledger.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <set>

using namespace taizhang;
using namespace taizhang::faults;

namespace {

// A ledger of schema step 1 in a folder of its own, to be brought to the present schema by opening it.
struct OldOffice
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.taizhang"));
    QByteArray content = ledgerOfSchema(1);
    FixedClock clock{QDate(2026, 7, 1)};
    Session session{&clock, QStringLiteral("李四"), QStringLiteral("PC-08")};

    OldOffice() { replaceContent(path, content); }
};

const QString& dumpWanted()
{
    static const QString dump = [] {
        const OldOffice office;
        const auto ledger = Ledger::open(office.path, office.session);
        REQUIRE(ledger.ok());
        return (*ledger)->dump();
    }();
    return dump;
}

// It seals all that the old ledger holds.
const QByteArray& headOfOld()
{
    static const QByteArray head = [] {
        const OldOffice office;
        REQUIRE(Ledger::open(office.path, office.session).ok());
        return listBackups(office.path, {}).front().headHash;
    }();
    return head;
}

struct Outcome
{
    long runs = 0;
    long damaged = 0; // does not open, is not sound, or has something else in it
    long unprotected = 0; // touched, but no verified backup of the old ledger
    long untrue = 0; // said to be migrated, but is not; or the other way round
    long unconfirmed = 0;
};

bool isBackedUp(const OldOffice& office)
{
    const std::optional<SoundBackup> newest = newestSoundBackup(office.path, {});
    return newest && newest->backup.schema == 1 && newest->backup.headHash == headOfOld();
}

// What a failure left behind opens, if need be by migrating it now, and has all that the old ledger had. Returns
// whether it had been migrated before.
bool inspect(const OldOffice& office, Outcome& outcome)
{
    ++outcome.runs;
    const bool touched = contentOf(office.path) != office.content;
    outcome.unprotected += touched && !isBackedUp(office);
    const auto backupsBefore = listBackups(office.path, {}).size();
    const auto ledger = Ledger::open(office.path, office.session);
    if (!ledger) {
        UNSCOPED_INFO(toText(ledger.error().code).toStdString() << ' ' << ledger.error().detail.toStdString());
        ++outcome.damaged;
        return false;
    }
    outcome.damaged += !findingsOf(**ledger).empty() || (*ledger)->dump() != dumpWanted();
    outcome.unprotected += !touched && !isBackedUp(office);
    return listBackups(office.path, {}).size() == backupsBefore;
}

// False once the migration makes fewer calls than `plan.at`.
bool migrateWith(iofaults::Plan plan, Outcome& outcome)
{
    const OldOffice office;
    plan.folder = office.folder.path().toStdString();
    iofaults::arm(plan);
    std::optional<ErrorCode> failed;
    {
        const auto opened = Ledger::open(office.path, office.session);
        if (!opened)
            failed = opened.error().code;
    }
    if (iofaults::disarm() < plan.at)
        return false;
    const bool unconfirmed = failed == ErrorCode::LedgerWriteUnconfirmed;
    CHECK((plan.forever || !unconfirmed)); // what failed once can be asked again
    const bool migrated = inspect(office, outcome);
    outcome.unconfirmed += unconfirmed;
    outcome.untrue += !unconfirmed && migrated == failed.has_value();
    return true;
}

// The short form takes every call with one of the four failures, the long form with all of them.
int step()
{
    return times() > 1 ? 1 : 4;
}

void report(const Figures& figures, const Outcome& outcome)
{
    figures.print({{"runs", outcome.runs}, {"damaged", outcome.damaged}, {"without backup", outcome.unprotected},
        {"untrue", outcome.untrue}, {"told as uncertain", outcome.unconfirmed}});
    CHECK(outcome.runs > 50);
    CHECK(outcome.damaged == 0);
    CHECK(outcome.unprotected == 0);
    CHECK(outcome.untrue == 0);
}

} // namespace

TEST_CASE("a migration whose k-th call fails leaves the old ledger or the new one, and a backup")
{
    const Figures figures("k-th fault: migrate");
    Outcome outcome;
    for (int mode = 0; mode < 4; ++mode) {
        iofaults::Plan plan{.folder = {}, .error = mode % 2 == 0 ? EIO : ENOSPC, .forever = mode > 1};
        for (plan.at = 1 + mode % step(); migrateWith(plan, outcome);)
            plan.at += step();
    }
    report(figures, outcome);
}

TEST_CASE("a migration killed at any of its calls leaves the old ledger or the new one, and a backup")
{
    const Figures figures("kills at a call: migrate");
    Outcome outcome;
    for (int at = 1;; at += step()) {
        const OldOffice office;
        Child child(office.path, 1, 0, {QString::number(at)});
        child.waitForEnd();
        if (!child.killed())
            break;
        (void)inspect(office, outcome);
    }
    report(figures, outcome);
}

TEST_CASE("a migration during which the power fails leaves the old ledger or the new one, and a backup")
{
    const OldOffice recorded;
    const std::string folder = recorded.folder.path().toStdString();
    const Disk start = Disk::of(folder);
    iofaults::record(folder);
    REQUIRE(Ledger::open(recorded.path, recorded.session).ok());
    const PowerCut cut(start, iofaults::stopRecording());
    const Figures figures("power cut: migrate");
    std::mt19937 random(4712);
    Outcome outcome;
    std::set<std::size_t> seen;
    constexpr Fate fates[]{Fate::AllLost, Fate::Some, Fate::AllKept, Fate::Torn};
    for (size_t turn = 0; turn < std::size(fates); ++turn) {
        for (std::size_t events = turn; events <= cut.events(); events += size_t(step())) {
            const Disk disk = cut.after(events, fates[turn], random);
            if (!seen.insert(disk.digest()).second) {
                ++outcome.runs; // as judged before
                continue;
            }
            const OldOffice office;
            disk.writeTo(office.folder.path().toStdString());
            QFile::remove(office.path % u".lock"); // of this process, which runs on
            (void)inspect(office, outcome);
        }
    }
    report(figures, outcome);
}
