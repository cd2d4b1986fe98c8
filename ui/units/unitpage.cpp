// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/unitpage.h"

#include "core/ledger/ledger.h"
#include "ui/units/grouptab.h"
#include "ui/units/unitbook.h"
#include "ui/units/unitcolumns.h"
#include "ui/units/unitform.h"

#include <QAction>

namespace taizhang {

UnitPage::UnitPage(const PageContext& context, QWidget* parent)
    : RegisterOf(context,
        {QStringLiteral("unit"), QStringLiteral("units"), tr("Search units by any of their names"),
            {QStringLiteral("units"), tr("No units yet"),
                tr("The import of a task list brings its units along. Or add the first one here."), tr("Add unit")}},
        parent)
    , m_form(new UnitForm(context))
    , m_groups(new GroupTab(context))
{
    makeActions();
    setPanel(m_form);
    addTab(tr("Groups"), m_groups);
    connect(m_form, &UnitForm::messageRaised, this, &Page::messageRaised);
    connect(m_groups, &GroupTab::messageRaised, this, &Page::messageRaised);
    startWith(unitColumns(writable()));
    if (const auto* merging = std::any_cast<std::optional<UnitId>>(&context.work); merging && *merging) {
        table()->selectId((*merging)->value());
        m_form->startMerge();
    }
}

std::any UnitPage::work() const
{
    return m_form->merging();
}

void UnitPage::makeActions()
{
    addPageAction(
        QStringLiteral("unitTasks"), tr("Its tasks"), QStringLiteral("tasks"), Needs::Chosen, [this] { showTasks(); });
    QAction* up = addPageAction(
        QStringLiteral("unitUp"), tr("Up"), QStringLiteral("up"), Needs::WritableChosen, [this] { move(-1); });
    QAction* down = addPageAction(
        QStringLiteral("unitDown"), tr("Down"), QStringLiteral("down"), Needs::WritableChosen, [this] { move(1); });
    up->setShortcut(QKeySequence(QStringLiteral("Alt+Up")));
    down->setShortcut(QKeySequence(QStringLiteral("Alt+Down")));
    for (QAction* action : {up, down})
        action->setPriority(QAction::LowPriority);
    addPageAction(QStringLiteral("mergeUnit"), tr("Merge …"), QStringLiteral("merge"), Needs::WritableChosen,
        [this] { m_form->startMerge(); });
    addOriginAction(QStringLiteral("unit"));
    addRemoveAction(QStringLiteral("removeUnit"));
    addNewAction(QStringLiteral("addUnit"), tr("Add unit"));
}

QString UnitPage::title() const
{
    return tr("Units");
}

std::vector<UnitRow> UnitPage::rows() const
{
    return unitRows(context().ledger);
}

qint64 UnitPage::idOf(const UnitRow& row) const
{
    return row.unit.id->value();
}

QString UnitPage::nameOf(const UnitRow& row) const
{
    return row.unit.name;
}

QStringList UnitPage::searchedTexts(const UnitRow& row) const
{
    return QStringList{row.unit.name, row.unit.shortName} + row.unit.aliases;
}

void UnitPage::showRow(const UnitRow* row)
{
    m_form->showUnit(row ? &row->unit : nullptr);
}

void UnitPage::readRows()
{
    RegisterOf::readRows();
    m_groups->reload();
}

Result<qint64> UnitPage::addRecord()
{
    Unit unit;
    unit.name = tr("New unit");
    const Result<UnitId> added = context().ledger.saveUnit(unit);
    return added ? Result<qint64>(added->value()) : added.error();
}

void UnitPage::startRecord()
{
    m_form->startName();
}

// One at a time: whether a unit may go is told of each.
Result<QString> UnitPage::removeRecords(const std::vector<qint64>&)
{
    const QString name = current()->unit.name;
    const Result<void> removed = context().ledger.removeUnit(*current()->unit.id);
    return removed ? Result<QString>(tr("“%1” deleted.").arg(name)) : removed.error();
}

void UnitPage::move(int step)
{
    const Result<void> moved = moveUnit(context().ledger, *current()->unit.id, step);
    if (!moved)
        tell(moved.error());
}

void UnitPage::showTasks()
{
    const Unit& unit = current()->unit;
    Q_EMIT tasksRequested(tr("unit:\"%1\"").arg(unit.shortName.isEmpty() ? unit.name : unit.shortName));
}

Result<void> UnitPage::storeEdits(const std::vector<CellEdit>& edits)
{
    for (const CellEdit& edit : edits) {
        const UnitRow* row = model().find(edit.id);
        if (!row)
            continue;
        const Result<UnitId> stored = context().ledger.saveUnit(unitWithField(row->unit, edit.column, edit.text));
        if (!stored)
            return stored.error();
    }
    return {};
}

} // namespace taizhang
