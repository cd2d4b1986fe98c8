// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/indicators.h"
#include "ui/shared/fieldform.h"
#include "ui/shared/page.h"

namespace taizhang {

// 指标口径卡: what an indicator counts and how; each field is stored when it is left.
class IndicatorForm final : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorForm(const PageContext& context, QWidget* parent = nullptr);

    void showCard(const Indicator* card); // nothing: none is chosen
    void startName();

Q_SIGNALS:
    void messageRaised(const taizhang::Message& message);

private:
    void addFields();
    void fill(FieldForm::Writing writing);
    void store(const QString& key, const QString& text);

    PageContext m_context;
    std::optional<Indicator> m_card;
    FieldForm* m_fields;
};

} // namespace taizhang
