// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findingwords.h"
#include "core/report/fundwords.h"
#include "core/report/historywords.h"
#include "core/report/importwords.h"
#include "core/report/language.h"
#include "core/report/placewords.h"
#include "core/report/words.h"
#include "tests/support/catch.h"

#include <QTranslator>

using namespace taizhang;
using namespace Qt::StringLiterals;

namespace {

constexpr int errorCodes = int(ErrorCode::UsageInvalid) + 1;

Error withArgs(ErrorCode code)
{
    return {code,
        {QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third"), QStringLiteral("fourth")}, {}};
}

LightVerdict verdict(Light light, LightReasonCode reason, int scheduled, int actual, int threshold)
{
    LightVerdict verdict;
    verdict.light = light;
    verdict.reason = reason;
    verdict.scheduled = Percent::fromBasisPoints(scheduled);
    verdict.actual = Percent::fromBasisPoints(actual);
    verdict.lag = Percent::fromBasisPoints(scheduled - actual);
    verdict.threshold = Percent::fromWhole(threshold);
    return verdict;
}

} // namespace

TEST_CASE("every error code has its own text in both languages without leftover placeholders")
{
    for (const Language language : {Language::English, Language::SimplifiedChinese}) {
        const auto translator = installLanguage(language);
        QSet<QString> seen;
        for (int code = 0; code < errorCodes; ++code) {
            const QString text = errorText(withArgs(ErrorCode(code)));
            INFO(toText(ErrorCode(code)).toStdString());
            CHECK_FALSE(text.isEmpty());
            CHECK_FALSE(text.contains(u'%'));
            seen.insert(text);
            if (language == Language::SimplifiedChinese)
                CHECK_FALSE(text.contains(u" the "));
        }
        CHECK(seen.size() == errorCodes);
    }
}

TEST_CASE("an argument of an error is shown literally even if it looks like a placeholder")
{
    const Error error{ErrorCode::FileNotReadable, {QStringLiteral("100%2 <b>.docx"), QStringLiteral("%1")}, {}};
    CHECK(errorText(error).startsWith(u"The file cannot be read: 100%2 <b>.docx (%1)"));
}

TEST_CASE("errors of the rules name records and fields by their words")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    const Error missing{ErrorCode::RecordNotFound, {QStringLiteral("task"), QStringLiteral("81")}, {}};
    CHECK(errorText(missing).startsWith(u"台账中没有该任务：“81”"));
    const Error range{
        ErrorCode::ValueOutOfRange, {QStringLiteral("percent"), QStringLiteral("120"), QStringLiteral("0–100")}, {}};
    CHECK(errorText(range).startsWith(u"完成进度：“120”超出范围（0–100）"));
}

TEST_CASE("codes inside errors are told in words and unknown ones stay as they are")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    CHECK(errorText({ErrorCode::LedgerNotALedger, {u"a.taizhang"_qs, u"pdf"_qs}, {}}).contains(u"（PDF 文档）"));
    CHECK(errorText({ErrorCode::ImportUnknownFormat, {u"a"_qs, u"OFD"_qs}, {}}).contains(u"（OFD）"));
    CHECK(errorText({ErrorCode::ImportTooLarge, {u"a"_qs, u"rows"_qs, u"100"_qs}, {}}).contains(u"行数，上限 100"));
    CHECK(
        errorText({ErrorCode::ReferenceInUse, {u"aspect"_qs, u"技能"_qs, u"task"_qs}, {}}).contains(u"仍被 任务 引用"));
}

TEST_CASE("what a table of figures changes is told without codes", "[words]")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    CHECK(changedValueText(u"kind"_qs, u"trainingSubsidy"_qs) == word(FundKind::TrainingSubsidy));
    CHECK(changedValueText(u"state"_qs, u"publicised"_qs) != u"publicised");
    CHECK(changedValueText(u"budget"_qs, u"120万元"_qs) == u"120万元");
    CHECK(changedFieldText(u"state"_qs) == u"状态");
    CHECK(changedFieldText(u"members"_qs) == u"分组");
}

TEST_CASE("an unknown reason leaves no empty brackets and an unknown owner no empty names")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    CHECK_FALSE(errorText({ErrorCode::FileNotReadable, {u"a.docx"_qs, {}}, {}}).contains(u"（）"));
    CHECK(errorText({ErrorCode::LedgerLocked, {u"a"_qs, {}, {}, {}}, {}}).contains(u"正被其他程序使用"));
    CHECK(errorText({ErrorCode::LedgerLocked, {u"a"_qs, {}, u"PC-07"_qs, u"2026-05-03 09:12"_qs}, {}})
              .contains(u"由 他人 在 PC-07 上打开，始于 2026-05-03 09:12"_qs));
}

TEST_CASE("a light's reason is a sentence with its figures")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    using enum LightReasonCode;
    CHECK(lightReasonText(verdict(Light::Yellow, LagYellow, 5000, 3800, 10))
        == u"序时 50%，进度 38%，差 12 个百分点 ≥ 10 → 黄");
    CHECK(lightReasonText(verdict(Light::Red, LagRed, 9167, 5000, 30))
        == u"序时 91.67%，进度 50%，差 41.67 个百分点 > 30 → 红");
    CHECK(
        lightReasonText(verdict(Light::Green, OnSchedule, 5000, 5000, 10)) == u"序时 50%，进度 50%，达到序时进度 → 绿");

    LightVerdict overdue;
    overdue.light = Light::Red;
    overdue.reason = Overdue;
    overdue.date = QDate(2026, 6, 30);
    overdue.days = 12;
    CHECK(lightReasonText(overdue) == u"逾期 12 天（时限 2026年6月30日），未报进度（按 0% 计） → 红");
}

TEST_CASE("every light, reason, status and import code has words in both languages")
{
    for (const Language language : {Language::English, Language::SimplifiedChinese}) {
        const auto translator = installLanguage(language);
        for (int reason = 0; reason <= int(LightReasonCode::Overridden); ++reason) {
            const QString text = lightReasonText(verdict(Light::Grey, LightReasonCode(reason), 5000, 4000, 10));
            CHECK(text.size() > 4);
            CHECK_FALSE(text.contains(u"%1"));
        }
        for (const auto& name : enumNames<TaskStatus>())
            CHECK_FALSE(word(name.value).isEmpty());
        for (const auto& name : enumNames<Light>())
            CHECK_FALSE((word(name.value).isEmpty() || lightShape(name.value).isEmpty()));
        for (int code = 0; code <= int(IssueCode::TextCleaned); ++code)
            CHECK_FALSE(issueText({IssueCode(code), {}, {QStringLiteral("x"), QStringLiteral("y")}}).contains(u'%'));
        for (int field = 0; field <= int(Field::Note); ++field)
            CHECK_FALSE(word(Field(field)).isEmpty());
    }
}

TEST_CASE("dates have no leading zeros and full years")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    CHECK(dateText(QDate(2025, 9, 1)) == u"2025年9月1日");
    CHECK(monthText(QDate(2025, 12, 31)) == u"2025年12月");
}

TEST_CASE("money is written exactly in the unit that gives the shortest text")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    const auto [yuan, text] = GENERATE(table<const char16_t*, const char16_t*>({
        {u"0", u"0元"},
        {u"0.05", u"0.05元"},
        {u"-0.5", u"-0.5元"},
        {u"2482.14", u"2482.14元"},
        {u"10000", u"1万元"},
        {u"9999", u"9999元"},
        {u"123456", u"123456元"},
        {u"152200", u"15.22万元"},
        {u"87649400.00", u"8764.94万元"},
        {u"87649400.01", u"87649400.01元"},
        {u"150000000", u"1.5亿元"},
        {u"100000000", u"1亿元"},
        {u"-150000000", u"-1.5亿元"},
        {u"99990000", u"9999万元"},
    }));
    CHECK(moneyText(*Money::fromYuanText(yuan)) == text);
}

TEST_CASE("history actions are words with their subject and unknown ones stay readable")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    CHECK(actionText(QStringLiteral("task.save"), QStringLiteral("3 提升技能水平")) == u"修改任务：3 提升技能水平");
    CHECK(actionText(QStringLiteral("undo"), QString()) == u"撤销");
    CHECK(actionText(QStringLiteral("future.thing"), QString()) == u"future.thing");
}

TEST_CASE("what a check finds is said in words, of every table and column", "[words]")
{
    const CheckFinding value{u"replay"_s, u"task"_s, 7, u"title"_s, u"甲"_s, u"乙"_s};
    CHECK(findingText(value, u"3 提升技能水平"_s)
        == u"task no. 7 (3 提升技能水平), Task: the change log says “甲”, the ledger has “乙”"_s);
    CHECK(findingText({u"replay"_s, u"progress"_s, 2, u"percent_bp"_s, u"3800"_s, u"8x"_s})
        == u"progress record no. 2, Progress percent: the change log says “38%”, the ledger has “8x”"_s);
    CHECK(findingText({u"replay"_s, u"unit_alias"_s, 2, u"id"_s, u"2"_s, {}})
        == u"other spelling no. 2 is missing: the change log has it"_s);
    CHECK(findingText({u"replay"_s, u"aspect"_s, 9, u"id"_s, {}, u"9"_s})
        == u"aspect no. 9 is not known to the change log"_s);
    for (const QString& what : {u"integrity"_s, u"foreignKey"_s, u"hashChain"_s, u"appendOnly"_s, u"schema"_s}) {
        const QString text = findingText({what, u"task_list"_s, 1, {}, u"task"_s, u"1"_s});
        INFO(text.toStdString());
        CHECK_FALSE(text.contains(what));
        CHECK_FALSE(text.contains(u'%'));
    }
}

TEST_CASE("damage of the file is said in the user's language, whatever the database says of it", "[words]")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    const auto [said, text] = GENERATE(table<const char*, const char16_t*>({
        {"*** in database main ***\nTree 12 page 45 cell 3: Rowid 7 out of order", u"文件第 45 页已损坏"},
        {"*** in database main ***\nPage 9 is never used", u"文件第 9 页已损坏"},
        {"Main freelist: invalid page number 77", u"文件已损坏：有的内容读不出来"},
        {"Tree 3 page 8: btreeInitPage() returns error code 11", u"文件第 8 页已损坏"},
        {"Freelist: size is 3 but should be 4", u"文件已损坏：有的内容读不出来"},
        {"row 5 missing from index task_position", u"用来查找记录的索引与记录不一致"},
        {"wrong # of entries in index task_position", u"用来查找记录的索引与记录不一致"},
        {"NULL value in task.title", u"任务“任务”：存有不该有的内容"},
        {"TEXT value in task.position", u"任务：存有不该有的内容"},
        {"CHECK constraint failed in task", u"任务：存有不该有的内容"},
        {"database disk image is malformed", u"文件已损坏：有的内容读不出来"},
        {"", u"文件已损坏：有的内容读不出来"},
    }));
    const CheckFinding finding{u"integrity"_s, {}, 0, {}, u"ok"_s, QString::fromLatin1(said)};
    INFO(said);
    CHECK(findingText(finding) == QString::fromUtf16(text));
    CHECK(technicalText({finding, finding}) == finding.found);
    CHECK(technicalText({{u"replay"_s, u"task"_s, 1, u"title"_s, u"a"_s, u"b"_s}}).isEmpty());
}

TEST_CASE("a place is warned of with a line for each concern", "[words]")
{
    CHECK(placeText({u"/home/a/台账.taizhang"_s, u"ext4"_s, 1}).isEmpty());
    CHECK(placeText({u"/mnt/Dropbox/台账.taizhang"_s, u"cifs"_s, 2}).split(u'\n').size() == 3);
}
