// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/limits.h"
#include "core/exchange/tasklist/listrefusal.h"
#include "core/exchange/tasklistreader.h"
#include "tests/exchange/packages.h"
#include "tests/support/catch.h"
#include "tests/support/gridtable.h"

#include <algorithm>

using namespace taizhang;
using namespace taizhang::test;

namespace {

ImportDraft draftOf(const SourceDocument& document)
{
    Result<ImportDraft> draft = readTaskList(document, UnitDirectory({}), {});
    REQUIRE(draft);
    return *std::move(draft);
}

// The issues of these kinds: "TextLong B2: 501 500".
QStringList issuesOf(const ImportDraft& draft, std::initializer_list<IssueCode> codes)
{
    QStringList texts;
    for (const ImportIssue& issue : draft.issues) {
        if (std::find(codes.begin(), codes.end(), issue.code) != codes.end())
            texts.append(
                QStringLiteral("%1 %2: %3")
                    .arg(toText(issue.code), cellAddress(issue.where.row, issue.where.column), issue.args.join(u' ')));
    }
    return texts;
}

QByteArray textCell(const char* text)
{
    return QByteArray("<c t=\"inlineStr\"><is><t>") + text + "</t></is></c>";
}

// The deadline of the only task of a workbook whose deadline is this number in this built-in format.
Deadline deadlineOf(const QByteArray& number, const QByteArray& format, const QByteArray& properties)
{
    const QByteArray sheet = "<sheetData><row>" + textCell("序号") + textCell("重点任务") + textCell("牵头单位")
        + textCell("完成时限") + "</row><row><c><v>1</v></c>" + textCell("开展职工技能竞赛") + textCell("区总工会")
        + "<c s=\"1\"><v>" + number + "</v></c></row></sheetData>";
    const QByteArray styles = "<cellXfs><xf/><xf numFmtId=\"" + format + "\"/></cellXfs>";
    const ImportDraft draft = draftOf(readOk(workbook({sheet, {}, styles, properties})));
    REQUIRE(draft.tasks.size() == 1);
    return draft.tasks.front().deadline.deadline;
}

} // namespace

TEST_CASE("a deadline that is a plain number counts its days as its workbook does")
{
    const QByteArray from1904 = "<workbookPr date1904=\"1\"/>";
    CHECK(deadlineOf("46022", "0", {}).due == QDate(2025, 12, 31));
    CHECK(deadlineOf("44560", "0", from1904).due == QDate(2025, 12, 31));
    CHECK(deadlineOf("44560", "1", from1904).due == QDate(2025, 12, 31));
    CHECK(deadlineOf("44560", "31", from1904).due == QDate(2025, 12, 31));
    CHECK(toText(deadlineOf("44560", "0", from1904).kind) == toText(DeadlineKind::Fixed));
    CHECK_FALSE(deadlineOf("12", "0", from1904).due == QDate(1904, 1, 13));
}

TEST_CASE("a deadline under a format that shows the time alone keeps its day")
{
    for (const QByteArray format : {"18", "20", "32", "33", "34", "35", "45", "55", "56"}) {
        INFO(format.toStdString());
        CHECK(deadlineOf("46022", format, {}).due == QDate(2025, 12, 31));
        CHECK(deadlineOf("46022.5", format, {}).due == QDate(2025, 12, 31));
    }
}

TEST_CASE("a title or note that is longer than any should be is remarked")
{
    for (const int length : {499, 500, 501}) {
        const QString title = QStringLiteral("推进") + QString(length - 2, u'改');
        const ImportDraft draft = draftOf(
            documentOf({gridTable(QStringLiteral("序号|重点任务|牵头单位|备注\n1|%1|区总工会|%2\n2|开展竞赛|区教委|")
                                      .arg(title, QString(length + 19'500, u'注')))}));
        REQUIRE(draft.tasks.size() == 2);
        CHECK(draft.tasks[0].title.size() == length);
        const QStringList expected = length > 500
            ? QStringList{QStringLiteral("TextLong A2: 501 500"), QStringLiteral("TextLong A2: 20001 20000")}
            : QStringList();
        CHECK(issuesOf(draft, {IssueCode::TextLong}) == expected);
    }
}

TEST_CASE("marks that are not seen are remarked where they stand")
{
    struct Row
    {
        QString text;
        QString codes;
    };
    const std::vector<Row> rows{{QStringLiteral("区总工会"), {}}, {QStringLiteral("区总\u00AD工会"), {}},
        {QStringLiteral("区总\u200B工会"), QStringLiteral("U+200B")},
        {QStringLiteral("\uFEFF区总工会"), QStringLiteral("U+FEFF")},
        {QStringLiteral("区\u202E会工总\u202C"), QStringLiteral("U+202E U+202C")},
        {QStringLiteral("区总\u2066工会\u2069"), QStringLiteral("U+2066 U+2069")},
        {QStringLiteral("区\u200D总\u200D工会"), QStringLiteral("U+200D")},
        {QStringLiteral("\u200F区总工会"), QStringLiteral("U+200F")}};
    for (const Row& row : rows) {
        INFO(row.codes.toStdString());
        const QString list = QStringLiteral("序号|重点任务|牵头单位\n1|开展竞赛|区教委\n2|建设驿站|%1").arg(row.text);
        const ImportDraft draft = draftOf(documentOf({gridTable(list), gridTable(QStringLiteral("其他"))}));
        CHECK(draft.tasks.size() == 2);
        const QStringList expected
            = row.codes.isEmpty() ? QStringList() : QStringList{QStringLiteral("CharactersHidden C3: ") + row.codes};
        CHECK(issuesOf(draft, {IssueCode::CharactersHidden}) == expected);
    }
}

TEST_CASE("a list of more tasks or lines than any office has is refused")
{
    for (const std::size_t limit : {limits::tasks, limits::outlineLines}) {
        CHECK_FALSE(moreThan(limit, QStringLiteral("tasks"), limit - 1));
        CHECK_FALSE(moreThan(limit, QStringLiteral("tasks"), limit));
        REQUIRE(moreThan(limit, QStringLiteral("tasks"), limit + 1));
        CHECK(moreThan(limit, QStringLiteral("tasks"), limit + 1)->args.last() == QString::number(limit));
    }
    QString text;
    for (int i = 1; i < 9; ++i)
        text += QStringLiteral("%1. 推进第%1项工作\n牵头单位：区总工会\n完成时限：2025年%1月底\n").arg(i);
    const QString many = QStringLiteral("又\n").repeated(static_cast<int>(limits::outlineLines));
    CHECK(readTaskList(documentOf({paragraphTable(text)}), UnitDirectory({}), {}));
    const Result<ImportDraft> refused = readTaskList(documentOf({paragraphTable(text + many)}), UnitDirectory({}), {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ImportTooLarge);
    CHECK(refused.error().args
        == QStringList{QStringLiteral("list.xlsx"), QStringLiteral("lines"), QString::number(limits::outlineLines)});
}
