// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importpage.h"

#include "core/report/language.h"
#include "tests/support/catch.h"
#include "tests/support/shots.h"
#include "tests/support/templedger.h"
#include "tests/ui/support/testpage.h"
#include "ui/imports/columnspane.h"
#include "ui/imports/dropzone.h"
#include "ui/imports/receiptview.h"
#include "ui/imports/reviewpane.h"
#include "ui/imports/taskreview.h"
#include "ui/imports/unitchoice.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTextStream>
#include <QTranslator>

using namespace taizhang;

namespace {

const char16_t header[] = u"序号,任务,牵头单位,完成时限\n";

QString csvFile(const QTemporaryDir& folder, const QString& rows, const QString& name = QStringLiteral("清单.csv"))
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write((QString::fromUtf16(header) + rows).toUtf8());
    return file.fileName();
}

QString threeTasks()
{
    return QStringLiteral("1,组织理论宣讲,区总工会,2026年6月底前\n"
                          "2,开展技能培训,区人社局,2026年12月底前\n"
                          "3,建设创新工作室,区总工会,看情况再定\n");
}

bool reachesReview(ImportPage& page)
{
    auto* review = page.findChild<ReviewPane*>();
    return QTest::qWaitFor([review, &page] { return review->isVisibleTo(&page); }, 10'000);
}

template <class W>
W* child(QWidget& page, const char* name)
{
    auto* found = page.findChild<W*>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
}

QTableView* reviewTable(ImportPage& page)
{
    return child<QTableView>(page, "reviewTable");
}

} // namespace

TEST_CASE("a block copied from a spreadsheet is taken as HTML if it has a table, else as text", "[imports]")
{
    QMimeData data;
    CHECK(pastedBlock(data).isEmpty());
    data.setText(QStringLiteral("序号\t任务\n"));
    CHECK(pastedBlock(data) == QByteArrayLiteral("\xEF\xBB\xBF") + data.text().toUtf8());
    data.setHtml(QStringLiteral("<b>任务</b>"));
    CHECK(pastedBlock(data).contains('\t'));
    data.setHtml(QStringLiteral("<TABLE><tr><td>任务</td></tr></TABLE>"));
    CHECK(pastedBlock(data).contains("<TABLE>"));
}

TEST_CASE("a pasted block is reviewed like a file", "[imports]")
{
    TempLedger ledger;
    TestPage<ImportPage> page(*ledger);
    page->show();
    QMimeData data;
    SECTION("text of a spreadsheet")
    {
        data.setText(QStringLiteral("序号\t任务\t牵头单位\t完成时限\n1\t组织理论宣讲\t区总工会\t2026年6月底前\n"
                                    "2\t开展技能培训\t区人社局\t2026年12月底前\n"));
    }
    SECTION("table of a word processor")
    {
        data.setHtml(
            QStringLiteral("<html><head><meta charset=gb2312></head><body><table><tr><td>序号</td><td>任务</td>"
                           "<td>牵头单位</td><td>完成时限</td></tr><tr><td>1</td><td>组织理论宣讲</td>"
                           "<td rowspan=2>区总工会</td><td>年底前</td></tr><tr><td>2</td><td>开展技能培训</td>"
                           "<td>长期</td></tr></table></body></html>"));
    }
    Q_EMIT page->findChild<DropZone*>()->pasted(pastedBlock(data));
    REQUIRE(reachesReview(*page));
    CHECK(reviewTable(*page)->model()->rowCount() == 2);
    CHECK(ledger->tasks().empty());
}

TEST_CASE("a list is reviewed, imported as one batch and undone", "[imports]")
{
    TempLedger ledger;
    TestPage<ImportPage> page(*ledger);
    page->show();
    const size_t before = ledger->batches().size();
    page->open(csvFile(page.folder, threeTasks()));
    REQUIRE(reachesReview(*page));
    CHECK(reviewTable(*page)->model()->rowCount() == 3);
    CHECK(ledger->batches().size() == before);
    CHECK(ledger->tasks().empty());

    QSignalSpy messages(&*page, &Page::messageRaised);
    child<QPushButton>(*page, "commit")->click();
    CHECK(ledger->tasks().size() == 3);
    CHECK(ledger->batches().size() == before + 1);
    CHECK(child<QLabel>(*page, "outcome")->isVisibleTo(&*page));
    CHECK(page->focusWidget() == child<QPushButton>(*page, "goOn")); // Enter goes on
    REQUIRE(messages.count() == 1);
    const auto message = messages.first().first().value<Message>();
    CHECK(message.kind == Message::Kind::Success);
    REQUIRE(message.action);
    message.action();
    CHECK(ledger->tasks().empty());
    CHECK(ledger->directory().units().empty());
}

TEST_CASE("cancelling the review leaves nothing", "[imports]")
{
    TempLedger ledger;
    TestPage<ImportPage> page(*ledger);
    page->show();
    const QString before = ledger->dump();
    page->open(csvFile(page.folder, threeTasks()));
    REQUIRE(reachesReview(*page));
    child<QPushButton>(*page, "back")->click();
    CHECK(page->findChild<DropZone*>()->isVisibleTo(&*page));
    CHECK(ledger->dump() == before);
}

TEST_CASE("a wrong file is refused in place and the next one can be chosen", "[imports]")
{
    TempLedger ledger;
    TestPage<ImportPage> page(*ledger);
    page->show();
    QFile wrong(page.folder.filePath(QStringLiteral("照片.jpg")));
    REQUIRE(wrong.open(QIODevice::WriteOnly));
    wrong.write(QByteArray::fromHex("ffd8ffe000104a46494600010101"));
    wrong.close();
    page->open(wrong.fileName());
    auto* message = page->findChild<MessageBar*>();
    REQUIRE(QTest::qWaitFor([&] { return message->isVisibleTo(&*page); }, 10'000));
    CHECK(message->text().contains(QStringLiteral("照片.jpg")));
    CHECK(page->findChild<DropZone*>()->isVisibleTo(&*page));
    page.dialogs.answer = csvFile(page.folder, threeTasks());
    child<QPushButton>(*page, "choose")->click();
    REQUIRE(reachesReview(*page));
    CHECK_FALSE(message->isVisibleTo(&*page));
}

TEST_CASE("a doubtful field is marked in words beside its cell", "[imports]")
{
    TempLedger ledger;
    TestPage<ImportPage> page(*ledger);
    page->show();
    page->open(csvFile(page.folder, threeTasks()));
    REQUIRE(reachesReview(*page));
    reviewTable(*page)->selectRow(2);
    auto* fields = child<QTableWidget>(*page, "fields");
    int marked = -1;
    for (int row = 0; row < fields->rowCount(); ++row) {
        if (fields->item(row, 0)->text().startsWith(QStringLiteral("⚠")))
            marked = row;
    }
    REQUIRE(marked >= 0);
    CHECK(fields->item(marked, 1)->text() == QStringLiteral("D4  看情况再定"));
    const auto remark = reviewTable(*page)->model()->index(2, 5).data().toString();
    CHECK(remark.startsWith(QStringLiteral("⚠")));
}

TEST_CASE("what is decided about unknown units is what is stored", "[imports]")
{
    TempLedger ledger;
    Unit known;
    known.name = QStringLiteral("区总工会");
    REQUIRE(ledger->saveUnit(known));
    TestPage<ImportPage> page(*ledger);
    page->show();
    page->open(csvFile(page.folder,
        QStringLiteral("1,组织理论宣讲,工人之家,2026年6月底前\n2,开展技能培训,各镇街道办,2026年12月底前\n")));
    REQUIRE(reachesReview(*page));
    const auto choices = page->findChildren<UnitChoice*>();
    REQUIRE_FALSE(choices.isEmpty());
    for (UnitChoice* choice : choices) {
        if (choice->decision().written != QStringLiteral("工人之家"))
            continue;
        auto* act = child<QComboBox>(*choice, "act");
        act->setCurrentIndex(act->findData(static_cast<int>(UnitDecision::Kind::UseUnit)));
        Q_EMIT act->activated(act->currentIndex());
    }
    child<QPushButton>(*page, "commit")->click();
    const std::vector<Unit> units = ledger->directory().units();
    REQUIRE_FALSE(units.empty());
    CHECK(units.front().aliases.contains(QStringLiteral("工人之家")));
    CHECK(leadUnit(ledger->tasks().at(0))->name == QStringLiteral("区总工会"));
}

TEST_CASE("a task whose box is cleared is not imported", "[imports]")
{
    TempLedger ledger;
    TestPage<ImportPage> page(*ledger);
    page->show();
    page->open(csvFile(page.folder, threeTasks()));
    REQUIRE(reachesReview(*page));
    auto* table = reviewTable(*page);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Space);
    child<QPushButton>(*page, "commit")->click();
    REQUIRE(ledger->tasks().size() == 2);
    CHECK(ledger->tasks().at(1).task.title == QStringLiteral("建设创新工作室"));
}

TEST_CASE("the meaning of a column can be changed and the list is read again", "[imports]")
{
    TempLedger ledger;
    TestPage<ImportPage> page(*ledger);
    page->show();
    page->open(csvFile(page.folder, threeTasks()));
    REQUIRE(reachesReview(*page));
    auto* columns = page->findChild<ReviewPane*>()->findChild<ColumnsPane*>();
    auto* combo = columns->findChildren<QComboBox*>().at(2); // 牵头单位
    CHECK(combo->currentData().toInt() == static_cast<int>(Field::LeadUnit));
    combo->setCurrentIndex(combo->findData(static_cast<int>(Field::SupportUnit)));
    Q_EMIT combo->activated(combo->currentIndex());
    QTest::qWait(50);
    REQUIRE(QTest::qWaitFor([&] { return !page.jobs.isRunning(); }, 10'000));
    child<QPushButton>(*page, "commit")->click();
    REQUIRE(ledger->tasks().size() == 3);
    CHECK(ledger->tasks().at(0).units.front().role == Role::Support);
}

TEST_CASE("showing the options changes none of them", "[imports]")
{
    TempLedger ledger;
    TestPage<ImportPage> page(*ledger);
    page->show();
    page->open(csvFile(page.folder, threeTasks()));
    REQUIRE(reachesReview(*page));
    QTest::qWait(20);
    CHECK_FALSE(page.jobs.isRunning());
    CHECK(child<QCheckBox>(*page, "hiddenRows")->isChecked());
    CHECK_FALSE(child<QCheckBox>(*page, "cleanText")->isChecked());
}

TEST_CASE("the year of deadlines without one can be chosen", "[imports]")
{
    TempLedger ledger;
    TestPage<ImportPage> page(*ledger);
    page->show();
    page->open(csvFile(page.folder, QStringLiteral("1,组织理论宣讲,区总工会,6月底前\n")));
    REQUIRE(reachesReview(*page));
    child<QSpinBox>(*page, "year")->setValue(2031);
    REQUIRE(QTest::qWaitFor([&] { return !page.jobs.isRunning(); }, 10'000));
    child<QPushButton>(*page, "commit")->click();
    REQUIRE(ledger->tasks().size() == 1);
    CHECK(ledger->tasks().at(0).task.deadline.due == QDate(2031, 6, 30));
}

TEST_CASE("a revised list shows what is new, changed and gone", "[imports]")
{
    TempLedger ledger;
    TestPage<ImportPage> page(*ledger);
    page->show();
    page->open(csvFile(page.folder, threeTasks()));
    REQUIRE(reachesReview(*page));
    child<QPushButton>(*page, "commit")->click();
    page->open(csvFile(page.folder,
        QStringLiteral("1,组织理论宣讲,区总工会,2026年6月底前\n"
                       "2,开展职业技能培训,区人社局,2026年12月底前\n"
                       "4,举办劳动竞赛,区总工会,2026年9月底前\n")));
    REQUIRE(reachesReview(*page));
    auto* model = reviewTable(*page)->model();
    QStringList states;
    for (int row = 0; row < model->rowCount(); ++row)
        states << model->index(row, 0).data().toString();
    CHECK(states.join(QLatin1Char(' ')) == QStringLiteral("＝ unchanged ≠ changed ＋ new － gone"));
    REQUIRE(ledger->tasks().size() == 3);
    child<QAbstractButton>(*page, "cancelGone")->click();
    child<QPushButton>(*page, "commit")->click();
    int cancelled = 0;
    for (const TaskView& view : ledger->tasks())
        cancelled += view.task.status == TaskStatus::Cancelled ? 1 : 0;
    CHECK(cancelled == 1);
    CHECK(ledger->tasks().size() == 4);
}

TEST_CASE("a file can be dropped", "[imports]")
{
    TempLedger ledger;
    TestPage<ImportPage> page(*ledger);
    page->resize(800, 600);
    page->show();
    auto* zone = page->findChild<DropZone*>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(csvFile(page.folder, threeTasks()))});
    // The application delivers a drop to the widget that accepted the entering drag.
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(zone, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(zone, &drop);
    CHECK(reachesReview(*page));
}

TEST_CASE("the import page in both languages and themes", "[imports]")
{
    for (const bool dark : {false, true}) {
        const auto translator = installLanguage(dark ? Language::English : Language::SimplifiedChinese);
        QApplication::setPalette(Theme(dark).palette());
        TempLedger ledger;
        TestPage<ImportPage> page(*ledger);
        page->resize(1280, 800);
        page->show();
        const QString suffix = dark ? QStringLiteral("dark-en") : QStringLiteral("light-zh");
        keepShot(page->grab().toImage(), QStringLiteral("import-1-choose-") + suffix);
        QFile sample(QStringLiteral(":/samples/list.docx"));
        const QString path = page.folder.filePath(QStringLiteral("清单.docx"));
        REQUIRE(sample.copy(path));
        page->open(path);
        REQUIRE(reachesReview(*page));
        const int rows = reviewTable(*page)->model()->rowCount();
        CHECK(rows > 50);
        auto* tabs = page->findChild<QTabWidget*>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(1);
            keepShot(page->grab().toImage(), QStringLiteral("import-2-tab%1-%2").arg(tab).arg(suffix));
        }
        child<QPushButton>(*page, "commit")->click();
        QTest::qWait(1);
        keepShot(page->grab().toImage(), QStringLiteral("import-3-done-") + suffix);
        CHECK(static_cast<int>(ledger->tasks().size()) == rows);
    }
    QApplication::setPalette(QPalette());
}
