// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/exportfile.h"
#include "tests/support/catch.h"
#include "tests/support/otherprogram.h"
#include "tests/support/templedger.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace taizhang;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
}

void writeContent(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

struct Refusal
{
    ErrorCode code;
    QStringList args;
};

// Opens what must be refused, and sees that neither file nor folder changed.
Refusal refusal(const TempLedger& ledger, const QString& path)
{
    const QByteArray before = QFileInfo(path).isFile() ? contentOf(path) : QByteArray();
    const QStringList entries = QFileInfo(path).dir().entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    const auto opened = Ledger::open(path, ledger.session());
    REQUIRE_FALSE(opened.ok());
    CHECK((QFileInfo(path).isFile() ? contentOf(path) : QByteArray()) == before);
    CHECK(QFileInfo(path).dir().entryList(QDir::AllEntries | QDir::NoDotAndDotDot) == entries);
    return {opened.error().code, opened.error().args};
}

QByteArray sqliteFile(const QDir& folder, const QStringList& statements)
{
    const QString path = folder.filePath(QStringLiteral("made.db"));
    runSql(path, statements);
    const QByteArray bytes = contentOf(path);
    QFile::remove(path);
    return bytes;
}

} // namespace

TEST_CASE("files that are no ledger are refused by name and left alone", "[open]")
{
    struct Case
    {
        const char* name;
        QByteArray bytes;
        const char* what;
    };
    const QByteArray zip("PK\x03\x04\x14\x00", 6);
    const std::vector<Case> cases{
        {"empty", {}, "empty"},
        {"short text", "abc", "text"},
        {"Chinese text", "序号,任务\n1,甲\n", "text"},
        {"UTF-16 text",
            QByteArray("\xff\xfe"
                       "a\0b\0",
                6),
            "text"},
        {"workbook", zip + QByteArray(20, '\0') + "xl/workbook.xml", "xlsx"},
        {"document", zip + QByteArray(20, '\0') + "word/document.xml", "docx"},
        {"archive", zip + QByteArray(20, '\0') + "a.txt", "zip"},
        {"old Office", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(600, '\0'), "ole"},
        {"PDF", "%PDF-1.7\n", "pdf"},
        {"zeros", QByteArray(8192, '\0'), "unknown"},
    };
    const TempLedger ledger;
    const QString path = QFileInfo(ledger.path()).dir().filePath(QStringLiteral("x.taizhang"));
    for (const Case& c : cases) {
        INFO(c.name);
        writeContent(path, c.bytes);
        const Refusal refused = refusal(ledger, path);
        CHECK(refused.code == ErrorCode::LedgerNotALedger);
        CHECK(refused.args == QStringList{path, QString::fromLatin1(c.what)});
    }
}

TEST_CASE("a missing file and a folder are refused and nothing is created", "[open]")
{
    const TempLedger ledger;
    const QDir folder = QFileInfo(ledger.path()).dir();
    CHECK(refusal(ledger, folder.filePath(QStringLiteral("缺.taizhang"))).code == ErrorCode::FileNotFound);
    CHECK(refusal(ledger, folder.filePath(QStringLiteral("no/such/x.taizhang"))).code == ErrorCode::FileNotFound);
    CHECK(refusal(ledger, folder.path()).code == ErrorCode::LedgerNotALedger);
}

TEST_CASE("databases of other programs and newer programs are refused untouched", "[open]")
{
    TempLedger ledger;
    ledger.close();
    const QDir folder = QFileInfo(ledger.path()).dir();
    const QString path = folder.filePath(QStringLiteral("x.taizhang"));
    writeContent(path, sqliteFile(folder, {QStringLiteral("CREATE TABLE t (a)")}));
    CHECK(refusal(ledger, path).code == ErrorCode::LedgerForeignDatabase);
    writeContent(
        path, sqliteFile(folder, {QStringLiteral("PRAGMA application_id = 7"), QStringLiteral("CREATE TABLE t (a)")}));
    CHECK(refusal(ledger, path).code == ErrorCode::LedgerForeignDatabase);

    QByteArray newer = contentOf(ledger.path());
    qToBigEndian<quint32>(101, newer.data() + 60);
    writeContent(path, newer);
    const Refusal refused = refusal(ledger, path);
    CHECK(refused.code == ErrorCode::LedgerTooNew);
    CHECK(refused.args.at(1) == QStringLiteral("101"));
}

TEST_CASE("a ledger cut or lengthened at any page is refused", "[open]")
{
    TempLedger ledger;
    REQUIRE(ledger->addTask(aTask(QStringLiteral("甲"))));
    ledger.close();
    const QByteArray whole = contentOf(ledger.path());
    const QString path = QFileInfo(ledger.path()).dir().filePath(QStringLiteral("x.taizhang"));
    for (qsizetype size = 4096; size <= whole.size(); size += 4096) {
        for (qsizetype cut : {size - 1, size, size + 1}) {
            if (cut == whole.size())
                continue;
            INFO(cut);
            writeContent(path, cut < whole.size() ? whole.first(cut) : whole + QByteArray(1, 'x'));
            CHECK(refusal(ledger, path).code == ErrorCode::LedgerDamaged);
        }
    }
    writeContent(path, whole + QByteArray(4096, '\0'));
    CHECK(refusal(ledger, path).code == ErrorCode::LedgerDamaged);
}

TEST_CASE("a schema that something else has changed is refused", "[open]")
{
    const QStringList changes{
        QStringLiteral("CREATE VIEW spy AS SELECT * FROM task"),
        QStringLiteral("CREATE TABLE other (a)"),
        QStringLiteral("CREATE INDEX other ON task (title)"),
        QStringLiteral("CREATE TRIGGER spy AFTER INSERT ON batch BEGIN SELECT 1; END"),
        QStringLiteral("DROP TRIGGER log_task_update"),
        QStringLiteral("DROP TRIGGER change_keep"),
        QStringLiteral("ALTER TABLE task ADD COLUMN extra TEXT"),
    };
    TempLedger ledger;
    ledger.close();
    const QByteArray sound = contentOf(ledger.path());
    for (const QString& change : changes) {
        INFO(change.toStdString());
        writeContent(ledger.path(), sound);
        runSql(ledger.path(), {change});
        CHECK(refusal(ledger, ledger.path()).code == ErrorCode::LedgerSchemaForeign);
    }
}

TEST_CASE("a ledger that is open is locked for others, and free once it is closed", "[open]")
{
    TempLedger ledger;
    CHECK(Ledger::open(ledger.path(), ledger.session()).error().code == ErrorCode::LedgerLocked);
    REQUIRE(ledger->addTask(aTask(QStringLiteral("甲"))));
    ledger.close();
    CHECK(Ledger::open(ledger.path(), ledger.session()).ok());
}

TEST_CASE("nothing is created over a file, and a new ledger leaves no second file", "[open]")
{
    TempLedger ledger;
    ledger.close();
    const QByteArray before = contentOf(ledger.path());
    const auto again = Ledger::create(ledger.path(), {QStringLiteral("新"), 2026, {}, false}, ledger.session());
    CHECK(again.error().code == ErrorCode::FileExists);
    CHECK(contentOf(ledger.path()) == before);
    const QString nowhere = ledger.path() + QStringLiteral("/no/folder.taizhang");
    CHECK_FALSE(Ledger::create(nowhere, {}, ledger.session()).ok());
}

TEST_CASE("any file name can be a ledger's", "[open]")
{
    const QStringList names{QStringLiteral("产改 台账.taizhang"), QStringLiteral("a#b?c%20d.taizhang"),
        QStringLiteral("x&mode=memory;y='z'.taizhang"), QStringLiteral("𠮷🙂.taizhang"), QString(70, u'长')};
    const TempLedger ledger;
    for (const QString& name : names) {
        INFO(name.toStdString());
        const QString path = QFileInfo(ledger.path()).dir().filePath(name);
        {
            const auto created = Ledger::create(path, {QStringLiteral("台账"), 2026, {}, false}, ledger.session());
            REQUIRE(created);
            REQUIRE((*created)->addTask(aTask(QStringLiteral("甲"))));
        }
        CHECK(QFileInfo::exists(path));
        const auto opened = Ledger::open(path, ledger.session());
        REQUIRE(opened);
        CHECK((*opened)->tasks().size() == 1);
    }
}

TEST_CASE("a ledger put into write-ahead mode by another program is brought back", "[open]")
{
    TempLedger ledger;
    REQUIRE(ledger->addTask(aTask(QStringLiteral("甲"))));
    ledger.close();
    runSql(ledger.path(), {QStringLiteral("PRAGMA journal_mode = WAL")});
    REQUIRE(contentOf(ledger.path()).at(18) == 2);
    ledger.reopen();
    CHECK(ledger->tasks().size() == 1);
    CHECK(contentOf(ledger.path()).at(18) == 1);
}

TEST_CASE("a read-only ledger is read and refuses to be written", "[open]")
{
    TempLedger ledger;
    REQUIRE(ledger->addTask(aTask(QStringLiteral("甲"))));
    ledger.close();
    const QByteArray before = contentOf(ledger.path());
    const auto opened = Ledger::open(ledger.path(), ledger.session(), OpenMode::ReadOnly);
    REQUIRE(opened);
    CHECK((*opened)->tasks().size() == 1);
    CHECK((*opened)->addTask(aTask(QStringLiteral("乙"))).error().code == ErrorCode::LedgerReadOnly);
    CHECK((*opened)->tasks().size() == 1);
    CHECK(contentOf(ledger.path()) == before);
}

TEST_CASE("a ledger whose program died in a change is read as it was before the change", "[open]")
{
    TempLedger ledger;
    REQUIRE(ledger->addTask(aTask(QStringLiteral("甲"))));
    ledger.close();
    const QByteArray before = contentOf(ledger.path());
    const QString died = ledger.path() + QStringLiteral(".died");
    copyUnfinished(ledger.path(), died);
    REQUIRE(QFileInfo(died + u"-journal").size() > 0);
    REQUIRE(contentOf(died) != before);
    const auto opened = Ledger::open(died, ledger.session(), OpenMode::ReadOnly);
    REQUIRE(opened);
    CHECK((*opened)->tasks().size() == 1);
    CHECK((*opened)->isReadOnly());
    CHECK_FALSE(QFileInfo::exists(died + u"-journal"));
    CHECK(contentOf(died) == before);
}

TEST_CASE("what a crash left beside another state of the ledger is not played into it", "[open]")
{
    TempLedger ledger;
    REQUIRE(ledger->addTask(aTask(QStringLiteral("甲"))));
    ledger.close();
    const QByteArray backup = contentOf(ledger.path());
    ledger.reopen();
    for (int i = 0; i < 40; ++i)
        REQUIRE(ledger->addTask(aTask(QStringLiteral("乙"))));
    ledger.close();
    const auto [copy, suffix] = GENERATE(table<void (*)(const QString&, const QString&), QString>(
        {{copyUnfinished, QStringLiteral("-journal")}, {copyWriteAhead, QStringLiteral("-wal")}}));
    CAPTURE(suffix);
    const QString died = ledger.path() + QStringLiteral(".died");
    copy(ledger.path(), died);
    const QByteArray companion = contentOf(died + suffix);
    REQUIRE_FALSE(companion.isEmpty());
    writeContent(died, backup);
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto refused = Ledger::open(died, ledger.session(), mode);
        CHECK(refused.error().code == ErrorCode::LedgerJournalForeign);
        CHECK(refused.error().args == QStringList{died, died + suffix});
        CHECK(contentOf(died) == backup);
        CHECK(contentOf(died + suffix) == companion);
    }
    REQUIRE(QFile::rename(died + suffix, died + QStringLiteral(".aside")));
    const auto opened = Ledger::open(died, ledger.session());
    REQUIRE(opened);
    CHECK((*opened)->tasks().size() == 1);
    NoFeedback feedback;
    CHECK((*opened)->check(feedback)->findings.empty());
}

TEST_CASE("a ledger left in write-ahead mode is read, and no reader disturbs who writes it", "[open]")
{
    TempLedger ledger;
    REQUIRE(ledger->addTask(aTask(QStringLiteral("甲"))));
    ledger.close();
    runSql(ledger.path(), {QStringLiteral("PRAGMA journal_mode = WAL")});
    {
        const auto opened = Ledger::open(ledger.path(), ledger.session(), OpenMode::ReadOnly);
        REQUIRE(opened);
        CHECK((*opened)->tasks().size() == 1);
    }
    ledger.reopen();
    const auto second = Ledger::open(ledger.path(), ledger.session(), OpenMode::ReadOnly);
    CHECK(second.error().code == ErrorCode::LedgerLocked);
}

TEST_CASE("nothing that is exported takes the place of a ledger", "[open]")
{
    TempLedger ledger;
    const QByteArray before = contentOf(ledger.path());
    const QString link = ledger.path() + QStringLiteral(".pdf");
    REQUIRE(QFile::link(ledger.path(), link));
    CHECK(writeExport(ledger.path(), "%PDF-1.7").error().code == ErrorCode::FileExists);
    CHECK(writeExport(link, "%PDF-1.7").error().code == ErrorCode::FileExists);
    CHECK(contentOf(ledger.path()) == before);
    const QString other = ledger.path() + QStringLiteral(".txt");
    REQUIRE(writeExport(other, "old"));
    CHECK(writeExport(other, "new"));
    CHECK(contentOf(other) == "new");
}

TEST_CASE("a ledger replaced or deleted underneath is not written any more", "[open]")
{
    TempLedger ledger;
    REQUIRE(QFile::rename(ledger.path(), ledger.path() + QStringLiteral(".old")));
    CHECK(ledger->addTask(aTask(QStringLiteral("甲"))).error().code == ErrorCode::LedgerReplaced);
    CHECK(ledger->tasks().empty());
}
