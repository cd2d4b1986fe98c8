// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/deadlinephrase.h"

#include "tests/model/deadlinetable.h"

using namespace taizhang;
using enum DeadlineKind;
using enum Confidence;

TEST_CASE("fixed days are read in every usual spelling")
{
    checkPhrases({
        {u"2022年12月底前", Fixed, "2022-12-31"},
        {u"2022年10月底前", Fixed, "2022-10-31"},
        {u"2024年12月31日前", Fixed, "2024-12-31"},
        {u"2026年3月31日前完成", Fixed, "2026-03-31"},
        {u"2026年3月31日之前", Fixed, "2026-03-31"},
        {u"2026年3月31日以前完成", Fixed, "2026-03-31"},
        {u"２０２６年３月３１日前", Fixed, "2026-03-31"},
        {u"二〇二六年三月三十一日前", Fixed, "2026-03-31"},
        {u"二零二六年十二月底前", Fixed, "2026-12-31"},
        {u"2026 年 12 月 底前", Fixed, "2026-12-31"},
        {u"2026年\n12月底前", Fixed, "2026-12-31"},
        {u"2026年12月31号前", Fixed, "2026-12-31"},
        {u"2026年2月底", Fixed, "2026-02-28"},
        {u"2028年2月底", Fixed, "2028-02-29"},
        {u"2025/12/31", Fixed, "2025-12-31"},
        {u"2025-12-31", Fixed, "2025-12-31"},
        {u"2025—12—31", Fixed, "2025-12-31"},
        {u"2025.12.31", Fixed, "2025-12-31"},
        {u"2025．12．31前", Fixed, "2025-12-31"},
        {u"2025/6/5", Fixed, "2025-06-05"},
        {u"2025-12-31 00:00:00", Fixed, "2025-12-31"},
        {u"2025-12-31T00:00:00", Fixed, "2025-12-31"},
        {u"2025/12/31 0:00", Fixed, "2025-12-31"},
        {u"20251231", Fixed, "2025-12-31"},
        {u"46022", Fixed, "2025-12-31"},
        {u"46022.0", Fixed, "2025-12-31"},
        {u"46112", Fixed, "2026-03-31"},
        {u"25年12月底", Fixed, "2025-12-31"},
        {u"完成时限：2026年12月底", Fixed, "2026-12-31"},
        {u"（2026年12月底前）", Fixed, "2026-12-31"},
        {u"截至2026年6月30日", Fixed, "2026-06-30"},
        {u"截止2026年6月底", Fixed, "2026-06-30"},
        {u"力争2026年6月底前完成", Fixed, "2026-06-30"},
        {u"2022年10月底前编制并公布清单", Fixed, "2022-10-31"},
        {u"不晚于2026年9月1日", Fixed, "2026-09-01"},
        {u"今年12月底前", Fixed, "2026-12-31"},
        {u"明年6月底前", Fixed, "2027-06-30"},
    });
}

TEST_CASE("months, thirds, quarters and halves have their last day")
{
    checkPhrases({
        {u"12月底前", Fixed, "2026-12-31"},
        {u"2026年底前（原定6月）", Fixed, "2026-12-31"},
        {u"7月底前（市级要求9月底）", Fixed, "2026-07-31"},
        {u"12月底", Fixed, "2026-12-31"},
        {u"十二月底前", Fixed, "2026-12-31"},
        {u"12月末", Fixed, "2026-12-31"},
        {u"6月初", Fixed, "2026-06-10"},
        {u"6月中", Fixed, "2026-06-20"},
        {u"10月上旬", Fixed, "2026-10-10"},
        {u"10月中旬", Fixed, "2026-10-20"},
        {u"十月中旬前", Fixed, "2026-10-20"},
        {u"10月下旬", Fixed, "2026-10-31"},
        {u"2026年10月中旬", Fixed, "2026-10-20"},
        {u"上半年", Fixed, "2026-06-30"},
        {u"下半年", Fixed, "2026-12-31"},
        {u"2026年上半年", Fixed, "2026-06-30"},
        {u"2027年下半年完成", Fixed, "2027-12-31"},
        {u"三季度末", Fixed, "2026-09-30"},
        {u"第三季度底", Fixed, "2026-09-30"},
        {u"2026年三季度末前", Fixed, "2026-09-30"},
        {u"一季度内", Fixed, "2026-03-31"},
        {u"2026年第三季度", Fixed, "2026-09-30", Likely},
        {u"2026年第3季度", Fixed, "2026-09-30", Likely},
        {u"2026年Q3", Fixed, "2026-09-30", Likely},
        {u"2026年四季度", Fixed, "2026-12-31", Likely},
        {u"2025.12", Fixed, "2025-12-31", Likely},
        {u"2025、12", Fixed, "2025-12-31", Likely},
        {u"2025/06", Fixed, "2025-06-30", Likely},
        {u"2025-06", Fixed, "2025-06-30", Likely},
        {u"2025.12月底前", Fixed, "2025-12-31"},
        {u"202512", Fixed, "2025-12-31", Likely},
        {u"2026年6月", Fixed, "2026-06-30", Likely},
        {u"2026年6月份", Fixed, "2026-06-30", Likely},
        {u"2026年6月完成", Fixed, "2026-06-30"},
    });
}

TEST_CASE("years end on their last day")
{
    checkPhrases({
        {u"2022年底前", Fixed, "2022-12-31"},
        {u"2022年年底前", Fixed, "2022-12-31"},
        {u"2022年末", Fixed, "2022-12-31"},
        {u"2022年内", Fixed, "2022-12-31"},
        {u"2022年", Fixed, "2022-12-31"},
        {u"2022年度", Fixed, "2022-12-31"},
        {u"2022年完成", Fixed, "2022-12-31"},
        {u"年底前", Fixed, "2026-12-31"},
        {u"年底", Fixed, "2026-12-31"},
        {u"年内", Fixed, "2026-12-31"},
        {u"年内完成", Fixed, "2026-12-31"},
        {u"本年底", Fixed, "2026-12-31"},
        {u"今年年底前", Fixed, "2026-12-31"},
        {u"年终", Fixed, "2026-12-31"},
        {u"年中", Fixed, "2026-06-30"},
        {u"2026年中", Fixed, "2026-06-30"},
        {u"年初", Fixed, "2026-03-31", Doubtful},
        {u"二〇二六年底前", Fixed, "2026-12-31"},
    });
}

TEST_CASE("ranges keep their beginning and end")
{
    checkPhrases({
        {u"到2025年", Range, "2025-12-31"},
        {u"即日起至2025年10月底", Range, "2025-10-31"},
        {u"到2025年底", Range, "2025-12-31"},
        {u"到2035年", Range, "2035-12-31"},
        {u"至2027年", Range, "2027-12-31"},
        {u"2023—2025年", Range, "2025-12-31", Sure, "2023-01-01"},
        {u"2023-2025年", Range, "2025-12-31", Sure, "2023-01-01"},
        {u"2023～2025年", Range, "2025-12-31", Sure, "2023-01-01"},
        {u"2023——2025年", Range, "2025-12-31", Sure, "2023-01-01"},
        {u"2023年至2025年", Range, "2025-12-31", Sure, "2023-01-01"},
        {u"2023年—2025年底", Range, "2025-12-31", Sure, "2023-01-01"},
        {u"2023-2025", Range, "2025-12-31", Sure, "2023-01-01"},
        {u"2023-25年", Range, "2025-12-31", Sure, "2023-01-01"},
        {u"从2023年到2025年", Range, "2025-12-31", Sure, "2023-01-01"},
        {u"二〇二三年至二〇二五年", Range, "2025-12-31", Sure, "2023-01-01"},
        {u"“十四五”期间", Range, "2025-12-31", Sure, "2021-01-01"},
        {u"\"十四五\"时期", Range, "2025-12-31", Sure, "2021-01-01"},
        {u"十五五期间", Range, "2030-12-31", Sure, "2026-01-01"},
        {u"“十三五”", Range, "2020-12-31", Sure, "2016-01-01"},
        {u"“十四五”末", Fixed, "2025-12-31"},
        {u"到“十四五”末", Range, "2025-12-31"},
        {u"2025年1月至12月", Range, "2025-12-31", Sure, "2025-01-01"},
        {u"2025年1—12月", Range, "2025-12-31", Sure, "2025-01-01"},
        {u"1-12月", Range, "2026-12-31", Sure, "2026-01-01"},
        {u"3月至6月", Range, "2026-06-30", Sure, "2026-03-01"},
        {u"三月至六月", Range, "2026-06-30", Sure, "2026-03-01"},
        {u"3月—10月底", Range, "2026-10-31", Sure, "2026-03-01"},
        {u"2025年3月—2026年6月", Range, "2026-06-30", Sure, "2025-03-01"},
        {u"2025年3月1日至2025年6月30日", Range, "2025-06-30", Sure, "2025-03-01"},
        {u"2025年3月1日至6月30日", Range, "2025-06-30", Sure, "2025-03-01"},
        {u"6月1日-15日", Range, "2026-06-15", Sure, "2026-06-01"},
        {u"2025.1-2025.12", Range, "2025-12-31", Doubtful, "2025-01-01"},
        {u"2025.01-2025.12", Range, "2025-12-31", Sure, "2025-01-01"},
        {u"2025.01-12", Range, "2025-12-31", Sure, "2025-01-01"},
        {u"2025/1/1-2025/12/31", Range, "2025-12-31", Sure, "2025-01-01"},
        {u"2025-01-01至2025-12-31", Range, "2025-12-31", Sure, "2025-01-01"},
        {u"2025年10月至次年3月", Range, "2026-03-31", Sure, "2025-10-01"},
        {u"2025年10月至3月", Range, "2026-03-31", Sure, "2025-10-01"},
        {u"2026年1月起至年底", Range, "2026-12-31", Sure, "2026-01-01"},
        {u"2024年—2026年6月", Range, "2026-06-30", Sure, "2024-01-01"},
        {u"一至三季度", Range, "2026-09-30", Sure, "2026-01-01"},
        {u"2026年前三季度", Range, "2026-09-30", Sure, "2026-01-01"},
        {u"2023—2025年持续推进", Range, "2025-12-31", Likely, "2023-01-01"},
        {u"2026年3月起实施，12月底前完成", Range, "2026-12-31", Sure, "2026-03-01"},
    });
}

TEST_CASE("open-ended work has no due day")
{
    checkPhrases({
        {u"长期坚持", Continuous, ""},
        {u"长期", Continuous, ""},
        {u"持续推进", Continuous, ""},
        {u"持续实施", Continuous, ""},
        {u"常态化", Continuous, ""},
        {u"常态化推进", Continuous, ""},
        {u"全年工作", Continuous, ""},
        {u"全年", Continuous, ""},
        {u"贯穿全年", Continuous, ""},
        {u"长 期 坚 持", Continuous, ""},
        {u"持續推進", Continuous, ""},
        {u"经常性工作", Continuous, ""},
        {u"日常工作", Continuous, ""},
        {u"坚持不懈", Continuous, ""},
        {u"2026年持续推进", Continuous, "", Likely, "2026-01-01"},
        {u"2026年全年", Continuous, "", Likely, "2026-01-01"},
        {u"2026年3月起", Continuous, "", Likely, "2026-03-01"},
        {u"自2026年3月起长期坚持", Continuous, "", Sure, "2026-03-01"},
        {u"每天", Continuous, ""},
        {u"一以贯之", Continuous, ""},
    });
}

TEST_CASE("work that waits for others is dependent")
{
    checkPhrases({
        {u"按市级部署推进", Dependent, ""},
        {u"视省级政策出台情况", Dependent, ""},
        {u"按上级要求时限", Dependent, ""},
        {u"上级文件出台后3个月内", Dependent, ""},
        {u"上级文件出台后三个月内", Dependent, ""},
        {u"2026年市级文件出台后3个月内", Dependent, ""},
        {u"根据市里统一安排", Dependent, ""},
        {u"按照区委统一部署", Dependent, ""},
        {u"待市级方案印发后", Dependent, ""},
        {u"印发之日起30日内", Dependent, ""},
        {u"自批复之日起一年内", Dependent, ""},
        {u"与市级同步", Dependent, ""},
        {u"按时间节点推进", Dependent, ""},
    });
    const ParsedDeadline parsed = parseDeadline(u" 上级文件出台后3个月内 ", {2026, {}, 30});
    CHECK(parsed.deadline.trigger == u"上级文件出台后3个月内");
    CHECK(parseDeadline(u"方案印发后，2026年12月底前完成", {2026, {}, 30}).deadline.due == QDate(2026, 12, 31));
}

TEST_CASE("immediate work is due some days after the list")
{
    checkPhrases({
        {u"立行立改", Immediate, "2026-04-09"},
        {u"立即", Immediate, "2026-04-09"},
        {u"立即整改", Immediate, "2026-04-09"},
        {u"即知即改", Immediate, "2026-04-09"},
        {u"立行立改，长期坚持", Immediate, "2026-04-09", Doubtful},
        {u"尽快", Immediate, "2026-04-09", Doubtful},
    });
    CHECK(parseDeadline(u"立即", {2026, {}, 15}).deadline.due == QDate(2026, 1, 16));
    CHECK_FALSE(parseDeadline(u"立即", {}).deadline.due);
}

TEST_CASE("blank and open deadlines are unspecified")
{
    for (const char16_t* phrase : {u"", u" ", u"\u3000", u"—", u"——", u"-", u"/", u"／", u"无", u"暂无", u"待定",
             u"根据工作需要", u"根据工作需要推进", u"N/A", u"按需开展", u"适时", u"未明确", u"另行通知"}) {
        CAPTURE(QString::fromUtf16(phrase));
        const ParsedDeadline parsed = parseDeadline(QStringView(phrase), {2026, {}, 30});
        CHECK(toText(parsed.deadline.kind) == u"unspecified");
        CHECK(parsed.understood);
        CHECK_FALSE(parsed.deadline.due);
        CHECK(parsed.confidence == Sure);
    }
}

TEST_CASE("ambiguous phrases give the likelier reading and ask")
{
    checkPhrases({
        {u"2026年前", Range, "2026-12-31", Doubtful},
        {u"2025年前", Range, "2025-12-31", Doubtful},
        {u"6月", Fixed, "2026-06-30", Doubtful},
        {u"6月前", Fixed, "2026-06-30", Doubtful},
        {u"2026年6月前", Fixed, "2026-06-30", Doubtful},
        {u"三季度", Fixed, "2026-09-30", Doubtful},
        {u"第三季度", Fixed, "2026-09-30", Doubtful},
        {u"2026年6月31日前", Fixed, "2026-06-30", Doubtful},
        {u"2025.1", Fixed, "2025-01-31", Doubtful},
        {u"12.31", Fixed, "2026-12-31", Doubtful},
        {u"6/30前", Fixed, "2026-06-30", Doubtful},
        {u"25.12.31", Fixed, "2025-12-31", Doubtful},
        {u"12/31/2025", Fixed, "2025-12-31", Doubtful},
        {u"国庆节前", Fixed, "2026-10-01", Doubtful},
        {u"2026年五一前", Fixed, "2026-05-01", Doubtful},
        {u"3个月内", Fixed, "2026-06-10", Doubtful},
        {u"一年内", Fixed, "2027-03-10", Doubtful},
        {u"三年内", Fixed, "2029-03-10", Doubtful},
        {u"半年内", Fixed, "2026-09-10", Doubtful},
        {u"30日内", Fixed, "2026-04-09", Doubtful},
        {u"10个工作日内", Fixed, "2026-03-24", Doubtful},
        {u"2026年12月底前，并长期坚持", Fixed, "2026-12-31", Doubtful},
        {u"根据2025年工作要点推进", Fixed, "2025-12-31", Doubtful},
        {u"2026年12月32日前", Fixed, "2026-12-31", Doubtful},
        {u"2026年6月0日", Fixed, "2026-06-30", Doubtful},
        {u"2026.6.45", Fixed, "2026-06-30", Doubtful},
    });
}

TEST_CASE("text that is no deadline is kept and asked about")
{
    for (const char16_t* phrase :
        {u"见附件", u"区总工会", u"已完成", u"同上", u"按期完成", u"春节前", u"13月底", u"有", u"100%", u"5次",
            u"2026年13月", u"2026年13月底前", u"2026年十三月", u"2026年0月底前", u"2026年中旬", u"2026年下旬前",
            u"2026年第五季度", u"2026年5季度末", u"2026-13-01", u"2026/13", u"20261301", u"2026年8—13月"}) {
        CAPTURE(QString::fromUtf16(phrase));
        const ParsedDeadline parsed = parseDeadline(QStringView(phrase), {2026, {}, 30});
        CHECK_FALSE(parsed.understood);
        CHECK(toText(parsed.deadline.kind) == u"unspecified");
        CHECK(parsed.deadline.phrase == QStringView(phrase));
        CHECK(parsed.confidence == Doubtful);
    }
}

TEST_CASE("a date without a year says that the list's year was taken")
{
    CHECK(parseDeadline(u"12月底前", {2026, {}, 30}).yearAssumed);
    CHECK_FALSE(parseDeadline(u"2026年12月底前", {2026, {}, 30}).yearAssumed);
    CHECK_FALSE(parseDeadline(u"长期", {2026, {}, 30}).yearAssumed);
    const ParsedDeadline fromListDate = parseDeadline(u"12月底前", {0, QDate(2024, 5, 1), 30});
    CHECK(fromListDate.deadline.due == QDate(2024, 12, 31));
    const ParsedDeadline nowhere = parseDeadline(u"12月底前", {});
    CHECK(nowhere.confidence == Doubtful);
    CHECK_FALSE(nowhere.deadline.due);
}

TEST_CASE("single days are read without a phrase around them")
{
    struct Row
    {
        const char16_t* text;
        const char* day;
    };
    const Row rows[] = {{u"2025.12", "2025-12-31"}, {u"2025/12/31", "2025-12-31"}, {u"2025年12月31日", "2025-12-31"},
        {u"二〇二五年六月", "2025-06-30"}, {u"20251231", "2025-12-31"}, {u"46022", "2025-12-31"},
        {u"6月底", "2026-06-30"}, {u"6月30日", "2026-06-30"}, {u"2025年", "2025-12-31"}, {u"2025-3-1", "2025-03-01"},
        {u"一季度末", "2026-03-31"}, {u"上半年", "2026-06-30"}, {u"2025年12月31日前", "2025-12-31"}};
    for (const Row& row : rows) {
        CAPTURE(QString::fromUtf16(row.text));
        CHECK(isoText(parseDay(QStringView(row.text), 2026)) == QString::fromLatin1(row.day));
    }
    for (const char16_t* text :
        {u"", u"长期", u"2023—2025年", u"6月底前、12月底前", u"根据2025年要点", u"每年6月", u"12345"}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK_FALSE(parseDay(QStringView(text), 2026));
    }
    CHECK_FALSE(parseDay(u"6月底", 0));
}
