// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/packages.h"
#include "tests/support/catch.h"

using namespace taizhang;
using namespace taizhang::test;

namespace {

// The first cell of a workbook with this number in this built-in format, or in the format code given for it.
Cell shown(int formatId, const QByteArray& value, const QByteArray& code = {}, const QByteArray& properties = {})
{
    const QByteArray id = QByteArray::number(formatId);
    const QByteArray own = code.isEmpty()
        ? QByteArray()
        : QByteArray("<numFmts><numFmt numFmtId=\"" + id + "\" formatCode=\"" + code + "\"/></numFmts>");
    const WorkbookText text{"<sheetData><row><c s=\"1\"><v>" + value + "</v></c></row></sheetData>", {},
        own + "<cellXfs><xf/><xf numFmtId=\"" + id + "\"/></cellXfs>", properties};
    return readOk(workbook(text)).tables[0].cells[0];
}

} // namespace

TEST_CASE("every built-in date format of a Chinese workbook shows its day")
{
    struct Row
    {
        int id;
        const char16_t* text; // of 31 December 2025, 12:00
        bool hasDay;
    };
    // Where a format hides the year, the whole date is shown: a deadline must not lose it. 30 is m-d-yy.
    const std::vector<Row> rows{{27, u"2025年12月", true}, {28, u"2025-12-31", true}, {29, u"2025-12-31", true},
        {30, u"12-31-25", true}, {31, u"2025年12月31日", true}, {32, u"12:00", false}, {33, u"12:00:00", false},
        {34, u"12:00", false}, {35, u"12:00:00", false}, {36, u"2025年12月", true}, {50, u"2025年12月", true},
        {51, u"2025-12-31", true}, {52, u"2025年12月", true}, {53, u"2025-12-31", true}, {54, u"2025-12-31", true},
        {55, u"12:00", false}, {56, u"12:00:00", false}, {57, u"2025年12月", true}, {58, u"2025-12-31", true}};
    for (const Row& row : rows) {
        INFO("format " << row.id);
        const Cell cell = shown(row.id, row.hasDay ? "46022" : "0.5");
        CHECK(cell.text.toStdString() == QString::fromUtf16(row.text).toStdString());
        CHECK(cell.date == (row.hasDay ? std::optional(QDate(2025, 12, 31)) : std::nullopt));
    }
}

TEST_CASE("a format that the workbook defines itself goes before the built-in one of its number")
{
    CHECK(shown(31, "46022", "0&quot;项&quot;").text == u"46022项");
    CHECK_FALSE(shown(31, "46022", "0").date);
    CHECK(shown(58, "46022", "yyyy\\-mm\\-dd").text == u"2025-12-31");
}

TEST_CASE("serial days around the day that never was are the days a person sees")
{
    struct Row
    {
        const char* serial;
        QDate day;
    };
    for (const Row& row : {Row{"1", QDate(1900, 1, 1)}, Row{"59", QDate(1900, 2, 28)}, Row{"60", QDate(1900, 2, 28)},
             Row{"61", QDate(1900, 3, 1)}, Row{"36526", QDate(2000, 1, 1)}, Row{"45658", QDate(2025, 1, 1)},
             Row{"46022.99", QDate(2025, 12, 31)}}) {
        INFO(row.serial);
        CHECK(shown(14, row.serial).date == row.day);
    }
    CHECK_FALSE(shown(14, "-1").date);
    CHECK_FALSE(shown(14, "99999999").date);
}

TEST_CASE("a workbook that counts from 1904 says so in any spelling")
{
    for (const QByteArray value : {"1", "true"}) {
        const QByteArray properties = "<workbookPr date1904=\"" + value + "\"/>";
        CHECK(shown(31, "44560", {}, properties).date == QDate(2025, 12, 31));
        CHECK(shown(31, "0", {}, properties).date == QDate(1904, 1, 1));
    }
    CHECK(shown(31, "46022", {}, "<workbookPr date1904=\"0\"/>").date == QDate(2025, 12, 31));
}

TEST_CASE("dates written as ISO text, and those that are none, keep what is written")
{
    const auto cell = [](const QByteArray& value) {
        return readOk(workbook("<sheetData><row><c t=\"d\"><v>" + value + "</v></c></row></sheetData>"))
            .tables[0]
            .cells[0];
    };
    CHECK(cell("2025-12-31").date == QDate(2025, 12, 31));
    CHECK(cell("2025-12-31T08:30:00Z").text == u"2025-12-31 08:30");
    CHECK_FALSE(cell("2025-02-30").date);
    CHECK(cell("2025-02-30").text == u"2025-02-30");
    CHECK(cell("年底前").text == u"年底前");
}

TEST_CASE("areas of whole columns and rows end where the table ends")
{
    const QByteArray x = "<c t=\"inlineStr\"><is><t>x</t></is></c>";
    const auto cells = [&x](const QByteArray& area) {
        return cellsOf(readOk(workbook("<sheetData><row>" + x
                                  + "</row><row r=\"2\"><c r=\"B2\"><v>1</v></c></row></sheetData>"
                                    "<mergeCells><mergeCell ref=\""
                                  + area + "\"/></mergeCells>"))
                           .tables[0]);
    };
    CHECK(cells("A:A") == QStringList{QStringLiteral("A1=x 2x1"), QStringLiteral("A2~"), QStringLiteral("B2=1")});
    CHECK(cells("$A$1:$A$1048576") == cells("A:A"));
    CHECK(cells("1:1") == QStringList{QStringLiteral("A1=x 1x2"), QStringLiteral("B1~"), QStringLiteral("B2=1")});
    CHECK(cells("nonsense") == QStringList{QStringLiteral("A1=x"), QStringLiteral("B2=1")});
}
