// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drafttext.h"

#include "tests/support/catch.h"
#include "tests/support/gridtable.h"

#include <QStringList>

namespace taizhang {

namespace {

QString unitsText(const DraftTask& task)
{
    QStringList units;
    for (const DraftUnit& unit : task.units) {
        const QString open = unit.openEnded ? QStringLiteral("等") : QString();
        units.append(unit.written + open + u' ' + toText(unit.role));
    }
    return u'[' + units.join(u"; ") + u']';
}

QString deadlineText(const Deadline& deadline)
{
    QString text = u'{' + deadline.phrase;
    if (!deadline.phrase.isEmpty())
        text += u' ';
    text += toText(deadline.kind);
    if (deadline.due)
        text += u' ' + deadline.due->toString(Qt::ISODate);
    if (deadline.start)
        text += u" from " + deadline.start->toString(Qt::ISODate);
    return text + u'}';
}

QString taskText(const DraftTask& task)
{
    QStringList words;
    if (!task.number.isEmpty())
        words.append(task.number);
    words.append((task.aspects + QStringList{task.title}).join(u'/'));
    QStringList measures;
    for (const DraftMeasure& measure : task.measures)
        measures.append(measure.text);
    if (!measures.isEmpty())
        words.append(u'(' + measures.join(u" | ") + u')');
    words.append(unitsText(task));
    words.append(deadlineText(task.deadline.deadline));
    if (task.percent)
        words.append(task.percent->toText() + u'%');
    if (task.status)
        words.append(toText(*task.status));
    if (task.budget)
        words.append(u'¥' + task.budget->toYuanText());
    words.append(u'@' + QString::number(task.source.row));
    return words.join(u' ');
}

} // namespace

QString draftText(const ImportDraft& draft)
{
    QStringList lines;
    for (const DraftTask& task : draft.tasks)
        lines.append(taskText(task));
    return lines.join(u'\n');
}

QString documentRead(const SourceDocument& document, const ImportOptions& options)
{
    const Result<ImportDraft> draft = readTaskList(document, UnitDirectory(), options);
    if (!draft) {
        const QStringList& args = draft.error().args;
        QStringList tables;
        for (qsizetype at = 2; at + 1 < args.size(); at += 2)
            tables.append(args[at] + u": " + args[at + 1]);
        return u"ERROR " + toText(draft.error().code) + u' ' + tables.join(u"; ");
    }
    CHECK(draft->cells.addsUp());
    CHECK(draft->fates.size() == static_cast<std::size_t>(draft->cells.total));
    return draftText(*draft);
}

QString gridRead(const QString& drawing)
{
    return documentRead(documentOf({gridTable(drawing)}));
}

QString paragraphsRead(const QString& text)
{
    return documentRead(documentOf({paragraphTable(text)}, QStringLiteral("list.docx")));
}

} // namespace taizhang
