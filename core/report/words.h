// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/money.h"
#include "core/model/enums.h"
#include "core/model/light.h"

#include <QDate>
#include <QString>

namespace taizhang {

// The words for people, in the language of the installed translation: the one place for texts of codes and enumerations
// that reports, the command line and the windows share.

QString errorText(const Error& error); // what happened, where, what to do
QString word(UnitKind kind);
QString word(Role role);
QString word(OfficialRole role);
QString word(DeadlineKind kind);
QString word(TaskStatus status);
QString word(Light light); // 红灯 …
QString lightShape(Light light); // ● ▲ ■ ◆ ✔ ○: shape beside the colour, for black-and-white print
QString word(PeriodKind kind);
QString word(RoundState state);
QString word(BatchKind kind);
QString lightReasonText(const LightVerdict& verdict); // 序时 50%，进度 38%，差 12 个百分点 ≥ 10 → 黄

QString dateText(QDate date); // 2025年9月1日
QString moneyText(Money money); // 元, 万元 or 亿元, whichever is exact and shortest

} // namespace taizhang
