// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/packages.h"

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

} // namespace taizhang::test
