// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/indicators.h"
#include "ui/shared/page.h"

#include <QHash>

class QComboBox;
class QFormLayout;

namespace taizhang {

class GrowingEdit;

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
    void addField(const QString& key, const QString& title, const QString& hint = {});
    void addChoice(const QString& key, const QString& title);
    void refill(bool other);
    void store(const QString& key, const QString& text);

    PageContext m_context;
    std::optional<Indicator> m_card;
    QFormLayout* m_form;
    QHash<QString, GrowingEdit*> m_fields;
    QHash<QString, QComboBox*> m_choices;
};

} // namespace taizhang
