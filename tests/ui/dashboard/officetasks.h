// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "tests/support/templedger.h"

#include <stdexcept>

namespace taizhang {

// Fills a ledger with so many units, each leading `each` tasks in five aspects, with deadlines around 30 June 2026,
// some closed, some late, one cancelled, one that nobody leads.
inline void fillOffice(Ledger& ledger, int units, int each)
{
    const auto must = [](const auto& result) {
        if (!result)
            throw std::runtime_error(toText(result.error().code).toStdString());
    };
    std::vector<Aspect> aspects;
    const QString names[] = {QStringLiteral("思想引领"), QStringLiteral("建功立业"), QStringLiteral("素质提升"),
        QStringLiteral("地位提高"), QStringLiteral("队伍壮大")};
    for (int i = 0; i < 5; ++i)
        aspects.push_back({{}, QStringLiteral("a%1").arg(i), names[i], i});
    must(ledger.saveAspects(aspects));
    aspects = ledger.aspects();
    int number = 0;
    for (int u = 0; u < units; ++u) {
        Unit unit;
        unit.name = QStringLiteral("区第%1产业工人服务保障局").arg(u + 1);
        unit.position = u;
        const Result<UnitId> id = ledger.saveUnit(unit);
        must(id);
        for (int k = 0; k < each; ++k, ++number) {
            Task task = aTask(QStringLiteral("推进第%1项改革举措").arg(number + 1), QString::number(number + 1));
            task.aspects = {*aspects[static_cast<size_t>(number % 5)].id};
            task.deadline.kind = DeadlineKind::Fixed;
            task.deadline.due = QDate(2026, 6, 1).addDays(number * 11 % 240);
            task.deadline.phrase = task.deadline.due->toString(QStringLiteral("yyyy年M月d日前"));
            if (number != 1) {
                Assignment lead;
                lead.unit = *id;
                lead.written = unit.name;
                task.assignments = {lead};
            }
            const Result<TaskId> added = ledger.addTask(task);
            must(added);
            ProgressRecord record;
            record.task = *added;
            record.on = QDate(2026, 3 + number % 4, 20);
            record.percent = Percent::fromWhole(number * 37 % 101);
            record.text = QStringLiteral("有进展");
            must(ledger.recordProgress(record));
            if (number % 6 == 0)
                must(ledger.setTaskStatus(*added, TaskStatus::Closed, QStringLiteral("完成")));
            if (number == 4)
                must(ledger.setTaskStatus(*added, TaskStatus::Cancelled, QStringLiteral("调整")));
        }
    }
}

} // namespace taizhang
