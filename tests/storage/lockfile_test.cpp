// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lockfile.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace taizhang;

namespace {

LockOwner zhang()
{
    LockOwner owner;
    owner.user = QStringLiteral("张三");
    owner.computer = QStringLiteral("PC-07");
    owner.program = QStringLiteral("0.1.0");
    owner.since = QDateTime(QDate(2026, 3, 2), QTime(9, 12), Qt::UTC);
    owner.process = platform::thisProcess();
    return owner;
}

LockOwner deadZhang()
{
    LockOwner owner = zhang();
    owner.process.started += 1;
    return owner;
}

struct Place
{
    QTemporaryDir folder;
    QString ledger = folder.filePath(QStringLiteral("产改台账.taizhang"));
    QString lock = ledger % u".lock";

    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
};

// The one that started this test.
platform::ProcessIdentity runningProcess()
{
    platform::ProcessIdentity process = platform::thisProcess();
    process.pid = ::getppid();
    process.started = 0; // not known
    return process;
}

// Leaves the lock file of an owner that did not free it.
void leaveLock(const Place& place, const LockOwner& owner)
{
    const QString copy = place.folder.filePath(QStringLiteral("copy"));
    {
        const Result<LockFile> lock = LockFile::acquire(place.ledger, owner);
        REQUIRE(lock);
        REQUIRE(QFile::copy(place.lock, copy));
    }
    REQUIRE(QFile::rename(copy, place.lock));
}

} // namespace

TEST_CASE("a locked ledger says who has it, where and since when")
{
    const Place place;
    const LockOwner owner = zhang();
    {
        const Result<LockFile> lock = LockFile::acquire(place.ledger, owner);
        REQUIRE(lock);
        CHECK(lock->stillOurs());
        CHECK(LockFile::ownerOf(place.ledger) == owner);
        const Result<LockFile> second = LockFile::acquire(place.ledger, zhang());
        REQUIRE_FALSE(second);
        CHECK(second.error().code == ErrorCode::LedgerLocked);
        const QString since = owner.since.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        CHECK(second.error().args == QStringList{place.ledger, owner.user, owner.computer, since});
        CHECK(lock->stillOurs());
    }
    CHECK_FALSE(LockFile::ownerOf(place.ledger));
    CHECK(place.files().isEmpty());
}

TEST_CASE("the lock of a process of this computer that has ended is freed")
{
    const Place place;
    leaveLock(place, deadZhang());
    const Result<LockFile> lock = LockFile::acquire(place.ledger, zhang());
    CHECK(lock);
    CHECK(place.files().size() == 1);
}

TEST_CASE("a lock is never broken by its age or because its owner cannot be seen")
{
    struct Case
    {
        const char* what;
        void (*change)(LockOwner&);
    };
    const Case cases[]{
        {"another computer", [](LockOwner& o) { o.process.computer = QStringLiteral("PC-08"); }},
        {"another start of another computer",
            [](LockOwner& o) {
                o.process.computer = QStringLiteral("PC-08");
                o.process.boot = QStringLiteral("x");
            }},
        {"no boot id", [](LockOwner& o) { o.process.boot.clear(); }},
        {"no process", [](LockOwner& o) { o.process = {}; }},
        {"process still running", [](LockOwner& o) { o.process = runningProcess(); }},
    };
    const int tenYears = 10;
    for (const int years : {-tenYears, 0, tenYears}) {
        for (const Case& c : cases) {
            INFO(c.what);
            const Place place;
            LockOwner owner = deadZhang();
            owner.since = owner.since.addYears(years);
            c.change(owner);
            leaveLock(place, owner);
            QFile file(place.lock);
            REQUIRE(file.open(QIODevice::ReadWrite));
            REQUIRE(file.setFileTime(QDateTime::currentDateTime().addYears(years), QFileDevice::FileModificationTime));
            file.close();
            CHECK(LockFile::acquire(place.ledger, zhang()).error().code == ErrorCode::LedgerLocked);
            CHECK(LockFile::ownerOf(place.ledger) == owner);
        }
    }
}

TEST_CASE("a lock of this process whose removal failed is freed once nobody in it holds it")
{
    const Place place;
    const Result<LockFile> held = LockFile::acquire(place.ledger, zhang());
    REQUIRE(held);
    CHECK_FALSE(LockFile::acquire(place.ledger, zhang()));
    CHECK_FALSE(LockFile::refuseIfHeld(place.ledger));

    const Place left;
    leaveLock(left, zhang());
    CHECK(LockFile::refuseIfHeld(left.ledger));
    leaveLock(left, zhang());
    CHECK(LockFile::acquire(left.ledger, zhang()));
}

TEST_CASE("a lock left by a power cut is freed if the disk is this computer's, and only then")
{
    const Place place;
    LockOwner owner = deadZhang();
    owner.process.boot = QStringLiteral("another start of a computer of the same name");
    leaveLock(place, owner);
    CHECK(LockFile::acquire(place.ledger, zhang()).ok() == platform::isOnLocalDisk(place.folder.path()));
}

TEST_CASE("a lock file that says nothing still locks")
{
    for (const QByteArray& content : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray(100'000, 'x')}) {
        const Place place;
        QFile file(place.lock);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        CHECK(LockFile::acquire(place.ledger, zhang()).error().code == ErrorCode::LedgerLocked);
        CHECK(file.exists());
        CHECK(LockFile::ownerOf(place.ledger));
    }
}

TEST_CASE("a lock file removed from outside is noticed and not recreated")
{
    const Place place;
    {
        const Result<LockFile> lock = LockFile::acquire(place.ledger, zhang());
        REQUIRE(lock);
        REQUIRE(QFile::remove(place.lock));
        CHECK_FALSE(lock->stillOurs());
    }
    CHECK(place.files().isEmpty());
}

TEST_CASE("two names of one ledger share one lock")
{
    const Place place;
    QFile ledger(place.ledger);
    REQUIRE(ledger.open(QIODevice::WriteOnly));
    const QString link = place.folder.filePath(QStringLiteral("link.taizhang"));
    REQUIRE(QFile::link(place.ledger, link));
    const Result<LockFile> lock = LockFile::acquire(place.ledger, zhang());
    REQUIRE(lock);
    CHECK(LockFile::acquire(link, zhang()).error().code == ErrorCode::LedgerLocked);
}
