// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/dashboard/officetasks.h"
#include "tests/ui/support/pseudotranslator.h"
#include "tests/ui/support/testwindow.h"
#include "ui/shell/pagehost.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace taizhang;
using namespace Qt::StringLiterals;

namespace {

// Data of the test is Chinese, so Latin words that are not in brackets are words of the program.
bool untranslated(const QString& text)
{
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    static const QStringList names{u"English"_s, u"clerk"_s, u"desk"_s, u"Ctrl"_s};
    QString rest = text;
    for (const QString& name : names)
        rest.remove(name);
    rest.remove(QRegularExpression(u"</?(qt|br)>"_s));
    const bool path = rest.contains(u".taizhang"_s) || rest.startsWith(u'/');
    return !path && word.match(rest).hasMatch() && !rest.contains(QChar(0x27E6));
}

class Findings
{
public:
    void check(const QObject* where, const QString& text)
    {
        if (untranslated(text))
            m_texts << QString::fromLatin1(where->metaObject()->className()) + u' ' + where->objectName() + u": "
                    + text;
    }
    QString text() const { return m_texts.join(u'\n'); }

private:
    QStringList m_texts;
};

void checkTexts(const QWidget& window, Findings& findings)
{
    for (const QLabel* label : window.findChildren<QLabel*>())
        findings.check(label, label->text());
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
        findings.check(button, button->text());
    for (const QLineEdit* field : window.findChildren<QLineEdit*>())
        findings.check(field, field->placeholderText());
    for (const QAction* action : window.findChildren<QAction*>())
        findings.check(action, action->text());
    for (const QWidget* widget : window.findChildren<QWidget*>())
        findings.check(widget, widget->toolTip());
    for (const QTableView* table : window.findChildren<QTableView*>()) {
        for (int column = 0; table->model() && column < table->model()->columnCount(); ++column)
            findings.check(table, table->model()->headerData(column, Qt::Horizontal).toString());
    }
}

template <class Visit>
void visitPages(TestWindow& t, Visit visit)
{
    t.dialogs.answer = t.path(u"台账.taizhang"_s);
    t.window.findChild<QAction*>(u"newAction"_s)->trigger();
    fillOffice(*t.holder.ledger(), 3, 3);
    auto* host = t.window.findChild<PageHost*>();
    for (const PageEntry& entry : host->entries()) {
        host->showPage(entry.key);
        QTest::qWait(20);
        visit(*host->current());
    }
}

// Words that do not fit: labels of one line and buttons, as they stand in the laid-out window.
QString clipped(const QWidget& window)
{
    QStringList found;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        const bool counts = label->isVisible() && !label->wordWrap() && !label->text().isEmpty();
        if (counts && label->width() < label->minimumSizeHint().width())
            found << label->text();
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() + 1 < button->minimumSizeHint().width())
            found << button->text();
    }
    return found.join(u'\n');
}

} // namespace

TEST_CASE("every word of the window goes through the translator", "[shell][texts]")
{
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    TestWindow t;
    Findings findings;
    checkTexts(t.window, findings);
    visitPages(t, [&](const Page&) { checkTexts(t.window, findings); });
    CHECK(findings.text() == QString());
}

TEST_CASE("no word of the window is cut off in either language", "[shell][texts]")
{
    const QString language = GENERATE(u"zh_CN"_s, u"en"_s);
    QTranslator words;
    REQUIRE(words.load(u":/i18n/%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(&words);
    TestWindow t;
    CAPTURE(language);
    CHECK(clipped(t.window) == QString());
    visitPages(t, [&](const Page& page) {
        CAPTURE(page.title());
        // Layouts settle in several rounds of the event loop.
        (void)QTest::qWaitFor([&] { return clipped(t.window).isEmpty(); }, 2000);
        CHECK(clipped(t.window) == QString());
    });
}
