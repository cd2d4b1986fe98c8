// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columnoptions.h"
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/exchange/sourcereader.h"
#include "core/exchange/tasklistreader.h"
#include "core/report/importwords.h"
#include "core/report/words.h"

#include <utility>

namespace taizhang::cli {

namespace {

// What was made of a file: the tables always, the task list where there is one.
struct Inspection
{
    SourceDocument document;
    Result<ImportDraft> draft;
};

int tasksOf(const Inspection& inspection, int table)
{
    int count = 0;
    for (const DraftTask& task : inspection.draft->tasks)
        count += task.where.table == table ? 1 : 0;
    return count;
}

// Counted from 1; 0 where there is none.
int headerRowOf(const ImportDraft& draft, int table)
{
    for (const SkippedRow& row : draft.skipped) {
        if (row.table == table && row.reason == u"header")
            return row.row + 1;
    }
    return 0;
}

QJsonArray columnsJson(const ImportDraft& draft, int table)
{
    QJsonArray columns;
    for (const ColumnMeaning& column : draft.columns) {
        if (column.table == table)
            columns.append(QJsonObject{{QStringLiteral("column"), column.column + 1},
                {QStringLiteral("header"), column.header}, {QStringLiteral("field"), toText(column.field)}});
    }
    return columns;
}

QJsonArray skippedJson(const ImportDraft& draft, int table)
{
    QJsonArray rows;
    for (const SkippedRow& row : draft.skipped) {
        if (row.table == table)
            rows.append(QJsonObject{{QStringLiteral("row"), row.row + 1}, {QStringLiteral("reason"), row.reason},
                {QStringLiteral("text"), row.text}});
    }
    return rows;
}

QJsonObject tableJson(const Inspection& inspection, int index)
{
    const Table& table = inspection.document.tables[size_t(index)];
    QJsonObject object{{QStringLiteral("kind"), toText(table.kind)}, {QStringLiteral("name"), table.name},
        {QStringLiteral("rows"), table.rows}, {QStringLiteral("columns"), table.columns},
        {QStringLiteral("cells"), int(table.cells.size())}, {QStringLiteral("hidden"), table.hidden}};
    if (!inspection.draft)
        return object;
    const int header = headerRowOf(*inspection.draft, index);
    object.insert(QStringLiteral("header_row"), header > 0 ? QJsonValue(header) : QJsonValue());
    object.insert(QStringLiteral("meanings"), columnsJson(*inspection.draft, index));
    object.insert(QStringLiteral("tasks"), tasksOf(inspection, index));
    object.insert(QStringLiteral("left_out"), skippedJson(*inspection.draft, index));
    return object;
}

QJsonObject inspectionJson(const Inspection& inspection)
{
    const SourceDocument& document = inspection.document;
    QJsonArray tables;
    for (int i = 0; i < int(document.tables.size()); ++i)
        tables.append(tableJson(inspection, i));
    QJsonArray notes;
    for (const SourceNote& note : document.notes)
        notes.append(QJsonObject{{QStringLiteral("code"), toText(note.code)}, {QStringLiteral("where"), note.where},
            {QStringLiteral("text"), noteText(note)}});
    const QString refused = inspection.draft ? QString() : toText(inspection.draft.error().code);
    return {{QStringLiteral("file"), document.fileName}, {QStringLiteral("format"), toText(document.format)},
        {QStringLiteral("encoding"), document.encoding},
        {QStringLiteral("sha256"), QString::fromLatin1(document.sha256)}, {QStringLiteral("cut"), document.cut},
        {QStringLiteral("tables"), tables}, {QStringLiteral("notes"), notes},
        {QStringLiteral("no_task_list"), refused.isEmpty() ? QJsonValue() : QJsonValue(refused)}};
}

void printTable(const Inspection& inspection, int index)
{
    const Table& table = inspection.document.tables[size_t(index)];
    print(Cli::tr("Table %1 \"%2\": %3 rows, %4 columns, %5 cells")
              .arg(QString::number(index + 1), table.name, QString::number(table.rows), QString::number(table.columns),
                  QString::number(table.cells.size())));
    if (!inspection.draft)
        return;
    const ImportDraft& draft = *inspection.draft;
    if (const int header = headerRowOf(draft, index))
        print(QStringLiteral("  ") + Cli::tr("header in row %1").arg(header));
    print(QStringLiteral("  ") + Cli::tr("tasks: %1").arg(tasksOf(inspection, index)));
    for (const ColumnMeaning& column : draft.columns) {
        if (column.table == index)
            print(QStringLiteral("  %1\t%2\t%3")
                      .arg(cellAddress(0, column.column).chopped(1), column.header, word(column.field)));
    }
    for (const SkippedRow& row : draft.skipped) {
        if (row.table == index)
            print(QStringLiteral("  ") + Cli::tr("row %1 left out").arg(row.row + 1)
                + QStringLiteral("\t%1\t%2").arg(skippedReasonText(row.reason), row.text));
    }
}

void printInspection(const Inspection& inspection)
{
    const SourceDocument& document = inspection.document;
    print(QStringLiteral("%1\t%2\t%3").arg(document.fileName, word(document.format), document.encoding));
    if (document.cut)
        print(Cli::tr("The file is large: only the beginning of each table was read, and no task list begins there"));
    for (int i = 0; i < int(document.tables.size()); ++i)
        printTable(inspection, i);
    for (const SourceNote& note : document.notes)
        print(noteText(note));
    if (!inspection.draft)
        print(errorText(inspection.draft.error()));
}

// A file without a task list is inspected all the same; only one that cannot be read fails.
int inspectFile(const Arguments& arguments, const Context&)
{
    ImportOptions options;
    if (const QString wrong = readColumnOptions(arguments, options); !wrong.isEmpty())
        return wrongUsage(wrong);
    NoFeedback feedback;
    std::optional<Result<ImportDraft>> draft;
    const auto read = [&](const SourceDocument& source) {
        draft = readTaskList(source, UnitDirectory(), options);
        return bool(*draft);
    };
    Result<SourceDocument> document = readIfWorth(arguments.positional[0], {}, read, feedback);
    if (!document)
        return fail(document.error());
    if (!document->cut) {
        if (const QString missing = missingInFile(options, *document); !missing.isEmpty())
            return wrongUsage(missing);
        read(*document);
    }
    const Inspection inspection{*std::move(document), *std::move(draft)};
    if (arguments.has(QStringLiteral("--json")))
        print(jsonText(inspectionJson(inspection)));
    else
        printInspection(inspection);
    return Done;
}

} // namespace

std::span<const Command> inspectCommands()
{
    static const Command commands[]{
        {u"inspect", u"inspect FILE [--table N] [--header ROW] [--columns C=title,E=leadUnit] [--json]",
            {1, 1, {QStringLiteral("--json")}, columnOptionNames()}, inspectFile},
    };
    return commands;
}

} // namespace taizhang::cli
