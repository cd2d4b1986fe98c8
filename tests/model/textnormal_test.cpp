// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/textnormal.h"

#include "tests/support/catch.h"

using namespace taizhang;

TEST_CASE("full-width letters, digits and signs fold to half width and Chinese punctuation stays")
{
    CHECK(foldWidth(u"８７６４．９４万元（％）") == u"8764.94万元(%)");
    CHECK(foldWidth(u"ＡＢｃ：，；！") == u"ABc:,;!");
    CHECK(foldWidth(u"一、《方案》。“十四五”") == u"一、《方案》。“十四五”");
    CHECK(foldWidth(u"甲\u3000乙") == u"甲 乙");
    CHECK(foldWidth(u"￥5") == u"\u00A55");
}

TEST_CASE("every kind of white space is dropped")
{
    CHECK(withoutSpaces(u" 序\u3000号\u00A0 \t\n\u200B\uFEFF") == u"序号");
    CHECK(withoutSpaces(u"").isEmpty());
}

TEST_CASE("tidied text has one kind of line end, no control characters and no outer blanks")
{
    CHECK(tidied(u"\u3000 甲\r\n乙\r丙\v丁\u2028戊 \u00A0") == u"甲\n乙\n丙\n丁\n戊");
    const QString withNul = QStringLiteral("a") + QChar(u'\0') + QChar(u'\u0007') + QStringLiteral("b\tc");
    CHECK(tidied(withNul) == u"ab\tc");
    CHECK(tidied(u"\u200B\u3000").isEmpty());
    CHECK(tidied(u"健全\u200B机\uFEFF制") == u"健全机制");
}

TEST_CASE("half a surrogate pair becomes the replacement character and whole pairs stay")
{
    const QString lone = QStringLiteral("甲") + QChar(char16_t{0xD842}) + QStringLiteral("乙");
    CHECK(tidied(lone) == u"甲\uFFFD乙");
    CHECK(tidied(u"\U00020BB7野") == u"\U00020BB7野");
}

TEST_CASE("Chinese and Arabic integers are read")
{
    struct Row
    {
        const char16_t* text;
        int value;
    };
    const Row rows[] = {{u"十二", 12}, {u"二〇二五", 2025}, {u"二零二五", 2025}, {u"２０２５", 2025}, {u"１２", 12},
        {u"12", 12}, {u"十", 10}, {u"二十", 20}, {u"二十一", 21}, {u"一百", 100}, {u"一百零五", 105},
        {u"一百一十", 110}, {u"三百五", 350}, {u"一千零一", 1001}, {u"两千零二十五", 2025}, {u"一万", 10000},
        {u"三万五", 35000}, {u"三万零五", 30005}, {u"一万二千三百四十五", 12345}, {u"两亿", 200000000},
        {u"壹仟贰佰", 1200}, {u"廿五", 25}, {u"卅", 30}, {u"〇", 0}, {u"零", 0}, {u" 十 二 ", 12},
        {u"2147483647", 2147483647}, {u"007", 7}, {u"十万", 100000}, {u"一百二十万", 1200000}};
    for (const Row& row : rows) {
        CAPTURE(QString::fromUtf16(row.text));
        CHECK(chineseNumber(QStringView(row.text)) == row.value);
    }
}

TEST_CASE("text that is more or less than an integer is no number")
{
    for (const char16_t* text : {u"", u" ", u"十二个", u"第一", u"1.5", u"-3", u"3万", u"十十", u"百", u"万", u"亿",
             u"三五百", u"2147483648", u"三十亿", u"99999999999999999999", u"一百百", u"①", u"几"}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK_FALSE(chineseNumber(QStringView(text)));
    }
}
