// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/corpusfile.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QMap>
#include <QProcess>
#include <QTextStream>

using namespace taizhang;

namespace {

constexpr int longestReading = 60'000; // milliseconds
constexpr qint64 longestRefusal = 2'000; // of processor time, which a busy machine does not stretch
constexpr qint64 largestRefusal = 512; // MiB

struct Verdict
{
    QString line; // as printed
    QString kind; // for the summary: "read", "refused", "crashed" ...
    bool bad = false;
};

// What the child printed: milliseconds, MiB, "read" or "refused", and more.
Verdict verdictOf(const QString& line)
{
    const QStringList fields = line.split(u'\t');
    const bool refused = fields.value(2) == u"refused";
    if (refused && fields[0].toLongLong() > longestRefusal)
        return {line, QStringLiteral("refused too late"), true};
    if (refused && fields[1].toLongLong() > largestRefusal)
        return {line, QStringLiteral("refused with too much memory"), true};
    return {line, fields.value(2), false};
}

// Each file has a process of its own, so that a crash is one line of the report and memory is that file's alone.
Verdict readApart(const QString& path)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--one"), path});
    QString trouble;
    if (!child.waitForFinished(longestReading)) {
        child.kill();
        child.waitForFinished();
        trouble = QStringLiteral("timed out");
    } else if (child.exitStatus() == QProcess::CrashExit || child.exitCode() != 0) {
        trouble = QStringLiteral("crashed");
    }
    if (trouble.isEmpty())
        return verdictOf(QString::fromUtf8(child.readAllStandardOutput()).trimmed());
    const QString said = QString::fromUtf8(child.readAllStandardError()).trimmed().section(u'\n', -1);
    return {u"-\t-\t" + trouble + u'\t' + said, trouble, true};
}

int walk(const QString& folder, QTextStream& out)
{
    QStringList paths;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    QMap<QString, int> counts;
    bool good = true;
    for (const QString& path : std::as_const(paths)) {
        const Verdict verdict = readApart(path);
        ++counts[verdict.kind];
        good = good && !verdict.bad;
        out << verdict.line << '\t' << path << Qt::endl;
    }
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        out << "# " << count.key() << ": " << count.value() << Qt::endl;
    return good ? 0 : 1;
}

} // namespace

// Walks a folder and prints a line for each file: milliseconds of processor time, MiB, what became of it and why, the
// file. Fails when a file crashed the reader, kept it longer than a minute, or was refused beyond two seconds or 512
// MiB.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() == 3 && arguments[1] == u"--one") {
        out << corpus::report(arguments[2]) << Qt::endl;
        return 0;
    }
    if (arguments.size() != 2 || arguments[1].startsWith(u"--")) {
        out << "usage: exchange_corpus FOLDER" << Qt::endl;
        return 2;
    }
    return walk(arguments[1], out);
}
