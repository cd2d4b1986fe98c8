// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/valuetable/sheetreading.h"
#include "core/exchange/workbookwriter.h"

namespace taizhang {

// 指标明细: what has no place in the rows of a table of indicators: the values of members, and of the other targets and
// values what stands in no column there.

// What a row of the table of indicators tells of a target or value, so that only the rest is told here.
struct ToldInRow
{
    std::function<QString(const IndicatorTarget& target)> target;
    const IndicatorReading* newest = nullptr; // its growth, rank, numerator and denominator stand there too
};

class DetailSheet
{
public:
    DetailSheet();

    void add(int number, const IndicatorRow& row, const ToldInRow& told);
    bool empty() const { return m_sheet.rows.empty(); }
    const WorkbookSheet& sheet() const { return m_sheet; }

private:
    WorkbookSheet m_sheet;
};

QString growthCell(const IndicatorReading& reading);
QString rankCell(const IndicatorReading& reading);
// What the cells of growth and rank say of the value; nothing said leaves it as it is.
void takeGrowthAndRank(const QString& growth, const QString& rank, IndicatorReading& reading);

std::optional<ValueHeader> findDetailHeader(const TableGrid& grid, const ColumnCorrections& corrections);
// Completes the targets and values of the rows.
void readDetails(const ValueSheet& sheet, const ValueTableOptions& options, IndicatorTable& table, CellFates& fates);

} // namespace taizhang
