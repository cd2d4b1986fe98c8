// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"
#include "tests/support/catch.h"
#include "tests/support/shots.h"
#include "tests/ui/imports/importcase.h"
#include "ui/imports/columnspane.h"
#include "ui/imports/dropzone.h"
#include "ui/imports/namingpane.h"
#include "ui/imports/reviewpane.h"
#include "ui/shared/messagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QTest>

using namespace taizhang;

namespace {

const QString plan
    = QStringLiteral("Plan 2026\nID,Task,Owner,Due\n1,开展竞赛,区总工会,6月底前\n2,建设驿站,区教委,12月底前\n");

class NamingCase : public ImportCase
{
public:
    void open(const QString& text, const QString& name = QStringLiteral("plan.csv"))
    {
        QFile file(page.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        page->open(file.fileName());
        settle();
    }
    void openRefused(const QString& text)
    {
        open(text);
        REQUIRE(naming()->isVisibleTo(&*page));
    }
    NamingPane* naming()
    {
        auto* pane = page->findChild<NamingPane*>();
        REQUIRE(pane);
        return pane;
    }
    template <class W>
    W* part(const char* name)
    {
        auto* found = naming()->findChild<W*>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    QList<QComboBox*> meanings() { return naming()->findChild<ColumnsPane*>()->findChildren<QComboBox*>(); }
    void mean(int column, Field field)
    {
        QComboBox* combo = meanings().at(column);
        combo->setCurrentIndex(combo->findData(static_cast<int>(field)));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    QString header() { return part<QLabel>("namingHeader")->text(); }
    QAbstractButton* readButton() { return part<QAbstractButton>("readNamed"); }
    bool reviewed()
    {
        readButton()->click();
        settle();
        return page->findChild<ReviewPane*>()->isVisibleTo(&*page);
    }
    MessageBar* message() { return page->findChild<MessageBar*>(); }
};

// Presses Tab until the widget has the focus; false if it never gets there.
bool tabTo(const QWidget* wanted)
{
    for (int pressed = 0; pressed < 60 && QApplication::focusWidget() != wanted; ++pressed)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    return QApplication::focusWidget() == wanted;
}

} // namespace

TEST_CASE("a file in which no list was found is imported after the user has named its columns", "[imports]")
{
    NamingCase it;
    it.openRefused(plan);
    CHECK(it.message()->isVisibleTo(&*it.page));
    CHECK(it.message()->text().contains(u"plan.csv"));
    CHECK(it.header().contains(u'2'));
    CHECK_FALSE(it.readButton()->isEnabled());
    it.mean(0, Field::Number);
    it.mean(1, Field::Title);
    it.mean(2, Field::LeadUnit);
    it.mean(3, Field::Deadline);
    CHECK(it.readButton()->isEnabled());
    keepShot(it.page->grab().toImage(), QStringLiteral("import-naming"));
    REQUIRE(it.reviewed());
    CHECK_FALSE(it.message()->isVisibleTo(&*it.page));
    CHECK(it.tasks()->model()->rowCount() == 2);
    it.commit();
    CHECK(it.ledger->tasks().size() == 2);
}

TEST_CASE("what was named is remembered for the next file with the same titles, also further below", "[imports]")
{
    NamingCase it;
    it.openRefused(plan);
    it.mean(1, Field::Title);
    it.mean(2, Field::LeadUnit);
    REQUIRE(it.reviewed());
    it.commit();
    it.open(QStringLiteral("Plan\nof the,whole,long,year\nID,Task,Owner,Due\n1,评选标兵,区妇联,6月底前\n"));
    REQUIRE(it.page->findChild<ReviewPane*>()->isVisibleTo(&*it.page));
    CHECK(it.tasks()->model()->rowCount() == 1);
    CHECK(it.label("profileText").contains(u"plan.csv"));
}

TEST_CASE("what was named for a file without titles is remembered for one with such cells", "[imports]")
{
    NamingCase it;
    it.openRefused(QStringLiteral("1,开展竞赛,区总工会,6月底前\n2,建设驿站,区教委,12月底前\n"));
    it.part<QCheckBox>("noHeader")->click();
    it.mean(1, Field::Title);
    it.mean(2, Field::LeadUnit);
    REQUIRE(it.reviewed());
    it.commit();
    it.open(QStringLiteral("1,评选标兵,区妇联,6月底前\n2,走访企业,区工信局,7月底前\n"), QStringLiteral("next.csv"));
    REQUIRE(it.page->findChild<ReviewPane*>()->isVisibleTo(&*it.page));
    CHECK(it.column(2) == QStringList{QStringLiteral("评选标兵"), QStringLiteral("走访企业")});
    CHECK(it.label("profileText").contains(u"plan.csv"));
}

TEST_CASE("where a remembered naming is dropped, the columns are named again", "[imports]")
{
    NamingCase it;
    it.openRefused(plan);
    it.mean(1, Field::Title);
    it.mean(2, Field::LeadUnit);
    REQUIRE(it.reviewed());
    it.commit();
    it.open(QStringLiteral("Plan 2027\nID,Task,Owner,Due\n1,评选标兵,区妇联,6月底前\n"), QStringLiteral("next.csv"));
    REQUIRE(it.page->findChild<ReviewPane*>()->isVisibleTo(&*it.page));
    it.button("dropProfile")->click();
    it.settle();
    REQUIRE(it.naming()->isVisibleTo(&*it.page));
    it.mean(3, Field::Title);
    REQUIRE(it.reviewed());
    CHECK(it.column(2) == QStringList{QStringLiteral("6月底前")});
}

TEST_CASE("a refused file is rescued with the keyboard alone", "[imports]")
{
    NamingCase it;
    it.page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&*it.page));
    it.openRefused(plan);
    auto* source = it.part<QTableView>("source");
    REQUIRE(QApplication::focusWidget() == source);
    QTest::keyClick(source, Qt::Key_Down);
    CHECK(it.header().contains(u'3'));
    QTest::keyClick(source, Qt::Key_Right);
    CHECK(source->currentIndex().column() == 1); // looking along a row moves no header
    QTest::keyClick(source, Qt::Key_Up);
    CHECK(it.header().contains(u'2'));
    QTest::keyClick(source, Qt::Key_Escape);
    const QList<QComboBox*> meanings = it.meanings();
    REQUIRE(QApplication::focusWidget() == meanings.front());
    const Field fields[] = {Field::Number, Field::Title, Field::LeadUnit, Field::Deadline};
    for (int column = 0; column < 4; ++column) {
        QComboBox* combo = meanings.at(column);
        REQUIRE(tabTo(combo));
        while (combo->currentData().toInt() != static_cast<int>(fields[column]))
            QTest::keyClick(combo, Qt::Key_Down);
    }
    REQUIRE(tabTo(it.readButton()));
    QTest::keyClick(it.readButton(), Qt::Key_Space);
    it.settle();
    REQUIRE(it.page->findChild<ReviewPane*>()->isVisibleTo(&*it.page));
    CHECK(it.column(2) == QStringList{QStringLiteral("开展竞赛"), QStringLiteral("建设驿站")});
}

TEST_CASE("the row with the titles is the one that the user points to, or none", "[imports]")
{
    NamingCase it;
    it.openRefused(plan);
    auto* view = it.part<QTableView>("source");
    view->setCurrentIndex(view->model()->index(2, 1));
    CHECK(it.header().contains(u'3'));
    it.part<QCheckBox>("noHeader")->click();
    CHECK_FALSE(it.header().contains(u'3'));
    it.mean(1, Field::Title);
    it.mean(2, Field::LeadUnit);
    REQUIRE(it.reviewed());
    CHECK(it.tasks()->model()->rowCount() >= 2);
}

TEST_CASE("a text file that was cut wrongly is read again with another separator", "[imports]")
{
    NamingCase it;
    it.openRefused(plan);
    auto* separator = it.part<QComboBox>("separator");
    REQUIRE(separator->isVisibleTo(&*it.page));
    CHECK(it.meanings().size() == 4);
    separator->setCurrentIndex(separator->findData(QChar(u'\t')));
    Q_EMIT separator->activated(separator->currentIndex());
    it.settle();
    REQUIRE(it.naming()->isVisibleTo(&*it.page));
    CHECK(it.meanings().size() == 1);
}

TEST_CASE("columns with which no task is found are named again", "[imports]")
{
    NamingCase it;
    it.openRefused(QStringLiteral("Plan\nID,Task\n1,\n2,\n"));
    it.mean(1, Field::Title);
    CHECK_FALSE(it.reviewed());
    CHECK(it.naming()->isVisibleTo(&*it.page));
    CHECK(it.message()->isVisibleTo(&*it.page));
    CHECK(it.readButton()->isEnabled());
    it.part<QAbstractButton>("namingBack")->click();
    CHECK(it.page->findChild<DropZone*>()->isVisibleTo(&*it.page));
}
