// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

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

template <class E>
struct EnumName
{
    E value;
    const char16_t* text;
};

// Every value of E with its stored word, in declaration order.
template <class E>
std::span<const EnumName<E>> enumNames();

template <class E>
QString toText(E value)
{
    for (const EnumName<E>& name : enumNames<E>()) {
        if (name.value == value)
            return QString::fromUtf16(name.text);
    }
    Q_UNREACHABLE();
}

template <class E>
std::optional<E> fromText(QStringView text)
{
    for (const EnumName<E>& name : enumNames<E>()) {
        if (text == QStringView(name.text))
            return name.value;
    }
    return std::nullopt;
}

template <>
std::span<const EnumName<UnitKind>> enumNames();
template <>
std::span<const EnumName<Role>> enumNames();
template <>
std::span<const EnumName<OfficialRole>> enumNames();
template <>
std::span<const EnumName<DeadlineKind>> enumNames();
template <>
std::span<const EnumName<RecurrenceUnit>> enumNames();
template <>
std::span<const EnumName<TaskStatus>> enumNames();
template <>
std::span<const EnumName<Light>> enumNames();
template <>
std::span<const EnumName<PeriodKind>> enumNames();
template <>
std::span<const EnumName<RoundState>> enumNames();
template <>
std::span<const EnumName<Hedge>> enumNames();
template <>
std::span<const EnumName<BatchKind>> enumNames();

} // namespace taizhang
