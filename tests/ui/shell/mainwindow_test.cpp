// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "tests/support/catch.h"
#include "tests/support/templedger.h"
#include "tests/ui/support/testwindow.h"
#include "ui/backups/lockeddialog.h"
#include "ui/shared/growingedit.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/tableview.h"
#include "ui/shell/areas.h"
#include "ui/shell/pagehost.h"
#include "ui/tasks/taskpage.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>
#include <QWindow>

#include <algorithm>

using namespace taizhang;
using namespace Qt::StringLiterals;

namespace {

template <class W>
W* find(const MainWindow& window, const char* name)
{
    W* widget = window.findChild<W*>(QString::fromLatin1(name));
    REQUIRE(widget);
    return widget;
}

// Beside the work, or in a dialog where there is more to decide.
QString told(const MainWindow& window)
{
    QString text = window.findChild<MessageBar*>()->text();
    for (const QDialog* dialog : window.findChildren<QDialog*>()) {
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            text += label->text();
    }
    return text;
}

} // namespace

TEST_CASE("without a ledger the welcome page is shown and nothing is made", "[shell]")
{
    TestWindow t;
    CHECK(find<QWidget>(t.window, "welcomePage")->isVisible());
    CHECK(t.window.findChild<TaskPage*>() == nullptr);
    CHECK_FALSE(find<QAction>(t.window, "closeAction")->isEnabled());
}

TEST_CASE("a new ledger is made where the user says, opened, and remembered", "[shell]")
{
    TestWindow t;
    t.dialogs.answer = t.path(u"区台账"_s);
    QTest::mouseClick(find<QAbstractButton>(t.window, "startNew"), Qt::LeftButton);
    REQUIRE(t.holder.ledger());
    CHECK(QFile::exists(t.path(u"区台账.taizhang"_s)));
    CHECK(t.window.windowTitle().contains(u"区台账"_s));
    CHECK(t.window.findChild<TaskPage*>());
    CHECK(t.settings.texts(Setting::RecentLedgers).size() == 1);
    find<QAction>(t.window, "closeAction")->trigger();
    CHECK_FALSE(t.holder.ledger());
    CHECK(find<QWidget>(t.window, "welcomePage")->isVisible());
}

TEST_CASE("a list dropped on the welcome page gets a ledger that is called after the list", "[shell]")
{
    TestWindow t;
    QFile list(t.path(u"附件.csv"_s));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write(
        u"2026年产改任务清单,,,\n序号,任务,牵头单位,完成时限\n1,开展竞赛,区总工会,6月底前\n2,建设驿站,区教委,12月底前\n"_s
            .toUtf8());
    list.close();
    t.dialogs.answer = t.path(u"附件.taizhang"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(list.fileName())});
    QDragEnterEvent enter({600, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&t.window, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop({600, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&t.window, &drop);
    REQUIRE(t.holder.ledger());
    CHECK(t.window.windowTitle().contains(u"附件"_s));
    auto* commit = find<QAbstractButton>(t.window, "commit");
    REQUIRE(QTest::qWaitFor([commit] { return commit->isVisible(); }, 10'000));
    commit->click();
    CHECK(t.holder.ledger()->tasks().size() == 2);
    CHECK(t.window.windowTitle().contains(u"2026年产改任务清单"_s));
}

TEST_CASE("files that are no ledger are refused in words, and the open one stays open", "[shell]")
{
    TestWindow t;
    t.dialogs.answer = t.path(u"好.taizhang"_s);
    find<QAction>(t.window, "newAction")->trigger();
    REQUIRE(t.holder.ledger());
    t.window.openPath(t.path(u"没有.taizhang"_s));
    CHECK(told(t.window).contains(u"没有.taizhang"_s));
    CHECK(t.holder.ledger());
    QFile text(t.path(u"坏.taizhang"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("this is no ledger");
    text.close();
    t.window.openPath(text.fileName());
    CHECK(told(t.window).contains(u"坏.taizhang"_s));
    CHECK(t.holder.ledger());
    CHECK(t.window.windowTitle().contains(u"好"_s));
}

TEST_CASE("every way to open a ledger that somebody else has open tells the same", "[shell]")
{
    TempLedger other;
    QStringList words;
    const auto tell = [&](const std::function<void(TestWindow&)>& open) {
        TestWindow t;
        other.close();
        REQUIRE(t.holder.open(other.path())); // it was opened here lately
        t.holder.close();
        other.reopen();
        open(t);
        CHECK_FALSE(t.holder.ledger());
        const auto* dialog = t.window.findChild<LockedDialog*>();
        REQUIRE(dialog);
        CHECK(dialog->isVisible());
        static const QRegularExpression digits(u"\\d"_s); // the time since when it is open
        words << dialog->findChild<QLabel*>(u"what"_s)->text().remove(digits);
    };
    tell([&](TestWindow& t) {
        t.dialogs.answer = other.path();
        find<QAction>(t.window, "openAction")->trigger();
    });
    tell([&](TestWindow& t) { t.window.openPath(other.path()); }); // as the argument of the start
    tell([&](TestWindow& t) {
        for (QAction* action : t.window.findChildren<QAction*>()) {
            if (action->text().contains(QFileInfo(other.path()).fileName()))
                return action->trigger();
        }
        FAIL("not in the list of ledgers that were opened lately");
    });
    tell([&](TestWindow& t) {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(other.path())});
        QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        static_cast<QObject&>(t.window).event(&drop); // the application sends it only in a drag
    });
    CHECK(words.removeDuplicates() == 3);
    CHECK_FALSE(words.first().isEmpty());
}

TEST_CASE("undo and redo name what they do and follow the ledger", "[shell]")
{
    TestWindow t;
    t.dialogs.answer = t.path(u"台账.taizhang"_s);
    find<QAction>(t.window, "newAction")->trigger();
    Ledger& ledger = *t.holder.ledger();
    auto* undo = find<QAction>(t.window, "undoAction");
    auto* redo = find<QAction>(t.window, "redoAction");
    CHECK_FALSE(undo->isEnabled());
    REQUIRE(ledger.addTask(aTask(u"任务一"_s)));
    REQUIRE(undo->isEnabled());
    CHECK(undo->text().contains(u"任务一"_s));
    t.window.show(Message::info(u"已新增。"_s));
    undo->trigger();
    CHECK(ledger.tasks().empty());
    CHECK(t.window.findChild<MessageBar*>()->text().isEmpty()); // it is so no more
    t.window.show(Message::warning(u"备份失败。"_s));
    REQUIRE(redo->isEnabled());
    redo->trigger();
    CHECK(ledger.tasks().size() == 1);
    CHECK(t.window.findChild<MessageBar*>()->text() == u"备份失败。"_s);
}

TEST_CASE("pages are made when they are first shown and found again", "[shell]")
{
    TestWindow t;
    t.dialogs.answer = t.path(u"台账.taizhang"_s);
    find<QAction>(t.window, "newAction")->trigger();
    auto* host = t.window.findChild<PageHost*>();
    for (const PageEntry& entry : host->entries()) {
        QTest::mouseClick(
            t.window.findChild<QAbstractButton*>(u"navigate%1"_s.arg(static_cast<int>(entry.key))), Qt::LeftButton);
        CHECK(host->currentKey() == entry.key);
        CHECK(find<QLabel>(t.window, "pageTitle")->text() == host->current()->title());
    }
    const Page* tasks = host->showPage(PageKey::Tasks);
    CHECK(host->showPage(PageKey::Tasks) == tasks);
    CHECK(t.settings.number(Setting::LastPage) >= 0);
}

TEST_CASE("the window fits a small screen", "[shell]")
{
    TestWindow t;
    t.dialogs.answer = t.path(u"台账.taizhang"_s);
    find<QAction>(t.window, "newAction")->trigger();
    REQUIRE(t.holder.ledger()->addTask(aTask(u"任务一"_s)));
    auto* host = t.window.findChild<PageHost*>();
    for (const PageEntry& entry : host->entries()) {
        const Page* page = host->showPage(entry.key);
        CAPTURE(page->title());
        CHECK(t.window.minimumSizeHint().width() <= 1280);
        CHECK(t.window.minimumSizeHint().height() <= 720);
    }
    find<QDockWidget>(t.window, "historyDock")->show();
    for (const PageEntry& entry : host->entries()) {
        CAPTURE(host->showPage(entry.key)->title());
        QTest::qWait(1);
        CHECK(t.window.width() == 1280);
    }
}

TEST_CASE("with the history open on a small screen the progress of a task is still seen beside its details", "[shell]")
{
    TestWindow t;
    t.dialogs.answer = t.path(u"台账.taizhang"_s);
    find<QAction>(t.window, "newAction")->trigger();
    REQUIRE(t.holder.ledger()->addTask(aTask(u"任务一"_s)));
    const auto* panel = find<QWidget>(t.window, "taskPanel");
    QTest::qWait(1);
    const int before = panel->width();
    find<QDockWidget>(t.window, "historyDock")->show();
    QTest::qWait(1);
    auto* table = find<TableView>(t.window, "taskTable");
    const auto* model = qobject_cast<TableModelBase*>(table->model());
    REQUIRE(panel->isVisible());
    CHECK(table->visualRect(model->index(0, *model->columnOf(u"percent"_s))).right() < table->viewport()->width());
    const auto* field = find<QWidget>(t.window, "field_responsible");
    CHECK(field->mapTo(panel, field->rect().topRight()).x() < panel->width());
    find<QDockWidget>(t.window, "historyDock")->hide();
    QTest::qWait(1);
    CHECK(panel->width() == before);
}

TEST_CASE("every area of the task page is reached by the keyboard", "[shell]")
{
    TestWindow t;
    t.dialogs.answer = t.path(u"台账.taizhang"_s);
    find<QAction>(t.window, "newAction")->trigger();
    REQUIRE(t.holder.ledger()->addTask(aTask(u"任务一"_s)));
    t.window.activateWindow();
    auto* table = find<TableView>(t.window, "taskTable");
    for (const bool forward : {true, false}) {
        table->setFocus();
        QSet<const QWidget*> reached;
        for (int i = 0; i < 30; ++i) {
            goToArea(t.window, forward);
            reached.insert(t.window.focusWidget());
        }
        const auto within = [&](const QWidget* area) {
            return std::any_of(reached.begin(), reached.end(),
                [area](const QWidget* w) { return w == area || area->isAncestorOf(w); });
        };
        CAPTURE(forward);
        CHECK(within(table));
        CHECK(within(find<QWidget>(t.window, "taskPanel")));
        CHECK(within(find<QWidget>(t.window, "taskSearch")->parentWidget()->parentWidget()));
        CHECK(within(find<QWidget>(t.window, "navigate0")->parentWidget()));
    }
}

TEST_CASE("by the keys alone: Enter presses buttons and leads from the search to the table, new tasks are selected",
    "[shell]")
{
    TestWindow t;
    t.dialogs.answer = t.path(u"台账.taizhang"_s);
    t.window.activateWindow();
    auto* start = find<QAbstractButton>(t.window, "startNew");
    start->setFocus();
    QTest::keyClick(start, Qt::Key_Return);
    REQUIRE(t.holder.ledger());
    const Result<TaskId> first = t.holder.ledger()->addTask(aTask(u"任务一"_s));
    REQUIRE(first);
    auto* table = find<TableView>(t.window, "taskTable");
    auto* search = find<QLineEdit>(t.window, "taskSearch");
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(t.window.focusWidget() == table);
    REQUIRE(table->selectId(first->value()));
    QTest::keyClick(t.window.windowHandle(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(t.holder.ledger()->tasks().size() == 2);
    REQUIRE(table->selectedIds().size() == 1);
    CHECK(table->selectedIds().front() != first->value());
}

TEST_CASE("nothing can be edited in a ledger that is open to read only", "[shell]")
{
    TempLedger ledger;
    REQUIRE(ledger->addTask(aTask(u"任务一"_s)));
    Unit unit;
    unit.name = u"区总工会"_s;
    REQUIRE(ledger->saveUnit(unit));
    ledger.close();
    TestWindow t;
    REQUIRE(t.holder.open(ledger.path(), OpenMode::ReadOnly));
    auto* host = t.window.findChild<PageHost*>();
    for (const char* name : {"addTask", "splitTask", "taskStatus", "removeTask", "recordProgress", "undoAction",
             "propertiesAction", "aspectsAction", "roundsAction", "importAction"}) {
        CAPTURE(name);
        CHECK_FALSE(find<QAction>(t.window, name)->isEnabled());
    }
    auto* tasks = find<TableView>(t.window, "taskTable");
    for (int column = 0; column < tasks->model()->columnCount(); ++column)
        CHECK_FALSE(tasks->model()->flags(tasks->model()->index(0, column)) & Qt::ItemIsEditable);
    CHECK(find<GrowingEdit>(t.window, "field_title")->isReadOnly());
    CHECK_FALSE(find<QWidget>(t.window, "deadlineKind")->isEnabled());
    host->showPage(PageKey::Units);
    for (const char* name : {"addUnit", "removeUnit", "mergeUnit", "unitUp", "unitDown"}) {
        CAPTURE(name);
        CHECK_FALSE(find<QAction>(t.window, name)->isEnabled());
    }
    CHECK_FALSE(find<QWidget>(t.window, "unit_name")->isEnabled());
    CHECK_FALSE(find<QWidget>(t.window, "addGroup")->isEnabled());
    host->showPage(PageKey::History);
    CHECK_FALSE(find<QAction>(t.window, "takeBack")->isEnabled());
}

TEST_CASE("a damaged ledger and one of a newer program are refused in words and stay as they are", "[shell]")
{
    TempLedger ledger;
    REQUIRE(ledger->addTask(aTask(u"任务一"_s)));
    ledger.close();
    QFile source(ledger.path());
    REQUIRE(source.open(QIODevice::ReadOnly));
    const QByteArray whole = source.readAll();
    QByteArray newer = whole;
    newer[62] = 0x7f; // user_version of SQLite's header, bytes 60 to 63
    struct Row
    {
        QString name;
        QByteArray bytes;
        QString words;
    };
    const Row rows[] = {{u"半截.taizhang"_s, whole.left(whole.size() / 2), u"damaged"_s},
        {u"新版.taizhang"_s, newer, u"newer"_s}, {u"空.taizhang"_s, {}, u"空.taizhang"_s}};
    for (const Row& row : rows) {
        CAPTURE(row.name);
        TestWindow t;
        QFile file(t.path(row.name));
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.write(row.bytes);
        file.flush();
        t.window.openPath(file.fileName());
        CHECK_FALSE(t.holder.ledger());
        CAPTURE(told(t.window));
        CHECK(told(t.window).contains(row.words));
        CHECK(find<QWidget>(t.window, "welcomePage")->isVisible());
        file.seek(0);
        CHECK(file.readAll() == row.bytes);
    }
}
