// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/money.h"
#include "core/model/backup.h"
#include "core/model/enums.h"
#include "core/model/light.h"

#include <QDate>
#include <QString>

namespace taizhang {

// The words for people, in the language of the installed translation: the one place for texts of codes and enumerations
// that reports, the command line and the windows share. Words of an import stand in importwords.h, those of the change
// log in historywords.h. All texts are plain text.

QString errorText(const Error& error); // what happened, where, what to do
QString word(UnitKind kind);
QString word(Role role);
QString word(OfficialRole role);
QString word(DeadlineKind kind);
QString word(RecurrenceUnit unit);
QString word(TaskStatus status);
QString word(Light light); // 红灯 …
QString lightShape(Light light); // ● ▲ ■ ◆ ✔ ○: shape beside the colour, for black-and-white print
QString word(PeriodKind kind);
QString word(RoundState state);
QString word(Hedge hedge); // 近, 约, 余, 不少于, 不超过; empty for an exact figure
QString word(BatchKind kind);
QString word(BackupReason reason);
QString lightReasonText(const LightVerdict& verdict); // 序时 50%，进度 38%，差 12 个百分点 ≥ 10 → 黄

// Words for the codes in errors, differences and the change log ("task", "unit"; "title", "percent"): a code without a
// word comes back as it is.
QString recordWord(const QString& kind);
QString fieldWord(const QString& field);

QString dateText(QDate date); // 2025年9月1日
QString monthText(QDate date); // 2025年9月
QString moneyText(Money money); // 元, 万元 or 亿元, whichever is exact and shortest

} // namespace taizhang
