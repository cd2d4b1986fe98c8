// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tableclipboard.h"

#include "ui/shared/tsv.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace taizhang {

namespace {

void addEdit(std::vector<CellEdit>& edits, const TableModelBase& model, const QModelIndex& cell, const QString& text)
{
    const bool editable = model.flags(cell) & Qt::ItemIsEditable;
    if (!editable || cell.data(Qt::EditRole).toString() == text)
        return;
    const QString key = model.headerData(cell.column(), Qt::Horizontal, ColumnKeyRole).toString();
    edits.push_back({model.idAt(cell.row()), key, text});
}

} // namespace

std::vector<int> shownColumns(const QTableView& view)
{
    std::vector<int> columns;
    for (int visual = 0; visual < view.model()->columnCount(); ++visual) {
        const int column = view.horizontalHeader()->logicalIndex(visual);
        if (!view.isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

QString selectionAsTsv(const QTableView& view)
{
    const QModelIndexList cells = view.selectionModel()->selectedIndexes();
    if (cells.isEmpty())
        return {};
    const auto byRow = [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); };
    const auto [first, last] = std::minmax_element(cells.begin(), cells.end(), byRow);
    std::vector<int> columns = shownColumns(view);
    const auto unused = [&](int column) {
        return std::none_of(cells.begin(), cells.end(), [&](const QModelIndex& c) { return c.column() == column; });
    };
    columns.erase(std::remove_if(columns.begin(), columns.end(), unused), columns.end());
    std::vector<QStringList> rows;
    for (int row = first->row(); row <= last->row(); ++row) {
        QStringList texts;
        for (const int column : columns) {
            const QModelIndex cell = view.model()->index(row, column);
            texts << (view.selectionModel()->isSelected(cell) ? cell.data().toString() : QString());
        }
        rows.push_back(texts);
    }
    return toTsv(rows);
}

std::vector<CellEdit> editsFromTsv(const QTableView& view, const TableModelBase& model, const QString& text)
{
    std::vector<CellEdit> edits;
    const QModelIndex start = view.currentIndex();
    if (!start.isValid() || text.isEmpty())
        return edits;
    const std::vector<QStringList> rows = fromTsv(text);
    if (rows.size() == 1 && rows.front().size() == 1) {
        for (const QModelIndex& cell : view.selectionModel()->selectedIndexes())
            addEdit(edits, model, cell, rows.front().first());
        return edits;
    }
    const std::vector<int> columns = shownColumns(view);
    const auto from = std::find(columns.begin(), columns.end(), start.column());
    for (size_t r = 0; r < rows.size() && start.row() + static_cast<int>(r) < model.rowCount(); ++r) {
        auto column = from;
        for (qsizetype c = 0; c < rows[r].size() && column != columns.end(); ++c, ++column)
            addEdit(edits, model, model.index(start.row() + static_cast<int>(r), *column), rows[r].at(c));
    }
    return edits;
}

} // namespace taizhang
