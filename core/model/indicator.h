// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/percent.h"
#include "core/base/uid.h"
#include "core/model/enums.h"
#include "core/model/figure.h"
#include "core/model/ids.h"
#include "core/model/task.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace taizhang {

enum class IndicatorKind
{
    PerPeriod,
    Cumulative,
    Stock,
    Ratio
}; // 当期 累计 时点 比率
enum class Direction
{
    HigherBetter,
    LowerBetter,
    Neutral
};
enum class TargetOp
{
    AtLeast,
    About,
    Range,
    Exactly,
    AtMost
};

std::span<const EnumName<IndicatorKind>> namesOf(IndicatorKind);
std::span<const EnumName<Direction>> namesOf(Direction);
std::span<const EnumName<TargetOp>> namesOf(TargetOp);

// 指标口径卡: what is counted, and how.
struct Indicator
{
    std::optional<IndicatorId> id;
    std::optional<Uid> uid;
    int position = 0;
    QString code;
    QString name;
    QString definition; // 口径
    QString unit; // 家, 人次, %: every reading has it
    IndicatorKind kind = IndicatorKind::PerPeriod;
    Direction direction = Direction::HigherBetter;
    std::optional<QDate> startOn; // Cumulative: counted from; none: from the start of each year
    QString numerator; // Ratio: what is above and below the line
    QString denominator;
    QString dataSource; // 数据来源
    std::optional<UnitId> owner;
    std::optional<AspectId> aspect;
    std::optional<IndicatorId> parent; // 其中: part of the parent, never above it
    QString dimension; // 级别, 领域: what `members` are
    QStringList members; // 市级, 区级
    std::vector<TaskId> tasks; // it shows the progress of; it counts once however many there are
    QString note;
    std::optional<SourceRef> source;

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

struct IndicatorTarget
{
    std::optional<IndicatorTargetId> id;
    std::optional<IndicatorId> indicator; // always set once stored
    QDate from;
    QDate to;
    TargetOp op = TargetOp::AtLeast;
    Figure low; // the bound; of AtMost the upper one
    std::optional<Figure> high; // only Range
    QString phrase; // 1—2个
    bool derived = false; // worked out by the office, in no document
    QString basis; // the document that sets it

    friend bool operator==(const IndicatorTarget&, const IndicatorTarget&) = default;
};

// A value as of a day. Nothing is overwritten: a corrected value is an edit with its own history, a later one is a
// later reading.
struct IndicatorReading
{
    std::optional<ReadingId> id;
    std::optional<Uid> uid;
    std::optional<IndicatorId> indicator; // always set once stored
    std::optional<QDate> from; // PerPeriod: first day
    QDate on; // last day of the period, or the day the value is of
    QString member; // of the dimension; empty for the whole
    Figure value;
    std::optional<Figure> numerator; // Ratio, where they were told
    std::optional<Figure> denominator;
    std::optional<Percent> yearOnYear; // 同比, signed
    std::optional<int> rank;
    QString rankScope; // 全市
    QString source; // document or unit it comes from
    bool verified = false;
    QString note;

    friend bool operator==(const IndicatorReading&, const IndicatorReading&) = default;
};

} // namespace taizhang
