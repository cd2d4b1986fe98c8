// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/deadline.h"

#include <QDate>
#include <QString>

namespace taizhang {

enum class Confidence
{
    Sure,
    Likely,
    Doubtful
};

// What a phrase needs from around it: the list's year for phrases without one, the day from which 立即 counts.
struct DeadlineContext
{
    int year = 0;
    QDate listDate; // invalid: 1 January of `year`
    int immediateDays = 30;
};

struct ParsedDeadline
{
    Deadline deadline; // phrase kept as written; kind Unspecified where nothing was understood
    Confidence confidence = Confidence::Sure;
    bool understood = true; // false: non-empty text that is no deadline; ask
    bool yearAssumed = false; // a date without a year took the context's

    friend bool operator==(const ParsedDeadline&, const ParsedDeadline&) = default;
};

// Reads a deadline as offices write it: the eight kinds of "2025年12月底前", "到2025年", "长期坚持", "每季度",
// "6月底前制定方案，12月底前完成", "上级文件出台后3个月内", "立行立改", "—". Ambiguous phrases ("2026年前") give the
// likelier reading with Confidence::Doubtful.
ParsedDeadline parseDeadline(QStringView phrase, const DeadlineContext& context);

// A single day in any common spelling (2025.12, 2025/12/31, 2025年12月31日, 二〇二五年…, 20251231); nothing otherwise.
// Without a day: the month's last day.
std::optional<QDate> parseDay(QStringView text, int year);

} // namespace taizhang
