// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/readinggrid.h"
#include "ui/shared/page.h"

#include <memory>

class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace taizhang {

class ReadingForm;
class TableView;

// The values of all indicators in a grid of periods, typed as people write them, with the chosen one's particulars and
// history beside it. What is typed or pasted at once is one step of the undo.
class ReadingTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingTab(const PageContext& context, QWidget* parent = nullptr);
    ~ReadingTab() override;

    void reload();
    void showIndicator(IndicatorId id);
    TableView* table() const { return m_table; }
    const TableModelBase& model() const { return *m_model; }
    QString periodText() const; // of the shown periods, for a file's title
    void setNameFilter(const QString& wanted);

Q_SIGNALS:
    void messageRaised(const taizhang::Message& message);

private:
    void makeGrid();
    void applyFilter();
    void showCell();
    void emptyCells();
    void store(const std::vector<CellEdit>& edits);

    PageContext m_context;
    std::vector<DaySpan> m_periods;
    QString m_filter;
    QComboBox* m_kind;
    QSpinBox* m_year;
    QVBoxLayout* m_place; // of the grid
    std::unique_ptr<TableModel<GridRow>> m_model;
    TableView* m_table = nullptr;
    ReadingForm* m_form;
};

} // namespace taizhang
