// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/packages.h"
#include "tests/support/catch.h"

using namespace taizhang;
using namespace taizhang::test;

namespace {

QByteArray book(const QByteArray& rows, const QByteArray& encoding = "UTF-8")
{
    return "<?xml version=\"1.0\" encoding=\"" + encoding
        + "\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook "
          "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
          " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\" "
          "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><Styles>"
          "<Style ss:ID=\"p\"><NumberFormat ss:Format=\"0.00%\"/></Style></Styles><Worksheet ss:Name=\"表\"><Table>"
        + rows + "</Table></Worksheet></Workbook>";
}

} // namespace

TEST_CASE("an Excel 2003 XML workbook called .xls is read")
{
    const SourceDocument source = readOk(
        book("<Column ss:Index=\"2\" ss:Hidden=\"1\"/>"
             "<Row><Cell ss:MergeAcross=\"1\"><Data ss:Type=\"String\">标题</Data></Cell>"
             "<Cell><Data ss:Type=\"String\">尾</Data></Cell></Row>"
             "<Row ss:Index=\"3\"><Cell ss:Index=\"2\" ss:StyleID=\"p\"><Data ss:Type=\"Number\">0.5</Data></Cell>"
             "<Cell><Data "
             "ss:Type=\"DateTime\">2025-12-31T00:00:00.000</Data><Comment><ss:Data>批注</ss:Data></Comment></Cell>"
             "<Cell ss:Formula=\"=1\"><Data ss:Type=\"Error\">#REF!</Data></Cell></Row>"),
        QStringLiteral("a.xls"));
    CHECK(source.format == SourceFormat::SpreadsheetXml);
    REQUIRE(source.tables.size() == 1);
    CHECK(source.tables[0].name == QStringLiteral("表"));
    CHECK(cellsOf(source.tables[0])
        == QStringList{QStringLiteral("A1=标题 1x2"), QStringLiteral("B1~"), QStringLiteral("C1=尾"),
            QStringLiteral("B3=50.00%"), QStringLiteral("C3=2025-12-31"), QStringLiteral("D3=#REF!")});
    CHECK(source.tables[0].at(2, 2)->date == QDate(2025, 12, 31));
    CHECK(source.tables[0].at(2, 3)->formula);
    CHECK(source.tables[0].hiddenColumns == std::vector<int>{1});
}

TEST_CASE("the encoding a text document names does not matter once its bytes are known")
{
    const QByteArray gb = book("<Row><Cell><Data ss:Type=\"String\">TEXT</Data></Cell></Row>", "gb2312")
                              .replace("TEXT", "\xB2\xFA\xB8\xC4")
                              .replace("\xE8\xA1\xA8", "x");
    CHECK(cellsOf(readOk(gb).tables[0]) == QStringList{QStringLiteral("A1=产改")});
}

TEST_CASE("addresses that go back or out of the grid are damage")
{
    CHECK(refusal(book("<Row ss:Index=\"2\"/><Row ss:Index=\"1\"/>")) == u"ImportDamaged");
    CHECK(refusal(book("<Row ss:Index=\"1048577\"/>")) == u"ImportDamaged");
    CHECK(refusal(book("<Row><Cell ss:Index=\"0\"/></Row>")) == u"ImportDamaged");
}

TEST_CASE("a cell of the old XML that should hold a number and does not keeps its text, with a note")
{
    const SourceDocument source = readOk(book("<Row><Cell><Data ss:Type=\"Number\">1,5x</Data></Cell></Row>"));
    CHECK(cellsOf(source.tables[0]) == QStringList{QStringLiteral("A1=1,5x")});
    CHECK(source.notes
        == std::vector<SourceNote>{{NoteCode::NumberNotRead, QStringLiteral("A1"), QStringLiteral("1,5x")}});
}
