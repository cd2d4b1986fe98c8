// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/limits.h"
#include "core/exchange/tablebuilder.h"
#include "core/exchange/xlsx/sheetscan.h"
#include "tests/exchange/packages.h"
#include "tests/support/catch.h"

using namespace taizhang;
using namespace taizhang::test;

namespace {

QByteArray cellAt(int row, int column)
{
    return "<c r=\"" + cellAddress(row, column).toLatin1() + "\"><v>1</v></c>";
}

QString sheetOutcome(const QByteArray& cells)
{
    return refusal(workbook("<sheetData><row>" + cells + "</row></sheetData>"));
}

} // namespace

TEST_CASE("rows, columns and the text of a cell are limited, each to the unit")
{
    for (const int excess : {-1, 0, 1}) {
        INFO(excess);
        const auto expected = [excess](const QString& limit) {
            return excess > 0 ? QString(u"ImportTooLarge " + limit) : QStringLiteral("ok");
        };
        CHECK(sheetOutcome(cellAt(limits::rows - 1 + excess, 0)) == expected(QStringLiteral("rows")));
        CHECK(sheetOutcome(cellAt(0, limits::columns - 1 + excess)) == expected(QStringLiteral("columns")));
        const QByteArray text(limits::cellText + excess, 'x');
        CHECK(sheetOutcome("<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>")
            == expected(QStringLiteral("cell-text")));
        CHECK(refusal("a," + text + "\n") == expected(QStringLiteral("csv-field")));
        CHECK(refusal(document("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>"))
            == expected(QStringLiteral("cell-text")));
        CHECK(refusal(QByteArray("a\n").repeated(limits::rows + excess)) == expected(QStringLiteral("rows")));
        CHECK(refusal(QByteArray(limits::columns - 1 + excess, ',') + "a\n") == expected(QStringLiteral("columns")));
        const QByteArray line = QByteArray("x").repeated(32'000) + ',';
        const QByteArray filled = line.repeated(33).left(limits::csvLine + excess);
        CHECK(refusal(filled) == expected(QStringLiteral("csv-line")));
    }
}

TEST_CASE("sheets are limited to the sheet")
{
    for (const int excess : {-1, 0, 1}) {
        std::vector<ZipItem> items = workbookItems({"<sheetData/>", {}, {}, {}});
        const QByteArray sheet = "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>";
        items[2].content.replace("</sheets>", QByteArray(sheet.repeated(limits::sheets - 1 + excess) + "</sheets>"));
        INFO(excess);
        CHECK(refusal(makeZip(items)) == (excess > 0 ? u"ImportTooLarge sheets" : u"ok"));
    }
}

TEST_CASE("cells of a file are counted before they are made")
{
    for (const int excess : {-1, 0, 1}) {
        NoFeedback feedback;
        ReadContext context(QStringLiteral("file"), feedback);
        CHECK_FALSE(context.spendCells(limits::cells - 1));
        CHECK(context.spendCells(1 + excess).has_value() == (excess > 0));
    }
}

TEST_CASE("sizes that a file claims cost nothing")
{
    const QByteArray cell = "<c r=\"A1\"><v>1</v></c>";
    CHECK(refusal(workbook("<dimension ref=\"A1:XFD1048576\"/><sheetData><row>" + cell
              + "</row></sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"))
        == u"ok");
    CHECK(sheetOutcome(cellAt(1'048'575, 16'383)) == u"ImportTooLarge rows");
    CHECK(sheetOutcome("<c r=\"XFD1048576\" s=\"1\"/>" + cell) == u"ok");
}

TEST_CASE("merged areas may overlap and lie without costing more than the cells they cover")
{
    QByteArray areas;
    for (int i = 1; i <= 20'000; ++i)
        areas += "<mergeCell ref=\"A" + QByteArray::number(i) + ":SR200000\"/>";
    const QByteArray cells = cellAt(0, 0) + cellAt(limits::rows - 1, limits::columns - 1);
    CHECK(refusal(workbook("<sheetData><row>" + cells + "</row></sheetData><mergeCells>" + areas + "</mergeCells>"))
        == u"ImportTooLarge cells");
    CHECK(refusal(document(
              "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"999999999\"/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r>"
              "<w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"))
        == u"ImportTooLarge columns");
}

TEST_CASE("formulas are never evaluated and outside content is never fetched, only listed")
{
    std::vector<ZipItem> items = documentItems({"<w:altChunk r:id=\"x\"/><w:p/>", {}, {}});
    items[3].content.replace("</Relationships>",
        "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" "
        "Target=\"file://server/share/x.png\" TargetMode=\"External\"/></Relationships>");
    const SourceDocument source = readOk(makeZip(items));
    CHECK(source.notes
        == std::vector<SourceNote>{{NoteCode::ExternalContentSkipped, {}, QStringLiteral("file://server/share/x.png")},
            {NoteCode::ExternalContentSkipped, {}, QStringLiteral("altChunk")}});
    CHECK(
        cellsOf(readOk(workbook("<sheetData><row><c t=\"str\"><f>cmd|' /C calc'!A0</f><v>旧</v></c></row></sheetData>"))
                    .tables[0])
        == QStringList{QStringLiteral("A1=旧")});
}

TEST_CASE("a flood of remarks is cut")
{
    const SourceDocument source
        = readOk(workbook("<sheetData><row>" + QByteArray("<c t=\"e\"><v>#N/A</v></c>").repeated(500) + "</row><row>"
            + QByteArray("<c t=\"e\"><v>#N/A</v></c>").repeated(510) + "</row></sheetData>"));
    CHECK(source.notes.size() == size_t(limits::notes));
}

TEST_CASE("cells are counted whatever their prefix and wherever a chunk ends")
{
    const auto count = [](const QByteArray& xml, qint64 most) {
        MemorySource source(xml);
        return *countCells(source, most);
    };
    for (const int excess : {-1, 0, 1})
        CHECK(count(QByteArray("<c><v>1</v></c>").repeated(1000 + excess), 1000) == 1000 + excess);
    CHECK(count("", 9) == 0);
    CHECK(count("<c><v>1</v></c><c t=\"inlineStr\"><is><t>x</t></is></c><c s=\"1\"/><c/><c><f>1</f></c>", 9) == 2);
    CHECK(count("<x:c><x:v>1</x:v></x:c><x:c><x:v>1</x:v\n></x:c></vv></isx></v", 9) == 2);
    CHECK(count(QByteArray("</v>").repeated(20), 9) == 10);
    for (int shift = 0; shift < 70; ++shift)
        CHECK(
            count(QByteArray(64 * 1024 - 66 + shift, 'x') + "<v>1</v>" + QByteArray(64 * 1024, 'y') + "</v>", 9) == 2);
}

TEST_CASE("formatted cells without content do not count, however many a program writes")
{
    const QByteArray blank(limits::csvLine - 8, ',');
    CHECK(cellsOf(readOk("a,b\n1,2\n" + QByteArray(blank + "\n").repeated(6)).tables[0])
        == QStringList{QStringLiteral("A1=a"), QStringLiteral("B1=b"), QStringLiteral("A2=1"), QStringLiteral("B2=2")});
    CHECK(refusal(QByteArray("1,2,3,4,5\n" + blank + "\n").repeated(2)) == u"ok");
}

TEST_CASE("a text table with a field too many is refused by counting")
{
    const QByteArray row = QByteArray("1,").repeated(limits::columns - 1) + "1\n";
    CHECK(refusal(row.repeated(limits::cells / limits::columns + 1)) == u"ImportTooLarge cells");
}

TEST_CASE("shared texts are limited to the text")
{
    for (const int excess : {0, 1}) {
        std::vector<ZipItem> items
            = workbookItems({"<sheetData/>", QByteArray("<si/>").repeated(limits::sharedStrings + excess), {}, {}});
        items[5].deflate = false;
        INFO(excess);
        CHECK(refusal(makeZip(items)) == (excess > 0 ? u"ImportTooLarge shared-strings" : u"ok"));
    }
}

TEST_CASE("merged areas together cover no more than the limit, counted before they are made")
{
    for (const int excess : {-1, 0, 1}) {
        NoFeedback feedback;
        ReadContext context(QStringLiteral("file"), feedback);
        REQUIRE_FALSE(context.spendCells(limits::cells - 100));
        TableBuilder builder(TableKind::Sheet, QStringLiteral("t"), context);
        Cell cell;
        cell.row = 200;
        cell.column = 3;
        cell.text = QStringLiteral("x");
        REQUIRE_FALSE(builder.add(cell));
        builder.merge({0, 0, 49, 0});
        builder.merge({0, 1, 49 + excess, 1});
        CHECK(builder.finish().ok() == (excess <= 0));
    }
}

TEST_CASE("the text of all cells together is limited, however often one text is shared")
{
    for (const int excess : {-1, 0, 1}) {
        NoFeedback feedback;
        ReadContext context(QStringLiteral("file"), feedback);
        CHECK_FALSE(context.spendText(limits::text - 1));
        CHECK(context.spendText(1 + excess).has_value() == (excess > 0));
    }
    const qint64 uses = limits::text / 32'000;
    for (const int excess : {0, 1}) {
        const QByteArray cells = QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(uses + excess);
        std::vector<ZipItem> items = workbookItems(
            {"<sheetData>" + cells + "</sheetData>", "<si><t>" + QByteArray(32'000, 'x') + "</t></si>", {}, {}});
        INFO(excess);
        CHECK(refusal(makeZip(items)) == (excess > 0 ? u"ImportTooLarge text" : u"ok"));
    }
}

TEST_CASE("the tables of a document are limited to the table")
{
    const QByteArray table = "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>";
    for (const int excess : {-1, 0, 1}) {
        INFO(excess);
        const QString expected = excess > 0 ? QStringLiteral("ImportTooLarge tables") : QStringLiteral("ok");
        CHECK(refusal(document(table.repeated(limits::tables + excess))) == expected);
        CHECK(refusal("<html>" + QByteArray("<table><tr><td>x</table>").repeated(limits::tables + excess)) == expected);
    }
}
