// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/datescan.h"
#include "core/model/datetext.h"
#include "core/model/deadline.h"

#include <vector>

namespace taizhang {

// One milestone per date, with the words of `phrase` that go with it and the share it names (完成30%).
std::vector<Milestone> milestonesOf(QStringView phrase, const DateText& text, const std::vector<DateMention>& mentions);

} // namespace taizhang
