// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/ledger/backups.h"
#include "core/ledger/ledger.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace taizhang;

namespace {

// A ledger in a folder that a program may set back at any time, and the computer's own folder for backups.
struct Place
{
    QTemporaryDir folder;
    QString shared = folder.filePath(QStringLiteral("OneDrive - 示例"));
    QString root = folder.filePath(QStringLiteral("local"));
    QString path = shared + QStringLiteral("/台账.taizhang");
    QString restored = folder.filePath(QStringLiteral("恢复.taizhang"));
    FixedClock clock{QDate(2026, 6, 30)};
    Session session{&clock, QStringLiteral("张三"), QStringLiteral("PC-07"), true, root};

    Place()
    {
        REQUIRE(QDir().mkpath(shared));
        REQUIRE(Ledger::create(path, {QStringLiteral("示例"), 2026, {}, true}, session));
    }
    std::unique_ptr<Ledger> open() const
    {
        auto ledger = Ledger::open(path, session);
        REQUIRE(ledger.ok());
        return std::move(*ledger);
    }
    qsizetype kept() const
    {
        const QDir local(root);
        const QString ofLedger = local.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
        return QDir(local.filePath(ofLedger + QStringLiteral("/redo"))).entryList(QDir::Files).size();
    }
    Result<int> restoreNewest() const
    {
        const auto newest = newestSoundBackup(path, root);
        REQUIRE(newest);
        return restoreWithLater(newest->file, restored, session);
    }
    QString restoredDump() const
    {
        const auto ledger = Ledger::open(restored, session, OpenMode::ReadOnly);
        REQUIRE(ledger.ok());
        NoFeedback feedback;
        CHECK((*ledger)->check(feedback)->findings.empty());
        return (*ledger)->dump();
    }
};

void work(Ledger& ledger, int changes)
{
    for (int i = 0; i < changes; ++i) {
        Task task;
        task.title = QStringLiteral("示例任务%1").arg(i);
        REQUIRE(ledger.addTask(task));
        if (i % 3 == 2)
            REQUIRE(ledger.undo());
    }
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void replaceContent(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

} // namespace

// In these tests a ledger stays open to the end, as in a program that can no longer close it.

TEST_CASE("what was stored on a disk that is gone comes back from this computer", "[redo]")
{
    const Place place;
    const std::unique_ptr<Ledger> lost = place.open();
    work(*lost, 7);
    const QString dump = lost->dump();
    CHECK(place.kept() == 9);
    REQUIRE(QDir(place.shared).removeRecursively());
    const Result<int> redone = place.restoreNewest();
    REQUIRE(redone);
    CHECK(*redone == 9);
    CHECK(place.restoredDump() == dump);
    CHECK(place.restoreNewest().error().code == ErrorCode::FileExists);
}

TEST_CASE("a ledger that was set back is told to lack what was stored, and a restore brings it", "[redo]")
{
    const Place place;
    const QByteArray old = contentOf(place.path);
    const std::unique_ptr<Ledger> lost = place.open();
    work(*lost, 4);
    const QString dump = lost->dump();
    CHECK(changesMissing(*lost, place.root) == 0);
    REQUIRE(QFile::remove(place.path));
    REQUIRE(QFile::remove(place.path + QStringLiteral(".lock")));
    replaceContent(place.path, old);
    CHECK(changesMissing(*place.open(), place.root) == 5);
    CHECK(*place.restoreNewest() == 5);
    CHECK(place.restoredDump() == dump);
}

TEST_CASE("what a backup on this computer has is not kept once more", "[redo]")
{
    const Place place;
    {
        const std::unique_ptr<Ledger> ledger = place.open();
        work(*ledger, 3);
        CHECK(place.kept() == 4);
        REQUIRE(ledger->backUp(BackupReason::Manual));
        CHECK(place.kept() == 0);
        work(*ledger, 1);
        CHECK(place.kept() == 1);
    }
    CHECK(place.kept() == 0); // the backup at the end
    CHECK(*place.restoreNewest() == 0);
    CHECK(place.restoredDump() == place.open()->dump());
}

TEST_CASE("what a ledger that is worked on has lost stays as long as a backup leads to it, and no longer", "[redo]")
{
    const Place place;
    const QByteArray old = contentOf(place.path);
    const std::unique_ptr<Ledger> lost = place.open();
    work(*lost, 4);
    const QString dump = lost->dump();
    REQUIRE(QFile::remove(place.path));
    REQUIRE(QFile::remove(place.path + QStringLiteral(".lock")));
    replaceContent(place.path, old);
    const BackupInfo before = listBackups(place.path, place.root).front();
    const std::unique_ptr<Ledger> workedOn = place.open();
    work(*workedOn, 1);
    CHECK(place.kept() == 6);
    REQUIRE(workedOn->backUp(BackupReason::Manual));
    CHECK(place.kept() == 5); // those that were lost
    CHECK(*restoreWithLater(before.files.front(), place.restored, place.session) == 5);
    CHECK(place.restoredDump() == dump);
    for (const BackupInfo& backup : listBackups(place.path, place.root)) {
        for (const QString& file : backup.headHash == before.headHash ? backup.files : QStringList())
            REQUIRE(QFile::remove(file));
    }
    REQUIRE(workedOn->backUp(BackupReason::Manual));
    CHECK(place.kept() == 0);
}

TEST_CASE("a record of later changes that rotted costs at most those changes", "[redo]")
{
    const Place place;
    const std::unique_ptr<Ledger> lost = place.open();
    const QString dump = lost->dump();
    work(*lost, 2);
    REQUIRE(QDir(place.shared).removeRecursively());
    const QDir local(place.root);
    const QDir redo(
        local.filePath(local.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0) + QStringLiteral("/redo")));
    const QString first = redo.filePath(redo.entryList(QDir::Files, QDir::Name).value(0));
    QByteArray content = contentOf(first);
    content[content.size() / 2] = char(content[content.size() / 2] ^ 1);
    replaceContent(first, content);
    REQUIRE(place.restoreNewest());
    CHECK(place.restoredDump() == dump);
}
