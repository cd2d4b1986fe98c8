// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/importplanner.h"

#include <QSet>

namespace taizhang {

namespace {

UnitDecision decide(const DraftUnit& unit, const UnitMatch& match)
{
    UnitDecision decision;
    decision.written = unit.written;
    decision.match = match;
    decision.newKind = guessUnitKind(unit.written);
    if (match.kind == UnitMatchKind::Equivalent) {
        decision.kind = UnitDecision::Kind::UseUnit;
        decision.unit = match.unit;
    } else if (unit.groupPhrase || isGroupPhrase(unit.written)) {
        decision.kind = UnitDecision::Kind::NewGroup;
    }
    return decision;
}

std::vector<UnitDecision> decideUnits(const ImportDraft& draft, const UnitDirectory& directory)
{
    std::vector<UnitDecision> decisions;
    QSet<QString> seen;
    for (const DraftTask& task : draft.tasks) {
        for (const DraftUnit& unit : task.units) {
            const UnitMatch match = directory.resolve(unit.written);
            const bool known = match.kind == UnitMatchKind::Exact || match.kind == UnitMatchKind::Group;
            if (known || seen.contains(unit.written))
                continue;
            seen.insert(unit.written);
            decisions.push_back(decide(unit, match));
        }
    }
    return decisions;
}

} // namespace

ImportPlan planImport(const ImportDraft& draft, const ImportBase& base)
{
    ImportPlan plan;
    for (size_t i = 0; i < draft.tasks.size(); ++i) {
        TaskDecision decision;
        decision.draftIndex = static_cast<int>(i);
        plan.tasks.push_back(decision);
    }
    plan.units = decideUnits(draft, base.directory);
    plan.listTitle = draft.title.isEmpty() ? draft.fileName : draft.title;
    plan.year = draft.year.value_or(base.year);
    plan.asOf = base.today;
    return plan;
}

} // namespace taizhang
