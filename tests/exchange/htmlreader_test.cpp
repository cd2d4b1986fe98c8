// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/packages.h"
#include "tests/support/catch.h"

using namespace taizhang;
using namespace taizhang::test;

namespace {

Table table(const QByteArray& rows)
{
    const SourceDocument source = readOk("<html><body><table>" + rows + "</table></body></html>");
    REQUIRE(source.tables.size() == 1);
    return source.tables[0];
}

} // namespace

TEST_CASE("a page called .xls is read by its tables, with the text around them")
{
    const SourceDocument source
        = readOk("<html><head><title>t</title><style>td{color:red}</style></head><body><h1>任务清单</h1><p>说明</p>"
                 "<table><tr><th>序号<th>任务</tr><tr><td>1<td>推进 &amp; 落实</table><p>注</body></html>",
            QStringLiteral("a.xls"));
    CHECK(source.format == SourceFormat::Html);
    REQUIRE(source.tables.size() == 3);
    CHECK(textsOf(source.tables[0]) == QStringList{QStringLiteral("任务清单"), QStringLiteral("说明")});
    CHECK(cellsOf(source.tables[1])
        == QStringList{QStringLiteral("A1=序号"), QStringLiteral("B1=任务"), QStringLiteral("A2=1"),
            QStringLiteral("B2=推进 & 落实")});
    CHECK(textsOf(source.tables[2]) == QStringList{QStringLiteral("注")});
}

TEST_CASE("cells that span rows push later cells aside")
{
    CHECK(cellsOf(table("<tr><td rowspan=2>a<td colspan='2'>b<td>c</tr><tr><td>d<td>e<td>f</tr><tr><td>g</tr>"))
        == QStringList{QStringLiteral("A1=a 2x1"), QStringLiteral("B1=b 1x2"), QStringLiteral("C1~"),
            QStringLiteral("D1=c"), QStringLiteral("A2~"), QStringLiteral("B2=d"), QStringLiteral("C2=e"),
            QStringLiteral("D2=f"), QStringLiteral("A3=g")});
    CHECK(cellsOf(table("<tr><td rowspan=3>a<td rowspan=3>b<td>c</tr><tr><td>d</tr><tr><td>e</tr>"))
        == QStringList{QStringLiteral("A1=a 3x1"), QStringLiteral("B1=b 3x1"), QStringLiteral("C1=c"),
            QStringLiteral("A2~"), QStringLiteral("B2~"), QStringLiteral("C2=d"), QStringLiteral("A3~"),
            QStringLiteral("B3~"), QStringLiteral("C3=e")});
}

TEST_CASE("text of a cell is what a browser shows")
{
    struct Row
    {
        QByteArray html;
        QString text;
    };
    for (const Row& row : {Row{"a\n   b", QStringLiteral("a b")}, Row{"a<br>b<br/>c", QStringLiteral("a\nb\nc")},
             Row{"<p>a</p><p>b</p>", QStringLiteral("a\nb")}, Row{"<b>a</b><i>b</i>", QStringLiteral("ab")},
             Row{"a&nbsp;b&#20135;&#x4E1A;", QStringLiteral("a b产业")},
             Row{"&unknown; &#xD800; &", QStringLiteral("&unknown; &#xD800; &")},
             Row{"a<!-- x > y -->b", QStringLiteral("ab")},
             Row{"a<script>if (1 < 2) x();</script>b", QStringLiteral("ab")}, Row{"1 < 2", QStringLiteral("1 < 2")},
             Row{"<span title='a>b'>c</span>", QStringLiteral("c")},
             Row{"a<![if !x]>b<![endif]>", QStringLiteral("ab")}}) {
        INFO(row.html.toStdString());
        const Table cells = table("<tr><td>" + row.html + "</td></tr>");
        REQUIRE(cells.cells.size() == 1);
        CHECK(cells.cells[0].text == row.text);
    }
}

TEST_CASE("the bold and underlined parts of a cell are known, however a page says them")
{
    struct Row
    {
        QByteArray html;
        QStringList parts;
    };
    const QByteArray sheet = "<style><!-- .font5 {font-size:11pt; font-weight:700;} .font6{font-weight:400}\n.xl70 "
                             "{mso-style:x;font-weight:700} .font7 {text-decoration:underline;} --></style>";
    const QStringList first{QStringLiteral("甲局")};
    const std::vector<Row> rows{{"<td><b>甲局</b>、乙局", first}, {"<td><strong>甲局</strong>、乙局", first},
        {"<td>乙局、<u>甲局</u>", first}, {"<td><span style='FONT-WEIGHT: bold'>甲局</span>、乙局", first},
        {"<td><span style=\"color:red;font-weight:700\">甲局</span>、乙局", first},
        {"<td><font class=\"font5\">甲局</font><font class=\"font6\">、乙局</font>", first},
        {"<td class=xl70>甲局<font class=\"font6\">、乙局</font>", first},
        {"<td><font class=font7>甲局</font>、乙局", first}, {"<td><b>甲</b><b>局</b>、乙局", first},
        {"<td><b>甲局、乙局</b>", {}}, {"<td>甲局、乙局", {}},
        {"<td><b>甲局</b>、乙局<b>、丙局</b>", {QStringLiteral("甲局"), QStringLiteral("、丙局")}},
        {"<td><b><span style='font-weight:normal'>甲局</span>、乙局</b>", {QStringLiteral("、乙局")}},
        {"<td><b>未关<td><span>甲局、乙局</span>", {}}};
    for (const Row& row : rows) {
        INFO(row.html.toStdString());
        const SourceDocument source = readOk("<html><head>" + sheet + "</head><table><tr>" + row.html + "</table>");
        const Table& table = source.tables[0];
        CHECK(table.emphasisAt(0, table.columns - 1) == row.parts);
    }
}

TEST_CASE("a page without a table is refused as a page")
{
    const Result<SourceDocument> result
        = read("<!DOCTYPE html><html><body><p>登录</p></body></html>", QStringLiteral("a.xls"));
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().args.value(1) == u"HTML");
}

TEST_CASE("a page that does not end, nests deeply or spans widely stays within bounds")
{
    CHECK(cellsOf(readOk("<table><tr><td>a<td>b").tables[0])
        == QStringList{QStringLiteral("A1=a"), QStringLiteral("B1=b")});
    CHECK(refusal("<html>" + QByteArray("<table><tr><td>").repeated(33)) == u"ImportTooLarge table-depth");
    CHECK(refusal("<html>" + QByteArray("<table><tr><td>").repeated(32)) == u"ok");
    CHECK(refusal("<table><tr><td colspan=999999999 rowspan=999999999>a<td>b</table>") == u"ImportTooLarge columns");
    CHECK(refusal("<table><tr><td rowspan=-5 colspan=x>a</table>") == u"ok");
}

TEST_CASE("spans are bounded by the rows that a table really has, and what they cover is counted before it is made")
{
    const QByteArray tall = "<td rowspan=200000>a";
    CHECK(cellsOf(table("<tr>" + tall + "<td>b<tr><td>c"))
        == QStringList{
            QStringLiteral("A1=a 2x1"), QStringLiteral("B1=b"), QStringLiteral("A2~"), QStringLiteral("B2=c")});
    const QByteArray rows = QByteArray("<tr>").repeated(199'999) + "<td>z";
    CHECK(refusal("<table><tr>" + tall.repeated(26) + rows) == u"ImportTooLarge cells");
    CHECK(refusal("<table>" + QByteArray("<td>").repeated(5'000'001)) == u"ImportTooLarge cells");
}
