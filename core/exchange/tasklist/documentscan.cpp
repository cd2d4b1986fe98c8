// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/documentscan.h"

#include "core/exchange/tasklist/cardtable.h"
#include "core/exchange/tasklist/companioncolumns.h"
#include "core/exchange/tasklist/labelledtext.h"
#include "core/exchange/tasklist/listtitle.h"
#include "core/exchange/tasklist/numberlabel.h"
#include "core/exchange/tasklist/rowkind.h"
#include "core/exchange/tasklist/unitabove.h"
#include "core/exchange/tasklist/unitheadings.h"

#include <algorithm>
#include <optional>

namespace taizhang {

namespace {

constexpr qsizetype longestChapter = 40;
constexpr qsizetype longestHeaderCell = 60;

// How many texts may be looked up as words of a header in vain. When the document has had its share, only the first
// rows of each further table are looked at, and of very many tables only the first.
constexpr int mostTextsOfTable = 20'000;
constexpr int mostTextsOfDocument = 60'000;
constexpr int textsOfFirstRows = 1'000;
constexpr int textsOfFirstRow = 20;

// Cheap test before a row is read word by word: headers are short, and their first cells are words.
bool mayBeHeader(const TableGrid& grid, int row)
{
    const std::vector<int> filled = grid.filledColumns(row);
    if (filled.size() < 2)
        return false;
    std::size_t seen = 0;
    for (const int column : filled) {
        const QString text = grid.text(row, column);
        const bool word = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        if (text.size() > longestHeaderCell || (!word && seen < 3))
            return false;
        ++seen;
    }
    return true;
}

bool sameHeader(const TableHeader& a, const TableHeader& b)
{
    return std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(),
        [](const HeaderColumn& x, const HeaderColumn& y) {
            return x.column == y.column && headerKey(x.text) == headerKey(y.text);
        });
}

class Scanner
{
public:
    Scanner(const std::vector<TableGrid>& grids, const HeaderWords& words, const ImportOptions& options, bool listTitle,
        const Feedback& feedback)
        : m_grids(grids)
        , m_words(words)
        , m_options(options)
        , m_listTitle(listTitle)
        , m_feedback(feedback)
    { }

    std::vector<ScannedTable> scan()
    {
        for (int index = 0; index < static_cast<int>(m_grids.size()); ++index) {
            const TableGrid& grid = m_grids[static_cast<std::size_t>(index)];
            const bool wanted = m_options.tables.empty()
                || std::find(m_options.tables.begin(), m_options.tables.end(), index) != m_options.tables.end();
            const std::optional<int> pointed = pointedRow(grid, index);
            if (wanted && pointed)
                addPointed(grid, index, *pointed);
            else if (wanted && grid.table().kind != TableKind::Paragraphs
                && layoutOf(grid, m_words) == TableLayout::Rows)
                scanGrid(grid, index);
        }
        leaveHiddenOut();
        return std::move(m_found);
    }

private:
    // Old versions of a list are kept on hidden sheets; they are read where nothing else is, or the user asks.
    void leaveHiddenOut()
    {
        const auto hidden
            = [this](const ScannedTable& one) { return m_grids[static_cast<std::size_t>(one.table)].table().hidden; };
        const bool seen = std::any_of(m_found.begin(), m_found.end(),
            [&](const ScannedTable& one) { return one.nature == TableNature::TaskList && !hidden(one); });
        for (ScannedTable& one : m_found) {
            if (seen && m_options.tables.empty() && hidden(one) && one.nature == TableNature::TaskList)
                one.nature = TableNature::Hidden;
        }
    }

    std::optional<int> pointedRow(const TableGrid& grid, int index) const
    {
        const auto found = std::find_if(m_options.headers.begin(), m_options.headers.end(),
            [&](const HeaderRow& one) { return one.table == index && one.row < grid.rows(); });
        return found == m_options.headers.end() ? std::nullopt : std::optional(std::max(found->row, -1));
    }

    // The user knows that it is a list.
    void addPointed(const TableGrid& grid, int index, int row)
    {
        ScannedTable found;
        found.table = index;
        found.header.lastRow = -1;
        if (row >= 0)
            found.header = headerIn(grid, row, m_words);
        correctHeader(found.header, index);
        found.firstRow = found.header.lastRow + 1;
        found.lastRow = grid.rows() - 1;
        found.nature = TableNature::TaskList;
        if (row >= 0)
            addLeadIn(grid, found, 0);
        m_found.push_back(found);
    }

    void scanGrid(const TableGrid& grid, int index)
    {
        const std::size_t before = m_found.size();
        const int fewest = m_texts > -mostTextsOfDocument ? textsOfFirstRows : textsOfFirstRow;
        int texts = std::clamp(m_texts, fewest, mostTextsOfTable);
        for (int row = 0; row < grid.rows() && texts > 0 && !m_feedback.canceled(); ++row) {
            if (!mayBeHeader(grid, row))
                continue;
            const bool inside = m_found.size() > before;
            const std::optional<TableHeader> header = headerAt(grid, row, m_words);
            if (!header) {
                const int looked = static_cast<int>(grid.filledColumns(row).size());
                const bool inList = inside && m_found.back().nature == TableNature::TaskList;
                texts -= inList ? 0 : looked;
                m_texts -= inList ? 0 : looked;
                continue;
            }
            if (!inside || !sameHeader(m_found.back().header, *header))
                begin(grid, index, *header, inside);
            row = header->lastRow;
        }
        if (m_found.size() > before)
            m_found.back().lastRow = grid.rows() - 1;
        else
            scanWithoutHeader(grid, index);
    }

    void begin(const TableGrid& grid, int index, const TableHeader& header, bool stacked)
    {
        ScannedTable found;
        found.table = index;
        found.header = header;
        found.firstRow = header.lastRow + 1;
        const int firstFree = stacked ? m_found.back().firstRow : 0;
        int start = header.firstRow;
        while (start > firstFree && (!stacked || grid.filledColumns(start - 1).size() <= 1))
            --start;
        if (stacked)
            m_found.back().lastRow = start - 1;
        addLeadIn(grid, found, start);
        found.nature = nature(grid, found);
        m_found.push_back(found);
    }

    static void addLeadIn(const TableGrid& grid, ScannedTable& found, int start)
    {
        for (int row = start; row < found.header.firstRow; ++row) {
            const std::vector<int> filled = grid.filledColumns(row);
            if (filled.empty())
                continue;
            const QString text = grid.text(row, filled.front());
            const RowKind kind = kindOfLine(text);
            QString reason = kind == RowKind::Data ? QStringLiteral("title") : toText(kind);
            if (kind == RowKind::Data && filled.size() > 1)
                reason = QStringLiteral("form");
            if (kind == RowKind::Data && filled.size() == 1 && row + 1 == found.header.firstRow && isChapterText(text))
                reason = QStringLiteral("chapter");
            found.leadIn.push_back({row, text, reason});
        }
    }

    TableNature nature(const TableGrid& grid, const ScannedTable& found) const
    {
        bool titled = m_listTitle || isListTitle(grid.table().name);
        for (const LeadInRow& row : found.leadIn)
            titled = titled || isListTitle(row.text);
        TableHeader header = found.header;
        correctHeader(header, found.table);
        const TableNature told = natureOf(header, titled);
        const bool units = told == TableNature::NoUnits
            && (unitsInTitles(grid, found) || unitAbove(m_grids, found, m_words) || isUnitHeading(grid.table().name)
                || unitsHeadRows(grid, found.firstRow) || roleColumns(grid, header, {found.firstRow, grid.rows() - 1}));
        return units ? TableNature::TaskList : told;
    }

    void correctHeader(TableHeader& header, int table) const
    {
        for (const ColumnMeaning& correction : correctionsFor(m_options, table)) {
            auto column = std::find_if(header.columns.begin(), header.columns.end(),
                [&](const HeaderColumn& one) { return one.column == correction.column; });
            if (column == header.columns.end())
                column = header.columns.insert(column, {correction.column, correction.header, {}});
            column->meaning = {};
            column->meaning.field = correction.field;
            column->meaning.strength = 100;
        }
    }

    // Lists without a column of units may say them at the end of each sentence.
    bool unitsInTitles(const TableGrid& grid, const ScannedTable& found) const
    {
        int filled = 0;
        int naming = 0;
        const int last = std::min(grid.rows() - 1, found.firstRow + 60);
        for (const HeaderColumn& column : found.header.columns) {
            if (column.meaning.field != Field::Title && column.meaning.field != Field::Measure)
                continue;
            for (int row = found.firstRow; row <= last; ++row) {
                const QString text = grid.text(row, column.column);
                filled += text.isEmpty() ? 0 : 1;
                naming += !text.isEmpty() && !trailingFields(text, m_words).parts.empty() ? 1 : 0;
            }
        }
        return naming > 0 && naming * 3 >= filled;
    }

    // The parts of a Word table broken into several go on without a header; so does a table whose columns the user
    // named.
    void scanWithoutHeader(const TableGrid& grid, int index)
    {
        const std::vector<ColumnMeaning> corrections = correctionsFor(m_options, index);
        ScannedTable found;
        found.table = index;
        found.header.lastRow = -1;
        found.lastRow = grid.rows() - 1;
        const bool goesOn = !m_found.empty() && m_found.back().nature == TableNature::TaskList
            && grid.table().kind == TableKind::DocumentTable
            && m_grids[static_cast<std::size_t>(m_found.back().table)].columns() == grid.columns();
        if (goesOn)
            found.header.columns = m_found.back().header.columns;
        else if (corrections.empty())
            return;
        found.nature = TableNature::TaskList;
        m_found.push_back(found);
    }

    const std::vector<TableGrid>& m_grids;
    const HeaderWords& m_words;
    const ImportOptions& m_options;
    bool m_listTitle;
    const Feedback& m_feedback;
    std::vector<ScannedTable> m_found;
    int m_texts = mostTextsOfDocument; // that may still be looked up in vain
};

} // namespace

bool isChapterText(const QString& text)
{
    const std::optional<NumberLabel> label = gluedLabel(text);
    return label && text.size() <= longestChapter && label->style <= LabelStyle::ChineseBracket;
}

std::vector<ColumnMeaning> correctionsFor(const ImportOptions& options, int table)
{
    std::vector<ColumnMeaning> corrections;
    std::copy_if(options.columns.begin(), options.columns.end(), std::back_inserter(corrections),
        [table](const ColumnMeaning& column) { return column.table == table; });
    return corrections;
}

std::vector<ScannedTable> scanTables(const std::vector<TableGrid>& grids, const HeaderWords& words,
    const ImportOptions& options, bool listTitle, const Feedback& feedback)
{
    return Scanner(grids, words, options, listTitle, feedback).scan();
}

} // namespace taizhang
