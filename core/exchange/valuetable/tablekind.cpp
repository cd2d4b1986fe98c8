// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/valuetable/tablekind.h"

#include "core/exchange/valuetable/valuewords.h"

#include <algorithm>
#include <set>

namespace taizhang {

namespace {

using Header = std::optional<ValueHeader>;

Header fundHeader(const TableGrid& grid, const ColumnCorrections& corrections)
{
    return findHeader(grid, readFundHeader, ValueField::Name,
        {ValueField::Budget, ValueField::Allocated, ValueField::Paid}, corrections);
}

int knownColumns(const Header& header)
{
    std::set<ValueField> known;
    if (header) {
        for (const ValueColumn& column : header->columns)
            known.insert(column.field);
    }
    known.erase(ValueField::None);
    return static_cast<int>(known.size());
}

// Amounts of money speak for funds, a column of 指标 for indicators.
int likenessToFunds(const Header& header)
{
    const bool money = header
        && (!header->unit.isEmpty()
            || std::any_of(header->columns.begin(), header->columns.end(),
                [](const ValueColumn& column) { return column.unit.endsWith(u'元'); }));
    return knownColumns(header) + (money ? 1 : 0);
}

int likenessToIndicators(const Header& header)
{
    const ValueColumn* name = header ? header->find(ValueField::Name) : nullptr;
    return knownColumns(header) + (name && name->header.contains(u"指标") ? 2 : 0);
}

bool settled(const TableGrid& grid, const ColumnCorrections& corrections)
{
    for (int column = 0; column < grid.columns(); ++column) {
        if (corrections.of(column))
            return true;
    }
    return false;
}

} // namespace

Header findFundHeader(const TableGrid& grid, const ColumnCorrections& corrections)
{
    Header header = fundHeader(grid, corrections);
    if (!header || settled(grid, corrections))
        return header;
    const Header other = findHeader(
        grid, readIndicatorHeader, ValueField::Name, {ValueField::Target, ValueField::Actual}, corrections);
    return likenessToIndicators(other) > likenessToFunds(header) ? std::nullopt : header;
}

Header findIndicatorHeader(
    const TableGrid& grid, const ColumnCorrections& corrections, const std::vector<ValueField>& values)
{
    Header header = findHeader(grid, readIndicatorHeader, ValueField::Name, values, corrections);
    if (!header || settled(grid, corrections))
        return header;
    return likenessToFunds(fundHeader(grid, corrections)) > likenessToIndicators(header) ? std::nullopt : header;
}

} // namespace taizhang
