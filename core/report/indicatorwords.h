// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/indicatorrules.h"

#include <QString>

namespace taizhang {

// The words of indicators, in the language of the installed translation. All texts are plain text.

QString word(IndicatorKind kind);
QString word(Direction direction);
QString word(TargetOp op);
QString figureText(const Figure& figure); // in its own words: 3000余项, 32.76万次; else 72.4万次, 约500人次
QString targetText(const IndicatorTarget& target); // as written, else 不少于30家
QString findingText(const IndicatorFinding& finding);

QString completionText(const IndicatorTarget& target, const Figure& value); // 166.7%; "—" where there is none
QString overText(Percent over); // whole per cent, as offices write it: 67%; below one, exact: 0.4%
QString gapText(const Figure& gap); // 12家; of rates in percentage points
// 超额67%, 差12家, 超出1起 of a ceiling; met without more: 已达成.
QString attainmentText(const IndicatorTarget& target, const Attainment& attainment);

} // namespace taizhang
