// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace taizhang {

using AspectId = Id<struct AspectTag>;
using AssignmentId = Id<struct AssignmentTag>;
using BatchId = Id<struct BatchTag>;
using DisbursementId = Id<struct DisbursementTag>;
using FundItemId = Id<struct FundItemTag>;
using FundTrancheId = Id<struct FundTrancheTag>;
using IndicatorId = Id<struct IndicatorTag>;
using IndicatorTargetId = Id<struct IndicatorTargetTag>;
using MeasureId = Id<struct MeasureTag>;
using MilestoneId = Id<struct MilestoneTag>;
using OfficialId = Id<struct OfficialTag>;
using ProgressId = Id<struct ProgressTag>;
using ReadingId = Id<struct ReadingTag>;
using RoundId = Id<struct RoundTag>;
using SchemeId = Id<struct SchemeTag>;
using TaskId = Id<struct TaskTag>;
using TaskListId = Id<struct TaskListTag>;
using UnitAliasId = Id<struct UnitAliasTag>;
using UnitGroupId = Id<struct UnitGroupTag>;
using UnitId = Id<struct UnitTag>;

} // namespace taizhang
