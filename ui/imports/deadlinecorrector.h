// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/corrections.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace taizhang {

class DayEdit;
class ImportSession;

// What a deadline phrase means: a day, long-term, every quarter ...; for all tasks with the same words.
class DeadlineCorrector final : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlineCorrector(QWidget* parent = nullptr);

    void show(const ImportSession& session, size_t draft);

Q_SIGNALS:
    void corrected(const taizhang::DeadlineReading& reading);

private:
    void addKind(DeadlineKind kind);
    void announce();

    QLabel* m_label;
    QComboBox* m_kind;
    DayEdit* m_day;
    DeadlineReading m_reading;
};

} // namespace taizhang
