// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookwriter.h"
#include "tests/support/catch.h"

#include <zip.h>

#include <memory>

using namespace taizhang;

namespace {

// One member of the workbook, read with another library than the one that wrote it.
QByteArray member(const QByteArray& workbook, const char* name)
{
    zip_source_t* const source
        = zip_source_buffer_create(workbook.constData(), zip_uint64_t(workbook.size()), 0, nullptr);
    REQUIRE(source);
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
        zip_open_from_source(source, ZIP_RDONLY, nullptr), &zip_discard);
    REQUIRE(archive);
    zip_stat_t entry;
    REQUIRE(zip_stat(archive.get(), name, 0, &entry) == 0);
    QByteArray bytes(qsizetype(entry.size), Qt::Uninitialized);
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen(archive.get(), name, 0), &zip_fclose);
    REQUIRE(zip_fread(file.get(), bytes.data(), entry.size) == zip_int64_t(entry.size));
    return bytes;
}

WorkbookSheet sheet()
{
    WorkbookSheet sheet;
    sheet.name = QStringLiteral("资金");
    sheet.title = QStringLiteral("资金使用情况表");
    sheet.columns = {{QStringLiteral("项目"), 20, WorkbookColumn::Align::Left, false},
        {QStringLiteral("预算（万元）"), 12, WorkbookColumn::Align::Right, true}};
    return sheet;
}

QByteArray written(const std::vector<WorkbookSheet>& sheets)
{
    const Result<QByteArray> bytes = writeWorkbook(sheets, QDate(2026, 6, 30));
    REQUIRE(bytes);
    return *bytes;
}

} // namespace

TEST_CASE("text that looks like a formula, a link or a date stays text")
{
    WorkbookSheet hostile = sheet();
    const QStringList texts{QStringLiteral("=1+1"), QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("+86"),
        QStringLiteral("@SUM(A1)"), QStringLiteral("-1"), QStringLiteral("http://host/x"), QStringLiteral("mailto:a@b"),
        QStringLiteral("internal:Sheet1!A1"), QStringLiteral("2026-06-30"), QStringLiteral("001"),
        QStringLiteral("<b>&")};
    for (const QString& text : texts)
        hostile.rows.push_back({text, QString()});
    const QByteArray bytes = written({hostile});
    const QByteArray xml = member(bytes, "xl/worksheets/sheet1.xml");
    CHECK_FALSE(xml.contains("<f>"));
    CHECK_FALSE(xml.contains("<hyperlink"));

    const QByteArray strings = member(bytes, "xl/sharedStrings.xml");
    for (const QString& text : texts) {
        const QByteArray escaped = QString(text)
                                       .replace(u'&', QStringLiteral("&amp;"))
                                       .replace(u'<', QStringLiteral("&lt;"))
                                       .replace(u'>', QStringLiteral("&gt;"))
                                       .toUtf8();
        CHECK(strings.contains(QByteArray(">" + escaped + "</t>")));
    }
}

TEST_CASE("only plain decimals of a numeric column become numbers")
{
    const auto [text, number] = GENERATE(table<const char16_t*, bool>({
        {u"8764.94", true},
        {u"0", true},
        {u"-12.5", true},
        {u"0.05", true},
        {u"007", false},
        {u"1,234", false},
        {u"1e5", false},
        {u"约400", false},
        {u"12%", false},
        {u"1.", false},
        {u".5", false},
        {u"-", false},
        {u"１２", false},
        {u"1234567890123456", false},
    }));
    WorkbookSheet one = sheet();
    one.rows.push_back({QStringLiteral("甲"), QString::fromUtf16(text)});
    const QByteArray xml = member(written({one}), "xl/worksheets/sheet1.xml");
    const QByteArray cell = xml.mid(xml.indexOf("<c r=\"B3\""));
    CHECK(cell.left(cell.indexOf('>')).contains("t=\"s\"") != number);
}

TEST_CASE("the header is frozen and repeated, rows have heights for their text, totals are bold")
{
    WorkbookSheet tall = sheet();
    tall.rows.push_back({QString(100, QChar(u'长')), QStringLiteral("1")});
    tall.rows.push_back({QStringLiteral("合计"), QStringLiteral("1")});
    tall.emphasised = {1};
    const QByteArray bytes = written({tall});
    const QByteArray xml = member(bytes, "xl/worksheets/sheet1.xml");
    CHECK(xml.contains("ySplit=\"2\""));
    CHECK(xml.contains("state=\"frozen\""));
    CHECK(xml.contains("<row r=\"3\" spans=\"1:2\" ht=\"168\""));
    CHECK(member(bytes, "xl/workbook.xml").contains("_xlnm.Print_Titles"));
}

TEST_CASE("sheet names are made valid and unique")
{
    CHECK(sheetName(QStringLiteral("任务[2026]:*?/\\汇总"), {}) == u"任务-2026------汇总");
    CHECK(sheetName(QString(), {}) == u"Sheet");
    CHECK(sheetName(QStringLiteral("'引号'"), {}) == u"引号");
    CHECK(sheetName(QString(40, QChar(u'长')), {}).size() == 31);
    CHECK(sheetName(QStringLiteral("表"), {QStringLiteral("表")}) == u"表 (2)");
    CHECK(sheetName(QString(40, QChar(u'长')), {QString(31, QChar(u'长'))}).size() == 31);
}

TEST_CASE("equal sheets give equal bytes with the given date")
{
    WorkbookSheet one = sheet();
    one.rows.push_back({QStringLiteral("甲"), QStringLiteral("1")});
    const QByteArray bytes = written({one, one});
    CHECK(bytes == written({one, one}));
    CHECK(member(bytes, "docProps/core.xml").contains("2026-06-30T00:00:00Z"));
}

TEST_CASE("a text longer than a cell may hold is cut with a mark instead of refused")
{
    WorkbookSheet one = sheet();
    one.rows.push_back({QString(40000, QChar(u'长')), QString()});
    CHECK(member(written({one}), "xl/sharedStrings.xml").contains("长…</t>"));
}
