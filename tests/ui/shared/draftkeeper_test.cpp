// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shared/draftkeeper.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

using namespace taizhang;

namespace {

const QString uid = QStringLiteral("0123456789abcdef0123456789abcdef");

// A form with a long text, a line and a search field.
struct Form
{
    Form()
    {
        window.setWindowTitle(QStringLiteral("登记进展"));
        auto* layout = new QVBoxLayout(&window);
        for (QWidget* widget : {static_cast<QWidget*>(label), static_cast<QWidget*>(text), static_cast<QWidget*>(line),
                 static_cast<QWidget*>(search)})
            layout->addWidget(widget);
        label->setBuddy(text);
        search->setClearButtonEnabled(true);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    void type(QWidget* editor, const QString& typed)
    {
        editor->setFocus();
        QTest::keyClicks(editor, typed);
    }

    QWidget window;
    QLabel* label = new QLabel(QStringLiteral("存在问题(&P)"));
    QPlainTextEdit* text = new QPlainTextEdit;
    QLineEdit* line = new QLineEdit;
    QLineEdit* search = new QLineEdit;
};

struct Kept
{
    QTemporaryDir folder;
    QObject parent;
    DraftKeeper* keeper = new DraftKeeper(DraftStore(folder.path(), uid), &parent);

    // As the next start of the program finds them.
    std::vector<Draft> offered() const { return DraftStore(folder.path(), uid).left(); }
};

} // namespace

TEST_CASE("text typed into an open editor is offered after a crash, with its place")
{
    const Kept kept;
    Form form;
    form.type(form.text, QStringLiteral("half a sentence"));
    form.type(form.line, QStringLiteral("post"));
    kept.keeper->look();
    const std::vector<Draft> offered = kept.offered();
    REQUIRE(offered.size() == 2);
    CHECK(offered[0].text == u"half a sentence");
    CHECK(offered[0].where == QStringLiteral("登记进展 – 存在问题(P)"));
    CHECK(offered[0].at.isValid());
    CHECK(offered[1].text == u"post");
}

TEST_CASE("a draft goes when its text was stored, dropped or taken back")
{
    const Kept kept;
    Form form;
    form.type(form.text, QStringLiteral("stored"));
    form.type(form.line, QStringLiteral("taken back"));
    kept.keeper->look();
    CHECK(kept.offered().size() == 2);
    form.text->setPlainText(QStringLiteral("stored")); // a page shows what the ledger has
    form.line->clear();
    kept.keeper->look();
    CHECK(kept.offered().empty());
    form.type(form.text, QStringLiteral("dropped"));
    kept.keeper->look();
    CHECK(kept.offered().size() == 1);
    form.window.hide();
    kept.keeper->look();
    CHECK(kept.offered().empty());
    CHECK(QDir(kept.folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("an editor that is destroyed costs nothing but its own draft")
{
    const Kept kept;
    Form form;
    {
        Form other;
        other.type(other.text, QStringLiteral("gone"));
        kept.keeper->look();
    }
    form.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&form.window));
    form.type(form.text, QStringLiteral("here"));
    kept.keeper->look();
    REQUIRE(kept.offered().size() == 1);
    CHECK(kept.offered()[0].text == u"here");
}

TEST_CASE("what is searched for, secret or marked is no draft")
{
    const Kept kept;
    Form form;
    form.type(form.search, QStringLiteral("search"));
    form.line->setEchoMode(QLineEdit::Password);
    form.type(form.line, QStringLiteral("secret"));
    form.text->setProperty("noDraft", true);
    form.type(form.text, QStringLiteral("marked"));
    kept.keeper->look();
    CHECK(kept.offered().empty());
}

TEST_CASE("drafts are those of their ledger, of other programs, until discarded")
{
    const QTemporaryDir folder;
    DraftStore mine(folder.path(), uid);
    REQUIRE(mine.keep({{QStringLiteral("place"), QStringLiteral("mine"), QDateTime::currentDateTimeUtc()}}));
    CHECK(mine.left().empty());
    CHECK(DraftStore(folder.path(), QStringLiteral("other")).left().empty());
    DraftStore next(folder.path(), uid);
    CHECK(next.left().size() == 1);
    next.discardLeft();
    CHECK(next.left().empty());
}
