// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xls/xlsreader.h"

#include "core/exchange/container/oledocument.h"
#include "core/exchange/limits.h"
#include "core/exchange/xls/xlssheet.h"
#include "core/exchange/xls/xlsworkbook.h"

#include <optional>
#include <utility>

namespace taizhang {

namespace {

// Bit 8 of the flags at offset 10 of an old Word document.
bool isEncryptedWord(const OleDocument& document, const ReadContext& context)
{
    const Result<QByteArray> stream = document.stream(u"WordDocument", context);
    constexpr qsizetype flags = 11;
    return stream && stream->size() > flags && (stream->at(flags) & 0x01) != 0;
}

Error foreignDocument(const OleDocument& document, const ReadContext& context)
{
    if (document.contains(u"EncryptedPackage"))
        return context.about(ErrorCode::ImportPasswordProtected);
    if (document.contains(u"WordDocument"))
        return context.about(
            isEncryptedWord(document, context) ? ErrorCode::ImportPasswordProtected : ErrorCode::ImportLegacyWord);
    if (document.contains(u"Book"))
        return context.unknownFormat(QStringLiteral("Excel 5"));
    if (document.contains(u"PowerPoint Document"))
        return context.unknownFormat(QStringLiteral("PowerPoint"));
    return context.unknownFormat(QStringLiteral("OLE"));
}

// Sheets that lie over each other would let one record be read many times, and cells are counted before any is made.
std::optional<Error> checkSheets(const QByteArray& stream, const XlsWorkbook& workbook, const ReadContext& context)
{
    qint64 bytes = 0;
    qint64 cells = 0;
    for (const XlsSheet& sheet : workbook.sheets) {
        if (!sheet.isWorksheet)
            continue;
        const XlsSheetSize size = measureXlsSheet(stream, sheet);
        bytes += size.bytes;
        cells += size.cells;
        if (!size.ends)
            return context.damaged(sheet.name, QStringLiteral("sheet does not end"));
        if (bytes > stream.size())
            return context.damaged(sheet.name, QStringLiteral("sheets overlap"));
        if (std::optional<Error> error = context.checkCells(cells))
            return error;
    }
    return std::nullopt;
}

} // namespace

Result<std::vector<Table>> readOle(const QByteArray& bytes, ReadContext& context)
{
    const Result<OleDocument> document = OleDocument::open(bytes, context);
    if (!document)
        return document.error();
    if (!document->contains(u"Workbook"))
        return foreignDocument(*document, context);
    const Result<QByteArray> stream = document->stream(u"Workbook", context);
    if (!stream)
        return stream.error();
    return readWorkbookStream(*stream, context);
}

Result<std::vector<Table>> readWorkbookStream(const QByteArray& stream, ReadContext& context)
{
    Result<XlsWorkbook> workbook = readXlsWorkbook(stream, context);
    if (!workbook)
        return workbook.error();
    if (const std::optional<Error> error = checkSheets(stream, *workbook, context))
        return *error;
    if (context.glancesAt(stream.size())) {
        for (XlsSheet& sheet : workbook->sheets)
            sheet.enough = limits::glanceBytes / static_cast<qint64>(workbook->sheets.size());
        context.setCut();
    }
    std::vector<Table> tables;
    for (const XlsSheet& sheet : workbook->sheets) {
        if (!sheet.isWorksheet) {
            context.note(NoteCode::ObjectSkipped, sheet.name);
            continue;
        }
        if (sheet.hidden)
            context.note(NoteCode::HiddenSheet, sheet.name);
        Result<Table> table = readXlsSheet(stream, sheet, *workbook, context);
        if (!table)
            return table.error();
        tables.push_back(*std::move(table));
    }
    return tables;
}

} // namespace taizhang
