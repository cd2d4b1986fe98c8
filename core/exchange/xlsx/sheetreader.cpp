// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/sheetreader.h"

#include "core/exchange/limits.h"
#include "core/exchange/tablebuilder.h"
#include "core/exchange/xlsx/cellreference.h"
#include "core/exchange/xlsx/cellvalue.h"
#include "core/exchange/xlsx/richtext.h"
#include "core/exchange/xlsx/sheetscan.h"
#include "core/exchange/xml/xmlreader.h"

#include <algorithm>
#include <utility>

namespace taizhang {

namespace {

class SheetHandler final : public XmlHandler
{
public:
    SheetHandler(const SheetPart& sheet, const WorkbookParts& workbook, ReadContext& context)
        : builder(TableKind::Sheet, sheet.name, context)
        , m_sheet(sheet)
        , m_context(context)
        , m_values(workbook)
    { }

    void startElement(const XmlName& name, const XmlAttributes& attributes) override;
    void endElement(const XmlName& name) override;
    void characters(std::string_view utf8) override;

    TableBuilder builder;

private:
    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void startInCell(std::string_view local, const XmlAttributes& attributes);
    void startOutside(std::string_view local, const XmlAttributes& attributes);
    void placeCell(const char* reference);
    void endCell();
    QString where() const { return m_sheet.name + u'!' + cellAddress(m_row, m_column); }

    const SheetPart& m_sheet;
    ReadContext& m_context;
    CellValueReader m_values;
    int m_row = -1; // of the current or last row
    int m_column = -1;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inValue = false;
    bool m_hasFormula = false;
    CellSource m_cell;
    RichText m_inline;
};

void SheetHandler::startElement(const XmlName& name, const XmlAttributes& attributes)
{
    if (name.space != XmlSpace::Spreadsheet)
        return;
    if (m_inCell)
        startInCell(name.local, attributes);
    else if (m_inRow && name.local == "c")
        startCell(attributes);
    else if (name.local == "row")
        startRow(attributes);
    else
        startOutside(name.local, attributes);
}

void SheetHandler::startRow(const XmlAttributes& attributes)
{
    // Some writers leave the numbers of rows and cells out: they follow each other then.
    const std::optional<std::string_view> number = attributes.value("r");
    const std::optional<int> row = number ? toNumber(*number) : m_row + 2;
    if (!row || *row < 1 || *row > 1'048'576)
        return fail(m_context.damaged(m_sheet.name, QStringLiteral("row number")));
    m_row = *row - 1;
    m_column = -1;
    m_inRow = true;
    const std::optional<std::string_view> hidden = attributes.value("hidden");
    if (hidden && isOn(hidden))
        builder.hideRow(m_row);
}

void SheetHandler::startCell(const XmlAttributes& attributes)
{
    m_cell.type = CellType::Number;
    m_cell.style = 0;
    m_cell.value.clear();
    m_hasFormula = false;
    m_inCell = true;
    ++m_column;
    for (const char* const* pair = attributes.pairs(); *pair; pair += 2) {
        const std::string_view attribute(*pair);
        if (attribute == "t")
            m_cell.type = cellTypeOf(pair[1]);
        else if (attribute == "s")
            m_cell.style = toNumber(pair[1]).value_or(0);
        else if (attribute == "r")
            placeCell(pair[1]);
    }
}

void SheetHandler::placeCell(const char* reference)
{
    const std::optional<CellAddress> address = parseCellReference(reference);
    if (!address)
        return fail(m_context.damaged(m_sheet.name, QStringLiteral("cell address ") + toQString(reference)));
    m_row = address->row;
    m_column = address->column;
}

void SheetHandler::startInCell(std::string_view local, const XmlAttributes& attributes)
{
    if (local == "v") {
        m_inValue = true;
    } else if (local == "f") {
        m_hasFormula = true;
    } else if (local == "is") {
        m_inline.clear();
        m_cell.type = CellType::Inline;
    } else {
        m_inline.start(local, attributes);
    }
}

void SheetHandler::startOutside(std::string_view local, const XmlAttributes& attributes)
{
    if (local == "mergeCell") {
        if (const std::optional<CellArea> area = parseCellArea(attributes.value("ref").value_or("")))
            builder.merge(*area);
    } else if (local == "col") {
        const std::optional<std::string_view> hidden = attributes.value("hidden");
        if (hidden && isOn(hidden))
            builder.hideColumns(
                std::max(attributes.number("min").value_or(1), 1) - 1, attributes.number("max").value_or(0) - 1);
    } else if (local == "oleObject" || local == "drawing" || local == "picture") {
        m_context.note(NoteCode::ObjectSkipped, m_sheet.name);
    }
}

void SheetHandler::endElement(const XmlName& name)
{
    if (name.space != XmlSpace::Spreadsheet)
        return;
    if (!m_inCell) {
        if (name.local == "row")
            m_inRow = false;
    } else if (name.local == "c") {
        endCell();
    } else if (name.local == "v") {
        m_inValue = false;
    } else {
        m_inline.end(name.local);
    }
}

void SheetHandler::endCell()
{
    m_inCell = false;
    QStringList emphasized = m_values.emphasisOf(m_cell);
    if (m_cell.type == CellType::Inline) {
        m_cell.value = m_inline.text();
        emphasized = m_inline.emphasized();
        m_inline.clear();
    }
    if (m_cell.value.empty()) {
        if (m_hasFormula && m_cell.type != CellType::FormulaText)
            m_context.note(NoteCode::FormulaWithoutValue, where());
        return;
    }
    if (std::optional<Error> error = m_context.spendCells(1))
        return fail(*std::move(error));
    std::optional<Cell> cell = m_values.read(m_cell);
    if (!cell)
        return fail(m_context.damaged(where(), QStringLiteral("cell value")));
    cell->row = m_row;
    cell->column = m_column;
    cell->formula = m_hasFormula;
    if (m_cell.type == CellType::Number && !cell->number)
        m_context.note(NoteCode::NumberNotRead, where(), cell->text);
    builder.emphasize(*cell, emphasized);
    if (std::optional<Error> error = builder.add(*std::move(cell)))
        fail(*std::move(error));
}

void SheetHandler::characters(std::string_view utf8)
{
    if (m_inValue)
        m_cell.value += utf8;
    else if (m_inCell)
        m_inline.characters(utf8);
}

} // namespace

Result<Table> readSheet(
    const ZipArchive& archive, const SheetPart& sheet, const WorkbookParts& workbook, ReadContext& context)
{
    const Result<std::unique_ptr<ByteSource>> source = archive.part(sheet.partName, context);
    if (!source)
        return source.error();
    SheetHandler handler(sheet, workbook, context);
    const Result<void> done = readXml(**source,
        {sheet.partName, limits::xmlDepthSpreadsheet, false, {XmlSpace::Spreadsheet, "worksheet"}, sheet.enough},
        handler, context);
    if (!done)
        return done.error();
    const Result<void> merged
        = sheet.enough > 0 && !workbook.wanted ? readMergedAreas(**source, handler.builder) : Result<void>();
    if (!merged)
        return merged.error();
    Result<Table> table = handler.builder.finish();
    if (table) {
        table.value().hidden = sheet.hidden;
        table.value().dateSystem = workbook.dateSystem;
    }
    return table;
}

} // namespace taizhang
