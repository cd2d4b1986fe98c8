// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/limits.h"
#include "tests/exchange/packages.h"
#include "tests/support/catch.h"

#include <random>

using namespace taizhang;
using namespace taizhang::test;

namespace {

// Text that no packing makes small, so that a part is large and still no bomb.
QByteArray noise(qsizetype size)
{
    static std::minstd_rand random(7);
    QByteArray text(size, Qt::Uninitialized);
    for (char& c : text)
        c = static_cast<char>('a' + static_cast<int>(random() % 26));
    return text;
}

QByteArray inlineCell(const QByteArray& text)
{
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

constexpr int largeRows = 600;

// A large sheet whose title is merged across, as is told at its end, and a small one; each names a shared text.
QByteArray largeWorkbook()
{
    QByteArray large = "<sheetData><row><c t=\"s\"><v>0</v></c></row>";
    for (int row = 1; row < largeRows; ++row)
        large += "<row>" + inlineCell("a") + inlineCell(noise(30'000)) + "</row>";
    large
        += "</sheetData><mergeCells count=\"2\"><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A599:B599\"/></mergeCells>";
    std::vector<ZipItem> items
        = workbookItems({large, "<si><t>标题</t></si><si><t>余</t></si><si><t>末</t></si>", {}, {}});
    ZipItem& workbook = items[2];
    workbook.content.replace("</sheets>", "<sheet name=\"b\" sheetId=\"2\" r:id=\"rIdB\"/></sheets>");
    for (ZipItem& item : items) {
        item.deflate = false;
        if (item.name == "xl/_rels/workbook.xml.rels")
            item.content.replace("</Relationships>",
                "<Relationship Id=\"rIdB\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                "worksheet\" Target=\"worksheets/b.xml\"/></Relationships>");
    }
    items.push_back({"xl/worksheets/b.xml",
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row>"
        "<c t=\"s\"><v>2</v></c></row></sheetData></worksheet>"});
    return makeZip(items);
}

QByteArray largeText()
{
    QByteArray text = "标题,甲\n";
    for (int row = 1; row < largeRows; ++row)
        text += "1," + noise(30'000) + '\n';
    return text;
}

Result<SourceDocument> readOnlyIf(bool worth, const QByteArray& bytes, int& asked)
{
    NoFeedback feedback;
    const auto judge = [&](const SourceDocument& beginning) {
        ++asked;
        CHECK(beginning.cut);
        return worth;
    };
    return readIfWorth(bytes, QStringLiteral("a"), {}, judge, feedback);
}

} // namespace

TEST_CASE("of a large workbook that is not worth it only the beginning of each sheet is read")
{
    const QByteArray bytes = largeWorkbook();
    int asked = 0;
    const Result<SourceDocument> cut = readOnlyIf(false, bytes, asked);
    REQUIRE(cut);
    CHECK(asked == 1);
    CHECK(cut->cut);
    REQUIRE(cut->tables.size() == 2);
    CHECK(cut->tables[0].rows > 100);
    CHECK(cut->tables[0].rows < 200);
    REQUIRE(cut->tables[0].at(0, 0));
    CHECK(cut->tables[0].at(0, 0)->text == QStringLiteral("标题"));
    CHECK(cut->tables[0].at(0, 0)->columnSpan == 2);
    CHECK(cellsOf(cut->tables[1]) == QStringList{QStringLiteral("A1=末")});

    const Result<SourceDocument> whole = readOnlyIf(true, bytes, asked);
    REQUIRE(whole);
    CHECK(asked == 2);
    CHECK_FALSE(whole->cut);
    CHECK(whole->tables[0].rows == largeRows);
    CHECK(whole->tables[0].at(598, 0)->columnSpan == 2);
    CHECK(cellsOf(whole->tables[1]) == QStringList{QStringLiteral("A1=末")});
}

TEST_CASE("of a large text that is not worth it only the first lines are read")
{
    const QByteArray bytes = largeText();
    int asked = 0;
    const Result<SourceDocument> cut = readOnlyIf(false, bytes, asked);
    REQUIRE(cut);
    CHECK(cut->cut);
    CHECK(cut->tables[0].rows == 1 + (limits::glanceBytes - 11) / 30'003);
    CHECK(cut->tables[0].at(0, 0)->text == QStringLiteral("标题"));
    const Result<SourceDocument> whole = readOnlyIf(true, bytes, asked);
    REQUIRE(whole);
    CHECK(whole->tables[0].rows == largeRows);
    CHECK(asked == 2);
}

TEST_CASE("of a large document that is not worth it only the beginning is read")
{
    QByteArray body;
    for (int paragraph = 0; paragraph < largeRows; ++paragraph)
        body += "<w:p><w:r><w:t>" + noise(30'000) + "</w:t></w:r></w:p>";
    std::vector<ZipItem> items = documentItems({body, {}, {}});
    for (ZipItem& item : items)
        item.deflate = false;
    int asked = 0;
    const Result<SourceDocument> cut = readOnlyIf(false, makeZip(items), asked);
    REQUIRE(cut);
    CHECK(cut->cut);
    CHECK(cut->tables[0].rows > 500);
    CHECK(cut->tables[0].rows < largeRows);
    CHECK(asked == 1);
}

TEST_CASE("a small file is read at once, and a large one that does not begin soundly is refused as ever")
{
    int asked = 0;
    const Result<SourceDocument> small = readOnlyIf(false, workbook("<sheetData/>"), asked);
    REQUIRE(small);
    CHECK_FALSE(small->cut);
    QByteArray open = largeText();
    open.replace(0, 6, "\"      ");
    const Result<SourceDocument> damaged = readOnlyIf(false, open, asked);
    REQUIRE_FALSE(damaged);
    CHECK(damaged.error().code == ErrorCode::ImportDamaged);
    CHECK(asked == 0);
}
