// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spreadsheetxml/spreadsheetxmlreader.h"

#include "core/exchange/bytesource.h"
#include "core/exchange/limits.h"
#include "core/exchange/numbers/numberformat.h"
#include "core/exchange/tablebuilder.h"
#include "core/exchange/xlsx/celltext.h"
#include "core/exchange/xlsx/cellvalue.h"
#include "core/exchange/xml/xmlreader.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace taizhang {

namespace {

constexpr XmlSpace ss = XmlSpace::Spreadsheet2003;

// Formats that have a name instead of a code.
QString codeOf(const QString& format)
{
    static const QHash<QString, QString> named{{QStringLiteral("General Number"), QString()},
        {QStringLiteral("General Date"), QStringLiteral("yyyy/m/d h:mm")},
        {QStringLiteral("Short Date"), QStringLiteral("yyyy/m/d")},
        {QStringLiteral("Medium Date"), QStringLiteral("yyyy/m/d")},
        {QStringLiteral("Long Date"), QStringLiteral("yyyy/m/d")}, {QStringLiteral("Fixed"), QStringLiteral("0.00")},
        {QStringLiteral("Standard"), QStringLiteral("#,##0.00")}, {QStringLiteral("Percent"), QStringLiteral("0.00%")},
        {QStringLiteral("Scientific"), QStringLiteral("0.00E+00")}};
    return named.value(format, format);
}

class WorkbookHandler final : public XmlHandler
{
public:
    explicit WorkbookHandler(ReadContext& context)
        : m_context(context)
    { }

    void startElement(const XmlName& name, const XmlAttributes& attributes) override;
    void endElement(const XmlName& name) override;
    void characters(std::string_view utf8) override
    {
        if (m_inData || m_inVisible)
            m_value += utf8;
    }

    std::vector<Table> tables;

private:
    void startSheet(const XmlAttributes& attributes);
    void startRow(const XmlAttributes& attributes);
    void startColumn(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void endCell();
    void endSheet();
    Cell cellValue() const;
    int indexOf(const XmlAttributes& attributes, int next);

    ReadContext& m_context;
    QHash<QString, NumberFormat> m_formats; // by style
    QString m_style;
    std::unique_ptr<TableBuilder> m_sheet;
    bool m_hidden = false;
    int m_row = -1;
    int m_column = -1;
    int m_columnInfo = -1;
    CellArea m_area;
    bool m_inCell = false;
    bool m_inComment = false;
    bool m_inData = false;
    bool m_inVisible = false;
    bool m_formula = false;
    QString m_type;
    std::string m_value;
};

void WorkbookHandler::startElement(const XmlName& name, const XmlAttributes& attributes)
{
    m_inVisible = name.local == "Visible";
    if (m_inVisible)
        m_value.clear();
    if (name.space != ss || m_inComment)
        return;
    if (name.local == "Style")
        m_style = toQString(attributes.value(ss, "ID").value_or(""));
    else if (name.local == "NumberFormat")
        m_formats.insert(m_style, NumberFormat(codeOf(toQString(attributes.value(ss, "Format").value_or("")))));
    else if (name.local == "Worksheet")
        startSheet(attributes);
    else if (!m_sheet)
        return;
    else if (name.local == "Column")
        startColumn(attributes);
    else if (name.local == "Row")
        startRow(attributes);
    else if (name.local == "Cell")
        startCell(attributes);
    else if (name.local == "Comment")
        m_inComment = true;
    else if (name.local == "Data" && m_inCell) {
        m_inData = true;
        m_value.clear();
        m_type = toQString(attributes.value(ss, "Type").value_or("String"));
    }
}

void WorkbookHandler::startSheet(const XmlAttributes& attributes)
{
    if (tables.size() == static_cast<size_t>(limits::sheets))
        return fail(m_context.tooLarge(QStringLiteral("sheets"), limits::sheets));
    m_sheet = std::make_unique<TableBuilder>(
        TableKind::Sheet, toQString(attributes.value(ss, "Name").value_or("")), m_context);
    m_row = -1;
    m_columnInfo = -1;
    m_hidden = false;
}

// ss:Index counts from 1 and may only go forward.
int WorkbookHandler::indexOf(const XmlAttributes& attributes, int next)
{
    const int index = attributes.number(ss, "Index").value_or(next + 1) - 1;
    if (index < next || index > 1'048'575)
        fail(m_context.damaged(QStringLiteral("ss:Index")));
    return index;
}

void WorkbookHandler::startRow(const XmlAttributes& attributes)
{
    m_row = indexOf(attributes, m_row + 1);
    m_column = -1;
    const int span = std::clamp(attributes.number(ss, "Span").value_or(0), 0, limits::rows);
    if (attributes.value(ss, "Hidden") == "1") {
        for (int row = m_row; row <= m_row + span; ++row)
            m_sheet->hideRow(row);
    }
    m_row += span;
}

void WorkbookHandler::startColumn(const XmlAttributes& attributes)
{
    const int first = indexOf(attributes, m_columnInfo + 1);
    m_columnInfo = first + std::clamp(attributes.number(ss, "Span").value_or(0), 0, limits::columns);
    if (attributes.value(ss, "Hidden") == "1")
        m_sheet->hideColumns(first, m_columnInfo);
}

void WorkbookHandler::startCell(const XmlAttributes& attributes)
{
    m_column = indexOf(attributes, m_column + 1);
    m_inCell = true;
    m_formula = attributes.value(ss, "Formula").has_value();
    m_style = toQString(attributes.value(ss, "StyleID").value_or(""));
    m_value.clear();
    m_area = {m_row, m_column, m_row, m_column};
    m_area.lastRow += std::clamp(attributes.number(ss, "MergeDown").value_or(0), 0, limits::rows);
    m_area.lastColumn += std::clamp(attributes.number(ss, "MergeAcross").value_or(0), 0, limits::columns);
}

void WorkbookHandler::endElement(const XmlName& name)
{
    if (m_inVisible) {
        m_hidden = m_value != "SheetVisible";
        m_inVisible = false;
    }
    if (name.space != ss)
        return;
    if (name.local == "Comment")
        m_inComment = false;
    else if (m_inComment)
        return;
    else if (name.local == "Data")
        m_inData = false;
    else if (name.local == "Cell" && m_inCell)
        endCell();
    else if (name.local == "Worksheet" && m_sheet)
        endSheet();
}

Cell WorkbookHandler::cellValue() const
{
    const QString text = toCellText(m_value);
    Cell cell;
    cell.text = text;
    if (m_type == u"DateTime")
        return isoDateCell(text);
    if (m_type == u"Boolean")
        cell.text = text == u"0" ? QStringLiteral("FALSE") : QStringLiteral("TRUE");
    cell.error = m_type == u"Error";
    if (m_type != u"Number")
        return cell;
    bool ok = false;
    const double number = text.trimmed().toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return cell;
    const FormattedNumber shown = m_formats.value(m_style).show(number, DateSystem::From1900);
    cell.text = shown.text;
    cell.number = number;
    cell.date = shown.date;
    return cell;
}

void WorkbookHandler::endCell()
{
    m_inCell = false;
    if (m_area.firstRow != m_area.lastRow || m_area.firstColumn != m_area.lastColumn)
        m_sheet->merge(m_area);
    const int column = std::exchange(m_column, m_area.lastColumn);
    if (m_value.empty())
        return;
    Cell cell = cellValue();
    cell.row = m_row;
    cell.column = column;
    cell.formula = m_formula;
    if (m_type == u"Number" && !cell.number)
        m_context.note(NoteCode::NumberNotRead, cellAddress(m_row, column), cell.text);
    std::optional<Error> error = m_context.spendCells(1);
    if (!error)
        error = m_sheet->add(std::move(cell));
    if (error)
        fail(*std::move(error));
}

void WorkbookHandler::endSheet()
{
    Result<Table> table = std::exchange(m_sheet, nullptr)->finish();
    if (!table)
        return fail(table.error());
    table->hidden = m_hidden;
    if (m_hidden)
        m_context.note(NoteCode::HiddenSheet, table->name);
    tables.push_back(*std::move(table));
}

} // namespace

Result<std::vector<Table>> readSpreadsheetXml(const QString& text, ReadContext& context)
{
    const XmlPart part{QStringLiteral("SpreadsheetML"), limits::xmlDepthSpreadsheet, true, {ss, "Workbook"}};
    const QByteArray utf8 = text.toUtf8();
    MemorySource source(utf8);
    WorkbookHandler handler(context);
    const Result<void> done = readXml(source, part, handler, context);
    if (!done)
        return done.error();
    return std::move(handler.tables);
}

} // namespace taizhang
