// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/funds.h"
#include "ui/shared/fieldform.h"
#include "ui/shared/page.h"

class QLabel;

namespace taizhang {

// How a fund item is planned: amounts per unit, tranches, shares of tasks, who answers for it. Each field is stored
// when it is left; what is read in shares and tranches is said while they are typed.
class FundForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FundForm(const PageContext& context, QWidget* parent = nullptr);

    void showFund(const FundView* fund); // nothing: none is chosen

Q_SIGNALS:
    void messageRaised(const taizhang::Message& message);

private:
    void addFields();
    void fill(FieldForm::Writing writing);
    QString typed(const QString& key) const;
    void sayShares();
    void sayTranches();
    void store(const QString& key, const QString& text);

    PageContext m_context;
    std::optional<FundView> m_fund;
    FieldForm* m_fields;
    QLabel* m_shares;
    QLabel* m_tranches;
};

} // namespace taizhang
