// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fundrules.h"
#include "core/model/reportdata.h"
#include "core/report/document.h"

#include <QStringList>

#include <vector>

namespace taizhang {

struct FundLine
{
    const FundItem* item = nullptr; // into the data
    FundSummary summary;
};

// The figures of the funds, summed once: sentences, table and chart are made from them.
struct FundFigures
{
    std::vector<FundLine> lines;
    MoneySum budget; // of the items that have one
    MoneySum paid; // of all items
    MoneySum paidOfBudget; // of the items that have a budget
    int withoutBudget = 0;
};

// The data must outlive the lines and figures. Items whose sums leave the range are left out.
std::vector<FundLine> fundLines(const ProgressReportData& data);
FundFigures fundFigures(const ProgressReportData& data);
QStringList fundSentences(const FundFigures& figures);
TableBlock fundTable(const FundFigures& figures);

} // namespace taizhang
