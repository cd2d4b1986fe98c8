// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/backups.h"
#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"
#include "core/ledger/ledger.h"
#include "tests/support/catch.h"
#include "tests/support/oldledger.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace taizhang;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
}

struct OldLedger
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("台账.taizhang"));
    FixedClock clock{QDate(2026, 6, 30)};
    Session session{&clock, QStringLiteral("tester"), QStringLiteral("bench")};
    QByteArray content;

    explicit OldLedger(int schema)
        : content(ledgerOfSchema(schema))
    {
        QFile file(path);
        REQUIRE(file.open(QFile::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
    std::unique_ptr<Ledger> open(OpenMode mode = OpenMode::ReadWrite) const
    {
        auto ledger = Ledger::open(path, session, mode);
        if (!ledger)
            FAIL(toText(ledger.error().code).toStdString() + ": " + ledger.error().detail.toStdString());
        return std::move(*ledger);
    }
};

size_t findings(const Ledger& ledger)
{
    NoFeedback feedback;
    const Result<CheckReport> report = ledger.check(feedback);
    REQUIRE(report);
    return report->findings.size();
}

QStringList textsOf(const Ledger& ledger)
{
    QStringList texts;
    for (const TaskView& view : ledger.tasks())
        texts << view.task.number + u' ' + view.task.title + u' ' + view.task.goal;
    return texts;
}

} // namespace

TEST_CASE("a ledger of schema step 1 is brought to the present one with all it has, and works on", "[migration]")
{
    const OldLedger old(1);
    std::unique_ptr<Ledger> ledger = old.open();
    CHECK(findings(*ledger) == 0);
    CHECK(textsOf(*ledger)
        == QStringList{QStringLiteral("1 思想引领宣讲 宣讲一百场"), QStringLiteral("2 技能竞赛 办赛十场"),
            QStringLiteral("3 权益维护 建站二十个")});
    CHECK(ledger->progress(*ledger->tasks().front().task.id).size() == 1);
    CHECK(ledger->batches().front().kind == BatchKind::Migrate);
    CHECK(Funds(*ledger).all().empty());

    // What was done with the old program is undone and done again with the new one.
    const QString dump = ledger->dump();
    const std::optional<BatchInfo> last = ledger->nextUndo();
    REQUIRE(last);
    CHECK(last->kind == BatchKind::Edit);
    REQUIRE(ledger->undo());
    CHECK(ledger->dump() != dump);
    REQUIRE(ledger->redo());
    CHECK(ledger->dump() == dump);
    CHECK(findings(*ledger) == 0);
    ledger.reset();

    ledger = old.open(); // not migrated again
    CHECK(ledger->dump() == dump);
    CHECK(listBackups(old.path, {}).size() == 1);
}

TEST_CASE("a ledger of schema step 2 keeps its funds and indicators, and what was undone is redone", "[migration]")
{
    const OldLedger old(2);
    std::unique_ptr<Ledger> ledger = old.open();
    CHECK(findings(*ledger) == 0);
    CHECK(textsOf(*ledger).size() == 3);
    const std::vector<FundView> funds = Funds(*ledger).all();
    REQUIRE(funds.size() == 1);
    REQUIRE(funds.front().item.budget);
    CHECK(funds.front().item.budget->amount.fen() == 10'000'000);
    CHECK(Indicators(*ledger).all().size() == 1);
    const std::optional<BatchInfo> undone = ledger->nextRedo();
    REQUIRE(undone);
    const QString dump = ledger->dump();
    REQUIRE(ledger->redo());
    REQUIRE(ledger->undo());
    CHECK(ledger->dump() == dump);
    CHECK(findings(*ledger) == 0);
}

TEST_CASE("before a migration the old file is backed up, and the backup is the old ledger", "[migration]")
{
    const OldLedger old(1);
    (void)old.open();
    const std::vector<BackupInfo> backups = listBackups(old.path, {});
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().reason == BackupReason::Migration);
    CHECK(backups.front().schema == 1);
    CHECK(backups.front().tasks == 3);
    CHECK(backups.front().batches == 5); // the migration would be the sixth
    const QString restored = old.folder.filePath(QStringLiteral("restored.taizhang"));
    REQUIRE(restoreBackup(backups.front().files.front(), restored));
    const auto ledger = Ledger::open(restored, old.session, OpenMode::ReadOnly);
    REQUIRE(ledger);
    CHECK((*ledger)->dump() == old.open()->dump());
}

TEST_CASE("an older ledger is not migrated if it cannot be backed up", "[migration]")
{
    const OldLedger old(1);
    QFile obstacle(old.folder.filePath(QStringLiteral("台账.备份")));
    REQUIRE(obstacle.open(QIODevice::WriteOnly)); // a file where the folder has to be
    obstacle.close();
    CHECK(Ledger::open(old.path, old.session).error().code == ErrorCode::FileNotWritable);
    CHECK((contentOf(old.path) == old.content)); // nobody wants to read it in a message
}

TEST_CASE("an older ledger that is only read is shown whole and left as it is", "[migration]")
{
    const OldLedger old(1);
    const QString dump = [] {
        const OldLedger other(1);
        return other.open()->dump();
    }();
    {
        const std::unique_ptr<Ledger> ledger = old.open(OpenMode::ReadOnly);
        CHECK(ledger->isReadOnly());
        CHECK(ledger->dump() == dump);
        CHECK(ledger->info().path == QFileInfo(old.path).canonicalFilePath());
        CHECK(findings(*ledger) == 0);
        CHECK(ledger->undo().error().code == ErrorCode::LedgerReadOnly);
        CHECK(ledger->saveInfo(QStringLiteral("x"), 2026, {}).error().code == ErrorCode::LedgerReadOnly);
        CHECK(ledger->dump() == dump);
    }
    CHECK((contentOf(old.path) == old.content)); // nobody wants to read it in a message
    CHECK(QDir(old.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 1);
}

TEST_CASE("released schema steps do not change any more", "[migration]")
{
    const QStringList sums{QStringLiteral("3b82484052f8a9b0cb09539c9509ec63b352c3167acd54e05f8033158e7840a1"),
        QStringLiteral("134af8fe90bff0692e23eff64d12a9eb777ecd97d53ebfe5f52b8c7cb27a3eb3"),
        QStringLiteral("7c9ee8ccd22d17e42166b1c2c9c25817cfb56f509d2b2f2feb29c40a8714b4bf")};
    const QDir folder(QStringLiteral(":/schema"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    REQUIRE(names.size() == sums.size()); // a new step gets its sum here, and a ledger of the step before in tests/data
    for (qsizetype i = 0; i < sums.size(); ++i) {
        const QByteArray sum
            = QCryptographicHash::hash(contentOf(folder.filePath(names[i])), QCryptographicHash::Sha256).toHex();
        CHECK(QString::fromLatin1(sum) == sums[i]);
    }
}
