// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/funds/fundcolumns.h"
#include "ui/shared/page.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabWidget;

namespace taizhang {

class FundForm;
class PaymentPanel;
class TableExport;
class TableView;
class ValueReview;

// 资金: the fund items with what is planned, allocated and paid, and the payments of the chosen one.
class FundPage final : public Page
{
    Q_OBJECT

public:
    FundPage(const PageContext& context, QWidget* parent);
    ~FundPage() override;

    QString title() const override;
    QList<QAction*> pageActions() const override;
    bool can(Verb verb) const override;
    void perform(Verb verb) override;
    void open(const QString& target) override; // a fund item's name

private:
    void makeActions();
    void layOut();
    QWidget* listSide();
    QWidget* panelSide();
    void connectParts();
    void reload();
    void showFund();
    void showTotal();
    void addFund();
    void removeFunds();
    void exportTable();
    void importFile();
    void pasteItems();
    void review(const Result<FundTable>& table);
    void commitReview();
    void leaveReview();
    void tell(const Error& error);
    void applySearch(const QString& text);
    void store(const std::vector<CellEdit>& edits);
    MoneyScale scale() const;

    PageContext m_context;
    TableModel<FundTableRow> m_model;
    TableView* m_table;
    PaymentPanel* m_panel;
    FundForm* m_form;
    QLineEdit* m_search;
    QComboBox* m_scale;
    QLabel* m_total;
    ValueReview* m_review;
    QStackedWidget* m_stack; // the table, what to do while there is no item, or an import before it is confirmed
    TableExport* m_print;
    std::optional<FundTable> m_imported; // while it is reviewed
    QAction* m_remove = nullptr;
    QAction* m_export = nullptr;
    QAction* m_import = nullptr;
    QAction* m_paste = nullptr;
    QAction* m_add = nullptr;
};

} // namespace taizhang
