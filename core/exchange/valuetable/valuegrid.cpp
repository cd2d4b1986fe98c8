// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/valuetable/valuegrid.h"

#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace taizhang {

namespace {

constexpr int deepestHeader = 15; // rows above the data

QString plain(const QString& text)
{
    return withoutSpaces(foldWidth(text));
}

// 预算数（万元） is the word 预算数 with the unit 万元.
ValueColumn columnOf(int column, const QString& header, HeaderReader read)
{
    static const QRegularExpression unit(
        QStringLiteral("[(\\[](?:单位:)?(?:人民币)?([^()\\[\\]]{1,4}|[^()\\[\\]]*元/[^()\\[\\]]{1,4})[)\\]]"));
    ValueColumn result;
    result.column = column;
    result.header = header;
    const QString text = plain(header);
    const QRegularExpressionMatch match = unit.match(text);
    if (match.hasMatch())
        result.unit = match.captured(1);
    result.field = read(QString(text).remove(unit));
    return result;
}

bool isUpperHeader(const TableGrid& grid, int row)
{
    for (int column = 0; column < grid.columns(); ++column) {
        const Cell* cell = grid.cell(row, column);
        if (cell && cell->columnSpan > 1 && cell->columnSpan < grid.columns())
            return true;
    }
    return false;
}

QString headerText(const TableGrid& grid, int row, int lastRow, int column)
{
    const Cell* upper = grid.table().anchorAt(row, column);
    const QString outer = upper ? upper->text : QString();
    const Cell* below = grid.table().anchorAt(lastRow, column);
    const QString inner = row == lastRow || !below || below == upper ? QString() : below->text;
    return outer + inner;
}

std::optional<ValueHeader> headerAt(
    const TableGrid& grid, int row, int lastRow, HeaderReader read, const ColumnCorrections& corrections)
{
    ValueHeader header;
    header.firstRow = row;
    header.lastRow = lastRow;
    for (int column = 0; column < grid.columns(); ++column) {
        const QString text = headerText(grid, row, lastRow, column);
        if (text.trimmed().isEmpty())
            continue;
        header.columns.push_back(columnOf(column, text, read));
        const FigureColumn* correction = corrections.of(column);
        header.columns.back().settled = correction != nullptr;
        if (correction)
            header.columns.back().field = correction->field;
    }
    return header;
}

QString textAbove(const TableGrid& grid, int row)
{
    QStringList texts;
    for (int above = 0; above < row; ++above) {
        for (const int column : grid.filledColumns(above))
            texts.append(grid.text(above, column));
    }
    return texts.join(u'\n');
}

QString unitAbove(const QString& above)
{
    static const QRegularExpression unit(QStringLiteral("单位:(?:人民币)?(亿元|[千百十]?万元|千元|元|美元)"));
    return unit.match(plain(above)).captured(1);
}

} // namespace

const ValueColumn* ValueHeader::find(ValueField field) const
{
    const ValueColumn* found = nullptr;
    for (const ValueColumn& column : columns) {
        if (column.field == field && (!found || (column.settled && !found->settled)))
            found = &column;
    }
    return found;
}

const FigureColumn* ColumnCorrections::of(int column) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
        [&](const FigureColumn& one) { return one.table == table && one.column == column; });
    return found == columns.end() ? nullptr : &*found;
}

std::optional<ValueHeader> findHeader(const TableGrid& grid, HeaderReader read, ValueField needed,
    const std::vector<ValueField>& values, const ColumnCorrections& corrections)
{
    for (int row = 0; row < std::min(grid.rows(), deepestHeader); ++row) {
        const bool deep = isUpperHeader(grid, row) && row + 1 < grid.rows();
        std::optional<ValueHeader> header = headerAt(grid, row, deep ? row + 1 : row, read, corrections);
        const bool fits = header->find(needed)
            && std::any_of(values.begin(), values.end(), [&](ValueField field) { return header->find(field); });
        if (!fits)
            continue;
        header->above = textAbove(grid, row);
        header->unit = unitAbove(header->above);
        return header;
    }
    return std::nullopt;
}

QString exactText(const TableGrid& grid, int row, int column)
{
    const Cell* cell = grid.cover(row, column);
    const QString shown = grid.filled(row, column).trimmed();
    if (!cell || !cell->number || cell->date || cell->error || shown.contains(u'%'))
        return shown;
    const double value = *cell->number;
    if (std::abs(value) >= 1e15)
        return shown;
    // Fifteen digits are what a workbook keeps; beyond them stands only the noise of binary fractions.
    const int whole = std::abs(value) < 1 ? 1 : static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
    QString exact = QString::number(value, 'f', std::clamp(15 - whole, 0, 6));
    if (exact.contains(u'.')) {
        static const QRegularExpression zeros(QStringLiteral("\\.?0+$"));
        exact.remove(zeros);
    }
    return exact;
}

} // namespace taizhang
