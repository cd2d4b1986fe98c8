// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"
#include "tests/ui/dashboard/officetasks.h"

namespace taizhang {

inline Figure aFigure(int value)
{
    Figure figure;
    figure.mantissa = value;
    figure.unit = QStringLiteral("家");
    return figure;
}

// Two fund items (the first belongs to the first task, the second to the second unit) and two indicators with targets
// of 2026 (the first is of the first aspect, the second of the last task), all with a value; and an open round.
inline void addValues(Ledger& ledger)
{
    const auto must = [](const auto& result) {
        if (!result)
            throw std::runtime_error(toText(result.error().code).toStdString());
        return *result;
    };
    const std::vector<TaskView> tasks = ledger.tasks();
    FundItem training;
    training.name = QStringLiteral("技能人才培训补贴");
    training.yearFrom = 2026;
    training.yearTo = 2026;
    training.budget = parseMoney(u"8764.94万元");
    training.allocated = parseMoney(u"5000万元");
    training.shares = {{*tasks.front().task.id, Percent::fromWhole(100)}};
    FundItem studios;
    studios.name = QStringLiteral("创新工作室补助");
    studios.yearFrom = 2025;
    studios.yearTo = 2026;
    studios.budget = parseMoney(u"100万元");
    if (ledger.directory().units().size() > 1)
        studios.owner = ledger.directory().units().at(1).id;
    Disbursement paid;
    paid.fund = must(Funds(ledger).save(training));
    must(Funds(ledger).save(studios));
    paid.on = QDate(2026, 5, 20);
    paid.amount = *parseMoney(u"3000万元");
    must(Funds(ledger).save(paid));

    const auto add = [&](const QString& name, int value, const std::function<void(Indicator&)>& adapt) {
        Indicator card;
        card.name = name;
        card.unit = QStringLiteral("家");
        adapt(card);
        const IndicatorId id = must(Indicators(ledger).save(card));
        IndicatorTarget target;
        target.indicator = id;
        target.from = QDate(2026, 1, 1);
        target.to = QDate(2026, 12, 31);
        target.low = aFigure(30);
        must(Indicators(ledger).save(target));
        IndicatorReading reading;
        reading.indicator = id;
        reading.on = QDate(2026, 6, 1);
        reading.value = aFigure(value);
        must(Indicators(ledger).record(reading));
    };
    add(QStringLiteral("新建企业工会"), 50, [&](Indicator& card) { card.aspect = ledger.aspects().front().id; });
    add(QStringLiteral("区级以上创新工作室"), 12, [&](Indicator& card) { card.tasks = {*tasks.back().task.id}; });

    ReportingRound round;
    round.name = QStringLiteral("2026年第二季度");
    round.from = QDate(2026, 5, 1);
    round.to = QDate(2026, 6, 30);
    round.dueOn = QDate(2026, 7, 5);
    must(ledger.saveRound(round));
}

} // namespace taizhang
