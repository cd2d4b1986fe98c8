// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/imports/importcase.h"
#include "ui/imports/correctpane.h"
#include "ui/imports/unitchoice.h"
#include "ui/shared/dayedit.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QTest>

using namespace taizhang;

namespace {

QString rows()
{
    return QStringLiteral("1,组织理论宣讲,区总工会、区人社局,2026年6月底前\n"
                          "2,开展技能培训,区人社局、区总工会,看情况\n"
                          "重点事项,,,\n"
                          "3,建设创新工作室,区总工会、区教委,看 情况\n"
                          "补充事项,,,\n"
                          "4,举办劳动竞赛,区总工会,\n");
}

std::optional<QDate> dueOf(const ImportCase& at, const QString& number)
{
    const Result<TaskView> view = at.ledger->taskByNumber(number);
    REQUIRE(view);
    return view->task.deadline.due;
}

} // namespace

TEST_CASE("a deadline corrected by example corrects all like it, and one step takes it back", "[imports]")
{
    ImportCase at;
    at.review(rows());
    at.selectTask(1);
    at.selectField(QStringLiteral("Deadline"));
    CHECK(at.column(5).filter(QStringLiteral("doubtful")).size() == 2);
    auto* day = at.page->findChild<DayEdit*>(QStringLiteral("deadlineDay"));
    at.choose("deadlineKind", static_cast<int>(DeadlineKind::Fixed));
    day->setText(QStringLiteral("2026-09-30"));
    QTest::keyClick(day, Qt::Key_Return);
    at.settle();
    CHECK(at.column(5).filter(QStringLiteral("doubtful")).isEmpty());
    CHECK(at.tasks()->currentIndex().row() == 1);
    QTest::keyClick(at.tasks(), Qt::Key_Z, Qt::ControlModifier);
    at.settle();
    CHECK(at.column(5).filter(QStringLiteral("doubtful")).size() == 2);
    at.selectField(QStringLiteral("Deadline"));
    at.choose("deadlineKind", static_cast<int>(DeadlineKind::Continuous));
    CHECK(at.column(5).filter(QStringLiteral("doubtful")).isEmpty());
    at.commit();
    CHECK(at.ledger->taskByNumber(QStringLiteral("2"))->task.deadline.kind == DeadlineKind::Continuous);
    CHECK(at.ledger->taskByNumber(QStringLiteral("3"))->task.deadline.kind == DeadlineKind::Continuous);
    CHECK(dueOf(at, QStringLiteral("1")) == QDate(2026, 6, 30));
}

TEST_CASE("rows left out are shown on request, and one corrected by example corrects those like it", "[imports]")
{
    ImportCase at;
    at.review(rows());
    CHECK(at.column(2).size() == 4);
    at.filter(QStringLiteral("Rows left out"))->click();
    CHECK(at.column(2).filter(QStringLiteral("事项")).size() == 2);
    at.selectTask(0);
    CHECK(at.page->findChild<QCheckBox*>(QStringLiteral("allLikeRows"))->isChecked());
    at.choose("rowReading", static_cast<int>(RowReading::Task));
    at.filter(QStringLiteral("All"))->click();
    CHECK(at.column(2).size() == 6);
    at.button("undoCorrection")->click();
    at.settle();
    CHECK(at.column(2).size() == 4);
    // One row alone.
    at.filter(QStringLiteral("Rows left out"))->click();
    at.selectTask(0);
    at.page->findChild<QCheckBox*>(QStringLiteral("allLikeRows"))->setChecked(false);
    at.choose("rowReading", static_cast<int>(RowReading::Task));
    at.filter(QStringLiteral("All"))->click();
    CHECK(at.column(2).size() == 5);
}

TEST_CASE("who leads can be corrected on one example", "[imports]")
{
    ImportCase at;
    at.review(rows());
    CHECK(at.column(3).at(0) == QStringLiteral("区总工会"));
    at.selectTask(0);
    at.selectField(QStringLiteral("Responsible unit"));
    at.choose("leadOfExample", static_cast<int>(LeadConvention::ResponsibleIsLead));
    CHECK(at.column(3).at(0) == QStringLiteral("区总工会、区人社局"));
    CHECK(at.column(3).at(1) == QStringLiteral("区人社局、区总工会"));
    at.button("undoCorrection")->click();
    at.settle();
    CHECK(at.column(3).at(0) == QStringLiteral("区总工会"));
}

TEST_CASE("the meaning of a column can be corrected on one of its cells", "[imports]")
{
    ImportCase at;
    at.reviewText(QStringLiteral("序号,任务,责任单位,要求\n1,开展竞赛,区总工会,全年3场\n2,建设驿站,区总工会,全年5个\n"),
        QStringLiteral("清单.csv"));
    at.selectTask(1);
    at.source()->setCurrentIndex(at.source()->model()->index(2, 3));
    at.choose("columnMeaning", static_cast<int>(Field::Goal));
    at.commit();
    CHECK(at.ledger->taskByNumber(QStringLiteral("1"))->task.goal == QStringLiteral("全年3场"));
    CHECK(at.ledger->taskByNumber(QStringLiteral("2"))->task.goal == QStringLiteral("全年5个"));
}

TEST_CASE("a unit recognised on one example is recognised everywhere, and can be taken back", "[imports]")
{
    ImportCase at;
    Unit known;
    known.name = QStringLiteral("区总工会");
    REQUIRE(at.ledger->saveUnit(known));
    REQUIRE(at.ledger->addTask(aTask(QStringLiteral("旧任务"))));
    at.review(QStringLiteral("1,组织理论宣讲,工人之家,2026年6月底前\n2,开展技能培训,工人之家,2026年9月底前\n"));
    CHECK(at.column(5).filter(QStringLiteral("unknown unit")).size() == 2);
    at.selectTask(1);
    at.selectField(QStringLiteral("Responsible unit"));
    const auto choices = at.page->findChild<CorrectPane*>()->findChildren<UnitChoice*>();
    REQUIRE(choices.size() == 1);
    UnitChoice* choice = choices.first();
    CHECK(choice->isVisible());
    auto* act = choice->findChild<QComboBox*>(QStringLiteral("act"));
    act->setCurrentIndex(act->findData(static_cast<int>(UnitDecision::Kind::UseUnit)));
    Q_EMIT act->activated(act->currentIndex());
    at.settle();
    CHECK(at.column(5).filter(QStringLiteral("unknown unit")).isEmpty());
    at.button("undoCorrection")->click();
    at.settle();
    CHECK(at.column(5).filter(QStringLiteral("unknown unit")).size() == 2);
}

TEST_CASE("a correction with which nothing can be read is taken back and said", "[imports]")
{
    ImportCase at;
    at.reviewText(QStringLiteral("序号,任务,责任单位\n1,开展竞赛,区总工会\n"), QStringLiteral("清单.csv"));
    at.selectTask(0);
    at.source()->setCurrentIndex(at.source()->model()->index(1, 1));
    at.choose("columnMeaning", static_cast<int>(Field::None));
    CHECK(at.column(2) == QStringList{QStringLiteral("开展竞赛")});
    at.commit();
    CHECK(at.ledger->tasks().size() == 1);
}

TEST_CASE("every field leads to its cell in the file, by the mouse and by keys", "[imports]")
{
    ImportCase at;
    at.review(rows());
    at.selectTask(2);
    at.selectField(QStringLiteral("Deadline"));
    CHECK(at.source()->currentIndex() == at.source()->model()->index(4, 3));
    CHECK(at.label("sourceWhere").startsWith(QStringLiteral("清单.csv")));
    CHECK(at.label("sourceWhere").endsWith(QStringLiteral("D5")));
    CHECK(at.label("sourceText").contains(QStringLiteral("看 情况")));
    QApplication::setActiveWindow(&*at.page);
    at.tasks()->setFocus();
    QTest::keyClick(at.tasks(), Qt::Key_Return);
    CHECK(QApplication::focusWidget() == at.fields());
    for (const int key : {Qt::Key_F4, Qt::Key_Return}) {
        QTest::keyClick(at.fields(), static_cast<Qt::Key>(key));
        CHECK(QApplication::focusWidget() == at.source());
        CHECK(at.source()->currentIndex() == at.source()->model()->index(4, 3));
        QTest::keyClick(at.source(), Qt::Key_Escape);
        CHECK(QApplication::focusWidget() == at.fields());
    }
}

TEST_CASE("corrections are used for the next file of the shape, shown, and can be dropped", "[imports]")
{
    ImportCase at;
    at.review(rows());
    CHECK_FALSE(at.page->findChild<QLabel*>(QStringLiteral("profileText"))->isVisible());
    at.selectTask(1);
    at.selectField(QStringLiteral("Deadline"));
    at.choose("deadlineKind", static_cast<int>(DeadlineKind::Continuous));
    at.commit();
    const size_t batches = at.ledger->batches().size();
    at.review(QStringLiteral("1,另一张清单的事项,区总工会,看情况\n2,又一事项,区教委,2026年6月底前\n"),
        QStringLiteral("二季度.csv"));
    CHECK(at.label("profileText").contains(QStringLiteral("清单.csv")));
    CHECK(at.column(5).filter(QStringLiteral("doubtful")).isEmpty());
    at.button("dropProfile")->click();
    at.settle();
    CHECK(at.column(5).filter(QStringLiteral("doubtful")).size() == 1);
    CHECK_FALSE(at.page->findChild<QLabel*>(QStringLiteral("profileText"))->isVisible());
    at.button("undoCorrection")->click();
    at.settle();
    CHECK(at.column(5).filter(QStringLiteral("doubtful")).isEmpty());
    at.button("dropProfile")->click();
    at.settle();
    at.commit();
    CHECK(at.ledger->batches().size() == batches + 1);
    CHECK(at.ledger->importProfiles().profiles.empty());
}

TEST_CASE("corrections outlive an undone import within the session", "[imports]")
{
    ImportCase at;
    at.review(rows());
    at.selectTask(1);
    at.selectField(QStringLiteral("Deadline"));
    at.choose("deadlineKind", static_cast<int>(DeadlineKind::Continuous));
    at.commit();
    REQUIRE(at.ledger->undo());
    CHECK(at.ledger->importProfiles().profiles.empty());
    at.review(rows());
    CHECK(at.column(5).filter(QStringLiteral("doubtful")).isEmpty());
}
