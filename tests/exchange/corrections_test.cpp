// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/corrections.h"

#include "core/exchange/tasklistreader.h"
#include "tests/support/catch.h"
#include "tests/support/drafttext.h"
#include "tests/support/gridtable.h"

#include <algorithm>

using namespace taizhang;

namespace {

const char16_t list[] = uR"(2026年任务清单|→|→|→
序号|任务|牵头单位|完成时限
思想引领|→|→|→
1|开展宣讲|区总工会|年底前
2|建设驿站|区总工会|年底 前
统筹推进以下事项|→|→|→
3|培训工人|区人社局|看情况
补充内容|→|→|→
4|评选标兵|区总工会|)";

SourceDocument document()
{
    return documentOf({gridTable(QString::fromUtf16(list))});
}

ImportDraft readWith(const ImportOptions& options)
{
    const Result<ImportDraft> draft = readTaskList(document(), UnitDirectory(), options);
    REQUIRE(draft.ok());
    CHECK(draft->cells.addsUp());
    return *draft;
}

RowAccount accountOf(const ImportDraft& draft, int row)
{
    const auto found
        = std::find_if(draft.rows.begin(), draft.rows.end(), [row](const RowAccount& one) { return one.row == row; });
    REQUIRE(found != draft.rows.end());
    return *found;
}

} // namespace

TEST_CASE("every row below a header says what it was taken for")
{
    const ImportDraft draft = readWith({});
    QStringList taken;
    for (const RowAccount& row : draft.rows)
        taken.append(row.taken);
    CHECK(taken.join(u' ') == QStringLiteral("title chapter task task chapter task chapter task"));
    CHECK(accountOf(draft, 3).shape == accountOf(draft, 4).shape);
    CHECK(accountOf(draft, 2).shape == accountOf(draft, 5).shape);
    CHECK(accountOf(draft, 2).shape != accountOf(draft, 3).shape);
}

TEST_CASE("a row corrected by example corrects the rows like it")
{
    struct Case
    {
        RowReading reading;
        QStringView taken;
        int tasks;
        QStringView aspect; // of the last task
    };
    const Case cases[] = {
        {RowReading::Note, u"note", 4, u""},
        {RowReading::Total, u"total", 4, u""},
        {RowReading::Task, u"task", 7, u""},
        {RowReading::Chapter, u"chapter", 4, u"补充内容"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.taken.toString());
        ImportOptions options;
        options.rows = {{accountOf(readWith({}), 2).shape, {}, one.reading}};
        const ImportDraft draft = readWith(options);
        for (const int row : {2, 5, 7})
            CHECK(accountOf(draft, row).taken == one.taken);
        CHECK(static_cast<int>(draft.tasks.size()) == one.tasks);
        CHECK(draft.tasks.back().aspects.join(u'/') == one.aspect);
    }
}

TEST_CASE("a row can be corrected alone, and made part of the task above")
{
    const ImportDraft before = readWith({});
    ImportOptions options;
    options.rows = {{accountOf(before, 5).shape, rowKey(document().tables[0], 5), RowReading::PartOfTask}};
    const ImportDraft draft = readWith(options);
    CHECK(accountOf(draft, 5).taken == QStringLiteral("part"));
    CHECK(accountOf(draft, 2).taken == QStringLiteral("chapter"));
    CHECK(draft.tasks[1].lastRow == 5);
    CHECK(draft.tasks[2].aspects == QStringList{QStringLiteral("思想引领")});
}

TEST_CASE("a row that says its task in another column is a task when it is said to be one")
{
    const SourceDocument odd
        = documentOf({gridTable(QStringLiteral("序号|任务|牵头单位|完成时限\n1|甲任务|区总工会|年底前\n"
                                               "关于困难职工帮扶的事项|||\n2|乙任务|区总工会|年底前"))});
    const Result<ImportDraft> before = readTaskList(odd, UnitDirectory(), {});
    REQUIRE(before);
    REQUIRE(before->tasks.size() == 2);
    ImportOptions options;
    options.rows = {{accountOf(*before, 2).shape, {}, RowReading::Task}};
    const Result<ImportDraft> draft = readTaskList(odd, UnitDirectory(), options);
    REQUIRE(draft);
    REQUIRE(draft->tasks.size() == 3);
    CHECK(draft->tasks[1].title == QStringLiteral("关于困难职工帮扶的事项"));
    CHECK(draft->tasks[1].number.isEmpty());
    CHECK(draft->cells.addsUp());
}

TEST_CASE("a row above the header is what it is said to be")
{
    const SourceDocument odd
        = documentOf({gridTable(QStringLiteral("2026年任务清单|→|→|→\n0|先办的任务|区总工会|年底前\n"
                                               "序号|任务|牵头单位|完成时限\n1|甲任务|区总工会|年底前"))});
    const Result<ImportDraft> before = readTaskList(odd, UnitDirectory(), {});
    REQUIRE(before);
    CHECK(before->tasks.size() == 1);
    CHECK(accountOf(*before, 0).taken == QStringLiteral("title"));
    CHECK(accountOf(*before, 1).taken == QStringLiteral("form"));
    ImportOptions options;
    options.rows
        = {{accountOf(*before, 1).shape, {}, RowReading::Task}, {accountOf(*before, 0).shape, {}, RowReading::Chapter}};
    const Result<ImportDraft> draft = readTaskList(odd, UnitDirectory(), options);
    REQUIRE(draft);
    REQUIRE(draft->tasks.size() == 2);
    CHECK(draft->tasks[0].title == QStringLiteral("先办的任务"));
    CHECK(draft->tasks[0].units.size() == 1);
    CHECK(draft->tasks[1].aspects == QStringList{QStringLiteral("2026年任务清单")});
    CHECK(draft->cells.addsUp());
}

namespace {

const char16_t outline[] = uR"(2026年产改重点任务清单
一、思想引领
1.开展主题宣讲。
牵头单位：区总工会
2.建设宣讲队伍。
牵头单位：区委宣传部
统筹推进
3.培训工人。
牵头单位：区人社局
4.以上各项按季度报送。
5.评选标兵。
牵头单位：区总工会)";

ImportDraft outlineWith(const ImportOptions& options)
{
    const SourceDocument lines = documentOf({paragraphTable(QString::fromUtf16(outline))});
    const Result<ImportDraft> draft = readTaskList(lines, UnitDirectory(), options);
    REQUIRE(draft.ok());
    CHECK(draft->cells.addsUp());
    return *draft;
}

RowCorrection lineSaid(int row, RowReading reading)
{
    const SourceDocument lines = documentOf({paragraphTable(QString::fromUtf16(outline))});
    return {accountOf(outlineWith({}), row).shape, rowKey(lines.tables[0], row), reading};
}

QString titlesWith(const std::vector<RowCorrection>& rows)
{
    ImportOptions options;
    options.rows = rows;
    QStringList titles;
    for (const DraftTask& task : outlineWith(options).tasks)
        titles.append(task.aspects.join(u'/') + u':' + task.title);
    return titles.join(u' ');
}

} // namespace

TEST_CASE("every line of an outline says what it was taken for")
{
    QStringList taken;
    for (const RowAccount& row : outlineWith({}).rows)
        taken.append(row.taken);
    CHECK(taken.join(u' ').toStdString() == "title chapter task part task part part task part task task part");
}

TEST_CASE("a line of an outline is what it is said to be")
{
    CHECK(titlesWith({}).toStdString()
        == "思想引领:开展主题宣讲 思想引领:建设宣讲队伍 思想引领:培训工人 思想引领:以上各项按季度报送 "
           "思想引领:评选标兵");
    CHECK(titlesWith({lineSaid(9, RowReading::Note)}).toStdString()
        == "思想引领:开展主题宣讲 思想引领:建设宣讲队伍 思想引领:培训工人 思想引领:评选标兵");
    CHECK(titlesWith({lineSaid(6, RowReading::Chapter)}).toStdString()
        == "思想引领:开展主题宣讲 思想引领:建设宣讲队伍 统筹推进:培训工人 统筹推进:以上各项按季度报送 "
           "统筹推进:评选标兵");
    CHECK(titlesWith({lineSaid(6, RowReading::Task), lineSaid(9, RowReading::PartOfTask)}).toStdString()
        == "思想引领:开展主题宣讲 思想引领:建设宣讲队伍 思想引领:统筹推进 思想引领:培训工人 思想引领:评选标兵");
}

TEST_CASE("a deadline corrected by example corrects every deadline of the same words")
{
    ImportOptions options;
    correct(options.deadlines, {QStringLiteral("年底前"), DeadlineKind::Fixed, QDate(2027, 12, 31), {}, 2026});
    correct(options.deadlines, {QStringLiteral("看情况"), DeadlineKind::Continuous, {}, {}, 2026});
    correct(options.deadlines, {QString(), DeadlineKind::Recurring, {}, RecurrenceUnit::Quarter, 2026});
    const ImportDraft draft = readWith(options);
    CHECK(draft.tasks[0].deadline.deadline.due == QDate(2027, 12, 31));
    CHECK(draft.tasks[1].deadline.deadline.due == QDate(2027, 12, 31));
    CHECK(draft.tasks[1].deadline.deadline.phrase == QStringLiteral("年底 前"));
    CHECK(draft.tasks[2].deadline.deadline.kind == DeadlineKind::Continuous);
    CHECK(draft.tasks[2].doubts.empty());
    CHECK(draft.tasks[3].deadline.deadline.recurrence == Recurrence{RecurrenceUnit::Quarter, 1});
    for (const ImportIssue& issue : draft.issues)
        CHECK(toText(issue.code).startsWith(u"Deadline") == false);
}

TEST_CASE("the day of a phrase without a year moves with the list's year, any other stays")
{
    struct Case
    {
        QStringView phrase;
        int year;
        QDate due;
    };
    const Case cases[] = {
        {u"年底前", 2026, QDate(2027, 12, 31)},
        {u"年底前", 2027, QDate(2028, 12, 31)},
        {u"年底前", 0, QDate(2027, 12, 31)},
        {u"2026年前", 2030, QDate(2026, 12, 31)},
        {u"“十五五”期间", 2030, QDate(2030, 12, 31)},
    };
    std::vector<DeadlineReading> readings;
    correct(readings, {QStringLiteral("年底前"), DeadlineKind::Fixed, QDate(2027, 12, 31), {}, 2026});
    correct(readings, {QStringLiteral("2026年前"), DeadlineKind::Fixed, QDate(2026, 12, 31), {}, 2026});
    correct(readings, {QStringLiteral("“十五五”期间"), DeadlineKind::Fixed, QDate(2030, 12, 31), {}, 2026});
    for (const Case& one : cases) {
        CAPTURE(one.phrase.toString(), one.year);
        CHECK(correctedDeadline(readings, one.phrase.toString(), one.year)->deadline.due == one.due);
    }
    CHECK_FALSE(correctedDeadline(readings, QStringLiteral("六月"), 2026));
}

TEST_CASE("a second correction of the same rows or words takes the place of the first")
{
    std::vector<RowCorrection> rows;
    correct(rows, {QStringLiteral("a"), QStringLiteral("x"), RowReading::Note});
    correct(rows, {QStringLiteral("a"), QStringLiteral("y"), RowReading::Note});
    correct(rows, {QStringLiteral("a"), QStringLiteral("x"), RowReading::Task});
    CHECK(rows.size() == 2);
    correct(rows, {QStringLiteral("a"), {}, RowReading::Chapter});
    CHECK(rows == std::vector<RowCorrection>{{QStringLiteral("a"), {}, RowReading::Chapter}});
    std::vector<DeadlineReading> readings;
    correct(readings, {QStringLiteral("年 底"), DeadlineKind::Continuous, {}, {}, 0});
    correct(readings, {QStringLiteral("年底"), DeadlineKind::Immediate, {}, {}, 0});
    REQUIRE(readings.size() == 1);
    CHECK(readings[0].kind == DeadlineKind::Immediate);
}
