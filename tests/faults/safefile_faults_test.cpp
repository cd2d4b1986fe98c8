// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "tests/faults/figures.h"
#include "tests/faults/iofaults.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <cerrno>

using namespace taizhang;
using namespace taizhang::faults;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

// The writer under test says whether it has done it.
using Writer = bool (*)(const QString& path, const QByteArray& bytes);

bool writeSafely(const QString& path, const QByteArray& bytes)
{
    const Result<void> done = writeFile(path, bytes);
    if (!done) {
        const ErrorCode code = done.error().code;
        CHECK(
            (code == ErrorCode::DiskFull || code == ErrorCode::FileNotWritable || code == ErrorCode::FileUnconfirmed));
        CHECK(done.error().args.value(0) == path);
    }
    return done.ok();
}

bool writeWithUncheckedSaveFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

struct Outcome
{
    int runs = 0;
    int falseSuccess = 0; // said to be done, but the new content is not there
    int destroyed = 0; // said to have failed, and neither the old nor the new content is there
    int replaced = 0; // said to have failed, but the new content is there
    int debris = 0;
};

// Lets every changing call of the writer fail in turn.
Outcome sweep(Writer writer, const QByteArray& old, const QByteArray& bytes, int error, bool forever)
{
    Outcome outcome;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("目标.txt"));
    for (long at = 1;; ++at) {
        QFile::remove(path);
        if (!old.isNull())
            REQUIRE(writeFile(path, old));
        iofaults::arm({folder.path().toStdString(), at, error, forever});
        const bool done = writer(path, bytes);
        if (iofaults::disarm() < at)
            return outcome;
        ++outcome.runs;
        const QByteArray now = QFile::exists(path) ? contentOf(path) : QByteArray();
        outcome.falseSuccess += done && now != bytes;
        const bool kept = now == old && QFile::exists(path) != old.isNull();
        outcome.replaced += !done && !kept && now == bytes;
        outcome.destroyed += !done && !kept && now != bytes;
        outcome.debris += QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() > 1;
    }
}

struct Sum : Outcome
{
    void add(const Outcome& other)
    {
        runs += other.runs;
        falseSuccess += other.falseSuccess;
        destroyed += other.destroyed;
        replaced += other.replaced;
        debris += other.debris;
    }
    void print(const Figures& figures) const
    {
        figures.print({{"runs", runs}, {"false success", falseSuccess}, {"destroyed", destroyed},
            {"told as uncertain", replaced}, {"left beside", debris}});
    }
};

} // namespace

TEST_CASE("a safe file whose k-th call fails leaves the target as it was and says so")
{
    const Figures figures("k-th fault: safe file, for ever");
    const QByteArray old(8000, 'o');
    Sum sum;
    for (const QByteArray& target : {old, QByteArray()}) {
        for (const qsizetype size : {100, 5000, 300'000}) {
            for (const int error : {ENOSPC, EIO, EDQUOT}) {
                const Outcome outcome = sweep(writeSafely, target, QByteArray(size, 'n'), error, true);
                CHECK(outcome.runs >= 4);
                CHECK(outcome.falseSuccess == 0);
                CHECK(outcome.destroyed == 0);
                // A device that fails in the last step, and again on the way back, cannot be brought back.
                CHECK(outcome.replaced <= (error == EIO ? 1 : 0));
                sum.add(outcome);
            }
        }
    }
    sum.print(figures);
}

TEST_CASE("a safe file cleans up when only one call fails")
{
    const Figures figures("k-th fault: safe file, once");
    Sum sum;
    for (const int error : {ENOSPC, EIO}) {
        const Outcome outcome = sweep(writeSafely, QByteArray(8000, 'o'), QByteArray(5000, 'n'), error, false);
        CHECK(outcome.falseSuccess == 0);
        CHECK(outcome.destroyed == 0);
        CHECK(outcome.replaced == 0);
        CHECK(outcome.debris <= 1); // where it is the removal itself that fails; the next writer sweeps it
        sum.add(outcome);
    }
    sum.print(figures);
}

TEST_CASE("control: a QSaveFile that is not flushed by hand destroys its target on a full disk")
{
    const Figures figures("control: unchecked QSaveFile");
    Sum sum;
    sum.add(sweep(writeWithUncheckedSaveFile, QByteArray(8000, 'o'), QByteArray(5000, 'n'), ENOSPC, true));
    sum.print(figures);
    CHECK(sum.falseSuccess > 0);
}
