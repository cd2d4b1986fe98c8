// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/packages.h"
#include "tests/support/catch.h"

using namespace taizhang;
using namespace taizhang::test;

namespace {

Table sheet(const WorkbookText& text)
{
    SourceDocument document = readOk(workbook(text));
    REQUIRE(document.tables.size() == 1);
    return document.tables[0];
}

Table sheet(const QByteArray& content)
{
    return sheet(WorkbookText{content, {}, {}, {}});
}

} // namespace

TEST_CASE("cells of every type show what a person sees")
{
    const Table table = sheet({"<sheetData><row r=\"2\">"
                               "<c r=\"A2\" t=\"s\"><v>0</v></c>"
                               "<c r=\"B2\" t=\"inlineStr\"><is><t>行内</t></is></c>"
                               "<c r=\"C2\" t=\"str\"><f>A2</f><v>公式</v></c>"
                               "<c r=\"D2\" t=\"b\"><v>1</v></c>"
                               "<c r=\"E2\" t=\"e\"><v>#REF!</v></c>"
                               "<c r=\"F2\"><v>1.5</v></c>"
                               "<c r=\"G2\" t=\"d\"><v>2025-12-31T00:00:00</v></c>"
                               "<c r=\"H2\" s=\"3\"/></row></sheetData>",
        "<si><t>共享</t></si>", {}, {}});
    CHECK(cellsOf(table)
        == QStringList{QStringLiteral("A2=共享"), QStringLiteral("B2=行内"), QStringLiteral("C2=公式"),
            QStringLiteral("D2=TRUE"), QStringLiteral("E2=#REF!"), QStringLiteral("F2=1.5"),
            QStringLiteral("G2=2025-12-31")});
    CHECK(table.rows == 2);
    CHECK(table.columns == 7);
    CHECK(table.at(1, 2)->formula);
    CHECK(table.at(1, 4)->error);
    CHECK(table.at(1, 5)->number == 1.5);
    CHECK(table.at(1, 6)->date == QDate(2025, 12, 31));
}

TEST_CASE("rich text runs are joined and phonetic runs left out")
{
    const QByteArray item = "<r><t>产业</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 工人</t></r>"
                            "<rPh sb=\"0\" eb=\"2\"><t>chǎn</t></rPh><phoneticPr fontId=\"1\"/>";
    const Table table = sheet(
        {"<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is>" + item + "</is></c></row></sheetData>",
            "<si>" + item + "</si>", {}, {}});
    CHECK(cellsOf(table) == QStringList{QStringLiteral("A1=产业 工人"), QStringLiteral("B1=产业 工人")});
}

TEST_CASE("the bold and underlined parts of a cell are known, unless all of it is")
{
    const QByteArray some = "<r><t>甲、</t></r><r><rPr><sz val=\"11\"/><b/></rPr><t>乙</t></r><r><rPr><u/></rPr><t>"
                            "丙</t></r><r><rPr><b val=\"0\"/></rPr><t>、丁</t></r>";
    const QByteArray all = "<r><rPr><b/></rPr><t>甲</t></r>";
    const auto inlined
        = [](const QByteArray& item) -> QByteArray { return "<c t=\"inlineStr\"><is>" + item + "</is></c>"; };
    const Table table = sheet({"<sheetData><row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c>" + inlined(some)
            + inlined(all) + "<c><v>1</v></c></row></sheetData>",
        "<si>" + some + "</si><si>" + all + "</si>", {}, {}});
    const QStringList parts{QStringLiteral("乙丙")};
    for (const auto& [column, expected] :
        std::vector<std::pair<int, QStringList>>{{0, {}}, {1, parts}, {2, parts}, {3, {}}, {4, {}}, {5, {}}}) {
        INFO(column);
        CHECK(table.emphasisAt(0, column) == expected);
    }
}

TEST_CASE("escapes, line ends and control characters of a workbook become plain text")
{
    struct Row
    {
        QByteArray written;
        QString shown;
    };
    const std::vector<Row> rows{{"一_x000D_\n二", QStringLiteral("一\n二")}, {"一_x000D_二", QStringLiteral("一\n二")},
        {"_x005F_x000D_", QStringLiteral("_x000D_")}, {"a_x0007_b", QStringLiteral("ab")},
        {"a_xD800_b", QStringLiteral("a\uFFFDb")}, {"_xZZZZ_", QStringLiteral("_xZZZZ_")},
        {"_x12", QStringLiteral("_x12")}, {"\xF0\xA0\xAE\xB7", QString::fromUtf8("\xF0\xA0\xAE\xB7")},
        {"a&#9;b", QStringLiteral("a\tb")}, {"&lt;b&gt;&amp;", QStringLiteral("<b>&")}};
    for (const Row& row : rows) {
        INFO(row.written.toStdString());
        const Table table
            = sheet("<sheetData><row><c t=\"inlineStr\"><is><t>" + row.written + "</t></is></c></row></sheetData>");
        CHECK(table.at(0, 0)->text == row.shown);
    }
}

TEST_CASE("merged areas keep their first cell and are clipped to the used range")
{
    const QByteArray text = "<c t=\"inlineStr\"><is><t>x</t></is></c>";
    const Table table = sheet("<sheetData><row r=\"1\">" + text + text + "</row><row r=\"3\">" + text + text + text
        + "</row></sheetData><mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"C1:C1048576\"/>"
          "<mergeCell ref=\"B3:B9\"/><mergeCell ref=\"A1:B1\"/></mergeCells>");
    CHECK(cellsOf(table)
        == QStringList{QStringLiteral("A1=x 2x1"), QStringLiteral("B1=x"), QStringLiteral("C1= 3x1"),
            QStringLiteral("A2~"), QStringLiteral("C2~"), QStringLiteral("A3=x"), QStringLiteral("B3=x"),
            QStringLiteral("C3~")});
    CHECK(table.anchorAt(1, 0) == table.at(0, 0));
    CHECK(table.anchorAt(2, 2) == table.at(0, 2));
}

TEST_CASE("text under a merged area is left out with a note")
{
    const SourceDocument document = readOk(workbook("<sheetData><row><c t=\"inlineStr\"><is><t>上</t></is></c>"
                                                    "<c t=\"inlineStr\"><is><t>下</t></is></c></row></sheetData>"
                                                    "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"));
    CHECK(cellsOf(document.tables[0]) == QStringList{QStringLiteral("A1=上 1x2"), QStringLiteral("B1~")});
    CHECK(document.notes
        == std::vector<SourceNote>{{NoteCode::CoveredTextSkipped, QStringLiteral("表1!B1"), QStringLiteral("下")}});
}

TEST_CASE("hidden sheets, rows and columns are read and marked")
{
    std::vector<ZipItem> items
        = workbookItems({"<cols><col min=\"2\" max=\"16384\" hidden=\"1\"/></cols><sheetData><row r=\"1\" hidden=\"1\">"
                         "<c r=\"B1\"><v>1</v></c></row><row r=\"9\" hidden=\"1\"/></sheetData>",
            {}, {}, {}});
    items[2].content.replace("sheetId=\"1\"", "sheetId=\"1\" state=\"veryHidden\"");
    const SourceDocument document = readOk(makeZip(items));
    CHECK(document.tables[0].hidden);
    CHECK(document.tables[0].hiddenRows == std::vector<int>{0});
    CHECK(document.tables[0].hiddenColumns == std::vector<int>{1});
    CHECK(document.notes.size() == 2);
}

TEST_CASE("a dimension that lies and cells out of order do not matter")
{
    const Table table = sheet("<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"2\"><c r=\"B2\"><v>4</v></c>"
                              "<c r=\"A2\"><v>3</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>");
    CHECK(cellsOf(table) == QStringList{QStringLiteral("A1=1"), QStringLiteral("A2=3"), QStringLiteral("B2=4")});
}

TEST_CASE("strict, prefixed and absolutely addressed workbooks are read alike")
{
    std::vector<ZipItem> items = workbookItems({"<sheetData><row><c><v>7</v></c></row></sheetData>", {}, {}, {}});
    for (ZipItem& item : items) {
        item.content.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main");
        item.content.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");
        item.content.replace("Target=\"worksheets/", "Target=\"/xl/worksheets/");
    }
    items[4].content = "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row>"
                       "<x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    CHECK(cellsOf(readOk(makeZip(items)).tables[0]) == QStringList{QStringLiteral("A1=7")});
}

TEST_CASE("parts are found however their address is written")
{
    for (const QByteArray target : {"/xl/worksheets/sheet1.xml", "worksheets\\sheet1.xml",
             "./worksheets/../worksheets/sheet1.xml", "worksheets/sheet%31.xml"}) {
        std::vector<ZipItem> items = workbookItems({"<sheetData><row><c><v>7</v></c></row></sheetData>", {}, {}, {}});
        for (ZipItem& item : items)
            item.content.replace("\"worksheets/sheet1.xml", QByteArray("\"" + target));
        INFO(target.toStdString());
        CHECK(cellsOf(readOk(makeZip(items)).tables[0]) == QStringList{QStringLiteral("A1=7")});
    }
}

TEST_CASE("folder entries and other letter case of part names, as some office programs write them, are fine")
{
    std::vector<ZipItem> items = workbookItems({"<sheetData><row><c><v>7</v></c></row></sheetData>", {}, {}, {}});
    items[4].name = "xl/Worksheets/Sheet1.xml";
    items.insert(items.begin(), {{"xl/", "", false}, {"xl/worksheets/", "", false}});
    CHECK(cellsOf(readOk(makeZip(items)).tables[0]) == QStringList{QStringLiteral("A1=7")});
}

TEST_CASE("a formula without a stored value is noted")
{
    const SourceDocument document = readOk(workbook("<sheetData><row><c><f>1+1</f></c></row></sheetData>"));
    CHECK(document.notes
        == std::vector<SourceNote>{{NoteCode::FormulaWithoutValue, QStringLiteral("表1!A1"), QString()}});
}

TEST_CASE("cells outside the grid and values of the wrong type are damage with an address")
{
    for (const char* cell :
        {"<c r=\"XFE1\"><v>1</v></c>", "<c r=\"A16777217\"><v>1</v></c>", "<c r=\"A0\"><v>1</v></c>",
            "<c r=\"1A\"><v>1</v></c>", "<c t=\"s\"><v>3</v></c>", "<c t=\"s\"><v>-1</v></c>"}) {
        INFO(cell);
        CHECK(refusal(workbook(QByteArray("<sheetData><row>") + cell + "</row></sheetData>")) == u"ImportDamaged");
    }
}

TEST_CASE("a cell that should hold a number and does not keeps its text, with a note")
{
    for (const char* value : {"abc", "1,234", "2025-12-31", "nan", "1e999", "0x10", "+5"}) {
        INFO(value);
        const SourceDocument document = readOk(
            workbook(QByteArray("<sheetData><row><c><v>") + value + "</v></c><c><v>7</v></c></row></sheetData>"));
        const QString text = QString::fromLatin1(value);
        CHECK(cellsOf(document.tables[0]) == QStringList{QStringLiteral("A1=") + text, QStringLiteral("B1=7")});
        CHECK_FALSE(document.tables[0].at(0, 0)->number);
        CHECK(document.notes == std::vector<SourceNote>{{NoteCode::NumberNotRead, QStringLiteral("表1!A1"), text}});
    }
}

TEST_CASE("parts written without any namespace are read, parts of another vocabulary are refused by name")
{
    const WorkbookText text{
        "<sheetData><row><c t=\"s\" s=\"1\"><v>0</v></c><c s=\"1\"><v>0.5</v></c></row></sheetData>",
        "<si><t>任务</t></si>", "<cellXfs><xf/><xf numFmtId=\"9\"/></cellXfs>", {}};
    for (const size_t part : {2U, 4U, 5U, 6U}) {
        std::vector<ZipItem> items = workbookItems(text);
        const QByteArray space = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        REQUIRE(items[part].content.contains(space));
        INFO(items[part].name.toStdString());
        items[part].content.replace(space, "");
        CHECK(cellsOf(readOk(makeZip(items)).tables[0])
            == QStringList{QStringLiteral("A1=任务"), QStringLiteral("B1=50%")});
        items[part].content.replace(" xmlns:r=", " xmlns=\"urn:other\" xmlns:r=");
        const Result<SourceDocument> foreign = read(makeZip(items));
        REQUIRE_FALSE(foreign.ok());
        CHECK(foreign.error().code == ErrorCode::ImportDamaged);
        CHECK(foreign.error().args.value(1) == QString::fromLatin1(items[part].name));
    }
}
