// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace taizhang {

enum class ChartShape
{
    StackedBars, // horizontal; one bar per category, stacked series
    Bars, // horizontal; series side by side, emphasised ones (last) as a mark across the category's bars
    Lines, // categories along the x axis
    Bullet, // horizontal bar against a target mark; series[0] actual, series[1] target
};

// Neighbouring categories of a chart.
struct ChartRows
{
    int first = 0;
    int count = 0;
};

struct ChartSeries
{
    QString name;
    std::vector<double> values; // one per category; NaN: not reported, which is not 0
    std::optional<Light> light; // colour role; otherwise the palette in order
    bool emphasis = false; // e.g. the scheduled line
    QStringList written{}; // how a value is told where its figure alone says too much: 约400; empty texts: the figure

    // What was not reported equals what was not reported.
    friend bool operator==(const ChartSeries& a, const ChartSeries& b)
    {
        const auto same = [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); };
        return a.name == b.name && a.light == b.light && a.emphasis == b.emphasis && a.written == b.written
            && std::equal(a.values.begin(), a.values.end(), b.values.begin(), b.values.end(), same);
    }
};

// What there is to say of each category beside its values: a rank, a figure with its unit.
struct ChartColumn
{
    QString name;
    QStringList cells; // one per category
    bool atBars = false; // also behind the bar; otherwise only in the table and the tool tip

    friend bool operator==(const ChartColumn&, const ChartColumn&) = default;
};

// What a chart shows, without saying how it is drawn. Text is plain text. The figures also stand beside the chart as a
// table made from the same spec.
struct ChartSpec
{
    ChartShape shape = ChartShape::StackedBars;
    QString title; // the question the chart answers
    QString unit; // of the value axis: 项, %, 万元
    QString categoryName; // what the categories are: 牵头单位
    QStringList categories;
    std::vector<ChartSeries> series;
    std::optional<double> maximum; // of the value axis, e.g. 100
    std::optional<double> markAt; // a line across all bars (序时进度)
    QString markLabel;
    int decimals = 0; // of the values
    std::vector<ChartColumn> columns{};

    friend bool operator==(const ChartSpec&, const ChartSpec&) = default;
};

} // namespace taizhang
