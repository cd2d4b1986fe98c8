// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/tableheader.h"

#include "core/exchange/tasklist/headerstems.h"
#include "core/exchange/tasklist/listtext.h"
#include "core/exchange/tasklist/rolewords.h"
#include "core/exchange/tasklist/unitcell.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace taizhang {

namespace {

constexpr int deepestHeader = 3;
constexpr int weakestWord = 60;

// Text of the area that covers a header cell, also where it was merged across.
QString coveringText(const TableGrid& grid, int row, int column)
{
    const Cell* own = grid.cover(row, column);
    if (own == nullptr)
        return {};
    if (!own->continuation)
        return grid.text(own->row, own->column);
    for (int left = column - 1; left >= 0; --left) {
        const Cell* cell = grid.cover(row, left);
        if (cell == nullptr)
            return {};
        if (!cell->continuation)
            return cell->column + cell->columnSpan > column ? grid.text(cell->row, cell->column) : QString();
    }
    return {};
}

bool isKnown(const HeaderMeaning& meaning)
{
    return meaning.strength >= weakestWord && (meaning.field != Field::None || !meaning.foreign.isEmpty());
}

// Every own cell of the row is the very word of a header, as in the second row of one.
bool rowOfWords(const TableGrid& grid, int row, const HeaderWords& words)
{
    const std::vector<int> filled = grid.filledColumns(row);
    if (filled.size() < 2)
        return false;
    return std::all_of(filled.begin(), filled.end(), [&](int column) {
        const HeaderMeaning meaning = words.meaning(grid.text(row, column));
        return meaning.strength == 100 && meaning.field != Field::None;
    });
}

bool sameTexts(const TableGrid& grid, int a, int b)
{
    for (const int column : grid.filledColumns(a)) {
        if (headerKey(grid.text(a, column)) != headerKey(grid.text(b, column)))
            return false;
    }
    return true;
}

// The upper row of an unmerged header has areas or mostly words of a header itself; a row of data above a repeated
// header has not.
bool mayStandOver(const TableGrid& grid, int row, const HeaderWords& words)
{
    const std::vector<int> filled = grid.filledColumns(row);
    const auto known = std::count_if(
        filled.begin(), filled.end(), [&](int column) { return isKnown(words.meaning(grid.text(row, column))); });
    const bool area
        = std::any_of(filled.begin(), filled.end(), [&](int column) { return grid.cell(row, column)->columnSpan > 1; });
    return area || known * 2 > static_cast<std::ptrdiff_t>(filled.size());
}

int depthAt(const TableGrid& grid, int row, const HeaderWords& words)
{
    int depth = 1;
    for (const int column : grid.filledColumns(row))
        depth = std::max(depth, std::min(deepestHeader, grid.cell(row, column)->rowSpan));
    if (depth == 1 && rowOfWords(grid, row + 1, words) && !sameTexts(grid, row, row + 1)
        && mayStandOver(grid, row, words))
        depth = 2;
    return std::min(depth, grid.rows() - row);
}

// In an unmerged header of two rows the outer text stands over its first column only.
QString outerText(const TableGrid& grid, const TableHeader& header, int column)
{
    for (int left = column; left >= 0; --left) {
        const QString text = coveringText(grid, header.firstRow, left);
        if (left < column && grid.text(header.lastRow, left).isEmpty())
            return {};
        if (!text.isEmpty())
            return text;
    }
    return {};
}

std::optional<HeaderColumn> headerColumn(
    const TableGrid& grid, const TableHeader& header, int column, const HeaderWords& words)
{
    QStringList levels;
    for (int row = header.firstRow; row <= header.lastRow; ++row) {
        const QString text = coveringText(grid, row, column);
        if (!text.isEmpty() && (levels.isEmpty() || levels.back() != text))
            levels.append(text);
    }
    if (levels.isEmpty())
        return std::nullopt;
    HeaderColumn result;
    result.column = column;
    const QString inner = levels.takeLast();
    if (levels.isEmpty() && header.lastRow > header.firstRow && coveringText(grid, header.firstRow, column).isEmpty())
        levels.append(outerText(grid, header, column));
    const QString outer = levels.join(QString());
    result.text = outer.isEmpty() ? joinedLines(inner) : joinedLines(outer) + u'/' + joinedLines(inner);
    result.meaning = words.meaning(inner, outer);
    return result;
}

// One column a unit, with marks in the cells: only right of a title, and where no column holds the units by name. A row
// of data has units in several columns as well, but seldom one alone in each, and no title to the left.
void takeUnitColumns(TableHeader& header)
{
    constexpr int fewest = 3;
    static const QRegularExpression several(QStringLiteral("(*UCP)[、，,；;\\s]"));
    const auto title = std::find_if(header.columns.begin(), header.columns.end(), [](const HeaderColumn& column) {
        return column.meaning.field == Field::Title && column.meaning.strength >= 80;
    });
    const bool titled = title != header.columns.end();
    const auto isOwn = [&](const HeaderColumn& column) {
        return column.meaning.strength < weakestWord && column.meaning.foreign.isEmpty() && column.text.size() >= 3
            && looksLikeUnit(column.text) && !column.text.contains(several) && titled && column.column > title->column;
    };
    const bool named = header.has(Field::LeadUnit) || header.has(Field::ResponsibleUnit);
    if (!titled || named || std::count_if(header.columns.begin(), header.columns.end(), isOwn) < fewest)
        return;
    for (HeaderColumn& column : header.columns) {
        if (!isOwn(column))
            continue;
        column.meaning.field = Field::ResponsibleUnit;
        column.meaning.strength = 90;
        column.meaning.unit = column.text.section(u'/', -1);
    }
}

// 承担部门（打√） over 党委办公室 | 工会: one column a unit, too.
void takeMarkedUnits(const TableGrid& grid, TableHeader& header)
{
    constexpr std::size_t fewest = 2;
    std::vector<HeaderColumn*> marked;
    for (HeaderColumn& column : header.columns) {
        const QString inner = column.text.section(u'/', -1);
        if (!isUnitField(column.meaning.field) || inner == column.text || !looksLikeUnit(inner))
            continue;
        int marks = 0;
        int texts = 0;
        for (int row = header.lastRow + 1; row < grid.rows(); ++row) {
            const QString text = grid.text(row, column.column);
            texts += text.isEmpty() ? 0 : 1;
            marks += !text.isEmpty() && isRoleMark(text) ? 1 : 0;
        }
        if (marks > 0 && marks == texts)
            marked.push_back(&column);
    }
    for (HeaderColumn* column : marked) {
        if (marked.size() < fewest)
            break;
        column->meaning.field = Field::ResponsibleUnit;
        column->meaning.unit = column->text.section(u'/', -1);
    }
}

// 单位, 部门, 科室: of what, the cells tell.
void takeNamedUnits(const TableGrid& grid, TableHeader& header)
{
    constexpr int sampled = 20;
    static const QRegularExpression several(QStringLiteral("[、，,；;\\n]"));
    for (HeaderColumn& column : header.columns) {
        if (isKnown(column.meaning) || !isUnitNoun(headerKey(column.text)))
            continue;
        int filled = 0;
        int units = 0;
        for (int row = header.lastRow + 1; row <= std::min(header.lastRow + sampled, grid.rows() - 1); ++row) {
            const QString text = grid.text(row, column.column).section(several, 0, 0);
            filled += text.isEmpty() ? 0 : 1;
            units += looksLikeUnit(text) ? 1 : 0;
        }
        if (filled == 0 || units * 5 < filled * 4)
            continue;
        column.meaning.field = Field::ResponsibleUnit;
        column.meaning.strength = 80;
    }
}

bool readsLikeHeader(const TableHeader& header)
{
    std::set<Field> fields;
    int known = 0;
    bool exact = false;
    bool titled = false;
    for (const HeaderColumn& column : header.columns) {
        if (!isKnown(column.meaning))
            continue;
        ++known;
        titled = titled || (column.meaning.field == Field::Title && !column.meaning.weakTitle);
        exact = exact || column.meaning.strength >= 90;
        if (column.meaning.field != Field::None)
            fields.insert(column.meaning.field);
    }
    const int all = static_cast<int>(header.columns.size());
    return exact && known * 2 >= all && (known >= std::min(3, all) || titled) && known >= 2 && !fields.empty();
}

bool isTitleField(const HeaderColumn& column)
{
    return column.meaning.field == Field::Title || column.meaning.field == Field::Measure;
}

} // namespace

bool TableHeader::has(Field field) const
{
    return std::any_of(
        columns.begin(), columns.end(), [field](const HeaderColumn& column) { return column.meaning.field == field; });
}

const HeaderColumn* TableHeader::at(int column) const
{
    const auto found = std::find_if(
        columns.begin(), columns.end(), [column](const HeaderColumn& one) { return one.column == column; });
    return found == columns.end() ? nullptr : &*found;
}

TableHeader headerIn(const TableGrid& grid, int row, const HeaderWords& words)
{
    TableHeader header;
    header.firstRow = row;
    header.lastRow = row + depthAt(grid, row, words) - 1;
    for (int column = 0; column < grid.columns(); ++column) {
        if (std::optional<HeaderColumn> one = headerColumn(grid, header, column, words))
            header.columns.push_back(*one);
    }
    takeNamedUnits(grid, header);
    takeUnitColumns(header);
    takeMarkedUnits(grid, header);
    return header;
}

std::optional<TableHeader> headerAt(const TableGrid& grid, int row, const HeaderWords& words)
{
    if (grid.filledColumns(row).size() < 2)
        return std::nullopt;
    // A title merged across gives its text to every column and is no header.
    const TableHeader header = headerIn(grid, row, words);
    return readsLikeHeader(header) ? std::optional(header) : std::nullopt;
}

QString foreignKind(const TableHeader& header)
{
    QMap<QString, int> counts;
    for (const HeaderColumn& column : header.columns) {
        if (!column.meaning.foreign.isEmpty())
            ++counts[column.meaning.foreign];
    }
    QString kind;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        if (kind.isEmpty() || count.value() > counts[kind])
            kind = count.key();
    }
    return kind;
}

TableNature natureOf(const TableHeader& header, bool listTitle)
{
    const auto count
        = [&](auto matches) { return std::count_if(header.columns.begin(), header.columns.end(), matches); };
    const auto foreign = count([](const HeaderColumn& column) { return !column.meaning.foreign.isEmpty(); });
    const auto strong
        = count([](const HeaderColumn& column) { return isTitleField(column) && !column.meaning.weakTitle; });
    const bool units
        = header.has(Field::LeadUnit) || header.has(Field::ResponsibleUnit) || header.has(Field::SupportUnit);
    // 工作目标 | 责任单位 | 完成时限: the goals are the tasks.
    const bool aimed = header.has(Field::Goal) && units && header.has(Field::Deadline) && foreign == 0;
    const bool titled = strong > 0 || header.has(Field::Title) || aimed;
    const bool timed = header.has(Field::Deadline) || header.has(Field::MilestoneText) || header.has(Field::Progress);
    // 资金来源 or 建设单位 beside units that lead and a deadline is one more thing told of a task.
    const bool listed = listTitle || foreignKind(header) == u"funds";
    const bool held = header.has(Field::LeadUnit) || (header.has(Field::ResponsibleUnit) && listed);
    const bool duty = held && header.has(Field::Deadline) && foreign < 2;
    const bool mostly = foreign >= 3 || (foreign == 2 && !timed);
    if (foreign > 0 && !duty && (strong == 0 || mostly))
        return TableNature::Foreign;
    if (!titled)
        return TableNature::Unknown;
    if (units)
        return strong > 0 || timed || listTitle ? TableNature::TaskList : TableNature::Unknown;
    const bool listLike = timed || header.has(Field::LeadOfficial) || listTitle;
    return strong > 0 && listLike ? TableNature::NoUnits : TableNature::Unknown;
}

} // namespace taizhang
