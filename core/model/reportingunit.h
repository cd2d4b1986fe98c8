// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/taskview.h"

namespace taizhang {

// The unit that reports on the task unless another is named: its only lead, if that is one unit. Nothing where several
// lead, or a group.
std::optional<UnitId> reportingUnit(const TaskView& view);

} // namespace taizhang
