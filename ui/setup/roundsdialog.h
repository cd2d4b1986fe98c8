// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace taizhang {

class Clock;
class DayEdit;
class Ledger;

// The reporting rounds of the ledger: opened, put right, closed and opened again. What is saved can be undone.
class RoundsDialog final : public QDialog
{
    Q_OBJECT

public:
    RoundsDialog(Ledger& ledger, const Clock& clock, QWidget* parent = nullptr);

private:
    QWidget* makeForm();
    QPushButton* makeButton(const QString& name, const QString& text);
    void layOut();
    void fillList();
    void showRound(const ReportingRound& round);
    void startNew(PeriodKind kind);
    void kindChosen();
    void save(RoundState state);
    const ReportingRound* current() const;

    Ledger& m_ledger;
    const Clock& m_clock;
    std::vector<ReportingRound> m_rounds; // newest first
    ReportingRound m_shown; // without an id: a new one
    QTreeWidget* m_list;
    QComboBox* m_kind;
    QLineEdit* m_name;
    DayEdit* m_from;
    DayEdit* m_to;
    DayEdit* m_due;
    QLabel* m_heading;
    QLabel* m_message;
    QPushButton* m_save = nullptr;
    QPushButton* m_state = nullptr;
};

} // namespace taizhang
