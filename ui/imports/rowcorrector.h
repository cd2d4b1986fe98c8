// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/corrections.h"
#include "core/exchange/fieldmeaning.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace taizhang {

class ImportSession;

// What a row is: task, part of the one above, chapter, note, total; for it alone or for all rows like it.
class RowCorrector final : public QWidget
{
    Q_OBJECT

public:
    explicit RowCorrector(QWidget* parent = nullptr);

    void show(const ImportSession& session, const CellRef& cell); // hides itself where there is nothing to correct

Q_SIGNALS:
    void corrected(const taizhang::RowCorrection& correction);

private:
    void announce();

    QLabel* m_label;
    QComboBox* m_reading;
    QCheckBox* m_all;
    QString m_shape;
    QString m_text;
};

} // namespace taizhang
