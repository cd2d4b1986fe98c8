// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numbers/builtinformats.h"
#include "core/exchange/numbers/chinesenumerals.h"
#include "core/exchange/numbers/dateserial.h"
#include "core/exchange/numbers/numberformat.h"
#include "tests/support/catch.h"

#include <vector>

using namespace taizhang;

namespace {

FormattedNumber show(const QString& code, double value)
{
    return NumberFormat(code).show(value, DateSystem::From1900);
}

constexpr double lastDayOf2025 = 46022;
constexpr double firstOfDecember = 45992;

} // namespace

TEST_CASE("numbers are shown as their format shows them")
{
    struct Row
    {
        const char16_t* code;
        double value;
        const char16_t* text;
    };
    const std::vector<Row> rows{{u"General", 1, u"1"}, {u"General", 1.1, u"1.1"}, {u"General", 0.1 + 0.2, u"0.3"},
        {u"General", 1.0 / 3, u"0.333333333"}, {u"General", 12345678.123, u"12345678.12"},
        {u"General", 13800138000.0, u"13800138000"}, {u"General", 110101199001011234.0, u"110101199001011000"},
        {u"General", 1e20, u"1E+20"}, {u"General", -2.50, u"-2.5"}, {u"General", 0, u"0"}, {u"General", -0.0, u"0"},
        {u"G/通用格式", 7, u"7"}, {u"G/通用格式\"项\"", 7, u"7项"}, {u"@", 12, u"12"}, {u"", 12.5, u"12.5"},
        {u"0.00", 1.1, u"1.10"}, {u"0.00", 1.005, u"1.01"}, {u"0.00", -1.005, u"-1.01"}, {u"0.00", -0.001, u"0.00"},
        {u"0", 2.5, u"3"}, {u"0", 0.4, u"0"}, {u"00", 1, u"01"}, {u"000", 1234, u"1234"}, {u"0.0", 9.95, u"10.0"},
        {u"#.##", 0.5, u".5"}, {u"#.##", 2, u"2"}, {u"0.0#", 1.25, u"1.25"}, {u"0.0#", 1.2, u"1.2"},
        {u"#,##0", 1234567, u"1,234,567"}, {u"#,##0.00", 152200, u"152,200.00"}, {u"#,##0", 12, u"12"},
        {u"0%", 0.38, u"38%"}, {u"0.00%", 0.91666, u"91.67%"}, {u"0%", 1, u"100%"}, {u"0.0,", 12345, u"12.3"},
        {u"0!.0,\"万元\"", 152200, u"15.2万元"}, {u"0\\.0000", 152200, u"15.2200"}, {u"\"第\"0\"项\"", 3, u"第3项"},
        {u"0\"人\"", 12, u"12人"}, {u"¥#,##0.00", 5, u"¥5.00"}, {u"[$¥-804]#,##0", 5, u"¥5"},
        {u"[Red]0;[Blue]-0", -3, u"-3"}, {u"0;(0)", -3, u"(3)"}, {u"0;-0;\"—\"", 0, u"—"},
        {u"_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", 1234.5, u"1,234.50"},
        {u"_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", -1234.5, u"-1,234.50"},
        {u"_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", 0, u"-"}, {u"[>=100]0\"多\";0\"少\"", 120, u"120多"},
        {u"[>=100]0\"多\";0\"少\"", 20, u"20少"}, {u"[DBNum1][$-804]General", 21, u"二十一"},
        {u"[DBNum1]G/通用格式", 105, u"一百零五"}, {u";;;", 5, u"5"}, {u"0.00E+00", 12, u"12"}, {u"# ?/?", 0.5, u"0.5"},
        {u"000-0000", 1234567, u"123-4567"}, {u"\"未闭合", 5, u"未闭合"}, {u"[", 5, u"5"}};
    for (const Row& row : rows) {
        INFO(QString::fromUtf16(row.code).toStdString() << " of " << row.value);
        CHECK(show(QString::fromUtf16(row.code), row.value).text == QString::fromUtf16(row.text));
    }
}

TEST_CASE("dates are shown as their format shows them, and a month without a day stays a month")
{
    struct Row
    {
        const char16_t* code;
        double value;
        const char16_t* text;
        bool isDate;
    };
    const std::vector<Row> rows{{u"yyyy/m/d", lastDayOf2025, u"2025/12/31", true},
        {u"yyyy\"年\"m\"月\"d\"日\"", lastDayOf2025, u"2025年12月31日", true},
        {u"yyyy-mm-dd", lastDayOf2025, u"2025-12-31", true},
        {u"[$-804]yyyy\"年\"m\"月\"d\"日\";@", lastDayOf2025, u"2025年12月31日", true},
        {u"m\"月\"d\"日\"", lastDayOf2025, u"2025-12-31", true},
        {u"[$-F800]dddd, mmmm dd, yyyy", lastDayOf2025, u"2025-12-31", true},
        {u"yyyy\"年\"m\"月\"", lastDayOf2025, u"2025年12月", true},
        {u"yyyy\"年\"m\"月\"", firstOfDecember, u"2025年12月", false},
        {u"yyyy-mm", firstOfDecember, u"2025年12月", false}, {u"mmm-yy", firstOfDecember, u"2025年12月", false},
        {u"m\"月\"", firstOfDecember, u"12月", false}, {u"yyyy\"年\"", 45658, u"2025年", false},
        {u"yyyy\"年\"", firstOfDecember, u"2025年12月", false},
        {u"yyyy/m/d h:mm", lastDayOf2025 + 0.5, u"2025-12-31 12:00", true},
        {u"yyyy/m/d h:mm", lastDayOf2025, u"2025-12-31", true}, {u"yyyy/m/d", lastDayOf2025 + 0.5, u"2025/12/31", true},
        {u"h:mm", 0.354166667, u"08:30", false}, {u"上午/下午h\"时\"mm\"分\"", 0.6875, u"16:30", false},
        {u"mm:ss", 0.000694444444, u"00:01:00", false}, {u"[h]:mm", 1.5, u"36:00", false},
        {u"aaaa", lastDayOf2025, u"2025-12-31", true}, {u"yyyy/m/d", -1, u"-1", false},
        {u"yyyy/m/d", 3e6, u"3000000", false}, {u"yyyy/m/d", 1, u"1900/1/1", true},
        {u"yyyy/m/d", 60, u"1900/2/28", true}, {u"yyyy/m/d", 61, u"1900/3/1", true}};
    for (const Row& row : rows) {
        INFO(QString::fromUtf16(row.code).toStdString() << " of " << row.value);
        const FormattedNumber shown = show(QString::fromUtf16(row.code), row.value);
        CHECK(shown.text == QString::fromUtf16(row.text));
        CHECK(shown.date.has_value() == row.isDate);
    }
}

TEST_CASE("the formats that a Chinese workbook does not spell out are dates")
{
    for (const int id : {14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58}) {
        INFO("id " << id);
        CHECK(show(builtinFormatCode(id), lastDayOf2025).date == QDate(2025, 12, 31));
    }
    for (const int id : {32, 33, 34, 35, 55, 56}) {
        INFO("id " << id);
        CHECK(show(builtinFormatCode(id), 0.5).text.startsWith(u"12:00"));
    }
    for (const int id : {0, 1, 2, 3, 4, 9, 10, 37, 43, 49, 23, 59, 164}) {
        INFO("id " << id);
        CHECK_FALSE(show(builtinFormatCode(id), lastDayOf2025).date);
    }
}

TEST_CASE("a workbook that counts from 1904 gives the same days")
{
    const NumberFormat format(QStringLiteral("yyyy/m/d"));
    CHECK(format.show(lastDayOf2025 - 1462, DateSystem::From1904).date == QDate(2025, 12, 31));
    CHECK(format.show(0, DateSystem::From1904).date == QDate(1904, 1, 1));
}

TEST_CASE("small whole numbers are written as people count")
{
    struct Row
    {
        int number;
        const char16_t* text;
    };
    for (const Row& row : {Row{0, u"零"}, Row{1, u"一"}, Row{10, u"十"}, Row{11, u"十一"}, Row{20, u"二十"},
             Row{100, u"一百"}, Row{101, u"一百零一"}, Row{110, u"一百一十"}, Row{1001, u"一千零一"},
             Row{1010, u"一千零一十"}, Row{9999, u"九千九百九十九"}, Row{10000, u"10000"}})
        CHECK(chineseCounting(row.number) == QString::fromUtf16(row.text));
    CHECK(chineseLegal(21) == u"贰拾壹");
}
