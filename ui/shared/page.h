// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/message.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <any>

class QAction;

namespace taizhang {

class Clock;
class Dialogs;
class JobRunner;
class Ledger;
class Settings;

// What every page may use. Everything outlives the pages; pages live as long as their ledger is open.
struct PageContext
{
    Ledger& ledger;
    Settings& settings;
    Dialogs& dialogs;
    JobRunner& jobs;
    const Clock& clock;
    std::any work = {}; // of the page that this one is made in place of, as for another language; see Page::work()
};

// The pages by phase of work, in the order of the navigation.
enum class PageKey
{
    Tasks,
    Units,
    Imports,
    Funds,
    Indicators,
    Overview,
    Reports,
    History
};

// One place of the program. The shell makes a page when it is first shown, shows its title and actions above it, and
// passes on what it asks for. A page listens to the ledger's notifier itself.
class Page : public QWidget
{
    Q_OBJECT

public:
    enum class Verb
    {
        Find, // put the cursor into the search field
        Copy,
        Export,
        Print
    };

    using QWidget::QWidget;

    virtual QString title() const = 0;
    // Buttons beside the title; the last one is the page's main action and is drawn so. Those with low priority are
    // drawn as their icon alone.
    virtual QList<QAction*> pageActions() const { return {}; }
    virtual bool can(Verb) const { return false; }
    virtual void perform(Verb) { }
    // What the page is to show: a task query for Tasks, a file's path for Imports, a unit's name for Units.
    virtual void open(const QString& target) { Q_UNUSED(target) }
    // Unfinished work beyond what the named widgets show (see ViewState), for a page made in place of this one.
    virtual std::any work() const { return {}; }

Q_SIGNALS:
    void messageRaised(const taizhang::Message& message);
    void pageRequested(taizhang::PageKey key, const QString& target);
    // Tasks page with this query, e.g. 灯:红 方面:技能; the same as pageRequested(PageKey::Tasks, query).
    void tasksRequested(const QString& query);
};

} // namespace taizhang
