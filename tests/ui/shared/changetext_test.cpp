// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/changetext.h"

#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"
#include "core/report/changewords.h"
#include "core/report/language.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "tests/support/catch.h"
#include "tests/support/templedger.h"

#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>

using namespace taizhang;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const std::vector<ChangeLine>& lines)
{
    QStringList texts;
    for (const ChangeLine& line : lines)
        texts << line.text;
    return texts;
}

QStringList newest(const Ledger& ledger)
{
    return texts(ChangeText(ledger).lines(ledger.changes(ledger.batches().front().id)));
}

// So that no word falls back to its code, nor to English.
bool isChinese(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

TEST_CASE("every table and column that the change log can name has a word or is the program's own", "[shared]")
{
    TempLedger ledger;
    ledger.close();
    Database database(ledger.path(), Access::ReadOnly);
    const auto chinese = installLanguage(Language::SimplifiedChinese);
    const Schema schema = Schema::read(database);
    REQUIRE(schema.tables().size() > 20);
    for (const RecordTable& table : schema.tables()) {
        CAPTURE(table.name);
        CHECK(isChinese(tableWord(table.name)));
        for (const Column& column : table.columns) {
            CAPTURE(column.name);
            CHECK(columnUse(table.name, column.name) != ColumnUse::Unknown);
            if (columnUse(table.name, column.name) == ColumnUse::Shown)
                CHECK(isChinese(columnWord(table.name, column.name)));
        }
    }
    CHECK(columnUse(u"task"_s, u"of_a_newer_program"_s) == ColumnUse::Unknown);
    CHECK(columnWord(u"task"_s, u"of_a_newer_program"_s) == u"of_a_newer_program"_s);
    CHECK(tableWord(u"of_a_newer_program"_s) == u"of_a_newer_program"_s);
}

TEST_CASE("every choice that the schema lists for a column has a word", "[shared]")
{
    TempLedger ledger;
    ledger.close();
    Database database(ledger.path(), Access::ReadOnly);
    const auto chinese = installLanguage(Language::SimplifiedChinese);
    static const QRegularExpression choices(u"(\\w+) TEXT[^,(]*CHECK \\(\\1 IN \\(([^)]*)\\)"_s);
    int checked = 0;
    Query tables = database.run(u"SELECT name, sql FROM sqlite_master WHERE type = 'table'"_s, {});
    while (tables.next()) {
        const QString table = tables.text(0);
        for (auto found = choices.globalMatch(tables.text(1)); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            for (QString code : match.captured(2).split(u',')) {
                code = code.simplified().remove(u'\'');
                CAPTURE(table, match.captured(1), code);
                CHECK(isChinese(storedValueText(table, match.captured(1), code)));
                ++checked;
            }
        }
    }
    CHECK(checked > 30);
}

TEST_CASE("stored values are told as people write them", "[shared]")
{
    struct Row
    {
        QString table;
        QString column;
        QVariant stored;
        QString text;
    };
    const Row rows[] = {
        {u"task"_s, u"status"_s, u"closed"_s, u"Closed"_s},
        {u"task"_s, u"focus"_s, 1, u"yes"_s},
        {u"task"_s, u"focus"_s, 0, u"no"_s},
        {u"task"_s, u"budget_fen"_s, 15'220'000, u"15.22 wan yuan"_s},
        {u"progress"_s, u"percent_bp"_s, 3850, u"38.5%"_s},
        {u"fund_item"_s, u"kind"_s, u"relief"_s, u"Relief"_s},
        {u"fund_item"_s, u"year_from"_s, 0, QString()},
        {u"fund_item"_s, u"year_from"_s, 2026, u"2026"_s},
        {u"fund_source"_s, u"kind"_s, u"unionFunds"_s, u"Union funds"_s},
        {u"unit"_s, u"kind"_s, u"massOrg"_s, u"Mass organisation"_s},
        {u"round"_s, u"state"_s, u"open"_s, u"Open"_s},
        {u"round"_s, u"kind"_s, u"quarter"_s, u"Quarterly"_s},
        {u"disbursement"_s, u"amount_hedge"_s, u"exact"_s, u"—"_s},
        {u"indicator"_s, u"definition"_s, u"atLeast"_s, u"atLeast"_s},
        {u"reading"_s, u"member"_s, u"1"_s, u"1"_s},
        {u"task"_s, u"goal"_s, QVariant(), QString()},
    };
    for (const Row& row : rows) {
        CAPTURE(row.table, row.column, row.stored.toString());
        CHECK(storedValueText(row.table, row.column, row.stored) == row.text);
    }
}

TEST_CASE("references are told by the names of what they refer to, also when it is gone", "[shared]")
{
    TempLedger ledger;
    Unit unit;
    unit.name = u"区总工会"_s;
    const auto owner = ledger->saveUnit(unit);
    REQUIRE(owner);
    FundItem item;
    item.name = u"培训补贴"_s;
    item.owner = *owner;
    item.budget = parseMoney(u"约400万元");
    const auto fund = Funds(*ledger).save(item);
    REQUIRE(fund);
    const QStringList lines = newest(*ledger);
    CAPTURE(lines.join(u"\n"_s));
    CHECK(lines.contains(u"Owner unit: 区总工会"_s));
    CHECK(lines.contains(u"Budget: 约400万元"_s));
    CHECK(lines.filter(u"Budget"_s).size() == 1);
    const BatchId made = ledger->batches().front().id;
    REQUIRE(Funds(*ledger).remove(std::vector{*fund}));
    REQUIRE(ledger->removeUnit(*owner));
    CHECK(texts(ChangeText(*ledger).lines(ledger->changes(made))) == lines);
}

TEST_CASE("a target is told by its words, and its record by the indicator's name", "[shared]")
{
    TempLedger ledger;
    Indicator card;
    card.name = u"新增高技能人才"_s;
    const auto id = Indicators(*ledger).save(card);
    REQUIRE(id);
    IndicatorTarget target;
    target.indicator = *id;
    target.from = QDate(2026, 1, 1);
    target.to = QDate(2026, 12, 31);
    target.op = TargetOp::AtLeast;
    target.low = Figure{981, 1, u"人"_s, Hedge::Exact, {}};
    REQUIRE(Indicators(*ledger).save(target));
    const QStringList lines = newest(*ledger);
    CAPTURE(lines.join(u"\n"_s));
    CHECK(lines.contains(u"target · Comparison: at least"_s));
    CHECK(lines.contains(u"target · Target: 98.1"_s));
    ChangeText words(*ledger);
    for (const ChangeLine& line : words.lines(ledger->changes(ledger->batches().front().id)))
        CHECK(words.heading(line.record) == u"indicator 新增高技能人才"_s);
}

TEST_CASE("a batch over many tasks names the first and tells how many more there are", "[shared]")
{
    TempLedger ledger;
    std::vector<Task> tasks;
    for (int i = 1; i <= 5; ++i) {
        const auto id = ledger->addTask(aTask(u"任务%1"_s.arg(i), QString::number(i)));
        REQUIRE(id);
        tasks.push_back(ledger->task(*id)->task);
        tasks.back().goal = u"目标"_s;
    }
    REQUIRE(ledger->saveTasks(tasks));
    CHECK(ledger->batches().front().subject == u"1 任务1、2 任务2、3 任务3 … +2"_s);
    ChangeText words(*ledger);
    const auto lines = words.lines(ledger->changes(ledger->batches().front().id));
    REQUIRE(lines.size() == 5);
    CHECK(words.heading(lines[4].record) == u"task 5 任务5"_s);
    REQUIRE(ledger->removeTasks({*tasks[0].id, *tasks[1].id}));
    CHECK(ledger->batches().front().subject == u"1 任务1、2 任务2"_s);
    CHECK(newest(*ledger).contains(u"task: deleted"_s));
}
