// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/container/oledocument.h"
#include "core/exchange/xls/biffrecord.h"
#include "core/exchange/xls/xlssheet.h"
#include "tests/exchange/packages.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace taizhang;
using namespace taizhang::test;

namespace {

QByteArray file(const QString& name)
{
    QFile opened(QStringLiteral(TAIZHANG_TEST_DATA "/readers/") + name);
    REQUIRE(opened.open(QIODevice::ReadOnly));
    return opened.readAll();
}

} // namespace

TEST_CASE("an old workbook is read with its merged areas, formats and hidden parts")
{
    const SourceDocument source = readOk(file(QStringLiteral("cells.xls")), QStringLiteral("cells.et"));
    CHECK(source.format == SourceFormat::Xls);
    REQUIRE(source.tables.size() == 2);
    const Table& table = source.tables[0];
    CHECK(table.name == QStringLiteral("任务"));
    CHECK(cellsOf(table)
        == QStringList{QStringLiteral("A1=2025年重点任务清单 1x5"), QStringLiteral("B1~"), QStringLiteral("C1~"),
            QStringLiteral("D1~"), QStringLiteral("E1~"), QStringLiteral("A2=序号"), QStringLiteral("B2=领域"),
            QStringLiteral("C2=重点任务"), QStringLiteral("D2=责任单位"), QStringLiteral("E2=完成时限"),
            QStringLiteral("A3=1"), QStringLiteral("B3=思想引领 2x1"), QStringLiteral("C3=推进\n宣讲"),
            QStringLiteral("D3=区总工会"), QStringLiteral("E3=2025年12月31日"), QStringLiteral("A4=1.10"),
            QStringLiteral("B4~"), QStringLiteral("C4=TRUE"), QStringLiteral("D4=38%"), QStringLiteral("E4=123456.75"),
            QStringLiteral("A5=-5"), QStringLiteral("B5=1234567890123"), QStringLiteral("C5=富文本")});
    CHECK(table.at(2, 4)->date == QDate(2025, 12, 31));
    CHECK(table.hiddenRows == std::vector<int>{3});
    CHECK(table.hiddenColumns == std::vector<int>{3});
    CHECK(source.tables[1].hidden);
}

TEST_CASE("the bold and underlined parts of an old workbook's cells are known, those in the font of the cell too")
{
    const Table table = readOk(file(QStringLiteral("emphasis.xls"))).tables.at(0);
    const std::vector<QStringList> parts{{QStringLiteral("、区教委")}, {QStringLiteral("区人社局")},
        {QStringLiteral("区住建局")}, {QStringLiteral("区妇联")}, {}, {}};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        INFO(i);
        CHECK(table.emphasisAt(2 + static_cast<int>(i), 2) == parts[i]);
    }
}

TEST_CASE("texts of an old workbook that go on in continuation records are whole")
{
    const SourceDocument source = readOk(file(QStringLiteral("long.xls")));
    for (int row = 0; row < 40; ++row) {
        const QString expected
            = QString(row % 2 ? QStringLiteral("产业工人") : QStringLiteral("abcd")).repeated(500 + row);
        REQUIRE(source.tables[0].at(row, 0)->text == expected);
    }
}

TEST_CASE("an old workbook that counts from 1904 gives the same day")
{
    CHECK(readOk(file(QStringLiteral("since1904.xls"))).tables[0].at(0, 0)->date == QDate(2025, 12, 31));
}

TEST_CASE("an old workbook cut or changed at any byte is read or refused, never more")
{
    const QByteArray whole = file(QStringLiteral("cells.xls"));
    for (qsizetype size = 8; size < whole.size(); size += 97)
        CHECK(refusal(whole.left(size)) != u"");
    int refused = 0;
    for (qsizetype at = 8; at < whole.size(); at += 3) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0xFF);
        refused += refusal(changed) == u"ok" ? 0 : 1;
    }
    CHECK(refused > 0);
}

TEST_CASE("a workbook stream without its compound file is read as the same workbook")
{
    NoFeedback feedback;
    const ReadContext context(QStringLiteral("cells.xls"), feedback);
    const QByteArray whole = file(QStringLiteral("cells.xls"));
    const Result<OleDocument> document = OleDocument::open(whole, context);
    REQUIRE(document.ok());
    const Result<QByteArray> stream = document->stream(u"Workbook", context);
    REQUIRE(stream.ok());
    const SourceDocument bare = readOk(*stream, QStringLiteral("bare.xls"));
    CHECK(bare.format == SourceFormat::Xls);
    CHECK(cellsOf(bare.tables[0]) == cellsOf(readOk(whole).tables[0]));
}

TEST_CASE("the stream of a workbook older than Excel 97 is refused by what it is")
{
    const Result<SourceDocument> old = read(QByteArray("\x09\x08\x08\x00\x00\x05\x05\x00\xEF\x0D\xCC\x07", 12));
    REQUIRE_FALSE(old.ok());
    CHECK(old.error().code == ErrorCode::ImportUnknownFormat);
    CHECK(old.error().args.value(1) == u"Excel 5");
}

TEST_CASE("sheets of an old workbook that share their records are damage, and their cells are counted before")
{
    const auto record = [](quint16 type, const QByteArray& content) -> QByteArray {
        QByteArray bytes;
        for (const quint16 word : {type, static_cast<quint16>(content.size())})
            bytes += QByteArray(1, char(word & 0xFF)) + char(word >> 8);
        return bytes + content;
    };
    const auto begin
        = [&record](char kind) { return record(biff::begin, QByteArray("\x00\x06", 2) + kind + QByteArray(13, '\0')); };
    const QByteArray end = record(biff::eof, {});
    const QByteArray cells = record(biff::number, QByteArray(14, '\0'))
        + record(
            biff::multipleRk, QByteArray("\x01\x00\x00\x00", 4) + QByteArray(18, '\0') + QByteArray("\x02\x00", 2));
    const QByteArray sheet = begin(0x10) + begin(0x20) + cells + end + cells + end;
    const QByteArray entry = record(biff::boundSheet, QByteArray("\x32\x00\x00\x00\x00\x00\x01\x00x", 9));
    const XlsSheetSize size = measureXlsSheet(sheet + sheet, {});
    CHECK(size.bytes == sheet.size());
    CHECK(size.cells == 4);
    const QByteArray once = begin(0x05) + entry + QByteArray(13, '\0') + end;
    REQUIRE(once.size() == 0x32);
    CHECK(refusal(begin(0x05) + entry + entry + end + sheet) == u"ImportDamaged");
}

TEST_CASE(
    "old workbooks and documents with a password, and workbooks whose structure is protected, are told as encrypted")
{
    for (const char* name : {"password.xls", "structure.xls", "password.doc"}) {
        INFO(name);
        CHECK(refusal(file(QString::fromLatin1(name))) == u"ImportPasswordProtected");
    }
}
