// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/periods.h"

#include "tests/support/catch.h"

using namespace taizhang;

TEST_CASE("periods are read as people write them", "[indicators]")
{
    struct Row
    {
        const char16_t* text;
        QDate from;
        QDate to;
    };
    const Row rows[] = {
        {u"2026", {2026, 1, 1}, {2026, 12, 31}},
        {u"2026年", {2026, 1, 1}, {2026, 12, 31}},
        {u" ２０２６ 年 ", {2026, 1, 1}, {2026, 12, 31}},
        {u"2025—2027", {2025, 1, 1}, {2027, 12, 31}},
        {u"2025-2027年", {2025, 1, 1}, {2027, 12, 31}},
        {u"2025年至2027年", {2025, 1, 1}, {2027, 12, 31}},
        {u"2026年上半年", {2026, 1, 1}, {2026, 6, 30}},
        {u"2026下半年", {2026, 7, 1}, {2026, 12, 31}},
        {u"2026H2", {2026, 7, 1}, {2026, 12, 31}},
        {u"2026年第一季度", {2026, 1, 1}, {2026, 3, 31}},
        {u"2026年3季度", {2026, 7, 1}, {2026, 9, 30}},
        {u"2026四季度", {2026, 10, 1}, {2026, 12, 31}},
        {u"2026Q2", {2026, 4, 1}, {2026, 6, 30}},
        {u"2026年2月", {2026, 2, 1}, {2026, 2, 28}},
        {u"2028-02", {2028, 2, 1}, {2028, 2, 29}},
        {u"2026.12", {2026, 12, 1}, {2026, 12, 31}},
        {u"2026-01-15—2026-06-30", {2026, 1, 15}, {2026, 6, 30}},
        {u"2022年3月1日至2023年1月31日", {2022, 3, 1}, {2023, 1, 31}},
    };
    for (const Row& row : rows) {
        CAPTURE(QString::fromUtf16(row.text));
        const auto span = readSpan(QString::fromUtf16(row.text));
        REQUIRE(span);
        CHECK(span->from == row.from);
        CHECK(span->to == row.to);
        CHECK(readSpan(spanEditText(*span)) == span);
    }
}

TEST_CASE("what is no period is refused", "[indicators]")
{
    for (const char16_t* text : {u"", u"今年", u"2026年13月", u"2026Q5", u"2027—2025", u"2026-06-30—2026-01-01",
             u"99999", u"1900", u"2026年五季度", u"—"}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK_FALSE(readSpan(QString::fromUtf16(text)));
    }
}

TEST_CASE("the periods of a grid follow each other without a gap", "[indicators]")
{
    for (const auto& [kind, count] :
        {std::pair(PeriodKind::Month, size_t(12)), std::pair(PeriodKind::Quarter, size_t(4)),
            std::pair(PeriodKind::HalfYear, size_t(2)), std::pair(PeriodKind::Year, size_t(5))}) {
        const auto periods = periodsOf(kind, 2028);
        REQUIRE(periods.size() == count);
        for (size_t i = 1; i < periods.size(); ++i)
            CHECK(periods[i].from == periods[i - 1].to.addDays(1));
        CHECK(periods.back().to == QDate(2028, 12, 31));
    }
}
