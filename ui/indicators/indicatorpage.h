// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/indicatorcolumns.h"
#include "ui/shared/registerof.h"

namespace taizhang {

class IndicatorForm;
class ReadingTab;
class TargetList;

// 指标: the indicators with target, value and completion, the card and targets of the chosen one, and the grid of
// values by period.
class IndicatorPage final : public RegisterOf<IndicatorTableRow>
{
    Q_OBJECT

public:
    IndicatorPage(const PageContext& context, QWidget* parent);

    QString title() const override;

private:
    void makeActions();
    QWidget* panelSide();
    void enterValues();

    std::vector<IndicatorTableRow> rows() const override;
    qint64 idOf(const IndicatorTableRow& row) const override;
    QString nameOf(const IndicatorTableRow& row) const override;
    QStringList searchedTexts(const IndicatorTableRow& row) const override;
    void showRow(const IndicatorTableRow* row) override;
    void readRows() override;
    void applySearch(const QString& folded) override;
    QString totalText() const override;
    Result<qint64> addRecord() override;
    void startRecord() override;
    Result<QString> removeRecords(const std::vector<qint64>& ids) override;
    Result<void> storeEdits(const std::vector<CellEdit>& edits) override;
    void exportTable() override;
    TableView* seenTable() const override;

    IndicatorForm* m_form;
    TargetList* m_targets;
    ReadingTab* m_readings;
    QTabWidget* m_panel;
};

} // namespace taizhang
