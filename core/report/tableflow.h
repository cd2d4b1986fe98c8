// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/tablecolumns.h"

#include <optional>
#include <vector>

namespace taizhang {

// What is repeated after a page break: "… (cont.)".
QString continuedText(const QString& text);

struct TableCell
{
    std::vector<TextLine> lines;
};

// A row, or the part of it that stands on one page.
struct TableRow
{
    int row = -1; // of the block; -1: header
    std::vector<TableCell> cells; // merged columns hold no lines
    double height = 0;
    bool emphasised = false;
};

// One cell drawn over neighbouring rows of a fragment.
struct MergedCell
{
    int column = 0;
    int firstRow = 0; // of the fragment
    int lastRow = 0;
    TableCell cell;
};

// What stands on one page, below the repeated header.
struct TableFragment
{
    std::vector<TableRow> rows;
    std::vector<MergedCell> merged;
    double height = 0; // without the header
};

// Lays a table out page by page; only the rows of the present page are held. Rows are not split unless they are taller
// than half a page; then, and where a merged cell goes on, the text on the next page says （续）.
class TableFlow
{
public:
    // `pageHeight` is the room of an empty page.
    TableFlow(FontBook& fonts, const TableBlock& block, const TableMetrics& metrics, double pageHeight);

    const TableRow& header() const { return m_header; }
    const std::vector<double>& edges() const { return m_edges; } // left edges of the columns, and the right edge
    const TableMetrics& metrics() const { return m_metrics; }
    const TableBlock& block() const { return m_block; }
    double openingHeight(int rows) const; // of the header and so many first rows
    bool done() const { return m_next >= int(m_block.rows.size()); }

    // The rows that fit into `room` (header not counted); none if not even one fits and a fresh page has more room.
    TableFragment take(double room);

private:
    struct OpenGroup
    {
        int column = 0;
        int firstRow = 0; // of the fragment
        double height = 0; // of the rows so far
        double needed = 0; // by the label
        TableCell cell;
    };

    TableRow layoutRow(int row) const;
    double widthOf(int column) const; // of the text in it
    TableCell layoutCell(const QString& text, int column, Typeface typeface) const;
    double heightOf(const TableRow& row) const;
    double heightOf(const TableCell& cell) const;
    bool sameGroup(int row, int other, int column) const;
    bool isMerged(int row, int column) const;
    void openGroups(int row, const TableFragment& fragment);
    double deficit(double rowHeight) const;
    void closeGroups(int nextRow, TableFragment& fragment);
    void append(TableRow row, TableFragment& fragment);
    std::optional<TableRow> split(double room);
    void labelRest();

    FontBook& m_fonts;
    const TableBlock& m_block;
    TableMetrics m_metrics;
    double m_pageHeight;
    std::vector<double> m_edges;
    TableRow m_header;
    int m_next = 0; // row that comes next
    std::optional<TableRow> m_pending; // its layout; the rest of it after a split
    bool m_continued = false; // m_pending is such a rest
    std::vector<OpenGroup> m_groups;
};

} // namespace taizhang
