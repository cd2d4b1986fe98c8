// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/ledger/backups.h"
#include "core/ledger/repair.h"
#include "tests/faults/figures.h"
#include "tests/faults/iofaults.h"
#include "tests/faults/office.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>
#include <functional>
#include <optional>

using namespace taizhang;
using namespace taizhang::faults;

namespace {

// Work on whole files in a folder of its own. `isThere` says whether its result can be used.
struct FileWork
{
    const char* name;
    std::function<Result<void>(const QString& folder)> run;
    std::function<bool(const QString& folder)> isThere;
    bool mayStay = false; // a failure in one of several places leaves the result in the others
};

struct Outcome
{
    long runs = 0;
    long falseSuccess = 0;
    long destroyed = 0; // what was there before is not as it was
    long halfDone = 0; // said to have failed, but something is there
    long unconfirmed = 0; // there, and said to be uncertain: the medium failed to the very end
};

void runWith(const FileWork& work, const iofaults::Plan& plan, bool& more, Outcome& outcome)
{
    const QTemporaryDir folder;
    const QString old = folder.filePath(QStringLiteral("old.txt"));
    REQUIRE(writeFile(old, "old"));
    iofaults::Plan here = plan;
    here.folder = folder.path().toStdString();
    iofaults::arm(here);
    const Result<void> done = work.run(folder.path());
    more = iofaults::disarm() >= plan.at;
    if (!more)
        return;
    ++outcome.runs;
    const bool there = work.isThere(folder.path());
    const bool unconfirmed = !done && done.error().code == ErrorCode::FileUnconfirmed;
    outcome.falseSuccess += done && !there;
    outcome.halfDone += !done && there && !unconfirmed && !work.mayStay;
    outcome.unconfirmed += unconfirmed;
    outcome.destroyed += contentOf(old) != "old";
    constexpr long someRuns = 4; // in one of four is enough: it takes as long as all the rest
    if (plan.at % someRuns == 1) // works once the cause is gone, and never over another
        CHECK(work.run(folder.path()).ok() != (done.ok() || there));
}

Outcome sweep(const FileWork& work)
{
    Outcome outcome;
    for (const int error : {EIO, ENOSPC}) {
        for (const bool forever : {false, true}) {
            bool more = true;
            for (long at = 1; more; ++at)
                runWith(work, {.folder = {}, .at = at, .error = error, .forever = forever}, more, outcome);
        }
    }
    return outcome;
}

QString in(const QString& folder, const char16_t* name)
{
    return QDir(folder).filePath(QString::fromUtf16(name));
}

void prove(const char* proof, const FileWork& work)
{
    const Figures figures(proof);
    const Outcome outcome = sweep(work);
    figures.print({{"runs", outcome.runs}, {"false success", outcome.falseSuccess}, {"destroyed", outcome.destroyed},
        {"failed but there", outcome.halfDone}, {"told as uncertain", outcome.unconfirmed}});
    CHECK(outcome.runs > 20);
    CHECK(outcome.falseSuccess == 0);
    CHECK(outcome.destroyed == 0);
    CHECK(outcome.halfDone == 0);
    CHECK(outcome.unconfirmed <= 2); // a medium that fails for ever from the last step on allows no way back
}

bool isSoundLedger(const QString& path, const Office& office)
{
    const auto ledger = Ledger::open(path, office.session(), OpenMode::ReadOnly);
    return ledger.ok() && findingsOf(**ledger).empty();
}

} // namespace

TEST_CASE("a new ledger whose k-th call fails is there whole or not at all")
{
    const Office office(1);
    const auto create = [&office](const QString& folder) -> Result<void> {
        const auto made
            = Ledger::create(in(folder, u"新.taizhang"), {QStringLiteral("新台账"), 2026, {}, false}, office.session());
        return made ? Result<void>() : Result<void>(made.error());
    };
    const auto there = [&office](const QString& folder) { return isSoundLedger(in(folder, u"新.taizhang"), office); };
    // Making the file and opening it are two steps: a ledger that was made and could not be opened stays.
    prove("k-th fault: create", {"create", create, there, true});
}

TEST_CASE("a restore whose k-th call fails leaves the new ledger whole or not at all")
{
    for (const int tasks : ledgerSizes(2)) {
        const Office office(tasks);
        const Result<BackupInfo> backup = office.open()->backUp(BackupReason::Manual);
        REQUIRE(backup);
        const QString file = backup->files.front();
        const auto restore = [&file](const QString& folder) { return restoreBackup(file, in(folder, u"a.taizhang")); };
        const auto there
            = [&office](const QString& folder) { return isSoundLedger(in(folder, u"a.taizhang"), office); };
        prove("k-th fault: restore", {"restore", restore, there});
        CHECK(describeBackup(file)->sha256 == backup->sha256);
    }
}

TEST_CASE("a repair whose k-th call fails leaves the mended copy whole or not at all")
{
    for (const int tasks : ledgerSizes(2)) {
        const Office office(tasks);
        const auto repair = [&office](const QString& folder) -> Result<void> {
            const auto done = repairLedger(office.path(), in(folder, u"a.taizhang"), office.session());
            return done ? Result<void>() : Result<void>(done.error());
        };
        const auto there
            = [&office](const QString& folder) { return isSoundLedger(in(folder, u"a.taizhang"), office); };
        prove("k-th fault: repair", {"repair", repair, there});
    }
}

namespace {

struct BackupOutcome : Outcome
{
    long untrue = 0; // listed, but not to be restored
};

bool isSame(const BackupInfo& one, const BackupInfo& other)
{
    return one.sequence == other.sequence && one.sha256 == other.sha256;
}

// One run in a copy of a folder with a ledger that has changed since its backup `older`; false once the backup makes
// fewer calls than `plan.at`.
bool backUpWith(const Office& prepared, const BackupInfo& older, iofaults::Plan plan, BackupOutcome& outcome)
{
    const QTemporaryDir work;
    std::filesystem::copy(prepared.folder().toStdString(), work.path().toStdString(),
        std::filesystem::copy_options::recursive | std::filesystem::copy_options::overwrite_existing);
    const QString path = work.filePath(QFileInfo(prepared.path()).fileName());
    const auto ledger = Ledger::open(path, prepared.session());
    REQUIRE(ledger.ok());
    plan.folder = work.path().toStdString();
    iofaults::arm(plan);
    const Result<BackupInfo> made = (*ledger)->backUp(BackupReason::Timed);
    if (iofaults::disarm() < plan.at)
        return false;
    ++outcome.runs;
    const std::vector<BackupInfo> listed = listBackups(path, {});
    const bool unconfirmed = !made && made.error().code == ErrorCode::FileUnconfirmed;
    outcome.falseSuccess += made.ok() && (listed.empty() || listed.front() != *made);
    outcome.destroyed += listed.empty() || !isSame(listed.back(), older);
    outcome.halfDone += !made && listed.size() > 1 && !unconfirmed;
    outcome.unconfirmed += unconfirmed;
    for (size_t i = 0; i < listed.size(); ++i)
        outcome.untrue += !restoreBackup(listed[i].files.front(), work.filePath(QString::number(i))).ok();
    CHECK((*ledger)->backUp(BackupReason::Manual).ok());
    return true;
}

} // namespace

namespace {

void proveBackups(int tasks)
{
    const Figures figures("k-th fault: backup");
    const Office prepared(tasks);
    std::optional<BackupInfo> older;
    {
        const std::unique_ptr<Ledger> ledger = prepared.open();
        const Result<BackupInfo> made = ledger->backUp(BackupReason::Manual);
        REQUIRE(made);
        older = *made;
        REQUIRE(editOne(*ledger, QStringLiteral("新备注")));
    }
    BackupOutcome outcome;
    for (const int error : {EIO, ENOSPC}) {
        for (const bool forever : {false, true}) {
            for (long at = 1;
                 backUpWith(prepared, *older, {.folder = {}, .at = at, .error = error, .forever = forever}, outcome);)
                ++at;
        }
    }
    figures.print({{"runs", outcome.runs}, {"false success", outcome.falseSuccess}, {"older lost", outcome.destroyed},
        {"failed but listed", outcome.halfDone}, {"told as uncertain", outcome.unconfirmed},
        {"listed but not sound", outcome.untrue}});
    CHECK(outcome.runs > 40);
    CHECK(outcome.falseSuccess + outcome.destroyed + outcome.halfDone + outcome.untrue == 0);
    CHECK(outcome.unconfirmed <= 2); // the manifest, by a medium that fails for ever in its last step
}

} // namespace

TEST_CASE("a backup whose k-th call fails costs no older backup and is listed only if it is whole")
{
    for (const int tasks : ledgerSizes(2))
        proveBackups(tasks);
}
