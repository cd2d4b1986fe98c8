// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/packages.h"

#include "core/base/feedback.h"
#include "tests/support/catch.h"

namespace taizhang::test {

namespace {

const QByteArray head = QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
const QByteArray packageSpace = QByteArrayLiteral("http://schemas.openxmlformats.org/package/2006/");
const QByteArray relationSpace
    = QByteArrayLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QByteArray sheetSpace = QByteArrayLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
const QByteArray wordSpace = QByteArrayLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");

QByteArray contentTypes(const QByteArray& part, const QByteArray& type)
{
    return head + "<Types xmlns=\"" + packageSpace + "content-types\"><Default Extension=\"rels\" ContentType=\"r\"/>"
        + "<Override PartName=\"/" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + type
        + ".main+xml\"/></Types>";
}

QByteArray relationships(const std::vector<std::pair<QByteArray, QByteArray>>& typesAndTargets)
{
    QByteArray text = head + "<Relationships xmlns=\"" + packageSpace + "relationships\">";
    int number = 0;
    for (const auto& [type, target] : typesAndTargets)
        text += "<Relationship Id=\"rId" + QByteArray::number(++number) + "\" Type=\"" + relationSpace + '/' + type
            + "\" Target=\"" + target + "\"/>";
    return text + "</Relationships>";
}

} // namespace

std::vector<ZipItem> workbookItems(const WorkbookText& text)
{
    const QByteArray start = " xmlns=\"" + sheetSpace + "\" xmlns:r=\"" + relationSpace + "\">";
    return {{"[Content_Types].xml", contentTypes("xl/workbook.xml", "spreadsheetml.sheet")},
        {"_rels/.rels", relationships({{"officeDocument", "xl/workbook.xml"}})},
        {"xl/workbook.xml",
            head + "<workbook" + start + text.workbookProperties
                + "<sheets><sheet name=\"表1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            relationships({{"worksheet", "worksheets/sheet1.xml"}, {"sharedStrings", "sharedStrings.xml"},
                {"styles", "styles.xml"}})},
        {"xl/worksheets/sheet1.xml", head + "<worksheet" + start + text.sheet + "</worksheet>"},
        {"xl/sharedStrings.xml", head + "<sst" + start + text.sharedStrings + "</sst>"},
        {"xl/styles.xml", head + "<styleSheet" + start + text.styles + "</styleSheet>"}};
}

QByteArray workbook(const WorkbookText& text)
{
    return makeZip(workbookItems(text));
}

QByteArray workbook(const QByteArray& sheet)
{
    return workbook(WorkbookText{sheet, {}, {}, {}});
}

std::vector<ZipItem> documentItems(const DocumentText& text)
{
    const QByteArray start = " xmlns:w=\"" + wordSpace + "\" xmlns:r=\"" + relationSpace
        + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:unknown=\"urn:example\">";
    return {{"[Content_Types].xml", contentTypes("word/document.xml", "wordprocessingml.document")},
        {"_rels/.rels", relationships({{"officeDocument", "word/document.xml"}})},
        {"word/document.xml", head + "<w:document" + start + "<w:body>" + text.body + "</w:body></w:document>"},
        {"word/_rels/document.xml.rels", relationships({{"numbering", "numbering.xml"}, {"styles", "styles.xml"}})},
        {"word/numbering.xml", head + "<w:numbering" + start + text.numbering + "</w:numbering>"},
        {"word/styles.xml", head + "<w:styles" + start + text.styles + "</w:styles>"}};
}

QByteArray document(const DocumentText& text)
{
    return makeZip(documentItems(text));
}

QByteArray document(const QByteArray& body)
{
    return document(DocumentText{body, {}, {}});
}

Result<SourceDocument> read(const QByteArray& bytes, const QString& name)
{
    NoFeedback feedback;
    return readSource(bytes, name, {}, feedback);
}

SourceDocument readOk(const QByteArray& bytes, const QString& name)
{
    Result<SourceDocument> result = read(bytes, name);
    if (!result)
        FAIL(toText(result.error().code).toStdString()
            << ": " << result.error().args.join(u", ").toStdString() << " " << result.error().detail.toStdString());
    return *std::move(result);
}

QString refusal(const QByteArray& bytes, const QString& name)
{
    const Result<SourceDocument> result = read(bytes, name);
    if (result)
        return QStringLiteral("ok");
    const QString code = toText(result.error().code);
    return result.error().code == ErrorCode::ImportTooLarge ? code + u' ' + result.error().args.value(1) : code;
}

QStringList cellsOf(const Table& table)
{
    QStringList texts;
    for (const Cell& cell : table.cells) {
        QString text = cellAddress(cell.row, cell.column) + (cell.continuation ? u'~' : u'=') + cell.text;
        if (cell.rowSpan > 1 || cell.columnSpan > 1)
            text += QStringLiteral(" %1x%2").arg(cell.rowSpan).arg(cell.columnSpan);
        texts.append(text);
    }
    return texts;
}

QStringList textsOf(const Table& table, int column)
{
    QStringList texts;
    for (int row = 0; row < table.rows; ++row) {
        const Cell* const cell = table.at(row, column);
        texts.append(cell ? cell->text : QString());
    }
    return texts;
}

} // namespace taizhang::test
