// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/funds/fundcolumns.h"
#include "ui/shared/registerof.h"

class QComboBox;

namespace taizhang {

class FundForm;
class PaymentPanel;

// 资金: the fund items with what is planned, allocated and paid, and the payments of the chosen one.
class FundPage final : public RegisterOf<FundTableRow>
{
    Q_OBJECT

public:
    FundPage(const PageContext& context, QWidget* parent);

    QString title() const override;

private:
    void makeActions();
    QWidget* panelSide();
    QString shownHeader() const;
    MoneyScale scale() const;

    std::vector<FundTableRow> rows() const override;
    qint64 idOf(const FundTableRow& row) const override;
    QString nameOf(const FundTableRow& row) const override;
    QStringList searchedTexts(const FundTableRow& row) const override;
    void showRow(const FundTableRow* row) override;
    QString totalText() const override;
    Result<qint64> addRecord() override;
    void startRecord() override;
    Result<QString> removeRecords(const std::vector<qint64>& ids) override;
    Result<void> storeEdits(const std::vector<CellEdit>& edits) override;
    void exportTable() override;

    PaymentPanel* m_payments;
    FundForm* m_form;
    QComboBox* m_scale;
};

} // namespace taizhang
