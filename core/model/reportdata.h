// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fund.h"
#include "core/model/indicator.h"
#include "core/model/progresscourse.h"
#include "core/model/taskview.h"
#include "core/model/unitdirectory.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

// The tasks as they stood when a round was due, to tell what has changed since.
struct EarlierState
{
    QString round; // its name
    QDate asOf;
    std::vector<TaskView> tasks; // list order
};

// Everything a progress report says, as values read in one transaction.
struct ProgressReportData
{
    QString ledgerTitle;
    QString office; // who reports
    QDate asOf;
    bool invented = false; // sample data: marked on every page
    std::vector<Aspect> aspects;
    UnitDirectory directory;
    std::vector<TaskView> tasks; // list order, judged as of asOf
    QByteArray fingerprint; // head of the change log's hash chain, printed in the footer
    std::vector<FundItem> funds{}; // in order of position
    std::vector<Disbursement> disbursements{}; // of these funds; later ones than asOf are left out of every figure
    std::vector<Indicator> indicators{}; // in order of position
    std::vector<IndicatorTarget> targets{};
    std::vector<IndicatorReading> readings{};
    std::vector<ReportingRound> rounds{};
    std::optional<EarlierState> before{}; // of the newest round that was over before asOf
    std::vector<ProgressPoint> course{}; // of all counted tasks, over the ledger's year up to asOf
};

} // namespace taizhang
