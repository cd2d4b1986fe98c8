// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/indicatorrules.h"
#include "core/model/light.h"

#include <QDate>

namespace taizhang {

// The light of a value that is held against its target on `day`: green where it is met; red where it is not and its
// days are over, or a ceiling on what is counted is passed. Before that, what grows with time (当期, 累计) is compared
// with the elapsed share of the target's days by the thresholds of the task lights; what does not (时点, 比率) is
// yellow.
Light lightOf(const Indicator& card, const IndicatorTarget& target, const Attainment& attainment, QDate day,
    const LightRules& rules);

} // namespace taizhang
