// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/funds.h"
#include "tests/support/catch.h"
#include "tests/support/templedger.h"
#include "tests/ui/support/keptsurroundings.h"
#include "tests/ui/support/testpage.h"
#include "ui/imports/importpage.h"
#include "ui/imports/namingpane.h"
#include "ui/imports/reviewpane.h"
#include "ui/imports/valuereview.h"
#include "ui/shared/draftstore.h"
#include "ui/shared/growingedit.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/tableview.h"
#include "ui/shell/desktop.h"
#include "ui/shell/mainwindow.h"
#include "ui/units/unitpage.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace taizhang;
using namespace Qt::StringLiterals;

namespace {

// The program on a ledger of three tasks, worked through its widgets.
class SwitchCase
{
public:
    SwitchCase()
    {
        for (const QString& title : {u"任务甲"_s, u"任务乙"_s, u"旁的事"_s})
            REQUIRE(m_ledger->addTask(aTask(title)));
        m_ledger.close();
        m_desktop = std::make_unique<Desktop>(
            Desktop::Setup{m_folder.filePath(u"settings.ini"_s), m_folder.path(), m_ledger.session(), m_dialogs});
        m_desktop->start(m_ledger.path());
        m_desktop->window().resize(1280, 800);
        m_desktop->window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&m_desktop->window()));
    }

    Ledger& ledger() { return *m_desktop->ledger(); }
    template <class W>
    W* find(const char* name)
    {
        W* found = m_desktop->window().findChild<W*>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    template <class W>
    W* find()
    {
        W* found = m_desktop->window().findChild<W*>();
        REQUIRE(found);
        return found;
    }
    void goTo(int page) { find<QAction>(QByteArray("page").append(QByteArray::number(page)).constData())->trigger(); }
    void toEnglish()
    {
        find<QAction>("choose_en")->trigger();
        QTest::qWait(20); // the window is made anew after the click has ended
        REQUIRE(QTest::qWaitForWindowActive(&m_desktop->window()));
    }
    MainWindow& window() { return m_desktop->window(); }
    QStringList drafts() // as the next start of the program would offer them
    {
        QStringList texts;
        for (const Draft& draft : DraftStore(m_folder.filePath(u"drafts"_s), ledger().info().uid.toString()).left())
            texts << draft.text;
        return texts;
    }
    QString title() { return find<QLabel>("pageTitle")->text(); }
    void selectTask(int row)
    {
        auto* table = find<TableView>("taskTable");
        table->setCurrentIndex(table->model()->index(row, 1));
    }
    // Writes the file and drops it into the window.
    void import(const QString& target, const QString& name, const QString& text)
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        find<QAction>("page2")->trigger();
        find<ImportPage>()->open(target + file.fileName());
    }
    template <class W>
    bool seen()
    {
        return QTest::qWaitFor([this] { return find<W>()->isVisible(); }, 10'000);
    }

private:
    KeptSurroundings m_kept;
    TempLedger m_ledger;
    QTemporaryDir m_folder;
    AnsweredDialogs m_dialogs;
    std::unique_ptr<Desktop> m_desktop;
};

} // namespace

TEST_CASE("a switch of the language keeps what is searched for, chosen and half written", "[shell]")
{
    SwitchCase program;
    program.find<QLineEdit>("taskSearch")->setText(u"任务"_s);
    program.find<QLineEdit>("filter_title")->setText(u"乙|甲"_s);
    program.selectTask(1);
    auto* note = program.find<GrowingEdit>("field_note");
    note->setFocus();
    QTest::keyClicks(note, u"half"_s);
    const size_t steps = program.ledger().batches().size();
    program.toEnglish();
    CHECK(program.title() == u"Task ledger"_s);
    CHECK(program.find<QLineEdit>("taskSearch")->text() == u"任务"_s);
    CHECK(program.find<QLineEdit>("filter_title")->text() == u"乙|甲"_s);
    CHECK(program.find<QLabel>("panelTitle")->text() == u"任务乙"_s);
    note = program.find<GrowingEdit>("field_note");
    CHECK(note->toPlainText() == u"half"_s);
    CHECK(note->storedText().isEmpty());
    CHECK(note->hasFocus());
    CHECK(program.ledger().batches().size() == steps); // nothing was stored on the way
    QTest::keyClicks(note, u" done"_s);
    QTest::keyClick(note, Qt::Key_Return);
    CHECK(program.ledger().tasks().at(1).task.note == u"half done"_s);
}

TEST_CASE("a switch of the language keeps progress records that are being written", "[shell]")
{
    SwitchCase program;
    ProgressRecord stored;
    stored.task = program.ledger().tasks().at(0).task.id;
    stored.on = QDate(2026, 6, 1);
    stored.text = u"已启动"_s;
    REQUIRE(program.ledger().recordProgress(stored));
    program.find<QTabWidget>("taskTabs")->setCurrentIndex(1);
    program.selectTask(1);
    program.find<GrowingEdit>("progressText")->setPlainText(u"乙的进展"_s);
    program.selectTask(0);
    auto* records = program.find<QListWidget>("progressList");
    Q_EMIT records->itemActivated(records->item(0));
    program.find<GrowingEdit>("progressProblems")->setPlainText(u"缺人"_s);
    program.toEnglish();
    CHECK(program.find<QTabWidget>("taskTabs")->currentIndex() == 1);
    CHECK(program.find<GrowingEdit>("progressText")->toPlainText() == u"已启动"_s);
    CHECK(program.find<GrowingEdit>("progressProblems")->toPlainText() == u"缺人"_s);
    program.find<QPushButton>("progressSave")->click();
    const std::vector<ProgressRecord> now = program.ledger().progress(*stored.task);
    REQUIRE(now.size() == 1); // the record was corrected, not doubled
    CHECK(now.front().problems == u"缺人"_s);
    program.selectTask(1);
    CHECK(program.find<GrowingEdit>("progressText")->toPlainText() == u"乙的进展"_s);
}

TEST_CASE("a switch of the language keeps a task that is being split and a cell that is being edited", "[shell]")
{
    SwitchCase program;
    program.selectTask(1);
    program.find<QAction>("splitTask")->trigger();
    program.find<QPlainTextEdit>("splitTitles")->setPlainText(u"上半\n下半"_s);
    program.toEnglish();
    CHECK(program.find<QPlainTextEdit>("splitTitles")->isVisible());
    CHECK(program.find<QPlainTextEdit>("splitTitles")->toPlainText() == u"上半\n下半"_s);
    program.find<QPushButton>("splitConfirm")->click();
    CHECK(program.ledger().tasks().size() == 5);

    auto* table = program.find<TableView>("taskTable");
    const auto* model = static_cast<TableModelBase*>(table->model());
    const QModelIndex cell = model->index(0, *model->columnOf(u"title"_s));
    table->setFocus();
    table->setCurrentIndex(cell);
    table->edit(cell);
    auto* editor = qobject_cast<QLineEdit*>(table->indexWidget(cell)); // for short texts
    REQUIRE(editor);
    editor->setText(u"改了一半"_s);
    program.find<QAction>("choose_zh_CN")->trigger();
    QTest::qWait(20);
    table = program.find<TableView>("taskTable");
    editor = qobject_cast<QLineEdit*>(table->indexWidget(table->currentIndex()));
    REQUIRE(editor);
    CHECK(editor->text() == u"改了一半"_s);
    CHECK(program.ledger().tasks().at(0).task.title == u"任务甲"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return program.ledger().tasks().at(0).task.title == u"改了一半"_s; }));
}

TEST_CASE("a switch of the language keeps the review of a task list with what was decided in it", "[shell]")
{
    SwitchCase program;
    program.import({}, u"清单.csv"_s,
        u"序号,任务,牵头单位,完成时限\n1,组织理论宣讲,区总工会,2026年6月底前\n2,开展技能培训,区人社局,2026年12月底前\n"_s);
    REQUIRE(program.seen<ReviewPane>());
    auto* tasks = program.find<QTableView>("reviewTable");
    tasks->selectRow(1);
    REQUIRE(tasks->model()->setData(tasks->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    program.toEnglish();
    CHECK(program.title() == u"Import"_s);
    REQUIRE(program.seen<ReviewPane>());
    tasks = program.find<QTableView>("reviewTable");
    CHECK(tasks->currentIndex().row() == 1);
    CHECK(tasks->model()->index(0, 0).data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    program.find<QPushButton>("commit")->click();
    CHECK(program.ledger().tasks().size() == 4);
    CHECK(program.find<QLabel>("outcome")->isVisible());
    program.find<QAction>("choose_zh_CN")->trigger();
    QTest::qWait(20);
    CHECK(program.find<QLabel>("outcome")->isVisible());
    CHECK(program.find<QLabel>("outcome")->text().contains(u'1'));
}

TEST_CASE("a switch of the language keeps the naming of columns and the review of figures", "[shell]")
{
    SwitchCase program;
    program.import(
        {}, u"plan.csv"_s, u"Plan\nID,Thing,Owner,Due\n1,开展竞赛,区总工会,6月底前\n2,建设驿站,区教委,12月底前\n"_s);
    REQUIRE(program.seen<NamingPane>());
    program.find<QCheckBox>("noHeader")->click();
    program.toEnglish();
    REQUIRE(program.seen<NamingPane>());
    CHECK(program.find<QCheckBox>("noHeader")->isChecked());

    program.import(u"funds:"_s, u"资金.csv"_s, u"项目名称,年度,预算（万元）\n培训补贴,2026,120\n竞赛补贴,2026,400\n"_s);
    REQUIRE(program.seen<ValueReview>());
    auto* table = program.find<TableView>("valueReviewTable");
    auto* rows = static_cast<TableModelBase*>(table->model());
    const QModelIndex take = rows->index(0, *rows->columnOf(u"take"_s));
    REQUIRE(rows->setData(take, u"leave out"_s));
    program.find<QAction>("choose_zh_CN")->trigger();
    QTest::qWait(20);
    REQUIRE(program.seen<ValueReview>());
    program.find<QPushButton>("confirmValues")->click();
    const std::vector<FundView> funds = Funds(program.ledger()).all();
    REQUIRE(funds.size() == 1);
    CHECK(funds.front().item.name == u"竞赛补贴"_s);
}

TEST_CASE("a switch of the language keeps what was told, a half-chosen merge and the drafts of all fields", "[shell]")
{
    SwitchCase program;
    for (const QString& name : {u"区总工会"_s, u"区工会"_s, u"区教委"_s}) {
        Unit unit;
        unit.name = name;
        REQUIRE(program.ledger().saveUnit(unit));
    }
    program.goTo(1);
    auto* units = program.find<TableView>("unitTable");
    units->setCurrentIndex(units->model()->index(1, 0));
    program.find<QAction>("mergeUnit")->trigger();
    program.find<QComboBox>("mergeInto")->setCurrentIndex(1);
    const QString into = program.find<QComboBox>("mergeInto")->currentText();
    program.goTo(0);
    program.find<QTabWidget>("taskTabs")->setCurrentIndex(1);
    QTest::keyClicks(program.find<GrowingEdit>("progressText"), u"half"_s);
    auto* problems = program.find<GrowingEdit>("progressProblems");
    problems->setFocus();
    QTest::keyClicks(problems, u"few"_s);
    program.window().show(Message::warning(u"备份失败。"_s));
    program.toEnglish();
    CHECK(program.find<MessageBar>("messageBar")->text() == u"备份失败。"_s);
    CHECK(QTest::qWaitFor([&] { return program.drafts() == QStringList{u"half"_s, u"few"_s}; }, 5000));
    program.goTo(1);
    CHECK(program.find<QWidget>("mergeBox")->isVisible());
    CHECK(program.find<QComboBox>("mergeInto")->currentText() == into);
    program.find<QPushButton>("mergeConfirm")->click();
    CHECK(program.ledger().directory().units().size() == 2);
}

TEST_CASE("a switch of the language keeps the work of pages that are not seen", "[shell]")
{
    SwitchCase program;
    FundItem item;
    item.name = u"培训补贴"_s;
    REQUIRE(Funds(program.ledger()).save(item));
    item.name = u"竞赛补贴"_s;
    REQUIRE(Funds(program.ledger()).save(item));
    Unit unit;
    unit.name = u"区总工会"_s;
    REQUIRE(program.ledger().saveUnit(unit));
    program.goTo(1);
    program.find<QLineEdit>("unitSearch")->setText(u"总工会"_s);
    program.goTo(3);
    auto* table = program.find<TableView>("fundTable");
    table->setCurrentIndex(table->model()->index(1, 0));
    program.find<QLineEdit>("paymentAmount")->setText(u"3万元"_s);
    program.goTo(0);
    program.toEnglish();
    CHECK(program.title() == u"Task ledger"_s);
    program.goTo(3);
    CHECK(program.find<TableView>("fundTable")->currentIndex().row() == 1);
    CHECK(program.find<QLineEdit>("paymentAmount")->text() == u"3万元"_s);
    program.goTo(1);
    CHECK(program.find<QLineEdit>("unitSearch")->text() == u"总工会"_s);
}
