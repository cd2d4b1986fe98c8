// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/cardtable.h"

#include "core/exchange/tasklist/headerstems.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

namespace {

// Of all cards on a sheet; in a longer table each row would be looked up for nothing.
constexpr int mostCardRows = 10'000;
constexpr int rowsLookedAt = 200; // they tell the layout
constexpr int fewestLabels = 3;

// 项目名称 | … heads a card as 任务名称 does.
QString cardLabel(const QString& text, const HeaderWords& words)
{
    if (words.label(text) != Field::None)
        return text;
    if (headerStem(headerKey(text)).field == Field::Number) // 事项编号
        return QStringLiteral("序号");
    return words.meaning(text).weakTitle ? QStringLiteral("任务名称") : QString();
}

bool namesTitle(const QString& label, const HeaderWords& words)
{
    return words.label(label) == Field::Title;
}

QString cardLine(const QString& label, const QString& value)
{
    static const QRegularExpression scale(QStringLiteral("^(.+)[（(]((?:万|亿)?元)[)）]$"));
    const QRegularExpressionMatch match = scale.match(label);
    if (!match.hasMatch())
        return label + u'：' + value;
    return match.captured(1) + u'：' + value + match.captured(2);
}

// 项目 | 任务一 | 任务二 | 任务三: what counts the columns.
bool countsColumns(const TableGrid& grid, int row)
{
    static const QRegularExpression count(
        QStringLiteral("^(?:任务|事项|项目|工作|举措)?第?[0-9一二三四五六七八九十]{1,3}项?$"));
    const std::vector<int> filled = grid.filledColumns(row);
    return filled.size() > 2 && std::all_of(filled.begin() + 1, filled.end(), [&](int column) {
        return withoutSpaces(foldWidth(grid.text(row, column))).contains(count);
    });
}

// What the first cell of a row says of the others, where each column is a task.
QString rowLabel(const TableGrid& grid, int row, const HeaderWords& words)
{
    return countsColumns(grid, row) ? QStringLiteral("序号") : cardLabel(grid.text(row, 0), words);
}

// The labels stand in the first column, most of its cells are some, and several columns follow.
bool hasTaskColumns(const TableGrid& grid, const HeaderWords& words)
{
    int labels = 0;
    int rows = 0;
    bool titled = false;
    for (int row = 0; row < std::min(grid.rows(), rowsLookedAt); ++row) {
        if (grid.text(row, 0).isEmpty() || grid.filledColumns(row).size() < 2)
            continue;
        ++rows;
        const QString label = rowLabel(grid, row, words);
        labels += label.isEmpty() ? 0 : 1;
        titled = titled || namesTitle(label, words);
        const std::vector<int> filled = grid.filledColumns(row); // label | value | label | value
        const bool pairs = filled.size() > 2 && !cardLabel(grid.text(row, filled[2]), words).isEmpty();
        if (grid.columns() < 3 || (pairs && !countsColumns(grid, row)))
            return false;
    }
    return titled && labels >= fewestLabels && labels * 5 >= rows * 4;
}

bool hasCards(const TableGrid& grid, const HeaderWords& words)
{
    int cards = 0;
    int rows = 0;
    bool titled = false;
    for (int row = 0; row < std::min(grid.rows(), rowsLookedAt); ++row) {
        const std::vector<int> filled = grid.filledColumns(row);
        if (filled.size() < 2)
            continue;
        ++rows;
        const std::vector<CardLine> card = cardRow(grid, row, words);
        cards += card.empty() ? 0 : 1;
        titled = titled || std::any_of(card.begin(), card.end(), [&](const CardLine& line) {
            return namesTitle(line.label, words);
        });
    }
    return titled && cards >= fewestLabels && cards * 5 >= rows * 4;
}

} // namespace

TableLayout layoutOf(const TableGrid& grid, const HeaderWords& words)
{
    if (grid.columns() < 2)
        return TableLayout::Rows;
    if (hasTaskColumns(grid, words))
        return TableLayout::Columns;
    return hasCards(grid, words) ? TableLayout::Cards : TableLayout::Rows;
}

bool beginsTask(const QString& label, const HeaderWords& words)
{
    const Field field = words.label(label);
    return field == Field::Number || field == Field::Title;
}

std::vector<CardLine> cardRow(const TableGrid& grid, int row, const HeaderWords& words)
{
    const std::vector<int> filled = grid.rows() > mostCardRows ? std::vector<int>() : grid.filledColumns(row);
    std::vector<CardLine> lines;
    bool valued = false;
    for (std::size_t i = 0; i < filled.size(); ++i) {
        const QString text = grid.text(row, filled[i]);
        const QString label = cardLabel(text, words);
        const bool last = i + 1 == filled.size();
        // 事项编号 | 3 | 督办类别 | 年度重点: what no word tells is kept as a remark.
        const bool remark = label.isEmpty() && !lines.empty() && !last && filled.size() % 2 == 0;
        if (label.isEmpty() && !remark)
            return {};
        const bool empty = !remark && (last || !cardLabel(grid.text(row, filled[i + 1]), words).isEmpty());
        i += empty ? 0 : 1;
        valued = valued || !empty;
        const QString value = empty ? QString() : grid.text(row, filled[i]);
        if (remark)
            lines.push_back({row, filled[i], text, QStringLiteral("备注：") + text + u'：' + value});
        else
            lines.push_back({row, filled[i], label, cardLine(label, value)});
    }
    return valued || filled.size() == 1 ? lines : std::vector<CardLine>();
}

std::vector<CardLine> cardColumn(const TableGrid& grid, int column, const HeaderWords& words)
{
    std::vector<CardLine> lines;
    for (int row = 0; row < grid.rows(); ++row) {
        const QString label = rowLabel(grid, row, words);
        if (!label.isEmpty() && !grid.text(row, column).isEmpty())
            lines.push_back({row, column, label, cardLine(label, grid.text(row, column))});
    }
    return lines;
}

} // namespace taizhang
