// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/deadline.h"
#include "core/model/deadlinephrase.h"

#include <optional>

namespace taizhang {

struct RecurrencePhrase
{
    Recurrence recurrence;
    Confidence confidence = Confidence::Sure;
    qsizetype begin = 0;
    qsizetype end = 0;
};

// 每季度, 按月, 每年三次, 每年6月、12月 in a text made by toDateText.
std::optional<RecurrencePhrase> findRecurrence(const QString& text);

} // namespace taizhang
