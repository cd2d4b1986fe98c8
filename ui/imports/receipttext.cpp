// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/receipttext.h"

#include "core/report/importwords.h"
#include "ui/imports/sourceplace.h"

#include <QCoreApplication>

#include <algorithm>

namespace taizhang {

namespace {

struct Receipt
{
    Q_DECLARE_TR_FUNCTIONS(Receipt)
};

constexpr int mostIgnored = 200; // cells listed one by one

QString place(const SourceDocument& document, int table, int row)
{
    const QString name = tableText(document, table);
    return name.isEmpty() ? Receipt::tr("row %1").arg(row + 1) : Receipt::tr("%1, row %2").arg(name).arg(row + 1);
}

QString told(const QString& place, const QString& text)
{
    return Receipt::tr("%1: %2", "a place in the file and what is told of it").arg(place, text);
}

QStringList cellLines(const CellAccount& cells)
{
    return {
        Receipt::tr("%1 cells in the file = %2 in fields + %3 headers + %4 continued merges + %5 empty + %6 ignored")
            .arg(cells.total)
            .arg(cells.field)
            .arg(cells.header)
            .arg(cells.merged)
            .arg(cells.empty)
            .arg(cells.ignored),
        cells.addsUp() ? Receipt::tr("✔ The sum is right: no cell is lost.")
                       : Receipt::tr("⚠ The sum is wrong. Please do not import this file and tell the developers."),
    };
}

QStringList skippedLines(const SourceDocument& document, const ImportDraft& draft)
{
    QStringList lines;
    for (const SkippedRow& row : draft.skipped) {
        if (row.reason == u"empty")
            continue;
        const QString text = row.text.isEmpty() ? QString() : QStringLiteral(" — ") + row.text;
        lines << told(place(document, row.table, row.row), skippedReasonText(row.reason)) + text;
    }
    return lines;
}

bool insideTask(const ImportDraft& draft, const CellRef& where)
{
    return std::any_of(draft.tasks.begin(), draft.tasks.end(), [&where](const DraftTask& task) {
        return task.where.table == where.table && where.row >= task.where.row && where.row <= task.lastRow;
    });
}

QStringList issueLines(const SourceDocument& document, const ImportDraft& draft)
{
    QStringList lines;
    for (const ImportIssue& issue : draft.issues) {
        const bool toldElsewhere = issue.code == IssueCode::RowSkipped || insideTask(draft, issue.where);
        if (!toldElsewhere)
            lines << told(place(document, issue.where.table, issue.where.row), issueText(issue));
    }
    return lines;
}

QStringList noteLines(const SourceDocument& document)
{
    QStringList lines;
    for (const SourceNote& note : document.notes)
        lines << noteText(note);
    return lines;
}

using Fates = std::vector<std::pair<CellRef, CellFate>>;

QStringList ignoredLines(const SourceDocument& document, const Fates& fates, int ignored)
{
    QStringList lines;
    for (const auto& [where, fate] : fates) {
        if (fate != CellFate::Ignored)
            continue;
        if (lines.size() == mostIgnored) {
            lines << Receipt::tr("and %n more", nullptr, ignored - mostIgnored);
            break;
        }
        const Cell* cell = document.tables.at(static_cast<size_t>(where.table)).at(where.row, where.column);
        lines << told(placeText(document, where), cell ? cell->text.simplified() : QString());
    }
    return lines;
}

QStringList valueIssueLines(const ValueReading& reading)
{
    QStringList lines;
    for (const ValueIssue& issue : reading.issues())
        lines << told(placeText(*reading.document, issue.where), issueText(issue));
    return lines;
}

std::vector<ReceiptPart> withoutEmpty(std::vector<ReceiptPart> parts)
{
    std::erase_if(parts, [](const ReceiptPart& part) { return part.lines.isEmpty(); });
    return parts;
}

QStringList fileLines(const SourceDocument& document)
{
    QStringList lines{document.fileName, word(document.format)};
    if (!document.encoding.isEmpty())
        lines << Receipt::tr("Encoding %1").arg(document.encoding);
    if (!document.sha256.isEmpty())
        lines << QStringLiteral("SHA-256 %1").arg(QString::fromLatin1(document.sha256));
    return lines;
}

} // namespace

std::vector<ReceiptPart> receipt(const SourceDocument& document, const ImportDraft& draft)
{
    return withoutEmpty({
        {Receipt::tr("Every cell accounted for"), cellLines(draft.cells)},
        {Receipt::tr("Doubtful outside the tasks"), issueLines(document, draft)},
        {Receipt::tr("Rows that are no tasks"), skippedLines(document, draft)},
        {Receipt::tr("Cells that are in no field"), ignoredLines(document, draft.fates, draft.cells.ignored)},
        {Receipt::tr("Left out or assumed while reading"), noteLines(document)},
        {Receipt::tr("The file"), fileLines(document)},
    });
}

std::vector<ReceiptPart> receipt(const ValueReading& reading)
{
    const SourceDocument& document = *reading.document;
    return withoutEmpty({
        {Receipt::tr("Every cell accounted for"), cellLines(reading.cells())},
        {Receipt::tr("To be looked at"), valueIssueLines(reading)},
        {Receipt::tr("Cells that are in no field"), ignoredLines(document, reading.fates(), reading.cells().ignored)},
        {Receipt::tr("Left out or assumed while reading"), noteLines(document)},
        {Receipt::tr("The file"), fileLines(document)},
    });
}

QString outcomeText(ImportKind kind, const ValueImportOutcome& outcome)
{
    QStringList parts{kind == ImportKind::Funds ? Receipt::tr("%n new fund item(s)", nullptr, outcome.added)
                                                : Receipt::tr("%n new indicator(s)", nullptr, outcome.added)};
    if (outcome.changed > 0)
        parts << Receipt::tr("%n changed", nullptr, outcome.changed);
    if (outcome.same > 0)
        parts << Receipt::tr("%n unchanged", nullptr, outcome.same);
    return parts.join(Receipt::tr(", "));
}

QString outcomeText(const ImportOutcome& outcome)
{
    QStringList parts{Receipt::tr("%n new task(s)", nullptr, outcome.tasks)};
    if (outcome.changed > 0)
        parts << Receipt::tr("%n changed", nullptr, outcome.changed);
    if (outcome.same > 0)
        parts << Receipt::tr("%n unchanged", nullptr, outcome.same);
    if (outcome.cancelled > 0)
        parts << Receipt::tr("%n cancelled", nullptr, outcome.cancelled);
    if (outcome.newUnits > 0)
        parts << Receipt::tr("%n new unit(s)", nullptr, outcome.newUnits);
    return parts.join(Receipt::tr(", "));
}

} // namespace taizhang
