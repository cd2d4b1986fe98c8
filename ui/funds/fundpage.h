// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/funds/fundcolumns.h"
#include "ui/shared/page.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;

namespace taizhang {

class PaymentPanel;
class TableView;

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
    void reload();
    void showFund();
    void showTotal();
    void addFund();
    void removeFunds();
    void exportTable();
    void applySearch(const QString& text);
    void store(const std::vector<CellEdit>& edits);
    MoneyScale scale() const;

    PageContext m_context;
    TableModel<FundTableRow> m_model;
    TableView* m_table;
    PaymentPanel* m_panel;
    QLineEdit* m_search;
    QComboBox* m_scale;
    QLabel* m_total;
    QAction* m_remove = nullptr;
    QAction* m_export = nullptr;
    QAction* m_add = nullptr;
};

} // namespace taizhang
