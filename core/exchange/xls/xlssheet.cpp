// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xls/xlssheet.h"

#include "core/exchange/tablebuilder.h"
#include "core/exchange/xls/biffrecord.h"
#include "core/exchange/xlsx/celltext.h"

#include <bit>
#include <optional>

namespace taizhang {

namespace {

constexpr quint16 worksheetType = 0x0010;
constexpr int recordsPerCancelCheck = 4096;

double decodeRk(quint32 rk)
{
    const bool isInteger = rk & 2;
    const double value
        = isInteger ? static_cast<qint32>(rk) >> 2 : std::bit_cast<double>(quint64(rk & 0xFFFFFFFC) << 32);
    return rk & 1 ? value / 100 : value;
}

QString errorText(quint8 code)
{
    switch (code) {
    case 0x00:
        return QStringLiteral("#NULL!");
    case 0x07:
        return QStringLiteral("#DIV/0!");
    case 0x0F:
        return QStringLiteral("#VALUE!");
    case 0x17:
        return QStringLiteral("#REF!");
    case 0x1D:
        return QStringLiteral("#NAME?");
    case 0x24:
        return QStringLiteral("#NUM!");
    default:
        return QStringLiteral("#N/A");
    }
}

qint64 cellsOf(const BiffRecord& record)
{
    switch (record.type) {
    case biff::labelShared:
    case biff::label:
    case biff::richString:
    case biff::number:
    case biff::rk:
    case biff::booleanOrError:
    case biff::formula:
        return 1;
    case biff::multipleRk: {
        constexpr qint64 frame = 6; // row, first and last column
        constexpr qint64 cell = 6;
        return (record.segments.front().size() - frame) / cell;
    }
    default:
        return 0;
    }
}

class SheetReader
{
public:
    SheetReader(const XlsSheet& sheet, const XlsWorkbook& workbook, ReadContext& context)
        : m_workbook(workbook)
        , m_context(context)
        , m_name(sheet.name)
        , m_enough(sheet.enough)
        , m_builder(TableKind::Sheet, sheet.name, context)
    { }

    Result<Table> read(BiffStream records);

private:
    bool readRecord(const BiffRecord& record); // false: the record is damaged
    void readCell(quint16 type, BiffCursor& cursor);
    void readMultipleRk(BiffCursor& cursor);
    void readFormula(BiffCursor& cursor);
    void readMerged(BiffCursor& cursor);
    void readRow(BiffCursor& cursor);
    void readColumns(BiffCursor& cursor);
    Cell startCell(BiffCursor& cursor);
    void addSharedText(Cell cell, quint32 index);
    void addText(Cell cell, const QString& text);
    void addNumber(Cell cell, double value);
    void addFlag(Cell cell, quint8 value, bool isError);
    void add(Cell cell);

    const XlsWorkbook& m_workbook;
    ReadContext& m_context;
    QString m_name;
    qint64 m_enough;
    TableBuilder m_builder;
    std::optional<Error> m_error;
    std::optional<Cell> m_awaitingText; // formula whose text comes in the next STRING record
    int m_style = 0;
};

Result<Table> SheetReader::read(BiffStream records)
{
    const qint64 from = records.offset();
    const std::optional<BiffRecord> first = records.next();
    if (!first || first->type != biff::begin)
        return m_context.damaged(m_name, QStringLiteral("sheet does not begin"));
    BiffCursor head = first->cursor();
    head.skip(2);
    if (head.u16() != worksheetType)
        return m_context.damaged(m_name, QStringLiteral("no worksheet"));
    int depth = 1; // charts on the sheet are streams within it
    for (int count = 0; depth > 0; ++count) {
        const std::optional<BiffRecord> record = records.next();
        if (!record)
            return m_context.damaged(m_name, QStringLiteral("sheet does not end"));
        if (count % recordsPerCancelCheck == 0 && m_context.feedback().canceled())
            return m_context.canceled();
        depth += record->type == biff::begin ? 1 : record->type == biff::eof ? -1 : 0;
        const bool behind = m_enough > 0 && records.offset() - from > m_enough && cellsOf(*record) > 0;
        if (depth == 1 && !behind && !readRecord(*record) && !m_error)
            return m_context.damaged(m_name, QStringLiteral("record 0x%1").arg(record->type, 0, 16));
        if (m_error)
            return *m_error;
    }
    return m_builder.finish();
}

bool SheetReader::readRecord(const BiffRecord& record)
{
    BiffCursor cursor = record.cursor();
    switch (record.type) {
    case biff::labelShared:
    case biff::label:
    case biff::richString:
    case biff::number:
    case biff::rk:
    case biff::booleanOrError:
        readCell(record.type, cursor);
        break;
    case biff::multipleRk:
        readMultipleRk(cursor);
        break;
    case biff::formula:
        readFormula(cursor);
        break;
    case biff::string:
        if (m_awaitingText) {
            const quint16 length = cursor.u16();
            addText(*m_awaitingText, cleanCellText(cursor.text(length)));
            m_awaitingText.reset();
        }
        break;
    case biff::mergedCells:
        readMerged(cursor);
        break;
    case biff::row:
        readRow(cursor);
        break;
    case biff::columnInfo:
        readColumns(cursor);
        break;
    case biff::object:
        m_context.note(NoteCode::ObjectSkipped, m_name);
        break;
    default:
        break;
    }
    return !cursor.isBad();
}

Cell SheetReader::startCell(BiffCursor& cursor)
{
    Cell cell;
    cell.row = cursor.u16();
    cell.column = cursor.u16();
    m_style = cursor.u16();
    return cell;
}

void SheetReader::readCell(quint16 type, BiffCursor& cursor)
{
    Cell cell = startCell(cursor);
    if (type == biff::labelShared) {
        const quint32 index = cursor.u32();
        if (index < m_workbook.sharedStrings.size())
            addSharedText(std::move(cell), index);
        else
            cursor.skip(1); // a number without a text: the record is bad
    } else if (type == biff::number) {
        addNumber(std::move(cell), cursor.f64());
    } else if (type == biff::rk) {
        addNumber(std::move(cell), decodeRk(cursor.u32()));
    } else if (type == biff::booleanOrError) {
        const quint8 value = cursor.u8();
        addFlag(std::move(cell), value, cursor.u8() != 0);
    } else {
        const quint16 length = cursor.u16();
        addText(std::move(cell), cleanCellText(cursor.text(length)));
    }
}

void SheetReader::readMultipleRk(BiffCursor& cursor)
{
    Cell cell;
    cell.row = cursor.u16();
    cell.column = cursor.u16();
    while (!cursor.isBad() && !m_error) {
        m_style = cursor.u16();
        if (cursor.atEnd()) // that was the last column's number
            return;
        addNumber(cell, decodeRk(cursor.u32()));
        ++cell.column;
    }
}

void SheetReader::readFormula(BiffCursor& cursor)
{
    Cell cell = startCell(cursor);
    cell.formula = true;
    const double value = cursor.f64();
    const auto bits = std::bit_cast<quint64>(value);
    if (bits >> 48 != 0xFFFF)
        return addNumber(std::move(cell), value);
    const auto result = static_cast<quint8>(bits >> 16);
    switch (static_cast<quint8>(bits)) {
    case 0:
        m_awaitingText = std::move(cell);
        break;
    case 1:
        addFlag(std::move(cell), result, false);
        break;
    case 2:
        addFlag(std::move(cell), result, true);
        break;
    default: // an empty text
        break;
    }
}

void SheetReader::readMerged(BiffCursor& cursor)
{
    const quint16 count = cursor.u16();
    for (int i = 0; i < count && !cursor.isBad(); ++i) {
        CellArea area;
        area.firstRow = cursor.u16();
        area.lastRow = cursor.u16();
        area.firstColumn = cursor.u16();
        area.lastColumn = cursor.u16();
        m_builder.merge(area);
    }
}

void SheetReader::readRow(BiffCursor& cursor)
{
    const int row = cursor.u16();
    cursor.skip(10);
    if (cursor.u16() & 0x20)
        m_builder.hideRow(row);
}

void SheetReader::readColumns(BiffCursor& cursor)
{
    const int first = cursor.u16();
    const int last = cursor.u16();
    cursor.skip(4);
    if (cursor.u16() & 0x01)
        m_builder.hideColumns(first, last);
}

void SheetReader::addSharedText(Cell cell, quint32 index)
{
    cell.text = m_workbook.sharedStrings[index];
    const auto rich = m_workbook.richStrings.find(index);
    if (rich != m_workbook.richStrings.end())
        m_builder.emphasize(cell, emphasizedParts(rich->second, m_workbook.fonts, m_style));
    add(std::move(cell));
}

void SheetReader::addText(Cell cell, const QString& text)
{
    cell.text = text;
    add(std::move(cell));
}

void SheetReader::addNumber(Cell cell, double value)
{
    FormattedNumber shown = m_workbook.formats.format(m_style).show(value, m_workbook.dateSystem);
    cell.text = std::move(shown.text);
    cell.number = value;
    cell.date = shown.date;
    add(std::move(cell));
}

void SheetReader::addFlag(Cell cell, quint8 value, bool isError)
{
    cell.error = isError;
    const QString flag = value ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    addText(std::move(cell), isError ? errorText(value) : flag);
}

void SheetReader::add(Cell cell)
{
    std::optional<Error> error = m_context.spendCells(1);
    if (!error)
        error = m_builder.add(std::move(cell));
    if (error && !m_error)
        m_error = *std::move(error);
}

} // namespace

XlsSheetSize measureXlsSheet(const QByteArray& stream, const XlsSheet& sheet)
{
    BiffStream records(stream, sheet.offset);
    XlsSheetSize size;
    int depth = 0;
    do {
        const std::optional<BiffRecord> record = records.next();
        if (!record)
            break;
        depth += record->type == biff::begin ? 1 : record->type == biff::eof ? -1 : 0;
        size.cells += depth == 1 ? cellsOf(*record) : 0;
    } while (depth > 0);
    size.ends = depth <= 0;
    size.bytes = records.offset() - sheet.offset;
    return size;
}

Result<Table> readXlsSheet(
    const QByteArray& stream, const XlsSheet& sheet, const XlsWorkbook& workbook, ReadContext& context)
{
    Result<Table> table = SheetReader(sheet, workbook, context).read(BiffStream(stream, sheet.offset));
    if (table) {
        table.value().hidden = sheet.hidden;
        table.value().dateSystem = workbook.dateSystem;
    }
    return table;
}

} // namespace taizhang
