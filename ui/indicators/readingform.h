// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/indicators.h"
#include "ui/shared/page.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace taizhang {

class FieldForm;

// One value of the grid with everything that is told beside it, and where it comes from (来历).
class ReadingForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingForm(const PageContext& context, QWidget* parent = nullptr);

    // `place` says which cell it is. No reading: the cell is empty.
    void showReading(const Indicator* card, const IndicatorReading* reading, const QString& place);

Q_SIGNALS:
    void messageRaised(const taizhang::Message& message);

private:
    void layOut();
    void addFields();
    void refill();
    void listHistory();
    void store(const QString& key, const QString& text);
    void save(const IndicatorReading& reading);
    void removeReading();

    PageContext m_context;
    std::optional<Indicator> m_card;
    std::optional<IndicatorReading> m_reading;
    QLabel* m_heading;
    QLabel* m_warning;
    FieldForm* m_fields;
    QCheckBox* m_verified;
    QPushButton* m_remove;
    QListWidget* m_history;
};

// The text of a field of a value: value, on, from, yearOnYear, rank, rankScope, numerator, denominator, source, note.
QString readingFieldText(const IndicatorReading& reading, const QString& key);
// The value with what was typed into a field; ValueInvalid for what is not understood, and nothing is read as zero.
Result<IndicatorReading> withReadingField(IndicatorReading reading, const QString& key, const QString& typed);

} // namespace taizhang
