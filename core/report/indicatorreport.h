// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/indicatorrules.h"
#include "core/model/reportdata.h"
#include "core/report/document.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace taizhang {

// How an indicator stands on the day of the report.
struct IndicatorLine : IndicatorStanding
{
    const Indicator* indicator = nullptr; // into the data
};

// Every indicator with its target and value as of the day of the report; it counts once however many tasks it has. The
// data must outlive the lines.
std::vector<IndicatorLine> indicatorLines(const ProgressReportData& data);

struct IndicatorSentences
{
    QString all; // how many there are, have a target, and meet it
    QStringList met; // one sentence each
    QStringList unmet;
};
IndicatorSentences indicatorSentences(const std::vector<IndicatorLine>& lines);
TableBlock indicatorTable(const std::vector<IndicatorLine>& lines);

} // namespace taizhang
