// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/unitpage.h"

#include "core/ledger/ledger.h"
#include "ui/shared/columnfilter.h"
#include "ui/shared/icons.h"
#include "ui/shared/tableexport.h"
#include "ui/shared/tableview.h"
#include "ui/shared/undooffer.h"
#include "ui/units/grouptab.h"
#include "ui/units/unitbook.h"
#include "ui/units/unitcolumns.h"
#include "ui/units/unitform.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QTabWidget>

#include <functional>

namespace taizhang {

UnitPage::UnitPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(unitColumns(!context.ledger.isReadOnly()), [](const UnitRow& row) { return row.unit.id->value(); })
    , m_table(new TableView(QStringLiteral("units"), context.settings))
    , m_export(new TableExport(context, *m_table, this))
    , m_form(new UnitForm(context))
    , m_groups(new GroupTab(context))
    , m_search(new QLineEdit)
    , m_tabs(new QTabWidget)
{
    setObjectName(QStringLiteral("unitPage"));
    makeActions();
    m_model.setRows(unitRows(context.ledger));
    m_table->setTable(&m_model);
    layOut();
    setFocusProxy(m_table);
    connect(&context.ledger.notifier(), &ChangeNotifier::changed, this, &UnitPage::follow);
    connect(m_table, &TableView::currentIdChanged, this, &UnitPage::showUnit);
    connect(m_table, &TableView::removeRequested, this, &UnitPage::removeUnit);
    connect(m_table, &TableView::cellsPasted, this, &UnitPage::store);
    connect(&m_model, &TableModelBase::editRequested, this, [this](const CellEdit& edit) { store({edit}); });
    connect(m_search, &QLineEdit::textChanged, this, &UnitPage::applySearch);
    connect(m_form, &UnitForm::messageRaised, this, &Page::messageRaised);
    connect(m_export, &TableExport::messageRaised, this, &Page::messageRaised);
    connect(m_groups, &GroupTab::messageRaised, this, &Page::messageRaised);
    if (m_model.rowCount() > 0)
        m_table->selectId(m_model.idAt(0));
    showUnit();
}

UnitPage::~UnitPage()
{
    delete m_table; // shows and remembers columns of the model, which is a member and goes first
}

void UnitPage::makeActions()
{
    const auto make = [this](const QString& name, const QString& text, const QString& iconName,
                          const QKeySequence& keys, auto call) {
        auto* action = new QAction(icon(iconName), text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, call);
        addAction(action);
        return action;
    };
    m_add = make(QStringLiteral("addUnit"), tr("Add unit"), QStringLiteral("plus"),
        QKeySequence(QStringLiteral("Ctrl+Shift+N")), &UnitPage::addUnit);
    m_remove = make(QStringLiteral("removeUnit"), tr("Delete"), QStringLiteral("delete"), {}, &UnitPage::removeUnit);
    m_merge = make(QStringLiteral("mergeUnit"), tr("Merge …"), QStringLiteral("merge"), {}, &UnitPage::mergeUnit);
    m_up = make(QStringLiteral("unitUp"), tr("Up"), QStringLiteral("up"), QKeySequence(QStringLiteral("Alt+Up")),
        [this] { move(-1); });
    m_down = make(QStringLiteral("unitDown"), tr("Down"), QStringLiteral("down"),
        QKeySequence(QStringLiteral("Alt+Down")), [this] { move(1); });
    m_tasks = make(QStringLiteral("unitTasks"), tr("Its tasks"), QStringLiteral("tasks"), {}, &UnitPage::showTasks);
    for (QAction* action : {m_up, m_down, m_remove})
        action->setPriority(QAction::LowPriority);
}

void UnitPage::layOut()
{
    m_table->setObjectName(QStringLiteral("unitTable"));
    m_search->setObjectName(QStringLiteral("unitSearch"));
    m_search->setPlaceholderText(tr("Search units by any of their names"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), ThemeRole::MutedText), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(fontMetrics().height() * 29);
    auto* list = new QWidget;
    auto* left = new QVBoxLayout(list);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(20, 8, 20, 8);
    bar->addWidget(m_search);
    bar->addStretch();
    left->addLayout(bar);
    left->addWidget(m_table, 1);
    auto* splitter = new QSplitter;
    splitter->addWidget(list);
    splitter->addWidget(m_form);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    const int panel = fontMetrics().height() * 24;
    splitter->setSizes({10 * panel, panel});
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(splitter, tr("Units"));
    m_tabs->addTab(m_groups, tr("Groups"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
}

QString UnitPage::title() const
{
    return tr("Units");
}

QList<QAction*> UnitPage::pageActions() const
{
    return {m_tasks, m_up, m_down, m_merge, m_remove, m_add};
}

bool UnitPage::can(Verb) const
{
    return true;
}

void UnitPage::perform(Verb verb)
{
    if (verb == Verb::Find)
        m_search->setFocus();
    else if (verb == Verb::Copy)
        m_table->copySelection();
    else if (verb == Verb::Export)
        m_export->toWorkbook(title());
    else if (verb == Verb::Print)
        m_export->toPdf(title());
}

void UnitPage::open(const QString& target)
{
    if (m_stale)
        reload();
    m_tabs->setCurrentIndex(0);
    m_search->clear();
    for (const UnitRow& row : m_model.rows()) {
        if (row.unit.name == target)
            m_table->selectId(row.unit.id->value());
    }
}

void UnitPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
}

// Counting the tasks of every unit is left until it is seen.
void UnitPage::follow()
{
    m_stale = true;
    if (isVisible())
        reload();
}

void UnitPage::reload()
{
    m_stale = false;
    m_model.setRows(unitRows(m_context.ledger));
    m_groups->reload();
    showUnit();
}

const UnitRow* UnitPage::current() const
{
    const auto id = m_table->currentId();
    return id ? m_model.find(*id) : nullptr;
}

void UnitPage::showUnit()
{
    const UnitRow* row = current();
    m_form->showUnit(row ? &row->unit : nullptr);
    const bool writable = !m_context.ledger.isReadOnly();
    for (QAction* action : {m_up, m_down, m_merge, m_remove})
        action->setEnabled(row && writable);
    m_add->setEnabled(writable);
    m_tasks->setEnabled(row != nullptr);
}

void UnitPage::addUnit()
{
    Unit unit;
    unit.name = tr("New unit");
    const Result<UnitId> added = m_context.ledger.saveUnit(unit);
    if (!added)
        return tell(added.error());
    m_search->clear();
    m_table->selectId(added->value());
    m_form->startName();
}

void UnitPage::removeUnit()
{
    const UnitRow* row = current();
    if (!row || m_context.ledger.isReadOnly())
        return;
    const QString name = row->unit.name;
    const Result<void> removed = m_context.ledger.removeUnit(*row->unit.id);
    if (!removed)
        return tell(removed.error());
    Q_EMIT messageRaised(withUndo(Message::info(tr("“%1” deleted.").arg(name)), m_context.ledger,
        std::bind_front(&UnitPage::messageRaised, this)));
}

void UnitPage::move(int step)
{
    const UnitRow* row = current();
    if (!row)
        return;
    const Result<void> moved = moveUnit(m_context.ledger, *row->unit.id, step);
    if (!moved)
        tell(moved.error());
}

void UnitPage::mergeUnit()
{
    m_form->startMerge();
}

void UnitPage::showTasks()
{
    if (const UnitRow* row = current())
        Q_EMIT tasksRequested(
            tr("unit:\"%1\"").arg(row->unit.shortName.isEmpty() ? row->unit.name : row->unit.shortName));
}

void UnitPage::applySearch(const QString& text)
{
    const QString wanted = foldedForFilter(text.trimmed());
    if (wanted.isEmpty())
        return m_model.setRowFilter({});
    m_model.setRowFilter([wanted](const UnitRow& row) {
        const QStringList names = QStringList{row.unit.name, row.unit.shortName} + row.unit.aliases;
        return holdsFolded(foldedForFilter(names.join(QLatin1Char('\n'))), wanted);
    });
}

void UnitPage::store(const std::vector<CellEdit>& edits)
{
    for (const CellEdit& edit : edits) {
        const UnitRow* row = m_model.find(edit.id);
        if (!row)
            continue;
        const Result<UnitId> stored = m_context.ledger.saveUnit(unitWithField(row->unit, edit.column, edit.text));
        if (!stored)
            return tell(stored.error());
    }
}

void UnitPage::tell(const Error& error)
{
    Q_EMIT messageRaised(Message::error(error));
}

} // namespace taizhang
