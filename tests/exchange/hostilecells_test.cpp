// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/limits.h"
#include "core/exchange/tablebuilder.h"
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
