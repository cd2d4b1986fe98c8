// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/indicators.h"
#include "ui/shared/page.h"
#include "ui/shared/tablemodel.h"

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace taizhang {

class TableView;

// The targets of one indicator by period: how much (不少于, 约, 区间, 恰好, 不超过), worked out or set by which
// document. Each cell is stored when it is left; a block from Excel is one step. A new target is read while it is typed
// and says what is read in it.
class TargetList final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetList(const PageContext& context, QWidget* parent = nullptr);

    void showTargets(const IndicatorView* view); // nothing: none is chosen

Q_SIGNALS:
    void messageRaised(const taizhang::Message& message);

private:
    void layOut();
    std::optional<IndicatorTarget> typed() const;
    void readTyped();
    void add();
    void removeSelected();
    void store(const std::vector<CellEdit>& edits);
    void tell(const Error& error);

    PageContext m_context;
    std::optional<IndicatorView> m_view;
    TableView* m_table;
    TableModel<IndicatorTarget>* m_model; // child of the table
    QLineEdit* m_period;
    QLineEdit* m_value;
    QLabel* m_reading;
    QPushButton* m_add;
    QPushButton* m_remove;
};

// The target with what was typed into one of its cells: period, op, value, basis, derived.
Result<IndicatorTarget> withTargetField(IndicatorTarget target, const QString& key, const QString& typed);

} // namespace taizhang
