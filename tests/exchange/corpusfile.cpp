// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/corpusfile.h"

#include "core/exchange/sourcereader.h"
#include "core/exchange/tasklistreader.h"

#include <QFile>

#include <ctime>

namespace taizhang::corpus {

namespace {

qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').value(0).toLongLong() / 1024;
    }
    return 0;
}

QString oneLine(QString text)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return text;
}

QString outcomeOf(const QString& path)
{
    NoFeedback feedback;
    const Result<SourceDocument> document = readSource(path, ReadOptions(), feedback);
    if (!document) {
        const Error& error = document.error();
        return u"refused\t" + toText(error.code) + u'\t' + oneLine(error.args.mid(1).join(u", ") + u' ' + error.detail);
    }
    const Result<ImportDraft> draft = readTaskList(*document, UnitDirectory(), ImportOptions());
    const QString list = draft
        ? QStringLiteral("%1 tasks, %2 issues").arg(draft->tasks.size()).arg(draft->issues.size())
        : toText(draft.error().code);
    return u"read\t" + toText(document->format) + QStringLiteral(", %1 tables\t").arg(document->tables.size()) + list;
}

} // namespace

QString report(const QString& path)
{
    const std::clock_t start = std::clock();
    const QString outcome = outcomeOf(path);
    const qint64 milliseconds = 1000LL * (std::clock() - start) / CLOCKS_PER_SEC;
    return QStringLiteral("%1\t%2\t").arg(milliseconds).arg(peakMemory()) + outcome;
}

} // namespace taizhang::corpus
