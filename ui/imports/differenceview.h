// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/importplan.h"

#include <QTextEdit>

#include <vector>

namespace taizhang {

// What changes in a task, word by word: [-removed words] struck through, [+added ones] underlined, both also in colour.
class DifferenceView final : public QTextEdit
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget* parent = nullptr);

    void setDifferences(const std::vector<FieldDifference>& differences);

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();

    std::vector<FieldDifference> m_differences;
};

} // namespace taizhang
