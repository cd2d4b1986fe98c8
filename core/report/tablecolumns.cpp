// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tablecolumns.h"

#include <algorithm>
#include <numeric>

namespace taizhang {

namespace {

// Width that keeps the Latin words of a title whole, and so much Chinese on a line that two lines hold it.
double leastTitleWidth(FontBook& fonts, const QString& title, const TextStyle& style)
{
    constexpr qsizetype shortTitle = 4; // stays on one line
    const QString line = title.size() <= shortTitle ? title : title.left((title.size() + 1) / 2);
    const bool chinese = title.size() > 0 && title.front().unicode() >= 0x2e80;
    return std::max({style.size, widestWord(fonts, title, style), chinese ? textWidth(fonts, line, style) : 0});
}

// What stays whole in the cells of a table, as far as there is room.
enum class Keep
{
    Words, // figures, and short texts in the middle of their cells
    Figures,
    Titles // only the titles of the columns, and Latin words in the middle of their cells as always
};

double leastCellWidth(FontBook& fonts, const TableBlock& block, std::size_t column, TextStyle style, Keep keep)
{
    constexpr qsizetype longWord = 11; // 2026年12月31日
    const ColumnAlign align = block.columns[column].align;
    const bool figures = align == ColumnAlign::Right && keep != Keep::Titles;
    const bool words = align == ColumnAlign::Center;
    double widest = 0;
    for (std::size_t row = 0; row < block.rows.size() && (figures || words); ++row) {
        style.typeface = isEmphasised(block, int(row)) ? Typeface::HeiTi : Typeface::Song;
        for (const QString& line : block.rows[row].value(qsizetype(column)).split(u'\n')) {
            const bool whole = figures || (keep == Keep::Words && line.size() <= longWord);
            widest = std::max(widest, whole ? textWidth(fonts, line, style) : widestWord(fonts, line, style));
        }
    }
    return widest;
}

// What each column needs at least.
std::vector<double> leastWidths(FontBook& fonts, const TableBlock& block, const TableMetrics& metrics, Keep keep)
{
    const TextStyle style{Typeface::HeiTi, metrics.size, 0, 0, false};
    std::vector<double> least;
    for (std::size_t i = 0; i < block.columns.size(); ++i) {
        const double title = leastTitleWidth(fonts, block.columns[i].title, style);
        const double cells = std::min(leastCellWidth(fonts, block, i, style, keep), metrics.width / 4);
        least.push_back(std::max(title, cells) + 2 * metrics.paddingX + 0.5);
    }
    return least;
}

bool fits(const std::vector<double>& least, double width)
{
    return std::accumulate(least.begin(), least.end(), 0.0) <= width;
}

// Shares the width by weights; columns whose share is too narrow for what must stay whole take from the others.
// Where all that together is too wide, weights alone decide.
std::vector<double> columnWidths(
    const std::vector<ReportColumn>& columns, const std::vector<double>& least, double width)
{
    std::vector<double> widths(columns.size(), 0);
    const bool share = fits(least, width);
    for (bool pinned = true; pinned;) {
        double room = width;
        double weights = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            room -= widths[i];
            weights += widths[i] > 0 ? 0 : columns[i].weight;
        }
        pinned = false;
        for (std::size_t i = 0; share && !pinned && i < widths.size(); ++i) {
            if (widths[i] > 0 || least[i] <= room * columns[i].weight / weights)
                continue;
            widths[i] = least[i];
            pinned = true;
        }
        if (pinned)
            continue;
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = widths[i] > 0 ? widths[i] : room * columns[i].weight / weights;
    }
    return widths;
}

} // namespace

bool isEmphasised(const TableBlock& block, int row)
{
    return std::find(block.emphasised.begin(), block.emphasised.end(), row) != block.emphasised.end();
}

std::vector<double> columnEdges(FontBook& fonts, const TableBlock& block, const TableMetrics& metrics)
{
    std::vector<double> least;
    for (const Keep keep : {Keep::Words, Keep::Figures, Keep::Titles}) {
        least = leastWidths(fonts, block, metrics, keep);
        if (fits(least, metrics.width))
            break;
    }
    double edge = 0;
    std::vector<double> edges{edge};
    for (const double width : columnWidths(block.columns, least, metrics.width)) {
        edge += width;
        edges.push_back(edge);
    }
    return edges;
}

} // namespace taizhang
