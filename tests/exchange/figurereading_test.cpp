// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/figurereading.h"

#include "core/exchange/sourcereader.h"
#include "tests/support/catch.h"
#include "tests/support/gridtable.h"

#include <QDir>

#include <set>

using namespace taizhang;

namespace {

const ValueTableOptions midYear{2026, QDate(2026, 6, 30)};

SourceDocument odd(const QString& above = {})
{
    return documentOf({gridTable(above
        + QStringLiteral(
            "项目名称|资金盘子（万元）|本年支出（万元）|备注\n培训补贴|120|40|第一批\n竞赛补贴|60|20|\n"))});
}

const FundTable& funds(const RememberedFigures& reading)
{
    return std::get<FundTable>(reading.table);
}

RememberedFigures readWith(const SourceDocument& document, const ProfileBook& book)
{
    const auto reading = readRemembered(ImportKind::Funds, document, {}, midYear, book);
    REQUIRE(reading);
    CHECK(reading->cells().addsUp());
    return *reading;
}

} // namespace

TEST_CASE("every meaning of a column has a stored word of its own, and is offered at most once for a kind")
{
    std::set<QString> words;
    for (const auto& name : enumNames<ValueField>()) {
        CHECK(words.insert(QString::fromUtf16(name.text)).second);
        CHECK(fromText<ValueField>(toText(name.value)) == name.value);
    }
    for (const ImportKind kind : {ImportKind::Funds, ImportKind::Indicators}) {
        const std::vector<ValueField> fields = fieldsOf(kind);
        CHECK(std::set<ValueField>(fields.begin(), fields.end()).size() == fields.size());
        CHECK(fields.front() == ValueField::None);
    }
    CHECK(fieldsOf(ImportKind::Tasks).empty());
}

TEST_CASE("a corrected column holds for all its cells, and is remembered for the next table of the shape")
{
    const RememberedFigures first = readWith(odd(), {});
    CHECK_FALSE(funds(first).rows[0].item.budget);
    REQUIRE(first.columns.size() == 4);
    CHECK(first.columns[1] == FigureColumn{0, 1, ValueField::None, QStringLiteral("资金盘子（万元）")});
    CHECK(first.columns[2].field == ValueField::Paid);

    FigureColumn budget = first.columns[1];
    budget.field = ValueField::Budget;
    ValueTableOptions corrected = midYear;
    corrected.columns = {budget};
    const auto again = readFundTable(odd(), {}, corrected);
    REQUIRE(again);
    CHECK(again->rows[0].item.budget->phrase == u"120万元");
    CHECK(again->rows[1].item.budget->phrase == u"60万元");
    CHECK(again->issues.empty());

    ProfileBook book;
    CHECK(book.remember(profileOf(ImportKind::Funds, first.columns, corrected.columns)));
    book = profileBookFromJson(toJson(book));
    CHECK(book.broken == 0);
    // The next file has a title above, so that its header stands elsewhere.
    const RememberedFigures next = readWith(odd(QStringLiteral("2026年资金表|→|→|→\n")), book);
    CHECK(next.profile);
    CHECK(funds(next).rows[1].item.budget->phrase == u"60万元");
    CHECK(next.columns[1].field == ValueField::None); // as first read
    CHECK(next.meanings()[1].field == ValueField::Budget);
    CHECK_FALSE(readRemembered(ImportKind::Indicators,
        documentOf({gridTable(QStringLiteral("指标名称|资金盘子（万元）|本年支出（万元）|备注|完成值\n甲|1|2||3\n"))}),
        {}, midYear, book)
                    ->profile);
    CHECK(book.find(ImportKind::Tasks, shapeOf(first.columns)) == nullptr);
}

TEST_CASE("a column that is settled wins over another of the same meaning, and one not used is no issue")
{
    const SourceDocument document = documentOf(
        {gridTable(QStringLiteral("项目名称|年初预算（万元）|调整后金额（万元）|其他栏\n培训补贴|120|150|甲\n"))});
    ValueTableOptions options = midYear;
    CHECK(readFundTable(document, {}, options)->issues.size() == 2);
    options.columns = {{0, 2, ValueField::Budget, {}}, {0, 3, ValueField::None, {}}};
    const auto table = readFundTable(document, {}, options);
    REQUIRE(table);
    CHECK(table->rows[0].item.budget->phrase == u"150万元");
    CHECK(table->issues.empty());
}

TEST_CASE("a profile that would leave no table is not used")
{
    ProfileBook book;
    const RememberedFigures first = readWith(odd(), {});
    FigureColumn name = first.columns[0];
    name.field = ValueField::None;
    REQUIRE(book.remember(profileOf(ImportKind::Funds, first.columns, {name})));
    const RememberedFigures next = readWith(odd(), book);
    CHECK_FALSE(next.profile);
    CHECK(funds(next).rows.size() == 2);
}

TEST_CASE("the kind of a table is told from its columns and figures")
{
    struct Row
    {
        const char16_t* drawing;
        ImportKind kind;
    };
    const Row rows[]{
        {u"项目名称|资金来源|预算数（万元）|已拨付（万元）\n培训补贴|区财政|120|40\n", ImportKind::Funds},
        {u"序号|项目名称|资金来源|预算数（万元）|责任单位|备注\n1|培训补贴|区财政|120|区人社局|\n", ImportKind::Funds},
        {u"项目名称|拨付日期|拨付金额（万元）\n培训补贴|2026-03-01|40\n", ImportKind::Funds},
        {u"指标名称|计量单位|2026年目标值|完成值\n评价机构|家|30|50\n", ImportKind::Indicators},
        {u"序号|指标名称|单位|年度目标|完成情况|责任单位\n1|新增高技能人才|人|500|320|区人社局\n",
            ImportKind::Indicators},
        {u"序号|重点任务|牵头单位|完成时限\n1|建立工作室|区总工会|2026年12月底\n", ImportKind::Tasks},
        {u"序号|重点项目|年度目标|完成情况|责任单位|完成时限\n1|工作室|建成30家|已建成12家|区总工会|12月底\n",
            ImportKind::Tasks},
        {u"序号|改革项目|主要措施|资金预算（万元）|牵头单位|配合单位|完成时限\n1|培训|开展培训|120|区人社局|区财政局|"
         u"12月底\n",
            ImportKind::Tasks},
        {u"姓名|电话\n某|1\n", ImportKind::Tasks},
    };
    for (const Row& row : rows) {
        CAPTURE(QString::fromUtf16(row.drawing));
        CHECK(toText(likelyKind(documentOf({gridTable(QString::fromUtf16(row.drawing))}), {}, midYear))
            == toText(row.kind));
    }
}

TEST_CASE("no task list of the collection is taken for a table of figures, and the articles' tables are")
{
    const QDir lists(QStringLiteral(TAIZHANG_TEST_DATA "/lists"));
    NoFeedback feedback;
    int read = 0;
    for (const QFileInfo& file : lists.entryInfoList(QDir::Files)) {
        if (file.suffix() == u"json" || file.fileName().startsWith(u"refused_"))
            continue;
        const auto document = readSource(file.filePath(), {}, feedback);
        if (!document)
            continue;
        CAPTURE(file.fileName());
        CHECK(toText(likelyKind(*document, {}, midYear)) == toText(ImportKind::Tasks));
        ++read;
    }
    CHECK(read > 50);
    for (const QString& kind : {QStringLiteral("funds"), QStringLiteral("indicators")}) {
        const auto document = readSource(lists.filePath(u"refused_" + kind + u".xlsx"), {}, feedback);
        REQUIRE(document);
        CHECK(toText(likelyKind(*document, {}, midYear)) == kind);
    }
    const QString articles = QStringLiteral(TAIZHANG_TEST_DATA "/articles/");
    CHECK(toText(likelyKind(readSource(articles + u"funds.csv", {}, feedback).value(), {}, midYear)) == u"funds");
    CHECK(toText(likelyKind(readSource(articles + u"indicators.csv", {}, feedback).value(), {}, midYear))
        == u"indicators");
}
