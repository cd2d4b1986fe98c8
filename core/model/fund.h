// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/percent.h"
#include "core/base/uid.h"
#include "core/model/enums.h"
#include "core/model/figure.h"
#include "core/model/ids.h"
#include "core/model/task.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

enum class FundKind
{
    TrainingSubsidy,
    SkillAward,
    CompetitionSubsidy,
    StudioSupport,
    PolicyPayout,
    FacilityInvestment,
    Relief,
    CareerBoost,
    Other
}; // 培训补贴 技能奖励 竞赛补贴 工作室补助 政策兑现 阵地建设 帮扶救助 职业发展助推 其他
enum class FundSource
{
    DistrictFinance,
    CityFinance,
    HigherFinance,
    UnionFunds,
    UnemploymentFund,
    EducationSurcharge,
    Enterprise,
    Other
}; // 区财政 市级财政 上级财政 工会经费 失业保险基金 地方教育附加 企业 其他
enum class DisbursementState
{
    Applied,
    Reviewed,
    Publicised,
    Paid
}; // 申请 审核 公示 拨付

std::span<const EnumName<FundKind>> namesOf(FundKind);
std::span<const EnumName<FundSource>> namesOf(FundSource);
std::span<const EnumName<DisbursementState>> namesOf(DisbursementState);

// Planned payment of a part of the budget; exactly one of `percent` (of the budget) and `amount` is set.
struct FundTranche
{
    std::optional<FundTrancheId> id;
    QDate planOn;
    std::optional<Percent> percent;
    std::optional<Money> amount;
    QString note;

    friend bool operator==(const FundTranche&, const FundTranche&) = default;
};

// One pot over several tasks: the shares of an item sum to 100 %.
struct FundShare
{
    TaskId task;
    Percent share;

    friend bool operator==(const FundShare&, const FundShare&) = default;
};

// 资金项目: what is planned and allocated; what is paid out are its disbursements.
struct FundItem
{
    std::optional<FundItemId> id;
    std::optional<Uid> uid;
    int position = 0;
    QString name;
    FundKind kind = FundKind::Other;
    std::vector<FundSource> sources; // as many as contribute
    QString sourceWritten; // 资金来源 as the list writes it
    int yearFrom = 0; // 0: no year known
    int yearTo = 0;
    std::optional<MoneyFigure> budget; // 预算、安排
    std::optional<MoneyFigure> allocated; // 下达
    std::optional<Money> perUnit; // 10 studios at 1万元 each
    std::optional<int> unitCount;
    QString unitName; // what is counted by unitCount: 个工作室
    QString policy; // document it rests on, as written
    std::optional<UnitId> owner;
    QString note;
    std::vector<FundTranche> tranches; // in order of planOn
    std::vector<FundShare> shares; // empty: not split over tasks
    std::optional<SourceRef> source;

    friend bool operator==(const FundItem&, const FundItem&) = default;
};

// Who was reached: 35312人, 近300家企业, 337位人才.
struct Recipients
{
    std::optional<Figure> people;
    std::optional<Figure> firms;
    std::optional<Figure> talents;
    QString text; // named recipients, as written

    friend bool operator==(const Recipients&, const Recipients&) = default;
};

struct DisbursementStep
{
    DisbursementState state = DisbursementState::Applied;
    QDate on;
    QString note;

    friend bool operator==(const DisbursementStep&, const DisbursementStep&) = default;
};

// A payment on its way 申请 → 审核 → 公示 → 拨付; only Paid ones count as paid.
struct Disbursement
{
    std::optional<DisbursementId> id;
    std::optional<Uid> uid;
    std::optional<FundItemId> fund; // always set once stored
    std::optional<QDate> from; // first day, where a whole period was paid
    QDate on; // day, or last day of the period
    MoneyFigure amount;
    DisbursementState state = DisbursementState::Paid;
    std::vector<DisbursementStep> steps; // dated steps so far; may be empty
    Recipients recipients;
    QString note;

    friend bool operator==(const Disbursement&, const Disbursement&) = default;
};

} // namespace taizhang
