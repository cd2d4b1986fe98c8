// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/packages.h"
#include "tests/support/catch.h"

using namespace taizhang;
using namespace taizhang::test;

namespace {

QByteArray utf16(const QString& text, bool bigEndian, bool mark)
{
    QByteArray bytes = mark ? (bigEndian ? QByteArray("\xFE\xFF") : QByteArray("\xFF\xFE")) : QByteArray();
    for (const QChar c : text) {
        const char low = static_cast<char>(c.unicode() & 0xFF);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

// 序号,任务,单位 / 1,"推进, 产改",区总工会 / 2,𠮷㐂,― in GB18030, with a four-byte sequence of each plane.
const QByteArray gbTable
    = QByteArrayLiteral("\xD0\xF2\xBA\xC5,\xC8\xCE\xCE\xF1,\xB5\xA5\xCE\xBB\r\n"
                        "1,\"\xCD\xC6\xBD\xF8, \xB2\xFA\xB8\xC4\",\xC7\xF8\xD7\xDC\xB9\xA4\xBB\xE1\r\n"
                        "2,\x95\x34\xB2\x35\x81\x39\xEF\x31,\xA1\xAA\r\n");

} // namespace

TEST_CASE("one table in eight encodings is read alike")
{
    const SourceDocument expected = readOk(gbTable, QStringLiteral("a.csv"));
    REQUIRE(expected.encoding == u"GB18030");
    const QStringList cells = cellsOf(expected.tables[0]);
    REQUIRE(cells.size() == 9);
    CHECK(cells[4] == QStringLiteral("B2=推进, 产改"));
    const QString text = QString::fromUtf8("序号,任务,单位\r\n1,\"推进, 产改\",区总工会\r\n2,\xF0\xA0\xAE\xB7㐂,—\r\n");
    struct Row
    {
        QByteArray bytes;
        QString encoding;
    };
    for (const Row& row :
        {Row{text.toUtf8(), QStringLiteral("UTF-8")}, Row{"\xEF\xBB\xBF" + text.toUtf8(), QStringLiteral("UTF-8")},
            Row{utf16(text, false, true), QStringLiteral("UTF-16LE")},
            Row{utf16(text, true, true), QStringLiteral("UTF-16BE")},
            Row{utf16(text, false, false), QStringLiteral("UTF-16LE")},
            Row{utf16(text, true, false), QStringLiteral("UTF-16BE")},
            Row{text.toUtf8().replace("\r\n", "\r"), QStringLiteral("UTF-8")},
            Row{text.toUtf8().replace("\r\n", "\n"), QStringLiteral("UTF-8")}}) {
        const SourceDocument source = readOk(row.bytes, QStringLiteral("a.csv"));
        CHECK(source.encoding == row.encoding);
        CHECK(cellsOf(source.tables[0]) == cells);
    }
}

TEST_CASE("separators are told by the shape of the table")
{
    struct Row
    {
        QByteArray text;
        char separator;
        int columns;
    };
    for (const Row& row :
        {Row{"a,b,c\n1,2,3\n", ',', 3}, Row{"a;b;c\n1,5;2;3\n", ';', 3}, Row{"a\tb\n1,2\t3\n", '\t', 2},
            Row{"a|b\n1|2\n", '|', 2}, Row{"a\nb\n", ',', 1}, Row{"sep=;\na;b\n", ';', 2}, Row{"a,b;c\nd,e\n", ',', 2},
            Row{"\"a;b\",c\n\"d;e\",f\n", ',', 2}, Row{"a,b", ',', 2}, Row{"sep=|", '|', 0}}) {
        INFO(row.text.toStdString());
        const SourceDocument source = readOk(row.text, QStringLiteral("a.csv"));
        CHECK(source.separator == QChar::fromLatin1(row.separator));
        CHECK(source.tables[0].columns == row.columns);
    }
}

TEST_CASE("quotes, line ends and empty fields are read as spreadsheets write them")
{
    struct Row
    {
        QByteArray text;
        QStringList cells;
    };
    for (const Row& row : {Row{"\"a\"\"b\",c\n", {QStringLiteral("A1=a\"b"), QStringLiteral("B1=c")}},
             Row{"\"a\r\nb\",c\r\n", {QStringLiteral("A1=a\nb"), QStringLiteral("B1=c")}},
             Row{"\"a\rb\",c\rd,e",
                 {QStringLiteral("A1=a\nb"), QStringLiteral("B1=c"), QStringLiteral("A2=d"), QStringLiteral("B2=e")}},
             Row{"a,,b\n\n,c\n", {QStringLiteral("A1=a"), QStringLiteral("C1=b"), QStringLiteral("B3=c")}},
             Row{"\"x\"y,z\n", {QStringLiteral("A1=\"x\"y"), QStringLiteral("B1=z")}},
             Row{"a\"b,c\n", {QStringLiteral("A1=a\"b"), QStringLiteral("B1=c")}},
             Row{"\"\",a\n", {QStringLiteral("B1=a")}}, Row{"a,\n", {QStringLiteral("A1=a")}}}) {
        INFO(row.text.toStdString());
        CHECK(cellsOf(readOk(row.text, QStringLiteral("a.csv")).tables[0]) == row.cells);
    }
}

TEST_CASE("a quote that is never closed is damage, with its line")
{
    const Result<SourceDocument> result = read("a,b\nc,\"d\ne\n", QStringLiteral("a.csv"));
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::ImportDamaged);
    CHECK(result.error().args.value(1) == u"line 2");
}

TEST_CASE("bytes that are no text in any encoding are refused with their offset")
{
    struct Row
    {
        QByteArray bytes;
        int offset;
    };
    for (const Row& row : {Row{"ab\xFF\xFF", 2},
             Row{"\xEF\xBB\xBF"
                 "ab\xC0\x80",
                 5},
             Row{"\xEF\xBB\xBF\xED\xA0\x80", 3},
             Row{QByteArray("\xFF\xFE"
                            "a\0\0\xD8",
                     6),
                 4},
             Row{QByteArray("\xFF\xFE"
                            "a\0b",
                     5),
                 4},
             Row{"\x81", 0}, Row{"\x81\x30\x81", 0}, Row{"\xE3\x32\x9A\x36", 0},
             Row{"\xEF\xBB\xBF\xF4\x90\x80\x80", 3}}) {
        const Result<SourceDocument> result = read(row.bytes, QStringLiteral("a.csv"));
        INFO(row.bytes.toHex().toStdString());
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().code == ErrorCode::ImportEncodingUnknown);
        CHECK(result.error().args.value(1) == QString::number(row.offset));
    }
}

TEST_CASE("the user's encoding and separator win over the detected ones")
{
    NoFeedback feedback;
    ReadOptions options;
    options.separator = u';';
    options.encoding = QStringLiteral("GB18030");
    const Result<SourceDocument> result
        = readSource(QByteArray("\xC2\xA1,a;b\n"), QStringLiteral("a.csv"), options, feedback);
    REQUIRE(result.ok());
    CHECK(result->encoding == u"GB18030");
    CHECK(cellsOf(result->tables[0]) == QStringList{QStringLiteral("A1=隆,a"), QStringLiteral("B1=b")});
    options.encoding = QStringLiteral("KOI8-R");
    CHECK_FALSE(readSource(QByteArray("a"), QStringLiteral("a.csv"), options, feedback).ok());
}

TEST_CASE("a guessed encoding is noted")
{
    const SourceDocument source = readOk(gbTable, QStringLiteral("a.csv"));
    CHECK(source.notes == std::vector<SourceNote>{{NoteCode::EncodingGuessed, QString(), QStringLiteral("GB18030")}});
}

TEST_CASE("a stray zero byte does not make a text UTF-16")
{
    struct Row
    {
        QByteArray bytes;
        QString encoding;
        QStringList cells;
    };
    const QByteArray stray = QByteArray("a,b\0c\n", 6) + QByteArray("long enough,1\n").repeated(8);
    QStringList cells{QStringLiteral("A1=a"), QStringLiteral("B1=bc")};
    for (int row = 2; row <= 9; ++row)
        cells << QStringLiteral("A%1=long enough").arg(row) << QStringLiteral("B%1=1").arg(row);
    for (const Row& row : {Row{stray, QStringLiteral("UTF-8"), cells},
             Row{utf16(QStringLiteral("a,b"), false, false), QStringLiteral("UTF-16LE"),
                 {QStringLiteral("A1=a"), QStringLiteral("B1=b")}},
             Row{utf16(QStringLiteral("序号,任务"), true, false), QStringLiteral("UTF-16BE"),
                 {QStringLiteral("A1=序号"), QStringLiteral("B1=任务")}}}) {
        const SourceDocument document = readOk(row.bytes, QStringLiteral("a.csv"));
        CHECK(document.encoding == row.encoding);
        CHECK(cellsOf(document.tables[0]) == row.cells);
    }
}

TEST_CASE("the source of a program is no table, a table with brackets is one")
{
    const QByteArray program = QByteArray("import csv\n\ndef lists():\n    return [\n")
        + QByteArray("        (\"1\", \"推进集体协商\", \"牵头单位：区总工会\"),\n").repeated(12) + "    ]\n";
    CHECK(refusal(program, QStringLiteral("a.txt")) == u"ImportUnknownFormat");
    const QByteArray table
        = QByteArray("序号;任务;备注\n") + QByteArray("1;推进协商(区总工会);(无);\n2;开展竞赛[一],\n").repeated(12);
    CHECK(refusal(table, QStringLiteral("a.csv")) == u"ok");
}
