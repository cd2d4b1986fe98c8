// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/indicatorlight.h"

namespace taizhang {

namespace {

bool growsWithTime(IndicatorKind kind)
{
    return kind == IndicatorKind::PerPeriod || kind == IndicatorKind::Cumulative;
}

} // namespace

Light lightOf(const Indicator& card, const IndicatorTarget& target, const Attainment& attainment, QDate day,
    const LightRules& rules)
{
    if (attainment.met)
        return Light::Green;
    // What is counted does not come down again, and a target whose days are over is missed.
    if (day >= target.to || (target.op == TargetOp::AtMost && growsWithTime(card.kind)))
        return Light::Red;
    if (!growsWithTime(card.kind) || !attainment.completion)
        return Light::Yellow;
    const Percent scheduled = scheduledPercent(target.from, target.to, day, rules.basis);
    const int lag = scheduled.basisPoints() - attainment.completion->basisPoints();
    if (lag > rules.redLag.basisPoints())
        return Light::Red;
    return lag >= rules.yellowLag.basisPoints() ? Light::Yellow : Light::Green;
}

} // namespace taizhang
