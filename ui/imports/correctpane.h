// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklistreader.h"
#include "core/ledger/importplan.h"
#include "ui/imports/correctiontarget.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace taizhang {

class ColumnCorrector;
class DeadlineCorrector;
class ImportSession;
class RowCorrector;

// How the example that is looked at was read, and what it can be corrected to: the meaning of its column, the kind of
// its row, its deadline phrase, its units and who leads. Every correction holds for all like cells at once.
class CorrectPane final : public QWidget
{
    Q_OBJECT

public:
    explicit CorrectPane(QWidget* parent = nullptr);

    void show(const ImportSession& session, const CorrectionTarget& target);
    void clear();

Q_SIGNALS:
    void columnCorrected(const taizhang::ColumnMeaning& column);
    void rowCorrected(const taizhang::RowCorrection& correction);
    void deadlineCorrected(const taizhang::DeadlineReading& reading);
    void leadCorrected(taizhang::LeadConvention convention);
    void unitDecided(const taizhang::UnitDecision& decision);
    void undoRequested();

private:
    QWidget* makeLead();
    void showColumn(const ImportSession& session, const CellRef& cell);
    void showUnits(const ImportSession& session, const CorrectionTarget& target);

    ColumnMeaning m_meaning;
    QLabel* m_title;
    ColumnCorrector* m_column;
    RowCorrector* m_row;
    DeadlineCorrector* m_deadline;
    QWidget* m_leadRow;
    QComboBox* m_lead;
    QWidget* m_units;
    QVBoxLayout* m_unitLayout;
    QStringList m_unitNames;
    QPushButton* m_undo;
};

} // namespace taizhang
