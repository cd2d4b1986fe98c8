// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/backups.h"
#include "tests/support/catch.h"
#include "tests/support/otherprogram.h"
#include "tests/ui/support/testwindow.h"
#include "ui/backups/backupsdialog.h"
#include "ui/backups/lockeddialog.h"
#include "ui/backups/rescuedialog.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace taizhang;

namespace {

// A ledger with two tasks, the second added after its only backup.
struct Place : TestWindow
{
    QString ledger = path(QStringLiteral("台账.taizhang"));
    Session other{&clock, QStringLiteral("张三"), QStringLiteral("PC-07")};

    Place()
    {
        const auto made = Ledger::create(ledger, {QStringLiteral("示例台账"), 2026, {}, true}, other);
        REQUIRE(made.ok());
        REQUIRE((*made)->addTask(task(QStringLiteral("甲"))).ok());
        REQUIRE((*made)->backUp(BackupReason::Manual).ok());
        REQUIRE((*made)->addTask(task(QStringLiteral("乙"))).ok());
    }
    static Task task(const QString& title)
    {
        Task made;
        made.title = title;
        return made;
    }
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

template <class D>
D* shownDialog(QWidget& window)
{
    for (D* dialog : window.findChildren<D*>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

template <class W = QPushButton>
W* child(QWidget& widget, const char* name)
{
    W* found = widget.findChild<W*>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
}

} // namespace

TEST_CASE("a ledger in use elsewhere names its user, and its newest backup is looked at")
{
    Place place;
    auto holder = Ledger::open(place.ledger, place.other);
    REQUIRE(holder.ok());
    place.window.openPath(place.ledger);
    auto* dialog = shownDialog<LockedDialog>(place.window);
    REQUIRE(dialog);
    const QString what = child<QLabel>(*dialog, "what")->text();
    CHECK(what.contains(QStringLiteral("张三")));
    CHECK(what.contains(QStringLiteral("PC-07")));
    CHECK(what.contains(QDate::currentDate().toString(Qt::ISODate)));

    child(*dialog, "viewButton")->click();
    REQUIRE(place.holder.ledger());
    CHECK(place.holder.isReadOnly());
    CHECK(place.holder.ledger()->tasks().size() == 1);
    CHECK(place.window.windowTitle().contains(QStringLiteral("2026-06-30")));
    const auto* status = child<QLabel>(place.window, "statusLedger");
    CHECK(QTest::qWaitFor([&] { return status->text().contains(QStringLiteral("2026-06-30")); }));
    CHECK(place.settings.texts(Setting::RecentLedgers).isEmpty());
    CHECK_FALSE(place.holder.ledger()->addTask(Place::task(QStringLiteral("丙"))).ok());

    // The ledger itself is opened in its place once it is free.
    place.window.openPath(place.ledger);
    dialog = shownDialog<LockedDialog>(place.window);
    REQUIRE(dialog);
    holder->reset();
    child(*dialog, "retryButton")->click();
    CHECK_FALSE(place.holder.isReadOnly());
    CHECK(place.holder.ledger()->tasks().size() == 2);
    CHECK_FALSE(place.window.windowTitle().contains(QStringLiteral("2026-06-30")));
}

TEST_CASE("a ledger in use elsewhere that has no backup can only be tried again")
{
    Place place;
    const auto holder = Ledger::open(place.ledger, place.other);
    REQUIRE(holder.ok());
    REQUIRE(QDir(place.path(QStringLiteral("台账.备份"))).removeRecursively());
    place.window.openPath(place.ledger);
    auto* dialog = shownDialog<LockedDialog>(place.window);
    REQUIRE(dialog);
    CHECK_FALSE(child(*dialog, "viewButton")->isEnabled());
    child(*dialog, "retryButton")->click();
    CHECK(shownDialog<LockedDialog>(place.window));
    CHECK_FALSE(place.holder.ledger());
}

TEST_CASE("a rotten backup is not shown; the one before it is")
{
    Place place;
    auto holder = Ledger::open(place.ledger, place.other);
    REQUIRE(holder.ok());
    const Result<BackupInfo> newest = (*holder)->backUp(BackupReason::Manual);
    REQUIRE(newest);
    for (const QString& file : newest->files) {
        REQUIRE(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        overwrite(file, 9000, "x");
    }
    place.window.openPath(place.ledger);
    auto* dialog = shownDialog<LockedDialog>(place.window);
    REQUIRE(dialog);
    child(*dialog, "viewButton")->click();
    REQUIRE(place.holder.ledger());
    CHECK(place.holder.ledger()->tasks().size() == 1);
}

TEST_CASE("a damaged ledger is examined, and its newest backup restored to a new file and opened")
{
    Place place;
    overwrite(place.ledger, 4096 * 3, QByteArray(4096, '\xaa'));
    const QByteArray damaged = contentOf(place.ledger);
    place.window.openPath(place.ledger);
    auto* dialog = shownDialog<RescueDialog>(place.window);
    REQUIRE(dialog);
    CHECK(child<QLabel>(*dialog, "what")->text().contains(QStringLiteral("台账.taizhang")));
    child(*dialog, "examineButton")->click();
    const auto* findings = child<QListWidget>(*dialog, "findings");
    REQUIRE(findings->count() > 0);
    auto* technical = child<QPlainTextEdit>(*dialog, "technical");
    CHECK_FALSE(technical->isVisible()); // the words of the database are not those of the user
    for (const QString& said : technical->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        CHECK(findings->findItems(said, Qt::MatchContains).isEmpty());
    child(*dialog, "detailsButton")->click();
    CHECK(technical->isVisible());
    CHECK_FALSE(technical->toPlainText().isEmpty());

    child(*dialog, "restoreButton")->click(); // and the user goes back
    CHECK_FALSE(child(*dialog, "openButton")->isEnabled());
    place.dialogs.answer = place.ledger;
    child(*dialog, "restoreButton")->click(); // never over a file
    CHECK_FALSE(child(*dialog, "openButton")->isEnabled());
    place.dialogs.answer = place.path(QStringLiteral("恢复.taizhang"));
    child(*dialog, "restoreButton")->click();
    child(*dialog, "openButton")->click();
    REQUIRE(place.holder.ledger());
    CHECK(place.holder.ledger()->info().path == place.dialogs.answer);
    CHECK(place.holder.ledger()->tasks().size() == 1);
    CHECK(contentOf(place.ledger) == damaged);
}

TEST_CASE("a ledger with a value that its log does not know is mended in a copy, with a list of what was put right")
{
    Place place;
    tamper(place.ledger, {QStringLiteral("UPDATE task SET title = '伪' WHERE title = '乙'")});
    runSql(place.ledger, {QStringLiteral("CREATE VIEW spy AS SELECT 1")}); // so that it is refused on opening
    const QByteArray damaged = contentOf(place.ledger);
    place.window.openPath(place.ledger);
    auto* dialog = shownDialog<RescueDialog>(place.window);
    REQUIRE(dialog);
    auto* findings = child<QListWidget>(*dialog, "findings");
    child(*dialog, "examineButton")->click();
    CHECK(findings->count() == 2);
    place.dialogs.answer = place.path(QStringLiteral("修复.taizhang"));
    child(*dialog, "repairButton")->click();
    REQUIRE(findings->count() == 1);
    CHECK(findings->item(0)->text().contains(QStringLiteral("乙")));
    CHECK(findings->item(0)->text().contains(QStringLiteral("伪")));
    child(*dialog, "openButton")->click();
    REQUIRE(place.holder.ledger());
    CHECK(place.holder.ledger()->tasks().size() == 2);
    NoFeedback feedback;
    CHECK(place.holder.ledger()->check(feedback)->findings.empty());
    CHECK(contentOf(place.ledger) == damaged);
}

TEST_CASE("a ledger that was emptied or is gone is rescued from its backups, all of which can be listed")
{
    Place place;
    SECTION("emptied")
    {
        REQUIRE(QFile::resize(place.ledger, 0));
    }
    SECTION("gone")
    {
        REQUIRE(QFile::remove(place.ledger));
    }
    place.window.openPath(place.ledger);
    auto* dialog = shownDialog<RescueDialog>(place.window);
    REQUIRE(dialog);
    const bool there = QFile::exists(place.ledger);
    for (const char* name :
        {"examineButton", "repairButton"}) // there is nothing to look at or to mend in a missing file
        CHECK((dialog->findChild<QPushButton*>(QString::fromLatin1(name)) != nullptr) == there);
    CHECK(child<QListWidget>(*dialog, "findings")->isVisible() == there);
    child(*dialog, "backupsButton")->click();
    auto* backups = shownDialog<BackupsDialog>(place.window);
    REQUIRE(backups);
    CHECK_FALSE(child(*backups, "backUpButton")->isEnabled());
    CHECK(child(*backups, "restoreButton")->isEnabled());
}

TEST_CASE("a file that never was a ledger is refused without a rescue")
{
    Place place;
    const QString file = place.path(QStringLiteral("别的.taizhang"));
    QFile other(file);
    REQUIRE(other.open(QIODevice::WriteOnly));
    REQUIRE(other.write("text") == 4);
    other.close();
    place.window.openPath(file);
    CHECK_FALSE(shownDialog<RescueDialog>(place.window));
    CHECK_FALSE(place.holder.ledger());
}
