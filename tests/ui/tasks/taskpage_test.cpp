// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskpage.h"

#include "tests/support/catch.h"
#include "tests/support/shots.h"
#include "tests/ui/dashboard/officetasks.h"
#include "tests/ui/support/testpage.h"
#include "ui/shared/dayedit.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/growingedit.h"
#include "ui/shared/percentedit.h"
#include "ui/shared/tableview.h"
#include "ui/tasks/taskfields.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace taizhang;
using namespace Qt::StringLiterals;

namespace {

struct Opened
{
    explicit Opened(int units = 3, int each = 3)
    {
        if (units > 0)
            fillOffice(*ledger, units, each);
        page = std::make_unique<TestPage<TaskPage>>(*ledger);
        (*page)->resize(1200, 760);
        (*page)->show();
    }

    template <class W>
    W* find(const char* name) const
    {
        W* widget = (*page)->findChild<W*>(QString::fromLatin1(name));
        REQUIRE(widget);
        return widget;
    }
    TableView& table() const { return *find<TableView>("taskTable"); }
    QModelIndex cell(int row, const QString& column) const
    {
        const auto* model = qobject_cast<TableModelBase*>(table().model());
        return model->index(row, *model->columnOf(column));
    }
    void trigger(const char* action) const { find<QAction>(action)->trigger(); }
    TaskView task(size_t i) const { return ledger->tasks().at(i); }

    TempLedger ledger;
    std::unique_ptr<TestPage<TaskPage>> page;
};

void write(GrowingEdit* edit, const QString& text)
{
    edit->selectAll();
    edit->insertPlainText(text);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

TEST_CASE("a cell edited in place is stored in the ledger and can be undone", "[tasks]")
{
    const Opened t;
    t.table().setCurrentIndex(t.cell(1, field::title));
    t.table().edit(t.cell(1, field::title));
    auto* editor = t.table().viewport()->findChild<QWidget*>({}, Qt::FindDirectChildrenOnly);
    REQUIRE(editor);
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(u"改过的任务"_s);
    else
        qobject_cast<QPlainTextEdit*>(editor)->setPlainText(u"改过的任务"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(t.task(1).task.title == u"改过的任务"_s);
    CHECK(t.cell(1, field::title).data().toString() == u"改过的任务"_s);
    REQUIRE(t.ledger->undo());
    CHECK(t.cell(1, field::title).data().toString() == u"推进第2项改革举措"_s);
}

TEST_CASE("beside the open panel of a small screen the light and the progress of every task are seen whole", "[tasks]")
{
    const Opened t;
    (*t.page)->resize(1280 - 152, 700);
    REQUIRE(t.find<QWidget>("taskPanel")->isVisible());
    for (const QString& column : {u"light"_s, field::percent}) {
        const QRect cell = t.table().visualRect(t.cell(0, column));
        CAPTURE(column);
        CHECK(cell.left() >= 0);
        CHECK(cell.right() < t.table().viewport()->width());
    }
}

TEST_CASE("a percentage typed into the table becomes a progress record of today", "[tasks]")
{
    const Opened t;
    CHECK(t.table().model()->setData(t.cell(0, field::percent), u"66"_s));
    const auto records = t.ledger->progress(*t.task(0).task.id);
    REQUIRE_FALSE(records.empty());
    CHECK(records.front().percent == Percent::fromWhole(66));
    CHECK(records.front().on == QDate(2026, 6, 30));
}

TEST_CASE("a block pasted from Excel is one batch, and nothing of it is stored if one cell is refused", "[tasks]")
{
    const Opened t;
    const size_t before = t.ledger->batches().size();
    t.table().setCurrentIndex(t.cell(0, field::number));
    QGuiApplication::clipboard()->setText(u"甲1\t新一\n甲2\t新二\n"_s);
    QTest::keyClick(&t.table(), Qt::Key_V, Qt::ControlModifier);
    CHECK(t.ledger->batches().size() == before + 1);
    CHECK(t.task(0).task.title == u"新一"_s);
    CHECK(t.task(1).task.number == u"甲2"_s);
    QSignalSpy told(&**t.page, &Page::messageRaised);
    QGuiApplication::clipboard()->setText(u"乙1\t别的\n乙2\t \n"_s);
    t.table().setCurrentIndex(t.cell(0, field::number));
    QTest::keyClick(&t.table(), Qt::Key_V, Qt::ControlModifier);
    CHECK(told.count() == 1);
    CHECK(t.task(0).task.title == u"新一"_s);
}

TEST_CASE("the panel follows the table and stores each field when it is left", "[tasks]")
{
    const Opened t;
    REQUIRE(t.table().selectId(t.task(2).task.id->value()));
    CHECK(t.find<QLabel>("panelTitle")->text() == u"推进第3项改革举措"_s);
    write(t.find<GrowingEdit>("field_goal"), u"全年不少于40场"_s);
    CHECK(t.task(2).task.goal == u"全年不少于40场"_s);
    write(t.find<GrowingEdit>("field_deadline"), u"2026年9月底前"_s);
    CHECK(t.task(2).task.deadline.due == QDate(2026, 9, 30));
    CHECK(t.find<QLineEdit>("deadlineDue")->text() == u"2026-09-30"_s);
}

TEST_CASE("a unit that no book has is offered as a new one", "[tasks]")
{
    const Opened t;
    QSignalSpy told(&**t.page, &Page::messageRaised);
    write(t.find<GrowingEdit>("field_support"), u"云端镇"_s);
    REQUIRE(told.count() == 1);
    const auto message = told.first().first().value<Message>();
    CHECK(message.text.contains(u"云端镇"_s));
    message.action();
    const TaskView view = t.task(0);
    CHECK(unitNames(view, Role::Support) == u"云端镇"_s);
    CHECK(t.ledger->directory().units().back().kind == UnitKind::Township);
}

TEST_CASE("the typed search narrows the list and says so when nothing is left", "[tasks]")
{
    const Opened t;
    auto* search = t.find<QLineEdit>("taskSearch");
    QTest::keyClicks(search, u"number:4"_s);
    CHECK(t.table().model()->rowCount() == 1);
    CHECK(t.find<QLabel>("taskCounts")->text() == u"1 of 9 tasks"_s);
    search->setText(u"没有这样的任务"_s);
    CHECK_FALSE(t.table().isVisible());
    QTest::mouseClick(t.find<EmptyState>("noMatch")->findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(t.table().model()->rowCount() == 9);
    CHECK(t.table().isVisible());
}

TEST_CASE("a task is added beside the current one and waits for its title", "[tasks]")
{
    const Opened t;
    REQUIRE(t.table().selectId(t.task(0).task.id->value()));
    t.trigger("addTask");
    REQUIRE(t.ledger->tasks().size() == 10);
    const auto current = t.ledger->task(TaskId(*t.table().currentId()));
    CHECK(current->task.title == u"New task"_s);
    CHECK(current->task.aspects == t.task(0).task.aspects);
    write(t.find<GrowingEdit>("field_title"), u"真正的任务"_s);
    CHECK(t.ledger->task(TaskId(*t.table().currentId()))->task.title == u"真正的任务"_s);
}

TEST_CASE("several tasks are deleted at once and brought back by one undo", "[tasks]")
{
    const Opened t;
    t.table().selectionModel()->select(
        QItemSelection(t.cell(0, field::title), t.cell(2, field::title)), QItemSelectionModel::ClearAndSelect);
    QSignalSpy told(&**t.page, &Page::messageRaised);
    t.table().setFocus();
    QTest::keyClick(&t.table(), Qt::Key_Delete);
    CHECK(t.ledger->tasks().size() == 6);
    REQUIRE(told.count() == 1);
    told.first().first().value<Message>().action();
    CHECK(t.ledger->tasks().size() == 9);
}

TEST_CASE("a task is split into the lines of the form", "[tasks]")
{
    const Opened t;
    const TaskId parent = *t.task(1).task.id;
    REQUIRE(t.table().selectId(parent.value()));
    t.trigger("splitTask");
    t.find<QPlainTextEdit>("splitTitles")->setPlainText(u"第一步\n\n第二步"_s);
    QTest::mouseClick(t.find<QPushButton>("splitConfirm"), Qt::LeftButton);
    const auto tasks = t.ledger->tasks();
    const auto parts
        = std::count_if(tasks.begin(), tasks.end(), [&](const TaskView& view) { return view.task.parent == parent; });
    CHECK(parts == 2);
    CHECK_FALSE(t.ledger->task(parent)->counted);
    CHECK(t.find<QLabel>("taskCounts")->text() == u"9 tasks, 2 more not counted"_s); // one is cancelled
}

TEST_CASE("a status is set with its reason", "[tasks]")
{
    const Opened t;
    REQUIRE(t.table().selectId(t.task(2).task.id->value()));
    t.trigger("taskStatus");
    t.find<QRadioButton>("status_suspended")->setChecked(true);
    t.find<GrowingEdit>("statusReason")->setPlainText(u"等待上级文件"_s);
    QTest::mouseClick(t.find<QPushButton>("statusSave"), Qt::LeftButton);
    CHECK(t.task(2).task.status == TaskStatus::Suspended);
    CHECK(t.task(2).task.statusReason == u"等待上级文件"_s);
}

TEST_CASE("progress is recorded, corrected and deleted in the panel", "[tasks]")
{
    const Opened t;
    const TaskId id = *t.task(0).task.id;
    const size_t before = t.ledger->progress(id).size();
    t.trigger("recordProgress");
    t.find<PercentEdit>("progressPercent")->setPercent(Percent::fromWhole(80));
    t.find<GrowingEdit>("progressText")->setPlainText(u"完成第一批"_s);
    QTest::mouseClick(t.find<QPushButton>("progressSave"), Qt::LeftButton);
    REQUIRE(t.ledger->progress(id).size() == before + 1);
    CHECK(t.ledger->progress(id).front().text == u"完成第一批"_s);
    auto* list = t.find<QListWidget>("progressList");
    Q_EMIT list->itemClicked(list->item(0));
    t.find<GrowingEdit>("progressText")->setPlainText(u"完成第一、二批"_s);
    QTest::mouseClick(t.find<QPushButton>("progressSave"), Qt::LeftButton);
    CHECK(t.ledger->progress(id).front().text == u"完成第一、二批"_s);
    Q_EMIT list->itemClicked(list->item(0));
    QTest::mouseClick(t.find<QPushButton>("progressRemove"), Qt::LeftButton);
    CHECK(t.ledger->progress(id).size() == before);
}

TEST_CASE("milestones are added, put right, ticked and deleted in the panel", "[tasks]")
{
    const Opened t;
    const auto milestones = [&] { return t.task(0).task.deadline.milestones; };
    auto* kind = t.find<QComboBox>("deadlineKind");
    kind->setCurrentIndex(kind->findData(static_cast<int>(DeadlineKind::Milestones)));
    Q_EMIT kind->activated(kind->currentIndex());
    QTest::mouseClick(t.find<QPushButton>("addMilestone"), Qt::LeftButton);
    QTest::mouseClick(t.find<QPushButton>("addMilestone"), Qt::LeftButton);
    REQUIRE(milestones().size() == 2);
    CHECK(milestones()[1].dueOn == QDate(2026, 7, 30));
    write(t.find<GrowingEdit>("milestone0_text"), u"完成方案"_s);
    auto* day = t.find<DayEdit>("milestone1_day");
    day->setText(u"9月30日"_s);
    Q_EMIT day->editingFinished();
    t.find<QCheckBox>("milestone0_done")->click();
    REQUIRE(milestones().size() == 2);
    CHECK(milestones()[0].text == u"完成方案"_s);
    CHECK(milestones()[0].doneOn == QDate(2026, 6, 30));
    CHECK(milestones()[1].dueOn == QDate(2026, 9, 30));
    CHECK(t.task(0).task.deadline.due == QDate(2026, 9, 30));
    QTest::mouseClick(t.find<QToolButton>("milestone0_remove"), Qt::LeftButton);
    REQUIRE(milestones().size() == 1);
    CHECK(milestones()[0].dueOn == QDate(2026, 9, 30));
}

TEST_CASE("what belongs to a kind of deadline is edited with it", "[tasks]")
{
    const Opened t;
    auto* kind = t.find<QComboBox>("deadlineKind");
    const auto choose = [&](DeadlineKind wanted) {
        kind->setCurrentIndex(kind->findData(static_cast<int>(wanted)));
        Q_EMIT kind->activated(kind->currentIndex());
    };
    choose(DeadlineKind::Recurring);
    auto* unit = t.find<QComboBox>("deadlineUnit");
    CHECK(unit->isVisible());
    unit->setCurrentIndex(unit->findData(static_cast<int>(RecurrenceUnit::Month)));
    Q_EMIT unit->activated(unit->currentIndex());
    CHECK(t.task(0).task.deadline.recurrence == Recurrence{RecurrenceUnit::Month, 1});
    choose(DeadlineKind::Dependent);
    CHECK_FALSE(unit->isVisible());
    CHECK_FALSE(t.task(0).task.deadline.recurrence);
    write(t.find<GrowingEdit>("deadlineTrigger"), u"市级文件出台"_s);
    CHECK(t.task(0).task.deadline.trigger == u"市级文件出台"_s);
    choose(DeadlineKind::Range);
    auto* start = t.find<DayEdit>("deadlineStart");
    start->setText(u"2026-03-01"_s);
    Q_EMIT start->editingFinished();
    CHECK(t.task(0).task.deadline.start == QDate(2026, 3, 1));
    CHECK(t.task(0).task.deadline.trigger.isEmpty());
}

TEST_CASE("posts are written in the panel", "[tasks]")
{
    const Opened t;
    write(t.find<GrowingEdit>("field_leadOfficial"), u"区委常委、副区长\n区总工会主席（69041234）"_s);
    const auto officials = t.task(0).task.officials;
    REQUIRE(officials.size() == 2);
    CHECK(officials[1].phone == u"69041234"_s);
    CHECK(t.find<GrowingEdit>("field_leadOfficial")->toPlainText().contains(u"（69041234）"_s));
}

TEST_CASE("a progress record tells who reported and for which round", "[tasks]")
{
    const Opened t;
    ReportingRound round;
    round.name = u"2026年第二季度"_s;
    round.from = QDate(2026, 4, 1);
    round.to = QDate(2026, 6, 30);
    round.dueOn = QDate(2026, 7, 10);
    const auto open = t.ledger->saveRound(round);
    REQUIRE(open);
    t.trigger("recordProgress");
    auto* rounds = t.find<QComboBox>("progressRound");
    CHECK(rounds->currentText() == round.name); // today's returns are for it
    auto* units = t.find<QComboBox>("progressUnit");
    CHECK(units->itemText(1) == t.task(0).units.at(0).name); // who answers for the task comes first
    CHECK(units->currentIndex() == 1); // and reports on it unless another is named
    QTest::mouseClick(t.find<QPushButton>("progressSave"), Qt::LeftButton);
    const auto record = t.ledger->progress(*t.task(0).task.id).front();
    CHECK(record.unit == t.task(0).units.at(0).unit);
    CHECK(record.round == *open);
    round.id = *open;
    round.state = RoundState::Closed;
    REQUIRE(t.ledger->saveRound(round));
    t.trigger("recordProgress");
    CHECK(rounds->findText(round.name) < 0);
}

TEST_CASE("what is typed about one task waits while another is looked at", "[tasks]")
{
    const Opened t;
    t.trigger("recordProgress");
    auto* text = t.find<GrowingEdit>("progressText");
    text->setPlainText(u"已走访十二家企业"_s);
    REQUIRE(t.table().selectId(t.task(1).task.id->value()));
    CHECK(text->toPlainText().isEmpty());
    REQUIRE(t.table().selectId(t.task(0).task.id->value()));
    CHECK(text->toPlainText() == u"已走访十二家企业"_s);
    QTest::mouseClick(t.find<QPushButton>("progressSave"), Qt::LeftButton);
    CHECK(t.ledger->progress(*t.task(0).task.id).front().text == u"已走访十二家企业"_s);
    CHECK(text->toPlainText().isEmpty());
}

TEST_CASE("the history of a task tells old and new value", "[tasks]")
{
    const Opened t;
    write(t.find<GrowingEdit>("field_goal"), u"先前的目标"_s);
    write(t.find<GrowingEdit>("field_goal"), u"后来的目标"_s);
    t.find<QTabWidget>("taskTabs")->setCurrentIndex(2);
    const QString newest = t.find<QListWidget>("taskHistory")->item(0)->text();
    CHECK(newest.contains(u"先前的目标 → 后来的目标"_s));
}

TEST_CASE("titles that look like HTML are shown as they stand", "[tasks]")
{
    Opened t;
    Task task = t.task(0).task;
    task.title = u"<img src=x onerror=alert(1)><b>x</b>"_s;
    REQUIRE(t.ledger->saveTask(task));
    REQUIRE(t.table().selectId(task.id->value()));
    const auto* title = t.find<QLabel>("panelTitle");
    CHECK(title->text() == task.title);
    CHECK(title->textFormat() == Qt::PlainText);
    CHECK(t.cell(0, field::title).data(Qt::ToolTipRole).toString().contains(u"&lt;img"_s));
    CHECK_FALSE(t.cell(0, field::title).data(Qt::ToolTipRole).toString().contains(u"<img"_s));
}

TEST_CASE("an empty ledger asks for a list to import", "[tasks]")
{
    const Opened t(0, 0);
    CHECK_FALSE(t.table().isVisible());
    QSignalSpy asked(&**t.page, &Page::pageRequested);
    QTest::mouseClick(t.find<EmptyState>("noTasks")->findChild<QPushButton*>(), Qt::LeftButton);
    REQUIRE(asked.count() == 1);
    CHECK(asked.first().first().value<PageKey>() == PageKey::Imports);
}

TEST_CASE("a link to one task shows it though it was filtered out", "[tasks]")
{
    const Opened t;
    t.find<QLineEdit>("taskSearch")->setText(u"number:4"_s);
    const qint64 id = t.task(7).task.id->value();
    (*t.page)->open(u"#%1"_s.arg(id));
    CHECK(t.table().currentId() == id);
    keepShot((*t.page)->grab().toImage(), u"taskpage"_s);
}
