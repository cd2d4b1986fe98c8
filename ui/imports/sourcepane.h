// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fieldmeaning.h"
#include "core/exchange/table.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTableView;

namespace taizhang {

class SourceModel;

// The source as it stands in the file, with the cell that a field was read from highlighted, and its full text and
// address above.
class SourcePane final : public QWidget
{
    Q_OBJECT

public:
    explicit SourcePane(QWidget* parent = nullptr);

    // Highlights a cell, and marks the rows of its task.
    void show(const std::shared_ptr<const SourceDocument>& document, const CellRef& cell, int firstRow, int lastRow);
    QTableView* view() const { return m_view; }

Q_SIGNALS:
    void chosen(const taizhang::CellRef& cell); // by the user, inside the pane
    void left(); // back to the fields

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openTable(const std::shared_ptr<const SourceDocument>& document, int table);
    void showHighlight();
    void tellCell(const CellRef& cell);

    std::shared_ptr<const SourceDocument> m_document;
    QLabel* m_where;
    QLabel* m_text;
    QTableView* m_view;
    SourceModel* m_model;
    bool m_showing = false; // set from outside: not chosen by the user
};

} // namespace taizhang
