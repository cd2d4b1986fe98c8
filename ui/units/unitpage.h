// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/unit.h"
#include "ui/shared/registerof.h"

namespace taizhang {

class GroupTab;
class UnitForm;

// A unit with the counts of tasks it answers for.
struct UnitRow
{
    Unit unit;
    int leads = 0;
    int takesPart = 0;

    friend bool operator==(const UnitRow&, const UnitRow&) = default;
};

// 单位: the book of units in official order with their spellings and liaison, and the unit groups.
class UnitPage final : public RegisterOf<UnitRow>
{
    Q_OBJECT

public:
    UnitPage(const PageContext& context, QWidget* parent);

    QString title() const override;
    std::any work() const override;

private:
    void makeActions();
    void move(int step);
    void showTasks();

    std::vector<UnitRow> rows() const override;
    qint64 idOf(const UnitRow& row) const override;
    QString nameOf(const UnitRow& row) const override;
    QStringList searchedTexts(const UnitRow& row) const override;
    void showRow(const UnitRow* row) override;
    void readRows() override;
    Result<qint64> addRecord() override;
    void startRecord() override;
    Result<QString> removeRecords(const std::vector<qint64>& ids) override;
    Result<void> storeEdits(const std::vector<CellEdit>& edits) override;

    UnitForm* m_form;
    GroupTab* m_groups;
};

} // namespace taizhang
