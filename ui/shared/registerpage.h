// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/page.h"
#include "ui/shared/tablemodelbase.h"

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabWidget;

namespace taizhang {

class TableExport;
class TableView;

// The frame of a page that lists records of one kind: a table with a search above and a total below, the chosen record
// beside it, actions, and what to do while there is none. It follows the ledger when it is seen, keeps its place,
// stores what is typed or pasted at once as one step, and offers Undo for what it deletes. A page derives from
// RegisterOf<Row> (registerof.h) and says only what is its own.
class RegisterPage : public Page
{
    Q_OBJECT

public:
    QList<QAction*> pageActions() const override; // in the order they were added
    bool can(Verb verb) const override;
    void perform(Verb verb) override;

protected:
    struct Frame
    {
        QString key; // "fund": names of the page (fundPage), its table (fundTable), search and total
        QString columns; // the settings remember the columns under it
        QString searchHint;
        EmptyState::Words empty; // the button adds the first record
    };
    RegisterPage(const PageContext& context, const Frame& frame, QWidget* parent);

    // When an action is of use.
    enum class Needs
    {
        Writable, // a ledger that can be written
        Chosen, // a record
        WritableChosen,
        Any // record at all
    };
    // Call the main one last.
    QAction* addPageAction(const QString& name, const QString& text, const QString& iconName, Needs needs,
        const std::function<void()>& call);
    void addRemoveAction(const QString& name);
    void addNewAction(const QString& name, const QString& text);
    void addOriginAction(const QString& table); // 来历 of the chosen record, by its table of the change log

    // Build the page with these, then start().
    void setPanel(QWidget* panel, int characters = 24); // beside the table, about so wide
    void addTab(const QString& title, QWidget* widget);
    QTabWidget* tabs() const { return m_tabs; }
    QHBoxLayout* bar() const { return m_bar; } // the line with the search
    void start(TableModelBase* model);

    const PageContext& context() const { return m_context; }
    TableView* table() const { return m_table; }
    TableExport* files() const { return m_files; }
    bool writable() const;
    void reload(); // after a change, or where rows are shown in another way
    void refreshIfStale();
    void select(qint64 id); // whatever was searched for
    void tell(const Error& error);

    virtual void readRows() = 0;
    virtual void showCurrent() = 0;
    virtual void applySearch(const QString& folded) = 0;
    virtual QString totalText() const { return {}; }
    virtual Result<qint64> addRecord() = 0;
    virtual void startRecord() = 0; // the cursor goes into the one just added
    virtual Result<QString> removeRecords(const std::vector<qint64>& ids) = 0; // what is told of it
    virtual Result<void> storeEdits(const std::vector<CellEdit>& edits) = 0;
    virtual void exportTable();
    virtual TableView* seenTable() const { return m_table; }

    void showEvent(QShowEvent* event) override;

private:
    void layOut(const Frame& frame);
    void makeBar(const Frame& frame);
    void follow();
    void showRecord();
    void showTotal();
    void addNew();
    void removeSelected();
    void store(const std::vector<CellEdit>& edits);

    struct PageAction
    {
        QAction* action;
        Needs needs;
    };

    PageContext m_context;
    TableView* m_table;
    QLineEdit* m_search;
    QHBoxLayout* m_bar;
    QLabel* m_total;
    QTabWidget* m_tabs; // the table's alone: no tabs are shown
    QStackedWidget* m_stack; // the tabs, or what to do while there is no record
    TableExport* m_files;
    TableModelBase* m_model = nullptr; // child of the table
    std::vector<PageAction> m_actions;
    bool m_stale = false; // it was not seen when something changed
};

} // namespace taizhang
