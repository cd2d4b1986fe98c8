// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/percent.h"
#include "core/base/uid.h"
#include "core/model/enums.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace taizhang {

// 进展情况 / 存在问题 / 下一步打算, as of a day. Nothing is overwritten: every report is its own dated record, and a
// task's present percent is that of the newest record that gives one.
struct ProgressRecord
{
    std::optional<ProgressId> id;
    std::optional<Uid> uid;
    std::optional<TaskId> task; // always set once stored
    std::optional<RoundId> round; // 填报期 it was given in
    std::optional<UnitId> unit; // who reported
    QDate on;
    std::optional<Percent> percent; // 0–100 %
    QString text;
    QString problems;
    QString nextSteps;

    friend bool operator==(const ProgressRecord&, const ProgressRecord&) = default;
};

// 填报期 (a reporting round): the days it reports on, and when the returns are due.
struct ReportingRound
{
    std::optional<RoundId> id;
    std::optional<Uid> uid;
    PeriodKind kind = PeriodKind::Quarter;
    QString name; // 2026年第二季度
    QDate from;
    QDate to;
    QDate dueOn;
    RoundState state = RoundState::Open;

    friend bool operator==(const ReportingRound&, const ReportingRound&) = default;
};

} // namespace taizhang
