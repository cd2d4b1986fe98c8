// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdescription.h"

namespace taizhang {

namespace {

QString spotText(const ChartSpec& spec, ChartSpot spot)
{
    const ChartSeries& series = spec.series[static_cast<size_t>(spot.series)];
    const QString figure = seriesFigure(spec, spot.series, spot.category);
    return series.name.isEmpty() ? figure + spec.unit : QStringLiteral("%1 %2%3").arg(series.name, figure, spec.unit);
}

QString categoryText(const ChartSpec& spec, int category)
{
    QStringList parts;
    for (int series = 0; series < static_cast<int>(spec.series.size()); ++series)
        parts << spotText(spec, {category, series});
    return QStringLiteral("%1: %2").arg(spec.categories.at(category), parts.join(QStringLiteral(", ")));
}

} // namespace

QString chartDescription(const ChartSpec& spec)
{
    QStringList rows;
    for (int category = 0; category < spec.categories.size(); ++category)
        rows << categoryText(spec, category);
    if (spec.markAt)
        rows << spec.markLabel;
    return rows.join(QStringLiteral("; "));
}

QString chartDescription(const ChartSpec& spec, ChartSpot spot)
{
    if (spot.series < 0)
        return categoryText(spec, spot.category);
    return QStringLiteral("%1\n%2").arg(spec.categories.at(spot.category), spotText(spec, spot));
}

} // namespace taizhang
