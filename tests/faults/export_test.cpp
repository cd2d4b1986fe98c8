// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the windows write: exports and settings.
#include "core/base/safefile.h"
#include "core/exchange/sourcereader.h"
#include "core/ledger/funds.h"
#include "tests/faults/figures.h"
#include "tests/faults/iofaults.h"
#include "tests/support/catch.h"
#include "tests/support/templedger.h"
#include "tests/ui/charts/samplecharts.h"
#include "tests/ui/support/testpage.h"
#include "ui/charts/chartcard.h"
#include "ui/funds/fundpage.h"
#include "ui/reports/reportpage.h"
#include "ui/shared/draftstore.h"
#include "ui/shared/tableexport.h"

#include <QAction>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <cerrno>
#include <functional>
#include <memory>

using namespace taizhang;
using namespace taizhang::faults;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

// Writes a file over another one, and says whether the user was told that it is done.
struct Export
{
    std::function<bool(const QString& path)> run;
    std::function<bool(const QString& path)> isWhole;
};

struct Outcome
{
    long runs = 0;
    long falseSuccess = 0; // told as done, but not there, or not whole
    long destroyed = 0; // told as failed, and the old file is not as it was
    long replaced = 0; // told as failed, but the new file is there: the last step, and the way back, failed
    long debris = 0; // files beside it that only the failure of their own removal may leave
};

// One run with the place for temporary files below the target's folder; false once there are fewer calls than
// `plan.at`.
bool runWith(const Export& work, iofaults::Plan plan, Outcome& outcome)
{
    const QTemporaryDir folder;
    const QByteArray before = qgetenv("TMPDIR");
    const QString temporary = folder.filePath(QStringLiteral("tmp"));
    REQUIRE(QDir().mkdir(temporary));
    const QString path = folder.filePath(QStringLiteral("目标"));
    REQUIRE(writeFile(path, "{}"));
    plan.folder = folder.path().toStdString();
    qputenv("TMPDIR", QFile::encodeName(temporary));
    iofaults::arm(plan);
    const bool told = work.run(path);
    const bool reached = iofaults::disarm() >= plan.at;
    qputenv("TMPDIR", before);
    if (!reached)
        return false;
    ++outcome.runs;
    const bool kept = contentOf(path) == "{}";
    const bool whole = !kept && work.isWhole(path);
    outcome.falseSuccess += told && !whole;
    outcome.destroyed += !told && !kept && !whole;
    outcome.replaced += !told && whole;
    outcome.debris += !plan.forever && QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() > 1;
    return true;
}

void prove(const char* proof, const Export& work, const std::vector<int>& errors = {EIO, ENOSPC})
{
    const Figures figures(proof);
    Outcome outcome;
    for (const int error : errors) {
        for (const bool forever : {false, true}) {
            for (long at = 1; runWith(work, {.folder = {}, .at = at, .error = error, .forever = forever}, outcome);)
                ++at;
        }
    }
    figures.print({{"runs", outcome.runs}, {"false success", outcome.falseSuccess}, {"destroyed", outcome.destroyed},
        {"failed but there", outcome.replaced}, {"left beside", outcome.debris}});
    CHECK(outcome.runs >= 12);
    CHECK(outcome.falseSuccess == 0);
    CHECK(outcome.destroyed == 0);
    CHECK(outcome.replaced <= long(errors.size()));
    CHECK(outcome.debris <= long(2 * errors.size()));
}

// The one message that an action raises.
template <class Raiser, class Act>
bool toldAsDone(Raiser& raiser, const Act& act)
{
    QSignalSpy messages(&raiser, &Raiser::messageRaised);
    act();
    REQUIRE((!messages.isEmpty() || messages.wait(60'000)));
    const auto message = messages.first().first().template value<Message>();
    if (message.kind != Message::Kind::Success) {
        CHECK(message.kind == Message::Kind::Error);
        CHECK_FALSE(message.text.isEmpty());
    }
    return message.kind == Message::Kind::Success;
}

// The cells of a workbook; none if it is damaged.
size_t cellsIn(const QString& path)
{
    NoFeedback feedback;
    const QString named = path + QStringLiteral(".xlsx");
    QFile::remove(named);
    REQUIRE(QFile::copy(path, named));
    const auto read = readSource(named, {}, feedback);
    QFile::remove(named);
    return read ? read->tables.front().cells.size() : 0;
}

bool isPdf(const QString& path)
{
    const QByteArray pdf = contentOf(path);
    return pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF");
}

void addFunds(Ledger& ledger)
{
    FundItem item;
    item.yearFrom = item.yearTo = 2026;
    for (int i = 0; i < 40; ++i) {
        item.name = QStringLiteral("示例项目%1").arg(i);
        REQUIRE(Funds(ledger).save(item));
    }
}

} // namespace

TEST_CASE("a table whose export fails leaves the old file and says so", "[export]")
{
    TempLedger ledger;
    addFunds(*ledger);
    TestPage<FundPage> page(*ledger);
    auto* act = page->findChild<QAction*>(QStringLiteral("exportFunds"));
    size_t cells = 0;
    const Export work{[&](const QString& path) {
                          page.dialogs.answer = path;
                          return toldAsDone<Page>(*page, [act] { act->trigger(); });
                      },
        [&](const QString& path) { return cellsIn(path) == cells; }};
    const QString once = page.folder.filePath(QStringLiteral("once"));
    REQUIRE(work.run(once));
    cells = cellsIn(once);
    REQUIRE(cells > 80);
    prove("export: funds", work);
}

TEST_CASE("a chart whose picture or figures cannot be written leaves the old file and says so", "[export]")
{
    AnsweredDialogs dialogs;
    ChartCard card(dialogs);
    card.setSpec(lightsByUnit(6));
    card.resize(500, 300);
    const auto run = [&](const QString& path, void (ChartCard::*act)()) {
        dialogs.answer = path;
        return toldAsDone<ChartCard>(card, [&card, act] { (card.*act)(); });
    };
    prove("export: chart as picture",
        {[&](const QString& path) { return run(path, &ChartCard::savePicture); },
            [](const QString& path) { return !QImage(path).isNull(); }});
    prove("export: chart as workbook",
        {[&](const QString& path) { return run(path, &ChartCard::saveTable); },
            [](const QString& path) { return cellsIn(path) > 12; }});
}

TEST_CASE("a report whose export fails leaves the old file and says so", "[export]")
{
    TempLedger ledger;
    REQUIRE(ledger->addTask(aTask(QStringLiteral("甲"))));
    TestPage<ReportPage> page(*ledger);
    page->show();
    const auto* state = page->findChild<QLabel*>(QStringLiteral("state"));
    REQUIRE(QTest::qWaitFor([state] { return state->text().startsWith(QStringLiteral("Page ")); }, 60'000));
    prove("export: report",
        {[&](const QString& path) {
             page.dialogs.answer = path;
             return toldAsDone<Page>(*page, [&page] { page->pageActions().constLast()->trigger(); });
         },
            [](const QString& path) { return isPdf(path); }});
}

TEST_CASE("settings that cannot be written leave the old ones", "[export]")
{
    std::unique_ptr<Settings> settings; // writes again at its end
    prove("settings",
        {[&settings](const QString& path) {
             settings = std::make_unique<Settings>(path);
             settings->set(Setting::LastPage, 5);
             return settings->save().ok();
         },
            [](const QString& path) { return Settings(path).number(Setting::LastPage) == 5; }});
    settings.reset();
}

TEST_CASE("drafts that cannot be written leave the older ones", "[export]")
{
    const Figures figures("k-th fault: drafts");
    const QString uid = QStringLiteral("uid");
    const Draft older{QStringLiteral("task/1"), QStringLiteral("先写的"), QDateTime::currentDateTimeUtc()};
    Draft newer = older;
    newer.text = QStringLiteral("后写的");
    Outcome outcome;
    for (const int error : {EIO, ENOSPC}) {
        for (const bool forever : {false, true}) {
            for (long at = 1;; ++at) {
                const QTemporaryDir folder;
                DraftStore store(folder.path(), uid);
                REQUIRE(store.keep({older}));
                iofaults::arm({.folder = folder.path().toStdString(), .at = at, .error = error, .forever = forever});
                const bool told = store.keep({newer}).ok();
                if (iofaults::disarm() < at)
                    break;
                ++outcome.runs;
                const std::vector<Draft> left = DraftStore(folder.path(), uid).left();
                const QString text = left.size() == 1 ? left.front().text : QString();
                outcome.falseSuccess += told && text != newer.text;
                outcome.destroyed += text != newer.text && text != older.text;
                outcome.replaced += !told && text == newer.text;
            }
        }
    }
    figures.print({{"runs", outcome.runs}, {"false success", outcome.falseSuccess}, {"destroyed", outcome.destroyed},
        {"failed but there", outcome.replaced}});
    CHECK(outcome.runs >= 12);
    CHECK(outcome.falseSuccess + outcome.destroyed == 0);
    CHECK(outcome.replaced <= 1);
}

TEST_CASE("a table whose export as PDF fails leaves the old file and says so", "[export]")
{
    TempLedger ledger;
    addFunds(*ledger);
    TestPage<FundPage> page(*ledger);
    const auto* view = page->findChild<QTableView*>(QStringLiteral("fundTable"));
    REQUIRE(view);
    TableExport tables({*ledger, page.settings, page.dialogs, page.jobs, page.clock}, *view, &*page);
    const auto run = [&](const QString& path, void (TableExport::*act)(const QString&)) {
        page.dialogs.answer = path;
        return toldAsDone<TableExport>(tables, [&] { (tables.*act)(QStringLiteral("表")); });
    };
    prove("export: table as PDF",
        {[&](const QString& path) { return run(path, &TableExport::toPdf); },
            [](const QString& path) { return isPdf(path); }},
        {ENOSPC});
}
