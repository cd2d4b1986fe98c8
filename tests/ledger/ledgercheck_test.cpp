// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/repair.h"
#include "tests/support/catch.h"
#include "tests/support/otherprogram.h"
#include "tests/support/templedger.h"

#include <QFileInfo>

using namespace taizhang;

namespace {

// A closed ledger with two tasks, one of them edited, and a progress record.
void fill(TempLedger& ledger)
{
    const TaskId id = *ledger->addTask(aTask(QStringLiteral("甲"), QStringLiteral("1")));
    REQUIRE(ledger->addTask(aTask(QStringLiteral("乙"), QStringLiteral("2"))));
    Task task = ledger->task(id)->task;
    task.note = QStringLiteral("第一稿");
    REQUIRE(ledger->saveTask(task));
    ProgressRecord record;
    record.task = id;
    record.on = QDate(2026, 6, 1);
    record.percent = Percent::fromWhole(40);
    REQUIRE(ledger->recordProgress(record));
    ledger.close();
}

std::vector<CheckFinding> findings(TempLedger& ledger)
{
    ledger.reopen();
    NoFeedback feedback;
    return ledger->check(feedback)->findings;
}

ErrorCode refusal(TempLedger& ledger)
{
    return Ledger::open(ledger.path(), ledger.session()).error().code;
}

} // namespace

TEST_CASE("a sound ledger has no findings, and the check counts what it read", "[check]")
{
    TempLedger ledger;
    fill(ledger);
    ledger.reopen();
    NoFeedback feedback;
    const CheckReport report = *ledger->check(feedback);
    CHECK(report.findings.empty());
    CHECK(report.batches == 5);
    CHECK(report.changes > 10);
}

TEST_CASE("a value changed behind the log is named with table, row, column and both values", "[check]")
{
    TempLedger ledger;
    fill(ledger);
    tamper(ledger.path(), {QStringLiteral("UPDATE task SET title = '丙' WHERE number = '2'")});
    const std::vector<CheckFinding> found = findings(ledger);
    REQUIRE(found.size() == 1);
    CHECK(found.front().what == QStringLiteral("replay"));
    CHECK(found.front().table == QStringLiteral("task"));
    CHECK(found.front().row == 2);
    CHECK(found.front().column == QStringLiteral("title"));
    CHECK(found.front().expected == QStringLiteral("乙"));
    CHECK(found.front().found == QStringLiteral("丙"));
}

TEST_CASE("records that appeared or went behind the log are named", "[check]")
{
    TempLedger ledger;
    fill(ledger);
    tamper(ledger.path(),
        {QStringLiteral("DELETE FROM progress"), QStringLiteral("INSERT INTO aspect (name) VALUES ('外来')")});
    const std::vector<CheckFinding> found = findings(ledger);
    REQUIRE(found.size() == 2);
    CHECK(found.at(0).table == QStringLiteral("aspect"));
    CHECK(found.at(0).column == QStringLiteral("id"));
    CHECK(found.at(0).expected.isEmpty());
    CHECK(found.at(1).table == QStringLiteral("progress"));
    CHECK(found.at(1).found.isEmpty());
}

TEST_CASE("a log that was changed, shortened or lengthened is refused on open", "[check]")
{
    const QStringList changes{
        QStringLiteral("UPDATE change SET new_value = '丁' WHERE field = 'note'"),
        QStringLiteral("UPDATE change SET old_value = 1 WHERE id = 3"),
        QStringLiteral("UPDATE batch SET actor = 'somebody' WHERE id = 2"),
        QStringLiteral("UPDATE batch SET at_ms = at_ms + 1 WHERE id = 5"),
        QStringLiteral("UPDATE seal SET hash = replace(hash, substr(hash, 1, 1), 'x') WHERE batch = 3"),
        QStringLiteral("DELETE FROM seal WHERE batch = 5"),
        QStringLiteral("DELETE FROM change WHERE id = 5"),
        QStringLiteral("DELETE FROM change WHERE batch = 5"),
        QStringLiteral("INSERT INTO change (batch, tbl, record, field) VALUES (5, 'task', 1, 'note')"),
        QStringLiteral("UPDATE log_context SET batch = 5"),
    };
    for (const QString& change : changes) {
        INFO(change.toStdString());
        TempLedger ledger;
        fill(ledger);
        tamper(ledger.path(), {change});
        CHECK(refusal(ledger) == ErrorCode::LedgerDamaged);
    }
}

TEST_CASE("the newest batch cannot be cut off unnoticed", "[check]")
{
    TempLedger ledger;
    fill(ledger);
    tamper(ledger.path(),
        {QStringLiteral("DELETE FROM progress"), QStringLiteral("DELETE FROM change WHERE batch = 5"),
            QStringLiteral("DELETE FROM seal WHERE batch = 5"), QStringLiteral("DELETE FROM batch WHERE id = 5")});
    CHECK(refusal(ledger) == ErrorCode::LedgerDamaged);
}

TEST_CASE("outside a batch nothing can be written, and the log cannot be rewritten", "[check]")
{
    TempLedger ledger;
    fill(ledger);
    const QStringList attempts{
        QStringLiteral("INSERT INTO aspect (name) VALUES ('外来')"),
        QStringLiteral("UPDATE task SET title = '丙'"),
        QStringLiteral("DELETE FROM progress"),
        QStringLiteral("UPDATE change SET new_value = NULL"),
        QStringLiteral("DELETE FROM change"),
        QStringLiteral("UPDATE batch SET actor = ''"),
        QStringLiteral("DELETE FROM batch"),
        QStringLiteral("UPDATE seal SET hash = ''"),
        QStringLiteral("DELETE FROM seal"),
    };
    for (const QString& statement : attempts) {
        INFO(statement.toStdString());
        CHECK_THROWS(runSql(ledger.path(), {statement}));
    }
    CHECK(findings(ledger).empty());
}

TEST_CASE("every field's origin is told, and what changed between two days", "[check]")
{
    TempLedger ledger;
    ledger.setToday(QDate(2026, 3, 1));
    const TaskId id = *ledger->addTask(aTask(QStringLiteral("甲")));
    ledger.setToday(QDate(2026, 6, 1));
    Task task = ledger->task(id)->task;
    task.title = QStringLiteral("乙");
    REQUIRE(ledger->saveTask(task));
    const std::vector<Provenance> title
        = ledger->fieldHistory(QStringLiteral("task"), id.value(), QStringLiteral("title"));
    REQUIRE(title.size() == 2);
    CHECK(title.front().change.before == QVariant(QStringLiteral("甲")));
    CHECK(title.front().batch.action == QStringLiteral("task.save"));
    const std::vector<Provenance> june = ledger->changesBetween(QDate(2026, 5, 31), QDate(2026, 6, 2));
    REQUIRE(june.size() == 1);
    CHECK(june.front().change.after == QVariant(QStringLiteral("乙")));
    CHECK(ledger->changesBetween(QDate(2026, 7, 5), QDate(2026, 7, 6)).empty());
}

TEST_CASE("what changed between two dates is each value once, and nothing that was changed back", "[check]")
{
    TempLedger ledger;
    const TaskId kept = *ledger->addTask(aTask(QStringLiteral("原名")));
    const auto rename = [&](TaskId id, const QString& title) {
        Task task = ledger->task(id)->task;
        task.title = title;
        REQUIRE(ledger->saveTask(task));
    };
    ledger.setToday(QDate(2026, 8, 1));
    for (const QString& title : {QStringLiteral("一改"), QStringLiteral("二改")})
        rename(kept, title);
    const TaskId passing = *ledger->addTask(aTask(QStringLiteral("增而复删")));
    REQUIRE(ledger->removeTask(passing));
    const std::vector<Provenance> changed = ledger->changesBetween(QDate(2026, 8, 1), QDate(2026, 8, 1));
    REQUIRE(changed.size() == 1);
    CHECK(changed.front().change.column == QStringLiteral("title"));
    CHECK(changed.front().change.before == QVariant(QStringLiteral("原名")));
    CHECK(changed.front().change.after == QVariant(QStringLiteral("二改")));
    ledger.setToday(QDate(2026, 8, 2));
    rename(kept, QStringLiteral("原名"));
    CHECK(ledger->changesBetween(QDate(2026, 8, 1), QDate(2026, 8, 2)).empty());
}

TEST_CASE("a mended copy has every value as the log says, and lists what was mended", "[check]")
{
    TempLedger ledger;
    const TaskId gone = *ledger->addTask(aTask(QStringLiteral("删去")));
    REQUIRE(ledger->removeTask(gone));
    const QString sound = [&] {
        fill(ledger);
        ledger.reopen();
        return ledger->dump();
    }();
    ledger.close();
    tamper(ledger.path(),
        {QStringLiteral("UPDATE task SET title = '丙' WHERE number = '2'"), QStringLiteral("DELETE FROM progress"),
            QStringLiteral("INSERT INTO aspect (name) VALUES ('外来')")});
    const QString copy = ledger.path() + QStringLiteral(".mended");
    const auto mended = repairLedger(ledger.path(), copy, ledger.session());
    REQUIRE(mended);
    CHECK(mended->size() == 3);
    {
        const auto opened = Ledger::open(copy, ledger.session());
        REQUIRE(opened);
        CHECK((*opened)->dump() == sound);
        CHECK((*opened)->batches().front().kind == BatchKind::Repair);
        NoFeedback feedback;
        CHECK((*opened)->check(feedback)->findings.empty());
        REQUIRE((*opened)->undo());
        CHECK((*opened)->addTask(aTask(QStringLiteral("新")))->value() > gone.value() + 2);
    }
    CHECK(findings(ledger).size() == 3);
    ledger.close();
    CHECK(repairLedger(ledger.path(), copy, ledger.session()).error().code == ErrorCode::FileExists);
}

TEST_CASE("a broken log mends nothing and leaves no file", "[check]")
{
    TempLedger ledger;
    fill(ledger);
    tamper(ledger.path(), {QStringLiteral("UPDATE change SET new_value = '丁' WHERE field = 'note'")});
    const QString copy = ledger.path() + QStringLiteral(".mended");
    CHECK(repairLedger(ledger.path(), copy, ledger.session()).error().code == ErrorCode::LedgerDamaged);
    CHECK_FALSE(QFileInfo::exists(copy));
}

TEST_CASE("a ledger that is open is not repaired", "[check]")
{
    const TempLedger ledger;
    const auto refused = repairLedger(ledger.path(), ledger.path() + QStringLiteral(".mended"), ledger.session());
    CHECK(refused.error().code == ErrorCode::LedgerLocked);
}
