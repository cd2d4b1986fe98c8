// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/charttable.h"

#include "core/report/chartscale.h"

#include <QCoreApplication>

#include <cmath>

namespace taizhang {

namespace {

struct ChartTableWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartTableWords)
};

std::vector<ReportColumn> columnsOf(const ChartSpec& spec)
{
    const QString name = spec.categoryName.isEmpty() ? ChartTableWords::tr("Name") : spec.categoryName;
    std::vector<ReportColumn> columns{{name, ColumnAlign::Left, 3}};
    for (const ChartSeries& series : spec.series)
        columns.push_back({series.name, ColumnAlign::Right});
    if (hasTotalColumn(spec))
        columns.push_back({ChartTableWords::tr("Total"), ColumnAlign::Right});
    for (const ChartColumn& column : spec.columns)
        columns.push_back({column.name, ColumnAlign::Right});
    return columns;
}

// Rates keep their zeros in a table, so that the points of a column stand below each other.
QString cellOf(const ChartSpec& spec, int series, int category)
{
    const ChartSeries& values = spec.series[static_cast<size_t>(series)];
    const double value = chartValue(values, category);
    const bool rate = spec.decimals == 1 && std::isfinite(value) && values.written.value(category).isEmpty();
    return rate ? QString::number(value, 'f', 1) : seriesFigure(spec, series, category);
}

} // namespace

bool hasTotalColumn(const ChartSpec& spec)
{
    return spec.shape == ChartShape::StackedBars && spec.series.size() > 1;
}

TableBlock chartTable(const ChartSpec& spec)
{
    TableBlock table;
    table.caption = spec.title;
    if (!spec.unit.isEmpty())
        table.unitNote = ChartTableWords::tr("Unit: %1").arg(spec.unit);
    table.columns = columnsOf(spec);
    for (int category = 0; category < spec.categories.size(); ++category) {
        QStringList cells{spec.categories.at(category)};
        for (int series = 0; series < static_cast<int>(spec.series.size()); ++series)
            cells << cellOf(spec, series, category);
        if (hasTotalColumn(spec))
            cells << chartFigure(categoryTotal(spec, category), spec.decimals);
        for (const ChartColumn& column : spec.columns)
            cells << column.cells.value(category);
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace taizhang
