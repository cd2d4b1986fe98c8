// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importprofile.h"
#include "tests/support/catch.h"
#include "tests/support/drafttext.h"
#include "tests/support/gridtable.h"

using namespace taizhang;

namespace {

SourceDocument oddList(const QString& before = {})
{
    return documentOf({gridTable(before + QStringLiteral(R"(序号|任务|责任单位|要求|完成时限
1|开展竞赛|区总工会、区教委|全年3场|2025年6月
2|建设驿站|区总工会|全年5个|2025年9月)"))});
}

ImportDraft readWith(const SourceDocument& document, const ImportOptions& options)
{
    const Result<ImportDraft> draft = readTaskList(document, UnitDirectory(), options);
    REQUIRE(draft.ok());
    return *draft;
}

} // namespace

TEST_CASE("corrections are remembered for the next file of the shape")
{
    const ImportDraft first = readWith(oddList(), ImportOptions());
    CHECK(first.tasks[0].goal.isEmpty());
    ImportOptions corrected;
    corrected.columns = {{0, 3, Field::Goal, QStringLiteral("要求"), std::nullopt}};
    corrected.leadConvention = LeadConvention::AllResponsible;
    const ImportProfile profile = profileOf(first, corrected);

    // The next file has a title above and so its columns' table is shifted down; the corrections hold.
    const SourceDocument next = oddList(QStringLiteral("2026年任务清单|→|→|→|→\n"));
    const ImportDraft again = readWith(next, ImportOptions());
    REQUIRE(fits(profile, again));
    const ImportDraft applied = readWith(next, withProfile(profile, again, ImportOptions()));
    CHECK(applied.tasks[0].goal == QStringLiteral("全年3场"));
    CHECK(applied.tasks[0].units[0].role == Role::Responsible);
}

TEST_CASE("a profile is not used for another shape, and survives storing")
{
    ImportOptions corrected;
    corrected.columns = {{0, 3, Field::Goal, QStringLiteral("要求"), std::nullopt}};
    corrected.cleanText = true;
    const ImportProfile profile = profileOf(readWith(oddList(), ImportOptions()), corrected);
    const ImportDraft other
        = readWith(documentOf({gridTable(QStringLiteral("编号|重点任务|牵头单位\n1|甲|区总工会"))}), ImportOptions());
    CHECK_FALSE(fits(profile, other));
    CHECK(profileFromJson(toJson(profile)) == profile);
    CHECK_FALSE(profileFromJson("[]"));
    CHECK_FALSE(profileFromJson("nothing"));
}

TEST_CASE("cleaned cells keep their original in the issues")
{
    ImportOptions options;
    options.cleanText = true;
    const ImportDraft draft = readWith(
        documentOf({gridTable(QStringLiteral("序号|任务|責任單位\n1|推進產(chǎn)業(yè)工人隊伍建設|区总工会"))}),
        options);
    CHECK(draft.tasks[0].title == QStringLiteral("推进产业工人队伍建设"));
    const ImportIssue told{IssueCode::TextCleaned, {0, 1, 1}, {QStringLiteral("推進產(chǎn)業(yè)工人隊伍建設")}};
    CHECK(std::find(draft.issues.begin(), draft.issues.end(), told) != draft.issues.end());
}

TEST_CASE("corrections win over the header, and the rule for the lead can be chosen")
{
    const QString drawing = QStringLiteral("序号|任务|谁来办\n1|甲任务|区总工会、区教委");
    CHECK(documentRead(documentOf({gridTable(drawing)})).startsWith(u"ERROR"));
    ImportOptions options;
    options.columns = {{0, 2, Field::ResponsibleUnit, {}, std::nullopt}};
    CHECK(documentRead(documentOf({gridTable(drawing)}), options)
        == QStringLiteral("1 甲任务 [区总工会 lead; 区教委 responsible] {unspecified} @2"));
    options.leadConvention = LeadConvention::ResponsibleIsLead;
    CHECK(documentRead(documentOf({gridTable(drawing)}), options)
        == QStringLiteral("1 甲任务 [区总工会 lead; 区教委 lead] {unspecified} @2"));
}
