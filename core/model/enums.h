// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enumnames.h"

namespace taizhang {

// Enumerations of the field. They are stored and printed by the command line as short English words (toText, fromText);
// the words for people are in core/report/words. The Chinese terms are those of the office.

enum class UnitKind
{
    PartyOrgan,
    Department,
    Township,
    Street,
    Park,
    Enterprise,
    MassOrg,
    Court,
    School,
    Other
};
enum class Role
{
    Lead,
    Responsible,
    Support
}; // 牵头单位, 责任单位, 配合单位
enum class OfficialRole
{
    LeadOfficial,
    CoLeadOfficial,
    Handler
}; // 牵头领导, 协同领导, 责任人（联系人）
enum class DeadlineKind
{
    Fixed,
    Range,
    Continuous,
    Recurring,
    Milestones,
    Dependent,
    Immediate,
    Unspecified
};
enum class RecurrenceUnit
{
    Month,
    Quarter,
    HalfYear,
    Year
};
enum class TaskStatus
{
    Draft,
    Active,
    Suspended,
    Closed,
    Cancelled,
    Merged
}; // 草稿 进行中 暂缓 已销号 已取消 已并入
enum class Light
{
    Grey,
    Green,
    Blue,
    Yellow,
    Red,
    Done
}; // 灰 绿 蓝 黄 红 已办结
enum class PeriodKind
{
    Month,
    Quarter,
    HalfYear,
    Year,
    AdHoc
};
enum class RoundState
{
    Open,
    Closed
};
enum class Hedge
{
    Exact,
    Near,
    About,
    Over,
    AtLeast,
    AtMost
}; // – 近 约/左右 余/多/逾/超 不少于/以上 不超过/以内
enum class BatchKind
{
    Create,
    Edit,
    Import,
    Undo,
    Redo,
    Migrate,
    Repair,
    Restore
};

// The stored words, see enumnames.h.
std::span<const EnumName<UnitKind>> namesOf(UnitKind);
std::span<const EnumName<Role>> namesOf(Role);
std::span<const EnumName<OfficialRole>> namesOf(OfficialRole);
std::span<const EnumName<DeadlineKind>> namesOf(DeadlineKind);
std::span<const EnumName<RecurrenceUnit>> namesOf(RecurrenceUnit);
std::span<const EnumName<TaskStatus>> namesOf(TaskStatus);
std::span<const EnumName<Light>> namesOf(Light);
std::span<const EnumName<PeriodKind>> namesOf(PeriodKind);
std::span<const EnumName<RoundState>> namesOf(RoundState);
std::span<const EnumName<Hedge>> namesOf(Hedge);
std::span<const EnumName<BatchKind>> namesOf(BatchKind);

} // namespace taizhang
