// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that is there to be killed: opens a ledger, works on it at random, and says on standard output, without a
// buffer, what it has been told is done.
//     faults_writer LEDGER SEED OPERATIONS [KILL_AT] [without-lock-file] [in-step]
// Lines: "ready", for each operation "done BATCH" or "failed", "refused CODE". In step, each operation waits for a line
// on standard input; once that ends, the rest goes on without. Exit code 3 if the ledger is locked.
#include "core/base/clock.h"
#include "core/ledger/ledger.h"
#include "core/storage/batch.h"
#include "core/storage/ledgerfile.h"
#include "tests/faults/iofaults.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <random>

#include <unistd.h>

using namespace taizhang;

namespace {

void say(const QByteArray& line)
{
    const QByteArray whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), static_cast<size_t>(whole.size())) != whole.size())
        ::_exit(4);
}

void awaitStep(bool inStep)
{
    char line = 0;
    if (inStep && ::read(STDIN_FILENO, &line, 1) < 0)
        ::_exit(4);
}

bool work(Ledger& ledger, std::mt19937& random, int step)
{
    const std::vector<TaskView> tasks = ledger.tasks();
    if (tasks.empty()) // their import was undone
        return ledger.redo().ok();
    Task task = tasks.at(random() % tasks.size()).task;
    task.note = QStringLiteral("第%1步").arg(step);
    switch (random() % 6) {
    case 0: {
        std::vector<Task> all;
        for (const TaskView& view : tasks) {
            all.push_back(view.task);
            all.back().note = task.note;
        }
        return ledger.saveTasks(all).ok();
    }
    case 1: {
        ProgressRecord record;
        record.task = task.id;
        record.on = QDate(2026, 3, 1);
        record.percent = Percent::fromWhole(int(random() % 101));
        record.text = task.note;
        return ledger.recordProgress(record).ok();
    }
    case 2:
        return ledger.undo().ok();
    case 3:
        return ledger.redo().ok();
    default:
        return ledger.saveTask(task).ok();
    }
}

// As the program would write if it relied on the locks of the file system alone.
int runWithoutLockFile(const QString& path, int operations, bool inStep)
{
    const Author author{QStringLiteral("李四"), QStringLiteral("PC-08"), QDateTime::currentDateTimeUtc()};
    const auto database = openLedgerFile(path, Access::ReadWrite, author, [](Database&) -> Result<void> { return {}; });
    if (!database)
        return database.error().code == ErrorCode::LedgerLocked ? 3 : 1;
    say("ready");
    for (int step = 0; step < operations; ++step) {
        awaitStep(inStep);
        const Result<void> done = attempt(path, [&]() -> Result<void> {
            Batch batch(**database, BatchLabel(), author);
            (*database)->run(QStringLiteral("UPDATE task SET note = ?"), {QString(200, QChar(u'一' + step))});
            batch.seal();
            batch.commit();
            say("done " + QByteArray::number(batch.id().value()));
            return {};
        });
        if (!done)
            say("failed");
    }
    return 0;
}

int run(const QStringList& arguments)
{
    const QString path = arguments.at(1);
    std::mt19937 random(arguments.at(2).toUInt());
    const int operations = arguments.at(3).toInt();
    const bool inStep = arguments.contains(u"in-step");
    if (arguments.contains(u"without-lock-file"))
        return runWithoutLockFile(path, operations, inStep);
    if (const long killAt = arguments.value(4).toLong(); killAt > 0) {
        iofaults::arm({.folder = QFileInfo(path).path().toStdString(), .at = killAt, .act = iofaults::Act::Kill});
    }
    const FixedClock clock(QDate(2026, 3, 2));
    Session session;
    session.clock = &clock;
    session.actor = QStringLiteral("李四");
    session.computer = QStringLiteral("PC-08");
    const auto ledger = Ledger::open(path, session);
    if (!ledger) {
        say("refused " + toText(ledger.error().code).toUtf8());
        return ledger.error().code == ErrorCode::LedgerLocked ? 3 : 1;
    }
    say("ready");
    for (int step = 0; step < operations; ++step) {
        awaitStep(inStep);
        const bool done = work(**ledger, random, step);
        say(done ? "done " + QByteArray::number((*ledger)->batches().front().id.value()) : QByteArray("failed"));
    }
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.size() < 4 ? 2 : run(arguments);
}
