// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace taizhang {

// Says what the column of the example that is looked at was taken for; another meaning can be chosen.
class ColumnCorrector final : public QWidget
{
    Q_OBJECT

public:
    // The meanings to choose from, each with its number as data.
    explicit ColumnCorrector(QComboBox* meanings, QWidget* parent = nullptr);

    void show(int column, const QString& header, int meaning);

Q_SIGNALS:
    void corrected(int meaning);

private:
    QLabel* m_label;
    QComboBox* m_meanings;
};

// A label in front of a combo, its buddy.
QWidget* labelledCombo(QLabel* label, QComboBox* combo);

} // namespace taizhang
