// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"

#include <QString>
#include <QWidget>

#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace taizhang {

class Clock;
class DayEdit;
class GrowingEdit;
class PercentEdit;

// One progress record being written: new, or one that stands put right.
class ProgressForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressForm(const Clock& clock, QWidget* parent = nullptr);

    // Who may have reported, and for which round; the first choice is always none. A new record is of the round that
    // today's returns are for, if there is one.
    using UnitNames = std::vector<std::pair<UnitId, QString>>;
    void setUnits(const UnitNames& units);
    void setRounds(const std::vector<ReportingRound>& rounds);
    void startNew(std::optional<Percent> percent = {}, std::optional<UnitId> unit = {}); // where it begins
    void startEdit(const ProgressRecord& record);
    ProgressRecord written() const; // as it stands in the form
    // A new record with texts that has not been submitted, and going on with it.
    std::optional<ProgressRecord> unfinished() const;
    void resume(const ProgressRecord& record) { fill(record); }
    void focusText();

Q_SIGNALS:
    void submitted(const taizhang::ProgressRecord& record); // its task is not set for a new one
    void canceled(); // of one that stands: what comes next is a new one
    void removalRequested(taizhang::ProgressId id);

private:
    void layOut();
    void fill(const ProgressRecord& record);
    void fillRounds();

    const Clock& m_clock;
    ProgressRecord m_record;
    UnitNames m_units;
    std::vector<ReportingRound> m_rounds;
    QLabel* m_heading;
    DayEdit* m_day;
    PercentEdit* m_percent;
    QComboBox* m_unit;
    QComboBox* m_round;
    GrowingEdit* m_text;
    GrowingEdit* m_problems;
    GrowingEdit* m_next;
    QPushButton* m_save;
    QPushButton* m_remove;
    QPushButton* m_cancel;
};

} // namespace taizhang
