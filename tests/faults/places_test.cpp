// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/backups.h"
#include "tests/faults/child.h"
#include "tests/faults/figures.h"
#include "tests/faults/iofaults.h"
#include "tests/faults/office.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

#include <cerrno>

using namespace taizhang;
using namespace taizhang::faults;

TEST_CASE("a ledger in a place that takes no writing is read, with nothing left there")
{
    const Figures figures("read-only place");
    const Office office;
    const QByteArray before = contentOf(office.path());
    const QString dump = office.open()->dump();
    iofaults::arm({.folder = office.folder().toStdString(), .at = 1, .error = EROFS, .forever = true});
    const auto refused = Ledger::open(office.path(), office.session());
    const auto read = Ledger::open(office.path(), office.session(), OpenMode::ReadOnly);
    iofaults::disarm();
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::LedgerReadOnly);
    REQUIRE(read.ok());
    CHECK((*read)->dump() == dump);
    CHECK((*read)->undo().error().code == ErrorCode::LedgerReadOnly);
    CHECK((contentOf(office.path()) == before));
    CHECK(QDir(office.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 1);
    figures.print({{"refused to write", !refused.ok()}, {"read", read.ok()}});
}

// The journal beside a ledger whose writer was killed is needed to take back what was half written.
TEST_CASE("a ledger whose journal somebody removed is never shown with half of a change")
{
    const Figures figures("journal removed");
    int kills = 0, hot = 0, refused = 0, found = 0, whole = 0, silent = 0;
    for (int at = 20; at < 20 + 60 * times(); ++at, ++kills) {
        const Office office;
        Child child(office.path(), unsigned(at), 1000, {QString::number(at)});
        child.waitForEnd();
        REQUIRE(child.killed());
        const QString journal = office.path() % u"-journal";
        const QByteArray content = contentOf(office.path());
        const QByteArray journalContent = contentOf(journal);
        if (journalContent.isEmpty())
            continue;
        ++hot;
        replaceContent(office.path(), content);
        QFile::remove(journal);
        const auto ledger = Ledger::open(office.path(), office.session());
        if (!ledger) {
            ++refused;
            CHECK(ledger.error().code == ErrorCode::LedgerDamaged);
        } else if (!findingsOf(**ledger).empty()) {
            ++found;
        } else if ((*ledger)->batches().front().id.value() >= child.lastAcknowledged()) {
            ++whole; // as it was before the change, or after it: both are sound ledgers
        } else {
            ++silent;
        }
    }
    figures.print({{"kills", kills}, {"with a journal", hot}, {"refused", refused}, {"found by check", found},
        {"whole", whole}, {"silent", silent}});
    CHECK(hot > 20);
    CHECK(refused + found > 0);
    CHECK(silent == 0);
}

TEST_CASE("a wrong clock loses no edit, no order and no backup")
{
    const Figures figures("wrong clocks");
    const Office office;
    QStringList notes;
    for (const QDate& day : {QDate(2099, 12, 31), QDate(1970, 1, 1), QDate(2026, 3, 3)}) {
        const FixedClock clock(day);
        Session session = office.session();
        session.clock = &clock;
        const auto ledger = Ledger::open(office.path(), session);
        REQUIRE(ledger.ok());
        notes << day.toString(Qt::ISODate);
        REQUIRE(editOne(**ledger, notes.last()).ok());
        REQUIRE((*ledger)->backUp(BackupReason::Manual).ok());
    }
    const std::vector<BackupInfo> backups = listBackups(office.path(), {});
    REQUIRE(backups.size() == 3);
    CHECK(backups.front().day == QDate(2026, 3, 3)); // the last made, whatever the days say
    CHECK(backups.back().day == QDate(2099, 12, 31));
    const std::unique_ptr<Ledger> ledger = office.open();
    CHECK(findingsOf(*ledger).empty());
    CHECK(ledger->tasks().back().task.note == notes.last());
    REQUIRE(ledger->undo().ok());
    CHECK(ledger->tasks().back().task.note == notes[1]);
    figures.print({{"sessions", long(notes.size())}, {"backups in order", long(backups.size())}});
}
