// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/imports/importcase.h"
#include "ui/imports/differenceview.h"
#include "ui/imports/dropzone.h"
#include "ui/imports/reviewpane.h"
#include "ui/shared/messagebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>

using namespace taizhang;

namespace {

const QStringList& titles()
{
    static const QStringList list{QStringLiteral("开展产业工人思想政治引领主题宣讲"),
        QStringLiteral("选树宣传劳模工匠先进典型"), QStringLiteral("建设职工书屋示范点30家"),
        QStringLiteral("推进企业新型学徒制培训"), QStringLiteral("举办区级职业技能竞赛"),
        QStringLiteral("完善工资集体协商制度"), QStringLiteral("建设户外劳动者服务站点"),
        QStringLiteral("推动新就业形态劳动者入会"), QStringLiteral("落实困难职工帮扶救助"),
        QStringLiteral("健全厂务公开民主管理")};
    return list;
}

QString row(int number, const QString& title, const QString& unit = QStringLiteral("区总工会"))
{
    return QStringLiteral("%1,%2,%3,2026年12月底前\n").arg(number).arg(title, unit);
}

QString firstList()
{
    QString text;
    for (int i = 0; i < titles().size(); ++i)
        text += row(i + 1, titles().at(i));
    return text;
}

// Reordered and renumbered: one title reworded, one split into two, one gone, one new, one with another unit.
QString revisedList()
{
    return row(1, titles().at(1)) + row(2, titles().at(0)) + row(3, QStringLiteral("建设职工书屋示范点50家"))
        + row(4, titles().at(3)) + row(5, QStringLiteral("举办区级职业技能竞赛（决赛）"))
        + row(6, QStringLiteral("组织参加市级行业技能比武")) + row(7, titles().at(5))
        + row(8, titles().at(7), QStringLiteral("区人社局")) + row(9, titles().at(6))
        + row(10, QStringLiteral("发放求学圆梦行动学费补贴")) + row(11, titles().at(8));
}

int countOf(const QStringList& states, const QString& word)
{
    return static_cast<int>(states.filter(word).size());
}

void report(ImportCase& at, const QString& title, int percent)
{
    for (const TaskView& view : at.ledger->tasks()) {
        if (view.task.title != title)
            continue;
        ProgressRecord record;
        record.task = view.task.id;
        record.on = QDate(2026, 5, 31);
        record.percent = Percent::fromWhole(percent);
        record.text = QStringLiteral("已完成前期工作");
        REQUIRE(at.ledger->recordProgress(record));
    }
}

const TaskView* byTitle(const std::vector<TaskView>& views, const QString& title)
{
    for (const TaskView& view : views) {
        if (view.task.title == title)
            return &view;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a revised list is held against the ledger, committed, undone and redone as one", "[imports]")
{
    ImportCase at;
    at.review(firstList(), QStringLiteral("第一版.csv"));
    at.commit();
    report(at, titles().at(2), 40);
    report(at, titles().at(9), 20);
    const QString before = at.ledger->dump();
    const std::vector<TaskView> earlier = at.ledger->tasks();

    at.review(revisedList(), QStringLiteral("修订版.csv"));
    const QStringList states = at.column(0);
    CHECK(countOf(states, QStringLiteral("new")) == 2);
    CHECK(countOf(states, QStringLiteral("gone")) == 1);
    CHECK(countOf(states, QStringLiteral("unchanged")) == 1); // 4 kept its number too
    CHECK(at.column(2).last() == titles().at(9));

    // Word by word, with strike-out and underline.
    at.selectTask(static_cast<int>(at.column(2).indexOf(QStringLiteral("建设职工书屋示范点50家"))));
    auto* difference = at.page->findChild<DifferenceView*>();
    REQUIRE(difference->isVisible());
    CHECK(difference->toPlainText().contains(QStringLiteral("示范点[-30][+50]家")));

    auto* cancelGone = at.page->findChild<QCheckBox*>(QStringLiteral("cancelGone"));
    cancelGone->setChecked(true);
    at.commit();
    const std::vector<TaskView> later = at.ledger->tasks();
    CHECK(later.size() == earlier.size() + 2);
    const TaskView* reworded = byTitle(later, QStringLiteral("建设职工书屋示范点50家"));
    REQUIRE(reworded);
    CHECK(reworded->percent == Percent::fromWhole(40));
    CHECK(reworded->task.id == byTitle(earlier, titles().at(2))->task.id);
    const TaskView* gone = byTitle(later, titles().at(9));
    REQUIRE(gone);
    CHECK(gone->task.status == TaskStatus::Cancelled);
    CHECK(gone->percent == Percent::fromWhole(20));
    CHECK_FALSE(at.ledger->taskHistory(*gone->task.id).empty());
    CHECK(byTitle(later, titles().at(6))->task.id == byTitle(earlier, titles().at(6))->task.id);

    const QString after = at.ledger->dump();
    REQUIRE(at.ledger->undo());
    CHECK(at.ledger->dump() == before);
    REQUIRE(at.ledger->redo());
    CHECK(at.ledger->dump() == after);
}

TEST_CASE("the same file again is all unchanged and has nothing to import", "[imports]")
{
    ImportCase at;
    at.review(firstList());
    at.commit();
    const QString before = at.ledger->dump();
    at.review(firstList());
    CHECK(countOf(at.column(0), QStringLiteral("unchanged")) == titles().size());
    CHECK_FALSE(at.button("commit")->isEnabled());
    CHECK(at.label("summary").contains(QStringLiteral("already")));
    CHECK(at.ledger->dump() == before);
}

TEST_CASE("possible duplicates are marked and stay tasks of their own", "[imports]")
{
    ImportCase at;
    at.review(firstList());
    at.commit();
    at.review(row(1, titles().at(4)) + row(2, QStringLiteral("开展安全生产隐患排查治理专项行动"))
            + row(3, QStringLiteral("开展安全生产隐患排查治理的专项行动"))
            + row(4, QStringLiteral("建设劳动法律监督示范站")) + row(5, QStringLiteral("编印女职工权益保护读本")),
        QStringLiteral("另一张清单.csv"));
    CHECK(at.column(5).filter(QStringLiteral("possible duplicate")).size() == 2);
    at.filter(QStringLiteral("Possible duplicate"))->click();
    CHECK(at.column(2) == QStringList{titles().at(4), QStringLiteral("开展安全生产隐患排查治理的专项行动")});
    at.selectTask(0);
    CHECK(at.label("issues").contains(QStringLiteral("ledger")));
    at.selectTask(1);
    CHECK(at.label("issues").contains(QStringLiteral("row 3")));
    at.commit();
    CHECK(at.ledger->tasks().size() == static_cast<size_t>(titles().size()) + 5);
}

TEST_CASE("the preview keeps its place and what was left out through a correction", "[imports]")
{
    ImportCase at;
    at.review(firstList());
    at.selectTask(6);
    at.tasks()->setFocus();
    at.tasks()->setCurrentIndex(at.tasks()->model()->index(6, 0));
    QTest::keyClick(at.tasks(), Qt::Key_Space);
    at.selectField(QStringLiteral("Deadline"));
    at.choose("deadlineKind", static_cast<int>(DeadlineKind::Continuous));
    CHECK(at.tasks()->currentIndex().row() == 6);
    CHECK(at.fields()->item(at.fields()->currentRow(), 0)->text() == QStringLiteral("Deadline"));
    at.commit();
    CHECK(at.ledger->tasks().size() == static_cast<size_t>(titles().size()) - 1);
    CHECK_FALSE(byTitle(at.ledger->tasks(), titles().at(6)));
}

TEST_CASE("wrong files are refused by what they are, and the page stays where it was", "[imports]")
{
    struct Case
    {
        const char* name;
        QByteArray bytes;
    };
    const Case cases[] = {
        {"照片.png", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")},
        {"文件.pdf", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n"},
        {"~$清单.docx", QByteArray(162, '\x05')},
        {"空.xlsx", QByteArray()},
        {"老文档.doc", QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0')},
    };
    ImportCase at;
    auto* message = at.page->findChild<MessageBar*>();
    for (const Case& one : cases) {
        CAPTURE(one.name);
        QFile file(at.page.folder.filePath(QString::fromUtf8(one.name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(one.bytes);
        file.close();
        at.page->open(file.fileName());
        at.settle();
        CHECK(message->isVisibleTo(&*at.page));
        CHECK(message->text().contains(QString::fromUtf8(one.name)));
        CHECK(at.page->findChild<DropZone*>()->isVisibleTo(&*at.page));
    }
    at.review(firstList());
    CHECK_FALSE(message->isVisibleTo(&*at.page));
}

TEST_CASE("encrypted files say so and what to do", "[imports]")
{
    ImportCase at;
    auto* message = at.page->findChild<MessageBar*>();
    const QString before = at.ledger->dump();
    for (const QString& name :
        {QStringLiteral("password.xls"), QStringLiteral("structure.xls"), QStringLiteral("password.doc")}) {
        CAPTURE(name);
        at.page->open(QStringLiteral(TAIZHANG_TEST_DATA "/readers/") + name);
        at.settle();
        CHECK(message->isVisibleTo(&*at.page));
        CHECK(message->text().contains(u"encrypted: " + name));
        CHECK(message->text().contains(u"remove the password"));
        CHECK(at.page->findChild<DropZone*>()->isVisibleTo(&*at.page));
    }
    CHECK(at.ledger->dump() == before);
}

TEST_CASE("a large file is cancelled before, within and after its scan, and the next file is read at once", "[imports]")
{
    ImportCase at;
    QFile file(at.page.folder.filePath(QStringLiteral("很大.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("序号,任务,责任单位,完成时限\n").toUtf8());
    for (int i = 0; i < 50'000; ++i)
        file.write(row(i + 1, titles().at(i % 10) + QString::number(i)).toUtf8());
    file.close();
    const QString before = at.ledger->dump();
    for (const int wait : {0, 20, 150, 600}) {
        CAPTURE(wait);
        at.page->open(file.fileName());
        REQUIRE(at.page.jobs.isRunning());
        QTest::qWait(wait);
        at.button("cancel")->click();
        CHECK(at.page->findChild<DropZone*>()->isVisibleTo(&*at.page));
        at.settle();
        CHECK(at.page->findChild<DropZone*>()->isVisibleTo(&*at.page));
        CHECK(at.ledger->dump() == before);
    }
    at.review(firstList());
    CHECK(at.column(2).size() == titles().size());
}

TEST_CASE("the receipt can be copied and saved", "[imports]")
{
    ImportCase at;
    at.review(firstList());
    at.button("copyReceipt")->click();
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains(QStringLiteral("44 cells in the file")));
    CHECK(copied.contains(QStringLiteral("清单.csv")));
    at.page.dialogs.answer = at.page.folder.filePath(QStringLiteral("回执.txt"));
    at.button("saveReceipt")->click();
    QFile saved(at.page.dialogs.answer);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(saved.readAll()).contains(copied));
    CHECK(at.page.dialogs.suggested.contains(QStringLiteral("清单")));
}
