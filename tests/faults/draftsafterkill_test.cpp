// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/support/testpage.h"
#include "ui/backups/draftsdialog.h"
#include "ui/shared/growingedit.h"
#include "ui/shell/ledgerholder.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <csignal>

using namespace taizhang;

namespace {

const QString goalTyped = QStringLiteral("还没写完的目标");
const QString doneTyped = QStringLiteral("还没登记的进展");

// The window on a ledger in a folder that outlives the program.
struct Program
{
    explicit Program(const QString& folder)
        : settings(folder + QStringLiteral("/settings.json"))
        , holder(settings, Session{&clock, QStringLiteral("clerk"), QStringLiteral("desk")})
        , window({holder, settings, dialogs, jobs, clock, folder})
    {
        window.resize(1280, 800);
        window.show();
        window.openPath(folder + QStringLiteral("/台账.taizhang"));
        REQUIRE(holder.ledger());
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    template <class W>
    W* find(const char* name) const
    {
        W* widget = window.findChild<W*>(QString::fromLatin1(name));
        REQUIRE(widget);
        return widget;
    }

    FixedClock clock{QDate(2026, 6, 30)};
    Settings settings;
    AnsweredDialogs dialogs;
    JobRunner jobs;
    LedgerHolder holder;
    MainWindow window;
};

void type(GrowingEdit* edit, const QString& text)
{
    edit->setFocus();
    REQUIRE(edit->hasFocus());
    edit->insertPlainText(text); // as an input method does
}

} // namespace

// The program that is killed: runs in a process of its own, started by the test case below.
TEST_CASE("typing that a kill interrupts", "[.killed]")
{
    const Program program(qEnvironmentVariable("TAIZHANG_DRAFTS_FOLDER"));
    auto* table = program.find<QAbstractItemView>("taskTable");
    table->setCurrentIndex(table->model()->index(0, 1));
    auto* tabs = program.find<QTabWidget>("taskTabs");
    const char* fields[]{"field_goal", "progressText"};
    const QString texts[]{goalTyped, doneTyped};
    const int which = qEnvironmentVariableIntValue("TAIZHANG_DRAFTS_FIELD");
    auto* edit = program.find<GrowingEdit>(fields[which]);
    for (int tab = 0; tab < tabs->count() && !edit->isVisible(); ++tab)
        tabs->setCurrentIndex(tab);
    REQUIRE(edit->isVisible());
    type(edit, texts[which]);
    QTest::qWait(2500); // drafts are kept once a second
    (void)std::raise(SIGKILL);
}

TEST_CASE("text typed into the task panel or the progress form survives a kill and is offered at the next start")
{
    const QTemporaryDir folder;
    {
        const FixedClock clock(QDate(2026, 6, 30));
        const auto ledger = Ledger::create(folder.filePath(QStringLiteral("台账.taizhang")),
            {QStringLiteral("示例台账"), 2026, {}, true}, {&clock, QStringLiteral("clerk"), QStringLiteral("desk")});
        REQUIRE(ledger.ok());
        Task task;
        task.title = QStringLiteral("示例任务");
        REQUIRE((*ledger)->addTask(task).ok());
    }
    for (const char* field : {"0", "1"}) {
        QProcess killed;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TAIZHANG_DRAFTS_FOLDER"), folder.path());
        environment.insert(QStringLiteral("TAIZHANG_DRAFTS_FIELD"), QString::fromLatin1(field));
        killed.setProcessEnvironment(environment);
        killed.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.killed]")});
        REQUIRE(killed.waitForFinished(120'000));
        INFO(killed.readAllStandardOutput().toStdString());
        REQUIRE(killed.exitStatus() == QProcess::CrashExit);
    }

    const Program program(folder.path());
    CHECK(program.holder.ledger()->tasks().front().task.goal.isEmpty());
    program.find<QPushButton>("messageAction")->click();
    const auto* dialog = program.window.findChild<DraftsDialog*>();
    REQUIRE(dialog);
    QStringList offered;
    for (const QPlainTextEdit* text : dialog->findChildren<QPlainTextEdit*>())
        offered << text->toPlainText();
    CHECK(offered == QStringList{goalTyped, doneTyped});
}
