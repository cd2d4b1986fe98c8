// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/rawtask.h"

namespace taizhang {

// What the chapters above a task say of all below them, and the task not of itself: 技能提升（牵头单位：区人社局）
// gives the unit, 三月份 the deadline.
void takeFieldsOfChapters(RawTask& task, const ListContext& around);

} // namespace taizhang
