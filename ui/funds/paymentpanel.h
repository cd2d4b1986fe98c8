// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/funds.h"
#include "ui/shared/message.h"
#include "ui/shared/page.h"
#include "ui/shared/tablemodel.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace taizhang {

class DayEdit;
class TableView;

// What was paid from one fund item, corrected in place, and lines to record a payment: an amount as people write it,
// with what the program reads in it beside.
class PaymentPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PaymentPanel(const PageContext& context, QWidget* parent = nullptr);

    void showFund(const FundView* fund); // nothing: none is chosen

Q_SIGNALS:
    void messageRaised(const taizhang::Message& message);

private:
    void layOut();
    void readAmount();
    void record();
    void advance();
    void removePayments();
    void store(const std::vector<CellEdit>& edits);
    void tell(const Error& error);

    PageContext m_context;
    std::optional<FundView> m_fund;
    QLabel* m_name;
    QLabel* m_reason;
    TableView* m_payments;
    TableModel<Disbursement>* m_model; // child of the table
    QLineEdit* m_amount;
    QLabel* m_reading;
    QLineEdit* m_people;
    DayEdit* m_day;
    QComboBox* m_state;
    QPushButton* m_record;
    QPushButton* m_advance;
    QPushButton* m_remove;
};

} // namespace taizhang
