// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpage.h"

#include "core/report/language.h"
#include "tests/support/catch.h"
#include "tests/support/shots.h"
#include "tests/ui/dashboard/officevalues.h"
#include "tests/ui/support/testpage.h"
#include "ui/reports/previewview.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace taizhang;

namespace {

QString state(ReportPage& page)
{
    return page.findChild<QLabel*>(QStringLiteral("state"))->text();
}

// Waits for a preview and gives the number of its pages; 0 if none came.
int previewed(ReportPage& page)
{
    QString text;
    const bool came = QTest::qWaitFor(
        [&] {
            text = state(page);
            return text.startsWith(QStringLiteral("Page ")) && !text.endsWith(QStringLiteral(" 0"));
        },
        20'000);
    return came ? text.section(QStringLiteral(" of "), 1).section(QLatin1Char('\n'), 0, 0).toInt() : 0;
}

} // namespace

TEST_CASE("the report is shown page by page and follows its contents", "[reports]")
{
    TempLedger ledger;
    fillOffice(*ledger, 5, 8);
    TestPage<ReportPage> page(*ledger);
    page->resize(1100, 800);
    page->show();
    const int whole = previewed(*page);
    CHECK(whole >= 4);
    auto* view = page->findChild<PreviewView*>();
    CHECK(view->currentPage() == 1);
    QTest::keyClick(view, Qt::Key_PageDown);
    CHECK(view->currentPage() == 2);
    QTest::keyClick(view, Qt::Key_End);
    CHECK(view->currentPage() == whole);
    CHECK(state(*page) == QStringLiteral("Page %1 of %1").arg(whole));

    page->findChild<QCheckBox*>(QStringLiteral("annex"))->setChecked(false);
    QTest::qWait(300);
    const int shorter = previewed(*page);
    CHECK(shorter > 0);
    CHECK(shorter < whole);
}

TEST_CASE("the saved report is a PDF with the pages of the preview", "[reports]")
{
    TempLedger ledger;
    fillOffice(*ledger, 3, 6);
    TestPage<ReportPage> page(*ledger);
    page->resize(1100, 800);
    page->show();
    const int pages = previewed(*page);
    page.dialogs.answer = page.folder.filePath(QStringLiteral("汇报.pdf"));
    QSignalSpy messages(&*page, &Page::messageRaised);
    page->pageActions().constLast()->trigger();
    REQUIRE(messages.wait(20'000));
    CHECK(page.dialogs.suggested == QStringLiteral("Progress report 2026-06-30.pdf"));
    const auto message = messages.first().first().value<Message>();
    CHECK(message.kind == Message::Kind::Success);
    CHECK(message.text.contains(QStringLiteral("汇报.pdf")));
    CHECK(message.text.contains(QString::number(pages)));
    CHECK_FALSE(message.actionText.isEmpty());
    QFile file(page.dialogs.answer);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
}

TEST_CASE("a report that cannot be written says so and leaves nothing", "[reports]")
{
    TempLedger ledger;
    fillOffice(*ledger, 1, 2);
    TestPage<ReportPage> page(*ledger);
    page->show();
    page.dialogs.answer = page.folder.filePath(QStringLiteral("missing/汇报.pdf"));
    QSignalSpy messages(&*page, &Page::messageRaised);
    REQUIRE(page->can(Page::Verb::Print));
    page->perform(Page::Verb::Print); // a report is printed from its PDF
    REQUIRE(messages.wait(20'000));
    CHECK(messages.first().first().value<Message>().kind == Message::Kind::Error);
    CHECK_FALSE(QFile::exists(page.dialogs.answer));
    CHECK(page->pageActions().constLast()->isEnabled());
}

TEST_CASE("a report never speaks of days to come", "[reports]")
{
    TempLedger ledger;
    TestPage<ReportPage> page(*ledger);
    auto* day = page->findChild<QDateEdit*>(QStringLiteral("asOf"));
    CHECK(day->date() == QDate(2026, 6, 30));
    day->setDate(QDate(2027, 1, 1));
    CHECK(day->date() == QDate(2026, 6, 30));
}

TEST_CASE("the preview follows an edit of the ledger", "[reports]")
{
    TempLedger ledger;
    fillOffice(*ledger, 2, 4);
    TestPage<ReportPage> page(*ledger);
    page->resize(1100, 800);
    page->show();
    const int before = previewed(*page);
    for (int i = 0; i < 40; ++i)
        REQUIRE(ledger->addTask(aTask(QStringLiteral("补充的改革任务第%1项").arg(i + 1))));
    QTest::qWait(300);
    CHECK(previewed(*page) > before);
}

TEST_CASE("the report page in both languages and themes", "[reports]")
{
    for (const bool dark : {false, true}) {
        const auto translator = installLanguage(dark ? Language::English : Language::SimplifiedChinese);
        QApplication::setPalette(Theme(dark).palette());
        TempLedger ledger;
        fillOffice(*ledger, 36, 2);
        TestPage<ReportPage> page(*ledger);
        page->resize(1280, 860);
        page->show();
        auto* view = page->findChild<PreviewView*>();
        REQUIRE(QTest::qWaitFor([view] { return view->currentPage() == 1; }, 20'000));
        QTest::qWait(1);
        keepShot(page->grab().toImage(), dark ? QStringLiteral("report-dark-en") : QStringLiteral("report-light-zh"));
        view->showPage(2);
        keepShot(page->grab().toImage(), dark ? QStringLiteral("report-2-dark") : QStringLiteral("report-2-light"));
    }
    QApplication::setPalette(QPalette());
}

TEST_CASE("every part of the report can be left out, and the choice is remembered", "[reports]")
{
    TempLedger ledger;
    fillOffice(*ledger, 3, 6);
    addValues(*ledger);
    TestPage<ReportPage> page(*ledger);
    page->resize(1100, 800);
    page->show();
    int before = previewed(*page);
    REQUIRE(before > 0);
    for (QCheckBox* box : page->findChildren<QCheckBox*>())
        box->setChecked(false);
    QTest::qWait(300);
    CHECK(previewed(*page) == 1); // the title alone
    page->findChild<QCheckBox*>(QStringLiteral("funds"))->setChecked(true);
    ReportPage again(PageContext{*ledger, page.settings, page.dialogs, page.jobs, page.clock}, nullptr);
    for (const QCheckBox* box : again.findChildren<QCheckBox*>()) {
        CAPTURE(box->objectName());
        CHECK(box->isChecked() == (box->objectName() == QStringLiteral("funds")));
    }
}

TEST_CASE("a part of which the ledger has nothing cannot be chosen", "[reports]")
{
    TempLedger ledger;
    fillOffice(*ledger, 3, 6);
    TestPage<ReportPage> page(*ledger);
    page->resize(1100, 800);
    page->show();
    REQUIRE(previewed(*page) > 0);
    const auto enabled
        = [&](const char16_t* key) { return page->findChild<QCheckBox*>(QString::fromUtf16(key))->isEnabled(); };
    CHECK_FALSE(enabled(u"funds"));
    CHECK_FALSE(enabled(u"reporting"));
    CHECK(enabled(u"late"));
    addValues(*ledger);
    QTest::qWait(300);
    REQUIRE(previewed(*page) > 0);
    CHECK(enabled(u"funds"));
    CHECK(enabled(u"reporting"));
    keepShot(page->grab().toImage(), QStringLiteral("report-choices"));
}

TEST_CASE("a character that no font has is told with its task", "[reports]")
{
    TempLedger ledger;
    REQUIRE(ledger->addTask(aTask(QStringLiteral("推进\U0010F0F0项改革"), QStringLiteral("7"))));
    TestPage<ReportPage> page(*ledger);
    page->resize(1100, 800);
    page->show();
    REQUIRE(previewed(*page) > 0);
    auto* bar = page->findChild<MessageBar*>();
    REQUIRE(bar->isVisibleTo(&*page));
    QStringList texts;
    for (const QLabel* label : bar->findChildren<QLabel*>())
        texts << label->text();
    CHECK(texts.join(QLatin1Char(' ')).contains(QStringLiteral("U+10F0F0")));
    CHECK(texts.join(QLatin1Char(' ')).contains(QStringLiteral("task 7")));
    keepShot(page->grab().toImage(), QStringLiteral("report-missing"));
}
