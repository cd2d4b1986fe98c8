// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/rawtask.h"
#include "core/model/deadlinephrase.h"

#include <QString>

#include <vector>

namespace taizhang {

// The deadline of all deadline, start and milestone texts of a task: where its rows have several deadlines, the latest;
// where the columns are quarters, milestones.
ParsedDeadline taskDeadline(const std::vector<RawText>& texts, const ListContext& context);

// The part of a running sentence that says until when: "2025年6月底前" of "2025年6月底前制定方案"; empty if none does.
QString deadlineInSentence(const QString& sentence);

} // namespace taizhang
