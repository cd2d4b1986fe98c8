// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/exchange/sourcereader.h"
#include "core/exchange/tasklistreader.h"
#include "core/ledger/ledger.h"
#include "core/ledger/sample.h"
#include "tests/bench/measure.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/tablemodelbase.h"
#include "ui/shared/tableview.h"
#include "ui/shell/desktop.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace taizhang;

namespace {

constexpr int manyTasks = 10'000;
constexpr int listRows = 2'000;
constexpr int repeats = 5;

Session benchSession(const Clock& clock)
{
    return Session{&clock, QStringLiteral("bench"), QStringLiteral("bench")};
}

// An invented list such as offices send, as a CSV file.
QByteArray listOf(int rows)
{
    QString text = QStringLiteral("序号,领域,重点任务,具体举措,牵头单位,责任单位,完成时限\n");
    for (int row = 1; row <= rows; ++row)
        text += QStringLiteral("%1,第%2方面,推进第%1项产业工人队伍建设改革重点任务落实见效，形成可复制可推广的经验做法,"
                               "一是摸清底数，建立台账；二是明确责任，分步实施；三是加强督查，跟踪问效。,"
                               "区第%3局,区第%4局、区第%5局,2026年%6月底前\n")
                    .arg(row)
                    .arg(row * 5 / (rows + 1) + 1)
                    .arg(row % 36 + 1)
                    .arg(row % 35 + 1)
                    .arg(row % 29 + 1)
                    .arg(row % 12 + 1);
    return text.toUtf8();
}

// What reading, comparing and storing a list cost; the ledger stays.
void importList(const QString& path, const Session& session, int rows, QTextStream& out)
{
    const QByteArray bytes = listOf(rows);
    const auto ledger = Ledger::create(path, {QStringLiteral("Bench"), 2026, {}, true}, session);
    NoFeedback feedback;
    const Stopwatch whole;
    const auto document = readSource(bytes, QStringLiteral("list.csv"), {}, feedback);
    const auto draft = readTaskList(*document, (*ledger)->directory(), {});
    const Cost read = whole.cost();
    const ImportPlan plan = (*ledger)->planImport(*draft);
    const Cost planned = whole.cost();
    const auto outcome = (*ledger)->commitImport(*draft, plan);
    const Cost stored = whole.cost();
    out << "import of " << rows << " rows: " << stored.text() << " (read " << read.cpu << ", compare "
        << planned.cpu - read.cpu << ", store " << stored.cpu - planned.cpu << " ms CPU), "
        << (outcome ? "stored" : "REFUSED") << Qt::endl;
}

// One keystroke and all that follows of it, to the painted picture.
Cost typed(QLineEdit& field, const QString& text)
{
    const Stopwatch watch;
    field.setText(text);
    QApplication::processEvents();
    field.window()->repaint();
    return watch.cost();
}

void measureFiltering(MainWindow& window, QTextStream& out)
{
    auto* table = window.findChild<TableView*>(QStringLiteral("taskTable"));
    auto* search = window.findChild<QLineEdit*>(QStringLiteral("taskSearch"));
    const Cost floor = leastOf(repeats, [table] { table->viewport()->repaint(); });
    out << "  bare repaint of the table: " << floor.text() << Qt::endl;
    for (const QString& text : {QStringLiteral("技"), QStringLiteral("落实见效"), QStringLiteral("qd1j"),
             QStringLiteral("light:red"), QStringLiteral("牵头:第3局")}) {
        Cost least = typed(*search, text);
        const int shown = table->model()->rowCount();
        typed(*search, {});
        least = least.lesser(typed(*search, text));
        const Cost cleared = typed(*search, {});
        out << "  search “" << text << "” (" << shown << " shown): " << least.text() << ", cleared: " << cleared.text()
            << Qt::endl;
    }
    auto* model = qobject_cast<TableModelBase*>(table->model());
    const auto filter = [&](const QString& text) {
        const Stopwatch watch;
        model->setColumnFilter(*model->columnOf(QStringLiteral("title")), text);
        QApplication::processEvents();
        window.repaint();
        return watch.cost();
    };
    const Cost first = filter(QStringLiteral("第1"));
    filter({});
    out << "  column filter, first: " << first.text() << ", then: " << filter(QStringLiteral("第12")).text()
        << Qt::endl;
    filter({});
}

void measureEdit(Ledger& ledger, MainWindow& window, QTextStream& out)
{
    Task task = ledger.currentTasks().front().task;
    Cost least;
    for (int i = 0; i < repeats; ++i) {
        task.goal = QStringLiteral("目标%1").arg(i);
        const Stopwatch watch;
        static_cast<void>(ledger.saveTask(task));
        const Cost written = watch.cost();
        QApplication::processEvents();
        window.repaint();
        least = i == 0 ? watch.cost() : least.lesser(watch.cost());
        if (i == repeats - 1)
            out << "  an edit with its repaint: " << least.text() << " (stored and told: " << written.text() << ")"
                << Qt::endl;
    }
}

// In a process of its own: from its start to the first picture, then what typing costs.
int showLedger(const QString& path, bool thenType)
{
    QTemporaryDir folder;
    const FixedClock clock{QDate(2026, 6, 30)};
    SystemDialogs dialogs;
    Desktop desktop({folder.filePath(QStringLiteral("bench.ini")), folder.path(), benchSession(clock), dialogs});
    desktop.start(path);
    QApplication::processEvents();
    desktop.window().repaint();
    QTextStream out(stdout);
    out << "  start to first paint: " << processorMilliseconds() << " ms CPU, peak memory " << peakMemory() << " MiB"
        << Qt::endl;
    if (thenType) {
        measureFiltering(desktop.window(), out);
        measureEdit(*desktop.ledger(), desktop.window(), out);
    }
    return 0;
}

void inOwnProcess(const QStringList& arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.waitForFinished(-1);
}

} // namespace

// Prints what opening, filtering and importing cost; processor time is the figure to trust.
int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3)
        return showLedger(arguments[2], arguments[1] == QStringLiteral("--type"));
    QTemporaryDir folder;
    const FixedClock clock{QDate(2026, 6, 30)};
    const Session session = benchSession(clock);
    QTextStream out(stdout);
    const QString sample = folder.filePath(QStringLiteral("sample.taizhang"));
    const QString many = folder.filePath(QStringLiteral("many.taizhang"));
    static_cast<void>(createSampleLedger(sample, session));
    importList(folder.filePath(QStringLiteral("list.taizhang")), session, listRows, out);
    importList(many, session, manyTasks, out);
    out << "empty welcome page" << Qt::endl;
    inOwnProcess({QStringLiteral("--show"), {}});
    out << "sample ledger" << Qt::endl;
    inOwnProcess({QStringLiteral("--show"), sample});
    out << "ledger of " << manyTasks << " tasks" << Qt::endl;
    inOwnProcess({QStringLiteral("--type"), many});
    return 0;
}
