// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/deadlinephrase.h"

#include "tests/model/deadlinetable.h"

using namespace taizhang;
using enum DeadlineKind;
using enum Confidence;

namespace {

ParsedDeadline parse(const char16_t* phrase)
{
    return parseDeadline(QStringView(phrase), {2026, QDate(2026, 3, 10), 30});
}

} // namespace

TEST_CASE("rhythms are read with their count")
{
    struct Row
    {
        const char16_t* phrase;
        RecurrenceUnit unit;
        int times;
        Confidence confidence = Sure;
    };
    using enum RecurrenceUnit;
    const Row rows[] = {{u"每季度", Quarter, 1}, {u"季度末", Quarter, 1}, {u"按季度", Quarter, 1},
        {u"按季", Quarter, 1}, {u"逐季推进", Quarter, 1}, {u"每季度末", Quarter, 1}, {u"每半年", HalfYear, 1},
        {u"每半年一次", HalfYear, 1}, {u"半年一次", HalfYear, 1}, {u"每年6月", Year, 1}, {u"每年6月底前", Year, 1},
        {u"每年三次", Year, 3}, {u"每年3次", Year, 3}, {u"每年两次", Year, 2}, {u"每年不少于2次", Year, 2},
        {u"每年1—2次", Year, 1}, {u"每年开展岗位练兵3场", Year, 3}, {u"每年", Year, 1}, {u"每年年底前", Year, 1},
        {u"每年6月、12月", Year, 2}, {u"每年6月底和12月底前", Year, 2}, {u"每年上半年、下半年各1次", Year, 2},
        {u"每月", Month, 1}, {u"每月25日前", Month, 1}, {u"每个月1次", Month, 1}, {u"每月两次", Month, 2},
        {u"按月", Month, 1}, {u"按月报送", Month, 1}, {u"每季度至少开展1次", Quarter, 1},
        {u"每季度首月20日前", Quarter, 1}, {u"一年两次", Year, 2}, {u"一季度一次", Quarter, 1}, {u"每两个月", Year, 6},
        {u"每2年", Year, 1, Doubtful}, {u"每三个月一次", Quarter, 1}, {u"每周", Month, 4, Doubtful},
        {u"季度", Quarter, 1}, {u"月报送", Month, 1}};
    for (const Row& row : rows) {
        CAPTURE(QString::fromUtf16(row.phrase));
        const ParsedDeadline parsed = parse(row.phrase);
        CHECK(toText(parsed.deadline.kind) == u"recurring");
        REQUIRE(parsed.deadline.recurrence);
        CHECK(toText(parsed.deadline.recurrence->unit) == toText(row.unit));
        CHECK(parsed.deadline.recurrence->times == row.times);
        CHECK(static_cast<int>(parsed.confidence) == static_cast<int>(row.confidence));
    }
}

TEST_CASE("a rhythm within years keeps them")
{
    const ParsedDeadline yearly = parse(u"2023—2025年每年一次");
    CHECK(yearly.deadline.kind == Recurring);
    CHECK(yearly.deadline.recurrence == Recurrence{RecurrenceUnit::Year, 1});
    CHECK(yearly.deadline.start == QDate(2023, 1, 1));
    CHECK(yearly.deadline.due == QDate(2025, 12, 31));

    const ParsedDeadline from = parse(u"2026年起每年三次");
    CHECK(from.deadline.kind == Recurring);
    CHECK(from.deadline.start == QDate(2026, 1, 1));
    CHECK_FALSE(from.deadline.due);
}

TEST_CASE("a day beside a rhythm wins and is asked about")
{
    const ParsedDeadline parsed = parse(u"2026年12月底前完成，每季度报送进展");
    CHECK(parsed.deadline.kind == Fixed);
    CHECK(parsed.deadline.due == QDate(2026, 12, 31));
    CHECK(parsed.confidence == Doubtful);
}

TEST_CASE("several days in one phrase are milestones with their words")
{
    struct Row
    {
        const char16_t* phrase;
        std::vector<std::pair<const char*, const char16_t*>> milestones;
        Confidence confidence = Sure;
    };
    const Row rows[] = {
        {u"2023年6月底前制定方案,12月底前完成", {{"2023-06-30", u"制定方案"}, {"2023-12-31", u"完成"}}},
        {u"6月底前制定方案，12月底前完成", {{"2026-06-30", u"制定方案"}, {"2026-12-31", u"完成"}}},
        {u"6月底前制定方案，并报区政府；12月底前完成",
            {{"2026-06-30", u"制定方案，并报区政府"}, {"2026-12-31", u"完成"}}},
        {u"6月底前制定方案12月底前完成", {{"2026-06-30", u"制定方案"}, {"2026-12-31", u"完成"}}},
        {u"6月底前制定方案\n12月底前完成", {{"2026-06-30", u"制定方案"}, {"2026-12-31", u"完成"}}},
        {u"制定方案：6月底前；完成：12月底前", {{"2026-06-30", u"制定方案"}, {"2026-12-31", u"完成"}}},
        {u"1.2026年6月前制定方案；2.2026年12月底前完成", {{"2026-06-30", u"制定方案"}, {"2026-12-31", u"完成"}}},
        {u"（1）6月底前启动（2）9月底前建成（3）12月底前验收",
            {{"2026-06-30", u"启动"}, {"2026-09-30", u"建成"}, {"2026-12-31", u"验收"}}},
        {u"6月底、12月底", {{"2026-06-30", u""}, {"2026-12-31", u""}}},
        {u"2025年底前完成方案，2026年底前建成", {{"2025-12-31", u"完成方案"}, {"2026-12-31", u"建成"}}},
        {u"3月启动，次年3月底前完成", {{"2026-03-31", u"启动"}, {"2027-03-31", u"完成"}}},
        {u"2026年10月底前启动，3月底前完成", {{"2026-10-31", u"启动"}, {"2027-03-31", u"完成"}}, Doubtful},
        {u"3月底完成30%，6月底完成60%", {{"2026-03-31", u"完成30%"}, {"2026-06-30", u"完成60%"}}},
        {u"一季度末制定方案，三季度末完成", {{"2026-03-31", u"制定方案"}, {"2026-09-30", u"完成"}}},
        {u"上半年完成调研，年底前出台方案", {{"2026-06-30", u"完成调研"}, {"2026-12-31", u"出台方案"}}},
    };
    for (const Row& row : rows) {
        CAPTURE(QString::fromUtf16(row.phrase));
        const ParsedDeadline parsed = parse(row.phrase);
        CHECK(toText(parsed.deadline.kind) == u"milestones");
        CHECK(static_cast<int>(parsed.confidence) == static_cast<int>(row.confidence));
        REQUIRE(parsed.deadline.milestones.size() == row.milestones.size());
        for (size_t i = 0; i < row.milestones.size(); ++i) {
            CHECK(isoText(parsed.deadline.milestones[i].dueOn) == QString::fromLatin1(row.milestones[i].first));
            CHECK(parsed.deadline.milestones[i].text == QStringView(row.milestones[i].second));
        }
        CHECK(parsed.deadline.due == parsed.deadline.milestones.back().dueOn);
    }
}

TEST_CASE("a milestone's share is read as its planned percent")
{
    const ParsedDeadline parsed = parse(u"3月底完成30%，6月底完成60.5％");
    REQUIRE(parsed.deadline.milestones.size() == 2);
    CHECK(parsed.deadline.milestones[0].planned == Percent::fromWhole(30));
    CHECK(parsed.deadline.milestones[1].planned == Percent::fromBasisPoints(6050));
}
