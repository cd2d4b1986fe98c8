// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backupmanifest.h"
#include "core/storage/backupstore.h"
#include "core/storage/ledgercopy.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace taizhang;

namespace {

const QString uid = QStringLiteral("0123456789abcdef0123456789abcdef");

// The tables that backups look at, without the rest of a ledger.
class SmallLedger
{
public:
    explicit SmallLedger(const QString& path)
    {
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &m_handle) == SQLITE_OK);
        run("PRAGMA locking_mode=EXCLUSIVE");
        run("CREATE TABLE ledger (uid TEXT, title TEXT); CREATE TABLE task (id INTEGER PRIMARY KEY, title TEXT);"
            "CREATE TABLE batch (id INTEGER PRIMARY KEY, at_ms INTEGER); CREATE TABLE seal (batch INTEGER, hash TEXT);"
            "INSERT INTO ledger VALUES ('0123456789abcdef0123456789abcdef', '产改台账'); PRAGMA user_version=1");
        change();
    }
    ~SmallLedger() { sqlite3_close(m_handle); }
    SmallLedger(const SmallLedger&) = delete;
    SmallLedger& operator=(const SmallLedger&) = delete;

    void run(const char* sql) { REQUIRE(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK); }
    void change()
    {
        run("BEGIN; INSERT INTO task (title) VALUES ('任务'); INSERT INTO batch (at_ms) VALUES (1772442720000);"
            "INSERT INTO seal VALUES (last_insert_rowid(), 'hash' || last_insert_rowid()); COMMIT");
    }
    sqlite3* handle() const { return m_handle; }

private:
    sqlite3* m_handle = nullptr;
};

struct Place
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("产改 台账.taizhang"));
    QString local = folder.filePath(QStringLiteral("local"));
    SmallLedger ledger{path};
    BackupStore store{path, local};
    FixedClock clock{QDate(2026, 3, 2)};

    BackupInfo backUp(BackupReason reason = BackupReason::Manual)
    {
        std::vector<Error> failures;
        const Result<BackupInfo> made
            = store.add(ledger.handle(), reason, clock, BackupStore::Where::Everywhere, &failures);
        REQUIRE(made);
        CHECK(failures.empty());
        return *made;
    }
};

void overwrite(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a backup lies in both places, verified, with what it holds")
{
    Place place;
    const BackupInfo made = place.backUp(BackupReason::Import);
    REQUIRE(made.files.size() == 2);
    CHECK(made.files.at(0).startsWith(place.folder.filePath(QStringLiteral("产改 台账.备份/"))));
    CHECK(made.files.at(1).startsWith(place.local % u'/' % uid));
    CHECK(made.ledgerTitle == QStringLiteral("产改台账"));
    CHECK(made.tasks == 1);
    CHECK(made.units == 0);
    CHECK(made.progress == 0);
    CHECK(made.lastChange == QDateTime(QDate(2026, 3, 2), QTime(9, 12), Qt::UTC));
    const std::vector<BackupInfo> listed = place.store.list();
    REQUIRE(listed.size() == 1);
    CHECK(listed.front() == made);
    for (const QString& file : made.files) {
        CHECK_FALSE(QFile::permissions(file).testFlag(QFile::WriteOwner));
        CHECK(*factsOfSoundFile(file) == *factsOf(place.ledger.handle(), place.path));
    }
}

TEST_CASE("a backup is needed in a place that has none of the present content")
{
    Place place;
    CHECK(place.store.isNeeded(place.ledger.handle()));
    const BackupInfo made = place.backUp();
    CHECK_FALSE(place.store.isNeeded(place.ledger.handle()));
    place.ledger.change();
    CHECK(place.store.isNeeded(place.ledger.handle()));
    place.backUp();
    CHECK_FALSE(place.store.isNeeded(place.ledger.handle()));
    REQUIRE(QDir(place.local).removeRecursively());
    CHECK(place.store.isNeeded(place.ledger.handle()));
    const Result<BackupInfo> filled
        = place.store.add(place.ledger.handle(), BackupReason::Open, place.clock, BackupStore::Where::Lacking);
    REQUIRE(filled);
    CHECK(filled->files.size() == 1);
    CHECK(filled->files.front().startsWith(place.local));
}

TEST_CASE("old backups go by the rule once the new one is there, unknown files stay")
{
    Place place;
    const QString beside = BackupStore::folderBeside(place.path);
    REQUIRE(QDir().mkpath(beside));
    REQUIRE(QFile::copy(place.path, beside % u"/000000_mine.taizhang"));
    for (int i = 0; i < 15; ++i) {
        place.ledger.change();
        place.backUp();
    }
    const std::vector<BackupInfo> listed = place.store.list();
    REQUIRE(listed.size() == 11); // ten, and the one that stands for the day before them
    CHECK(listed.front().sequence == 15);
    CHECK(listed.back().sequence == 5);
    CHECK(QDir(beside).entryList(QDir::Files).size() == 2 * 11 + 1);
}

TEST_CASE("one place out of order does not keep the other from its backup")
{
    Place place;
    QFile blocked(place.local);
    REQUIRE(blocked.open(QIODevice::WriteOnly));
    std::vector<Error> failures;
    const Result<BackupInfo> made = place.store.add(
        place.ledger.handle(), BackupReason::Timed, place.clock, BackupStore::Where::Everywhere, &failures);
    REQUIRE(made);
    CHECK(made->files.size() == 1);
    REQUIRE(failures.size() == 1);
    CHECK(failures.front().code == ErrorCode::FileNotWritable);
    CHECK(place.store.list().size() == 1);
}

TEST_CASE("backups of a ledger that is gone are found in the local folder")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("stick/a.taizhang"));
    const QString local = folder.filePath(QStringLiteral("local"));
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("stick")));
    {
        const SmallLedger ledger(path);
        REQUIRE(BackupStore(path, local)
                    .add(ledger.handle(), BackupReason::Close, SystemClock(), BackupStore::Where::Everywhere));
    }
    REQUIRE(QDir(folder.filePath(QStringLiteral("stick"))).removeRecursively());
    CHECK(BackupStore(path, local).list().size() == 1);
    CHECK(BackupStore(folder.filePath(QStringLiteral("other.taizhang")), local).list().empty());
}

TEST_CASE("a damaged source is not backed up and costs no older backup")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.taizhang"));
    const BackupStore store(path, {});
    {
        SmallLedger ledger(path);
        REQUIRE(store.add(ledger.handle(), BackupReason::Close, SystemClock(), BackupStore::Where::Everywhere));
        ledger.run("CREATE TABLE extra (text TEXT); INSERT INTO extra VALUES ('x')");
    }
    const qint64 lastPage = QFileInfo(path).size() - 4096;
    overwrite(path, lastPage, QByteArray(4096, '\x7f'));
    sqlite3* reopened = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &reopened) == SQLITE_OK);
    CHECK_FALSE(store.add(reopened, BackupReason::Open, SystemClock(), BackupStore::Where::Everywhere));
    CHECK(store.list().size() == 1);
    CHECK(QDir(BackupStore::folderBeside(path)).entryList(QDir::Files | QDir::Hidden).size() == 2);
    sqlite3_close(reopened);
}

TEST_CASE("a backup is restored to a new file, byte for byte, and a changed one is refused")
{
    Place place;
    const BackupInfo made = place.backUp();
    const QString file = made.files.front();
    const QString to = place.folder.filePath(QStringLiteral("restored.taizhang"));
    REQUIRE(copyLedgerFile(file, to, made.sha256));
    CHECK(*factsOfSoundFile(to) == *factsOfSoundFile(file));
    CHECK(QFile::permissions(to).testFlag(QFile::WriteOwner));
    CHECK(copyLedgerFile(file, to, made.sha256).error().code == ErrorCode::FileExists);

    const QString again = place.folder.filePath(QStringLiteral("again.taizhang"));
    overwrite(file, made.size - 1, "x");
    CHECK(copyLedgerFile(file, again, made.sha256).error().code == ErrorCode::BackupNotVerified);
    overwrite(file, 0, "x");
    CHECK(copyLedgerFile(file, again, {}).error().code == ErrorCode::LedgerDamaged);
    CHECK_FALSE(QFile::exists(again));
}

TEST_CASE("a file whose manifest is missing or senseless is no backup")
{
    Place place;
    const QString file = place.backUp().files.front();
    for (const QByteArray& json : {QByteArray(), QByteArray("[]"), QByteArray("{\"sequence\":1}")}) {
        QFile manifest(manifestOf(file));
        REQUIRE(manifest.open(QIODevice::WriteOnly));
        manifest.write(json);
        manifest.close();
        CHECK_FALSE(readManifest(file));
    }
}
