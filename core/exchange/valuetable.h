// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/figurecolumn.h"
#include "core/exchange/importdraft.h"
#include "core/model/fund.h"
#include "core/model/indicator.h"
#include "core/model/unitdirectory.h"

#include <QDate>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace taizhang {

// Tables of figures: funds (项目名称｜资金来源｜预算数（万元）…) and indicators (指标名称｜单位｜目标值｜完成值…).

enum class ValueIssueCode
{
    NotUnderstood, // text: kept in the record's note, never read as zero
    TotalDiffers, // column, total row, sum of the rows
    RateDiffers, // written, worked out
    UnitUnknown, // written name
    AspectUnknown, // written name
    TaskUnknown, // number as written
    RowSkipped, // text
    ColumnUnknown, // header
    PaidBelowKnown, // name, total of the table; the ledger has more payments up to its day
};

struct ValueIssue
{
    ValueIssueCode code;
    CellRef where;
    QStringList args; // in the order stated beside the code

    friend bool operator==(const ValueIssue&, const ValueIssue&) = default;
};
QString toText(ValueIssueCode code);

// A task that a row names by its number, with its share of the amount where one is written: 29（60%）.
struct TaskReference
{
    QString number;
    std::optional<Percent> share;
    CellRef where;

    friend bool operator==(const TaskReference&, const TaskReference&) = default;
};

// One row of a funds table. `paid` holds totals as of a day, not one payment; `payments` what was paid in each period
// that has a column of its own; `listed` payments that stand one by one in a table of their own.
struct FundRow
{
    FundItem item; // without ids
    std::optional<Disbursement> paid;
    std::vector<Disbursement> payments;
    std::vector<Disbursement> listed;
    std::vector<TaskReference> tasks; // item.shares follow from them once the ledger has found the tasks
    CellRef where;
};

struct IndicatorRow
{
    Indicator card; // without ids
    QString aspect; // by name
    std::vector<IndicatorTarget> targets;
    std::vector<IndicatorReading> readings;
    std::optional<int> parent; // 其中：index of the row it is part of, always an earlier one
    std::vector<TaskReference> tasks;
    CellRef where;
};

template <class Row>
struct ValueTable
{
    QString fileName;
    QByteArray sha256;
    std::vector<Row> rows;
    std::vector<FigureColumn> columns; // with a header, as they were read
    std::vector<ValueIssue> issues;
    CellAccount cells;
    std::vector<std::pair<CellRef, CellFate>> fates; // in address order, every cell of the file
};
using FundTable = ValueTable<FundRow>;
using IndicatorTable = ValueTable<IndicatorRow>;

struct ValueTableOptions
{
    int year = 0; // of the table, where neither its title nor its headers tell
    QDate asOf; // of what was paid or reached, where the table does not tell
    std::vector<FigureColumn> columns = {}; // the user's corrections; they win over what the header says
};

// The header is found by meaning; its unit (万元) multiplies the column, a cell's own unit wins. Totals are compared
// and left out, units are looked up in `directory`. Every cell of the document is accounted for.
Result<FundTable> readFundTable(const SourceDocument& document, const UnitDirectory& directory,
    const ValueTableOptions& options); // ImportNoFundTable
Result<IndicatorTable> readIndicatorTable(const SourceDocument& document, const UnitDirectory& directory,
    const ValueTableOptions& options); // ImportNoIndicatorTable

} // namespace taizhang
