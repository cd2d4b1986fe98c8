// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx/listnumber.h"
#include "tests/exchange/packages.h"
#include "tests/support/catch.h"

using namespace taizhang;
using namespace taizhang::test;

namespace {

QByteArray level(int index, const QByteArray& format, const QByteArray& text, const QByteArray& more = {})
{
    return "<w:lvl w:ilvl=\"" + QByteArray::number(index) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
        + "\"/>" + more + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
}

QByteArray list(int id, const QByteArray& levels)
{
    return "<w:abstractNum w:abstractNumId=\"" + QByteArray::number(id) + "\">" + levels + "</w:abstractNum>";
}

QByteArray instance(int id, int abstractId, const QByteArray& overrides = {})
{
    return "<w:num w:numId=\"" + QByteArray::number(id) + "\"><w:abstractNumId w:val=\""
        + QByteArray::number(abstractId) + "\"/>" + overrides + "</w:num>";
}

QByteArray item(int listId, int listLevel, const QByteArray& text)
{
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + QByteArray::number(listLevel) + "\"/><w:numId w:val=\""
        + QByteArray::number(listId) + "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

QStringList paragraphs(const DocumentText& text)
{
    const SourceDocument source = readOk(document(text));
    REQUIRE(source.tables.size() == 1);
    return textsOf(source.tables[0]);
}

const QByteArray outline = list(0,
    level(0, "chineseCountingThousand", "%1、") + level(1, "decimal", "%1.")
        + level(2, "decimal", "(%3)", "<w:lvlRestart w:val=\"0\"/>"));

} // namespace

TEST_CASE("the label Word draws before a numbered paragraph is part of its text")
{
    QByteArray nested = outline;
    nested.replace("w:val=\"%1.\"", "w:val=\"%2.\"");
    CHECK(paragraphs({item(1, 0, "思想引领") + item(1, 1, "开展宣讲") + item(1, 1, "5万元补贴") + item(1, 0, "建功立业")
                  + item(1, 1, "竞赛"),
              nested + instance(1, 0), {}})
        == QStringList{QStringLiteral("一、思想引领"), QStringLiteral("1. 开展宣讲"), QStringLiteral("2. 5万元补贴"),
            QStringLiteral("二、建功立业"), QStringLiteral("1. 竞赛")});
}

TEST_CASE("levels restart as they say, and a label may name several levels")
{
    const QByteArray numbering = list(3,
                                     level(0, "decimal", "%1") + level(1, "decimal", "%1.%2")
                                         + level(2, "decimal", "(%3)", "<w:lvlRestart w:val=\"0\"/>"))
        + instance(5, 3);
    CHECK(paragraphs({item(5, 0, "甲") + item(5, 1, "乙") + item(5, 2, "丙") + item(5, 0, "丁") + item(5, 1, "戊")
                  + item(5, 2, "己"),
              numbering, {}})
        == QStringList{QStringLiteral("1 甲"), QStringLiteral("1.1 乙"), QStringLiteral("(1) 丙"),
            QStringLiteral("2 丁"), QStringLiteral("2.1 戊"), QStringLiteral("(2) 己")});
}

TEST_CASE("instances of one list go on counting unless they override the start")
{
    const QByteArray numbering = list(0, level(0, "decimal", "%1.")) + instance(1, 0) + instance(2, 0)
        + instance(3, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride>");
    CHECK(paragraphs({item(1, 0, "a") + item(2, 0, "b") + item(3, 0, "c") + item(3, 0, "d"), numbering, {}})
        == QStringList{QStringLiteral("1. a"), QStringLiteral("2. b"), QStringLiteral("7. c"), QStringLiteral("8. d")});
}

TEST_CASE("a style numbers its paragraphs, also through the style it is based on")
{
    const QByteArray numbering
        = list(0, level(0, "decimal", "第%1章") + level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"Second\"/>"))
        + instance(1, 0);
    const QByteArray styles
        = "<w:style w:styleId=\"First\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
          "<w:style w:styleId=\"Second\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
          "<w:style w:styleId=\"Based\"><w:basedOn w:val=\"First\"/></w:style>"
          "<w:style w:styleId=\"Loop\"><w:basedOn w:val=\"Loop\"/></w:style>";
    const auto styled = [](const QByteArray& style, const QByteArray& text, const QByteArray& more = {}) -> QByteArray {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + more + "</w:pPr><w:r><w:t>" + text
            + "</w:t></w:r></w:p>";
    };
    CHECK(paragraphs({styled("Based", "甲") + styled("Second", "乙") + styled("Loop", "丙")
                  + styled("First", "丁", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>") + styled("First", "戊"),
              numbering, styles})
        == QStringList{QStringLiteral("第1章甲"), QStringLiteral("1.1 乙"), QStringLiteral("丙"), QStringLiteral("丁"),
            QStringLiteral("第2章戊")});
}

TEST_CASE("a numbered cell without text holds its number, a bullet says nothing")
{
    const QByteArray numbering = list(0, level(0, "decimal", "%1")) + list(1, level(0, "bullet", "\xEF\x82\xB7"))
        + instance(1, 0) + instance(2, 1);
    const SourceDocument source = readOk(document({"<w:tbl><w:tr><w:tc>" + item(1, 0, "") + "</w:tc><w:tc>"
            + item(2, 0, "点") + "</w:tc></w:tr><w:tr><w:tc>" + item(1, 0, "") + "</w:tc></w:tr></w:tbl>",
        numbering, {}}));
    CHECK(cellsOf(source.tables[0])
        == QStringList{QStringLiteral("A1=1"), QStringLiteral("B1=点"), QStringLiteral("A2=2")});
}

TEST_CASE("list numbers are written in the format of their level")
{
    struct Row
    {
        int number;
        const char16_t* format;
        const char16_t* text;
    };
    for (const Row& row : {Row{12, u"decimal", u"12"}, Row{3, u"decimalZero", u"03"},
             Row{12, u"chineseCounting", u"十二"}, Row{12, u"chineseLegalSimplified", u"壹拾贰"},
             Row{12, u"japaneseCounting", u"十二"}, Row{205, u"ideographDigital", u"二〇五"},
             Row{3, u"ideographTraditional", u"丙"}, Row{3, u"ideographZodiac", u"寅"},
             Row{3, u"decimalEnclosedCircle", u"③"}, Row{21, u"decimalEnclosedCircleChinese", u"㉑"},
             Row{3, u"decimalEnclosedParen", u"⑶"}, Row{3, u"decimalEnclosedFullstop", u"⒊"},
             Row{12, u"decimalFullWidth", u"１２"}, Row{4, u"upperRoman", u"IV"}, Row{1994, u"lowerRoman", u"mcmxciv"},
             Row{27, u"upperLetter", u"AA"}, Row{2, u"lowerLetter", u"b"}, Row{2, u"none", u""}, Row{2, u"bullet", u""},
             Row{2, u"somethingNew", u"2"}, Row{0, u"upperRoman", u"0"}, Row{-1, u"decimalFullWidth", u"－１"},
             Row{99, u"ideographTraditional", u"99"}}) {
        INFO(QString::fromUtf16(row.format).toStdString());
        CHECK(listNumber(row.number, QString::fromUtf16(row.format)) == QString::fromUtf16(row.text));
    }
}
