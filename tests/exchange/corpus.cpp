// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sourcereader.h"
#include "core/exchange/tasklistreader.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace taizhang;

namespace {

// Largest resident memory since the last call, in MiB; 0 where the system does not tell.
qint64 takePeakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    qint64 peak = 0;
    if (status.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray& line : lines) {
            if (line.startsWith("VmHWM:"))
                peak = line.mid(6).trimmed().split(' ').value(0).toLongLong() / 1024;
        }
    }
    QFile reset(QStringLiteral("/proc/self/clear_refs"));
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
    return peak;
}

QString outcomeOf(const QString& path)
{
    NoFeedback feedback;
    const Result<SourceDocument> document = readSource(path, ReadOptions(), feedback);
    if (!document)
        return toText(document.error().code) + u'\t' + document.error().args.mid(1).join(u", ");
    const Result<ImportDraft> draft = readTaskList(*document, UnitDirectory(), ImportOptions());
    const QString list = draft
        ? QStringLiteral("%1 tasks, %2 issues").arg(draft->tasks.size()).arg(draft->issues.size())
        : toText(draft.error().code);
    return QStringLiteral("read %1, %2 tables\t%3")
        .arg(toText(document->format))
        .arg(document->tables.size())
        .arg(list);
}

} // namespace

// Walks a folder and prints one line per file: milliseconds, MiB, what became of it, the file. Point it at any corpus.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    if (argc != 2) {
        out << "usage: exchange_corpus FOLDER" << Qt::endl;
        return 2;
    }
    QDirIterator files(QCoreApplication::arguments().at(1), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        takePeakMemory();
        QElapsedTimer timer;
        timer.start();
        const QString outcome = outcomeOf(path);
        const qint64 time = timer.elapsed();
        out << time << '\t' << takePeakMemory() << '\t' << outcome << '\t' << path << Qt::endl;
    }
    return 0;
}
