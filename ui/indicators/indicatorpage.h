// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/indicatorcolumns.h"
#include "ui/shared/page.h"

class QAction;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabWidget;

namespace taizhang {

class IndicatorForm;
class ReadingTab;
class TableExport;
class TableView;
class TargetList;
class ValueReview;

// 指标: the indicators with target, value and completion, the card and targets of the chosen one, and the grid of
// values by period.
class IndicatorPage final : public Page
{
    Q_OBJECT

public:
    IndicatorPage(const PageContext& context, QWidget* parent);
    ~IndicatorPage() override;

    QString title() const override;
    QList<QAction*> pageActions() const override;
    bool can(Verb verb) const override;
    void perform(Verb verb) override;
    void open(const QString& target) override; // an indicator's name

private:
    void makeActions();
    void layOut();
    QWidget* listSide();
    QWidget* panelSide();
    void connectParts();
    void reload();
    void showIndicator();
    void showTotal();
    void addIndicator();
    void removeIndicators();
    void exportTable();
    void importFile();
    void commitReview();
    void leaveReview();
    void applySearch(const QString& text);
    void store(const std::vector<CellEdit>& edits);
    void raiseUndoable(const QString& text);
    void tell(const Error& error);
    bool valuesShown() const;

    PageContext m_context;
    TableModel<IndicatorTableRow> m_model;
    TableView* m_table;
    IndicatorForm* m_form;
    TargetList* m_targets;
    ReadingTab* m_readings;
    QLineEdit* m_search;
    QLabel* m_total;
    QTabWidget* m_tabs;
    QTabWidget* m_panel;
    ValueReview* m_review;
    QStackedWidget* m_stack; // the tabs, what to do while there is no indicator, or an import before it is confirmed
    TableExport* m_print;
    std::optional<IndicatorTable> m_imported; // while it is reviewed
    QAction* m_values = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_import = nullptr;
    QAction* m_export = nullptr;
    QAction* m_add = nullptr;
};

} // namespace taizhang
