// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/packages.h"
#include "tests/support/catch.h"

using namespace taizhang;
using namespace taizhang::test;

namespace {

QByteArray run(const QByteArray& text)
{
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

QByteArray paragraph(const QByteArray& text)
{
    return "<w:p>" + run(text) + "</w:p>";
}

QByteArray tableCell(const QByteArray& text, const QByteArray& properties = {})
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
}

QByteArray table(const QByteArray& rows)
{
    return "<w:tbl><w:tblPr/>" + rows + "</w:tbl>";
}

QStringList paragraphsOf(const DocumentText& text)
{
    const SourceDocument source = readOk(document(text));
    REQUIRE(source.tables.size() == 1);
    REQUIRE(source.tables[0].kind == TableKind::Paragraphs);
    return textsOf(source.tables[0]);
}

QStringList paragraphsOf(const QByteArray& body)
{
    return paragraphsOf(DocumentText{body, {}, {}});
}

} // namespace

TEST_CASE("tables and the paragraphs between them come in the order of the document")
{
    const SourceDocument source = readOk(document(paragraph("标题") + "<w:p/>" + paragraph("说明")
        + table("<w:tr>" + tableCell("序号") + tableCell("任务") + "</w:tr>") + "<w:p/>"
        + table("<w:tr>" + tableCell("甲") + "</w:tr>") + paragraph("注")));
    REQUIRE(source.tables.size() == 4);
    CHECK(textsOf(source.tables[0]) == QStringList{QStringLiteral("标题"), QString(), QStringLiteral("说明")});
    CHECK(source.tables[1].name == u"1");
    CHECK(source.tables[1].kind == TableKind::DocumentTable);
    CHECK(cellsOf(source.tables[1]) == QStringList{QStringLiteral("A1=序号"), QStringLiteral("B1=任务")});
    CHECK(source.tables[2].name == u"2");
    CHECK(textsOf(source.tables[3]) == QStringList{QStringLiteral("注")});
}

TEST_CASE("spans and vertical merges become merged areas")
{
    const QByteArray restart = "<w:vMerge w:val=\"restart\"/>";
    const SourceDocument source = readOk(document(table("<w:tr>" + tableCell("责任分工", "<w:gridSpan w:val=\"2\"/>")
        + tableCell("时限", restart) + "</w:tr><w:tr>" + tableCell("牵头") + tableCell("配合")
        + tableCell("", "<w:vMerge/>") + "</w:tr><w:tr>" + tableCell("区总工会")
        + tableCell("", "<w:vMerge w:val=\"continue\"/>") + tableCell("年底") + "</w:tr>")));
    CHECK(cellsOf(source.tables[0])
        == QStringList{QStringLiteral("A1=责任分工 1x2"), QStringLiteral("B1~"), QStringLiteral("C1=时限 2x1"),
            QStringLiteral("A2=牵头"), QStringLiteral("B2=配合"), QStringLiteral("C2~"), QStringLiteral("A3=区总工会"),
            QStringLiteral("C3=年底")});
}

TEST_CASE("cells left out before a row and old horizontal merges keep their columns")
{
    const SourceDocument source = readOk(document(table("<w:tr>" + tableCell("1") + tableCell("2") + tableCell("3")
        + "</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tableCell("合", "<w:hMerge w:val=\"restart\"/>")
        + tableCell("", "<w:hMerge/>") + "</w:tr>")));
    CHECK(cellsOf(source.tables[0])
        == QStringList{QStringLiteral("A1=1"), QStringLiteral("B1=2"), QStringLiteral("C1=3"),
            QStringLiteral("B2=合 1x2"), QStringLiteral("C2~")});
}

TEST_CASE("a small nested table is text of its cell, a real one a table of its own")
{
    const QByteArray small = table("<w:tr>" + tableCell("内1") + tableCell("内2") + "</w:tr>");
    const QByteArray row = "<w:tr>" + tableCell("a") + tableCell("b") + tableCell("c") + "</w:tr>";
    const SourceDocument source = readOk(document(table("<w:tr><w:tc>" + paragraph("前") + small + paragraph("后")
        + "</w:tc></w:tr><w:tr><w:tc>" + table(row + row) + "<w:p/></w:tc></w:tr>")));
    REQUIRE(source.tables.size() == 2);
    CHECK(cellsOf(source.tables[0]) == QStringList{QStringLiteral("A1=前\n内1 内2\n后")});
    CHECK(source.tables[1].name == u"1.1");
    CHECK(source.tables[1].rows == 2);
}

TEST_CASE("tracked changes are taken as accepted")
{
    const QByteArray changes = "<w:p>" + run("保留") + "<w:ins>" + run("新增") + "</w:ins><w:del><w:r><w:delText>删除"
        + "</w:delText></w:r></w:del><w:moveFrom>" + run("移走") + "</w:moveFrom><w:moveTo>" + run("移来")
        + "</w:moveTo></w:p>";
    const QByteArray joined
        = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("前半") + "</w:p>" + paragraph("后半");
    CHECK(paragraphsOf(changes + joined) == QStringList{QStringLiteral("保留新增移来"), QStringLiteral("前半后半")});
    const SourceDocument source = readOk(document(
        table("<w:tr><w:trPr><w:del/></w:trPr>" + tableCell("旧") + "</w:tr><w:tr>" + tableCell("新") + "</w:tr>")));
    CHECK(cellsOf(source.tables[0]) == QStringList{QStringLiteral("A1=新")});
    CHECK(source.notes[0].code == NoteCode::TrackedDeletionSkipped);
}

TEST_CASE("text formatted as hidden is left out, for its own run only")
{
    const auto formatted = [](const QByteArray& mark, const QByteArray& text) -> QByteArray {
        return "<w:r><w:rPr>" + mark + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    };
    const QByteArray body = "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>" + formatted("<w:vanish/>", "藏")
        + formatted("<w:vanish w:val=\"0\"/>", "现") + run("后") + "</w:p>" + paragraph("下");
    CHECK(paragraphsOf(body) == QStringList{QStringLiteral("现后"), QStringLiteral("下")});
}

TEST_CASE("the bold and underlined parts of a text are known, unless all of it is")
{
    const auto formatted = [](const QByteArray& mark, const QByteArray& text) -> QByteArray {
        return "<w:r><w:rPr>" + mark + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    };
    struct Row
    {
        QByteArray runs;
        QStringList parts;
    };
    const std::vector<Row> rows{
        {run("区教委、") + formatted("<w:b/>", "区总") + formatted("<w:b w:val=\"1\"/>", "工会") + run("、区委办"),
            {QStringLiteral("区总工会")}},
        {formatted("<w:u w:val=\"single\"/>", "甲") + run("、") + formatted("<w:b/>", "乙"),
            {QStringLiteral("甲"), QStringLiteral("乙")}},
        {run("甲") + formatted("<w:b w:val=\"0\"/><w:u w:val=\"none\"/>", "乙"), {}},
        {formatted("<w:b/>", "甲") + formatted("<w:b/>", "乙"), {}},
        {run("甲乙"), {}},
    };
    for (const Row& row : rows) {
        INFO(row.runs.toStdString());
        const SourceDocument source = readOk(
            document("<w:p>" + row.runs + "</w:p>" + table("<w:tr><w:tc><w:p>" + row.runs + "</w:p></w:tc></w:tr>")));
        REQUIRE(source.tables.size() == 2);
        CHECK(source.tables[0].emphasisAt(0, 0) == row.parts);
        CHECK(source.tables[1].emphasisAt(0, 0) == row.parts);
    }
}

TEST_CASE("characters, breaks, symbols and fields of a run are text")
{
    struct Row
    {
        QByteArray content;
        QString text;
    };
    const std::vector<Row> rows{
        {"<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", QStringLiteral("a\tb\nc")},
        {"<w:pPr><w:tabs><w:tab w:pos=\"1\"/></w:tabs></w:pPr>" + run("a"), QStringLiteral("a")},
        {"<w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t></w:r>", QStringLiteral("1-2")},
        {"<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>" + run("是"), QStringLiteral("☑是")},
        {"<w:r><w:sym w:font=\"宋体\" w:char=\"F0FE\"/></w:r>", QStringLiteral("□")},
        {"<w:fldSimple w:instr=\"PAGE\">" + run("7") + "</w:fldSimple>", QStringLiteral("7")},
        {"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>" + run("码")
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("果")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run("后"),
            QStringLiteral("果后")},
        {"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>" + run("控件") + "</w:sdtContent></w:sdt>",
            QStringLiteral("控件")},
        {"<w:hyperlink>" + run("链接") + "</w:hyperlink>", QStringLiteral("链接")},
        {"<w:r><w:ruby><w:rt>" + run("chǎn") + "</w:rt><w:rubyBase>" + run("产") + "</w:rubyBase></w:ruby></w:r>",
            QStringLiteral("产")},
        {run("a") + "<w:r><w:rPr><w:rPrChange><w:rPr/></w:rPrChange></w:rPr><w:t>b</w:t></w:r>", QStringLiteral("ab")}};
    for (const Row& row : rows) {
        INFO(row.content.toStdString());
        CHECK(paragraphsOf("<w:p>" + row.content + "</w:p>") == QStringList{row.text});
    }
}

TEST_CASE("a text box stands once in the text, whichever alternative holds it")
{
    const QByteArray box = "<w:txbxContent>" + paragraph("框") + "</w:txbxContent>";
    const QByteArray alternatives = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
        + box + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run("正文") + "</w:p>";
    CHECK(paragraphsOf(alternatives) == QStringList{QStringLiteral("框"), QStringLiteral("正文")});
    QByteArray unknown = alternatives;
    unknown.replace("Requires=\"wps\"", "Requires=\"wps unknown\"");
    CHECK(paragraphsOf(unknown) == QStringList{QStringLiteral("框"), QStringLiteral("正文")});
}
