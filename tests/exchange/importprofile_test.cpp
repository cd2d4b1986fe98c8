// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/profilebook.h"

#include "core/exchange/limits.h"
#include "tests/support/catch.h"
#include "tests/support/drafttext.h"
#include "tests/support/gridtable.h"

#include <QJsonArray>
#include <QJsonDocument>

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

ImportProfile fullProfile()
{
    const SourceDocument document = oddList();
    ImportOptions options;
    options.columns = {{0, 3, Field::Goal, QStringLiteral("要求"), std::nullopt}};
    options.rows = {{QStringLiteral("note:title/wide"), {}, RowReading::Task},
        {QStringLiteral("chapter:title"), QStringLiteral("说明"), RowReading::Note}};
    options.deadlines = {{QStringLiteral("年底前"), DeadlineKind::Fixed, QDate(2026, 12, 31), {}, 2026},
        {QStringLiteral("常态化"), DeadlineKind::Recurring, {}, RecurrenceUnit::Quarter, 0}};
    options.tables = {0};
    options.leadConvention = LeadConvention::AllResponsible;
    options.cleanText = true;
    options.includeHiddenRows = false;
    options.year = 2026;
    ImportProfile profile = profileOf(document, readWith(document, ImportOptions()).columns, options);
    profile.fileName = QStringLiteral("清单.xlsx");
    profile.on = QDate(2026, 3, 1);
    return profile;
}

} // namespace

TEST_CASE("corrections are remembered for the next file of the shape")
{
    const SourceDocument first = oddList();
    const std::vector<ColumnMeaning> columns = readWith(first, ImportOptions()).columns;
    CHECK(readWith(first, ImportOptions()).tasks[0].goal.isEmpty());
    ImportOptions corrected;
    corrected.columns = {{0, 3, Field::Goal, QStringLiteral("要求"), std::nullopt}};
    corrected.leadConvention = LeadConvention::AllResponsible;
    const ImportProfile profile = profileOf(first, columns, corrected);
    CHECK(profile.corrects());
    CHECK_FALSE(profileOf(first, columns, ImportOptions()).corrects());

    // The next file has a title above and so its columns' table is shifted down; the corrections hold.
    const SourceDocument next = oddList(QStringLiteral("2026年任务清单|→|→|→|→\n"));
    const ImportDraft again = readWith(next, ImportOptions());
    REQUIRE(fits(profile, ImportKind::Tasks, shapeOf(again.columns)));
    const ImportDraft applied = readWith(next, withProfile(profile, next, again.columns, ImportOptions()));
    CHECK(applied.tasks[0].goal == QStringLiteral("全年3场"));
    CHECK(applied.tasks[0].units[0].role == Role::Responsible);
}

TEST_CASE("a profile is not used for another shape, and survives storing")
{
    const ImportProfile profile = fullProfile();
    const ImportDraft other
        = readWith(documentOf({gridTable(QStringLiteral("编号|重点任务|牵头单位\n1|甲|区总工会"))}), ImportOptions());
    CHECK_FALSE(fits(profile, ImportKind::Tasks, shapeOf(other.columns)));
    CHECK(profileFromJson(toJson(profile)) == profile);
    ProfileBook book;
    CHECK(book.remember(profile));
    const ProfileBook again = profileBookFromJson(toJson(book));
    CHECK(again.broken == 0);
    REQUIRE(again.profiles.size() == 1);
    CHECK(again.profiles[0] == profile);
    CHECK(again.find(ImportKind::Tasks, shapeOf(readWith(oddList(), ImportOptions()).columns)) == &again.profiles[0]);
    CHECK(again.find(ImportKind::Tasks, shapeOf(other.columns)) == nullptr);
}

TEST_CASE("the newest reading of a shape is remembered once, and one without corrections is forgotten")
{
    ProfileBook book;
    ImportProfile profile = fullProfile();
    CHECK(book.remember(profile));
    profile.fileName = QStringLiteral("again.xlsx");
    CHECK_FALSE(book.remember(profile));
    profile.cleanText = !profile.cleanText;
    CHECK(book.remember(profile));
    CHECK(book.profiles.size() == 1);
    ImportProfile nothing;
    nothing.headers = profile.headers;
    CHECK(book.remember(nothing));
    CHECK(book.profiles.empty());
    CHECK_FALSE(book.remember(nothing));
    for (std::size_t i = 0; i < limits::profiles + 3; ++i) {
        ImportProfile other = profile;
        other.headers = QStringList{QString(QChar(0x4E00 + static_cast<int>(i))) + u'甲'};
        CHECK(book.remember(other));
    }
    CHECK(book.profiles.size() == limits::profiles);
}

TEST_CASE("a remembered reading that is none is left out and counted")
{
    const QJsonObject good = toJson(fullProfile());
    const auto broken = [&](const QString& name, const QJsonValue& value) {
        QJsonObject json = good;
        json.insert(name, value);
        return json;
    };
    const QJsonObject odd[]{
        {},
        broken(QStringLiteral("headers"), 3),
        broken(QStringLiteral("headers"), QJsonArray()),
        broken(QStringLiteral("headers"), QJsonArray{QString(limits::profileText + 1, u'x')}),
        broken(QStringLiteral("columns"), QJsonArray{1}),
        broken(QStringLiteral("columns"), QJsonArray{QJsonObject{{QStringLiteral("header"), QStringLiteral("a")}}}),
        broken(QStringLiteral("rows"), QJsonArray{QStringLiteral("x")}),
        broken(QStringLiteral("rows"), QStringLiteral("x")),
        broken(QStringLiteral("deadlines"), QJsonArray{QJsonObject{{QStringLiteral("phrase"), QStringLiteral("a")}}}),
        broken(QStringLiteral("leadConvention"), QStringLiteral("nobody")),
        broken(QStringLiteral("cleanText"), QStringLiteral("true")),
        broken(QStringLiteral("year"), 12),
        broken(QStringLiteral("on"), QStringLiteral("yesterday")),
    };
    for (const QJsonObject& json : odd) {
        CAPTURE(QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString());
        CHECK_FALSE(profileFromJson(json));
    }
    QJsonArray many;
    for (int i = 0; i <= limits::profileEntries; ++i)
        many.append(QStringLiteral("x"));
    CHECK_FALSE(profileFromJson(broken(QStringLiteral("sheets"), many)));
    const ProfileBook book
        = profileBookFromJson(QJsonDocument(QJsonArray{good, odd[1], QJsonValue(7)}).toJson(QJsonDocument::Compact));
    CHECK(book.profiles.size() == 1);
    CHECK(book.broken == 2);
    for (const QByteArray& text : {QByteArray("{"), QByteArray("nothing"), QByteArray("{}"),
             QByteArray(limits::profileBytes + 1, '['), QByteArray(5000, '[')}) {
        CHECK(profileBookFromJson(text).profiles.empty());
        CHECK(profileBookFromJson(text).broken == 1);
    }
    CHECK(profileBookFromJson({}).broken == 0);
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
    const QString drawing = QStringLiteral("序号|任务|去向\n1|甲任务|区总工会、区教委");
    CHECK(documentRead(documentOf({gridTable(drawing)})).startsWith(u"ERROR"));
    ImportOptions options;
    options.columns = {{0, 2, Field::ResponsibleUnit, {}, std::nullopt}};
    CHECK(documentRead(documentOf({gridTable(drawing)}), options)
        == QStringLiteral("1 甲任务 [区总工会 lead; 区教委 responsible] {unspecified} @2"));
    options.leadConvention = LeadConvention::ResponsibleIsLead;
    CHECK(documentRead(documentOf({gridTable(drawing)}), options)
        == QStringLiteral("1 甲任务 [区总工会 lead; 区教委 lead] {unspecified} @2"));
}

TEST_CASE("columns named in a file without a header are remembered for the next file with such cells")
{
    const auto plan = [](const QString& rows) { return documentOf({gridTable(rows)}); };
    const SourceDocument first = plan(QStringLiteral("1|开展竞赛|区总工会|年底前\n2|建设驿站|区教委|6月"));
    ImportOptions named;
    named.headers = {{0, -1}};
    named.columns = {{0, 1, Field::Title, {}, std::nullopt}, {0, 2, Field::LeadUnit, {}, std::nullopt},
        {0, 3, Field::Deadline, {}, std::nullopt}};
    ProfileBook book;
    CHECK(book.remember(profileOf(first, columnsByContent(first, 0), named)));
    book = profileBookFromJson(toJson(book));
    CHECK(book.broken == 0);
    NoFeedback feedback;
    const auto read
        = [&](const QString& rows) { return readRemembered(plan(rows), UnitDirectory(), {}, book, feedback); };
    const Result<RememberedReading> second
        = read(QStringLiteral("1|评选标兵|区妇联|7月\n2|走访企业|区工信局|8月\n3|慰问|区教委|9月"));
    REQUIRE(second);
    REQUIRE(second->draft.tasks.size() == 3);
    CHECK(second->draft.tasks[0].title == QStringLiteral("评选标兵"));
    CHECK(second->profile);
    CHECK(second->options.headers == std::vector<HeaderRow>{{0, -1}});
    CHECK(second->columns == columnsBelow(plan(QStringLiteral("1|a|b|c")), {0, -1}));
    CHECK_FALSE(read(QStringLiteral("区总工会|7月|1|评选标兵\n区教委|8月|2|走访企业"))); // other columns
    CHECK_FALSE(read(QStringLiteral("1|张三|男|党员\n2|李四|女|群众"))); // other cells
    CHECK_FALSE(read(QStringLiteral("1|评选标兵|区妇联\n2|走访企业|区工信局"))); // fewer
}

TEST_CASE("columns named in a file that was refused are remembered for the next file with the same header")
{
    const auto plan
        = [](const QString& rows) { return documentOf({gridTable(QStringLiteral("ID|Task|Owner|Due\n") + rows)}); };
    const SourceDocument first = plan(QStringLiteral("1|开展竞赛|区总工会|年底前"));
    ImportOptions named;
    named.headers = {{0, 0}};
    named.columns = {{0, 1, Field::Title, {}, std::nullopt}, {0, 2, Field::LeadUnit, {}, std::nullopt}};
    ProfileBook book;
    CHECK(book.remember(profileOf(first, columnsBelow(first, {0, 0}), named)));
    const SourceDocument second = plan(QStringLiteral("1|建设驿站|区教委|6月\n2|评选标兵|区妇联|7月"));
    NoFeedback feedback;
    CHECK_FALSE(readRemembered(second, UnitDirectory(), {}, ProfileBook(), feedback));
    const Result<RememberedReading> reading = readRemembered(second, UnitDirectory(), {}, book, feedback);
    REQUIRE(reading);
    CHECK(reading->draft.tasks.size() == 2);
    CHECK(reading->profile);
    CHECK(reading->options.headers == std::vector<HeaderRow>{{0, 0}});

    const SourceDocument below
        = documentOf({gridTable(QStringLiteral("Plan|of the|whole|year|2026\nID|Task|Owner|Due|\n"
                                               "1|建设驿站|区教委|6月|"))});
    CHECK(likelyHeaderRow(below.tables[0]) == 0);
    const Result<RememberedReading> moved = readRemembered(below, UnitDirectory(), {}, book, feedback);
    REQUIRE(moved);
    CHECK(moved->options.headers == std::vector<HeaderRow>{{0, 1}});
    CHECK(moved->draft.tasks.size() == 1);
}
