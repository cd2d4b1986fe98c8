// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/unit.h"
#include "ui/shared/page.h"
#include "ui/shared/tablemodel.h"

class QAction;
class QLineEdit;
class QTabWidget;

namespace taizhang {

class GroupTab;
class TableExport;
class TableView;
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
class UnitPage final : public Page
{
    Q_OBJECT

public:
    UnitPage(const PageContext& context, QWidget* parent);
    ~UnitPage() override;

    QString title() const override;
    QList<QAction*> pageActions() const override;
    bool can(Verb verb) const override;
    void perform(Verb verb) override;
    void open(const QString& target) override; // a unit's name

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeActions();
    void layOut();
    void follow();
    void reload();
    void showUnit();
    void addUnit();
    void removeUnit();
    void move(int step);
    void mergeUnit();
    void showTasks();
    void applySearch(const QString& text);
    void store(const std::vector<CellEdit>& edits);
    void tell(const Error& error);
    const UnitRow* current() const;

    PageContext m_context;
    bool m_stale = false; // it was not seen when something changed
    TableModel<UnitRow> m_model;
    TableView* m_table;
    TableExport* m_export;
    UnitForm* m_form;
    GroupTab* m_groups;
    QLineEdit* m_search;
    QTabWidget* m_tabs;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_merge = nullptr;
    QAction* m_tasks = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_add = nullptr;
};

} // namespace taizhang
