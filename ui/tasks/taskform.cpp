// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskform.h"

#include "core/base/clock.h"
#include "core/ledger/ledger.h"
#include "core/report/words.h"
#include "ui/shared/growingedit.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/theme.h"
#include "ui/tasks/deadlinefields.h"
#include "ui/tasks/milestonelist.h"
#include "ui/tasks/taskedits.h"
#include "ui/tasks/taskfields.h"

#include <QFormLayout>
#include <QLabel>

namespace taizhang {

namespace {

QStringList unitNamesOf(const UnitDirectory& directory)
{
    QStringList names;
    for (const Unit& unit : directory.units())
        names << (unit.shortName.isEmpty() ? unit.name : unit.shortName);
    for (const UnitGroup& group : directory.groups())
        names << group.name;
    return names;
}

} // namespace

TaskForm::TaskForm(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new QFormLayout(this))
    , m_deadline(new DeadlineFields(context.clock))
    , m_milestones(new MilestoneList(context.clock))
    , m_source(plainLabel({}))
{
    setObjectName(QStringLiteral("taskForm"));
    m_form->setContentsMargins(16, 12, 16, 16);
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(8);
    addField(field::number, tr("No."), false);
    addField(field::title, tr("Task"), false);
    addField(field::aspect, tr("Aspect"), false);
    addField(field::measures, tr("Measures"), true);
    addField(field::goal, tr("Goal"), false);
    addField(field::deliverable, tr("Deliverable"), false);
    addField(field::lead, tr("Lead unit"), false);
    addField(field::responsible, tr("Responsible units"), false);
    addField(field::support, tr("Supporting units"), false);
    addField(field::leadOfficial, word(OfficialRole::LeadOfficial), true);
    addField(field::coLeadOfficial, word(OfficialRole::CoLeadOfficial), true);
    addField(field::handler, word(OfficialRole::Handler), true);
    addDeadline();
    addField(field::budget, tr("Budget"), false);
    addField(field::note, tr("Note"), false);
    m_source->setWordWrap(true);
    setMuted(m_source);
    m_form->addRow(tr("Source"), m_source);
    const bool writable = !context.ledger.isReadOnly();
    for (GrowingEdit* edit : std::as_const(m_fields))
        edit->setReadOnly(!writable); // can still be selected and copied
    m_deadline->setEnabled(writable);
    m_milestones->setEnabled(writable);
}

void TaskForm::addDeadline()
{
    addField(field::deadline, tr("Deadline"), false);
    m_form->addRow(QString(), m_deadline);
    m_form->addRow(m_milestones);
    connect(m_deadline, &DeadlineFields::edited, this, &TaskForm::storeDeadline);
    connect(m_milestones, &MilestoneList::edited, this, &TaskForm::storeMilestones);
}

void TaskForm::addField(const QString& key, const QString& title, bool manyLines)
{
    auto* edit = new GrowingEdit(manyLines ? GrowingEdit::Lines::Many : GrowingEdit::Lines::One, this);
    edit->setObjectName(QStringLiteral("field_") + key);
    edit->setAccessibleName(title);
    m_fields.insert(key, edit);
    m_form->addRow(title, edit);
    auto* label = qobject_cast<QLabel*>(m_form->labelForField(edit));
    setMuted(label);
    connect(edit, &GrowingEdit::committed, this, [this, key](const QString& text) { store(key, text); });
    if (key == field::measures)
        edit->setPlaceholderText(tr("one measure a line"));
    else if (key == field::deadline)
        edit->setPlaceholderText(tr("as written, e.g. 2026年12月底前, 长期坚持, 每季度"));
    else if (key == field::lead || key == field::responsible || key == field::support)
        edit->setPlaceholderText(tr("names joined with 、"));
    else if (key == field::leadOfficial || key == field::coLeadOfficial || key == field::handler)
        edit->setPlaceholderText(tr("one post a line, its telephone in brackets"));
}

void TaskForm::fitInto(int width)
{
    if (m_form->rowWrapPolicy() == QFormLayout::DontWrapRows)
        m_besides = m_form->minimumSize().width();
    m_form->setRowWrapPolicy(width < m_besides ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
}

void TaskForm::showTask(const TaskView* view)
{
    const bool other = !view || !m_view || view->task.id != m_view->task.id;
    if (other) {
        // What was being written belongs to the task that is left.
        for (GrowingEdit* edit : std::as_const(m_fields))
            edit->commit();
    }
    m_view = view ? std::optional(*view) : std::nullopt;
    setEnabled(view != nullptr);
    if (!view)
        return;
    if (other) {
        const TaskFieldContext context = TaskFieldContext::of(m_context.ledger, view->task);
        QStringList aspects;
        for (const Aspect& aspect : context.aspects)
            aspects << aspect.name;
        m_fields[field::aspect]->setCompletions(aspects);
        for (const QString& key : {field::lead, field::responsible, field::support})
            m_fields[key]->setCompletions(unitNamesOf(context.directory));
    }
    refill();
}

void TaskForm::refill()
{
    for (auto it = m_fields.constBegin(); it != m_fields.constEnd(); ++it) {
        const bool writing = it.value()->hasFocus() && it.value()->toPlainText() != it.value()->storedText();
        if (!writing)
            it.value()->setStoredText(taskFieldText(*m_view, it.key()));
    }
    m_deadline->setDeadline(m_view->task.deadline);
    m_milestones->setDeadline(m_view->task.deadline);
    const auto& source = m_view->task.source;
    setPlainText(m_source,
        source ? tr("%1, %2, row %3").arg(source->file, source->sheet).arg(source->row) : tr("entered by hand"));
}

void TaskForm::startTitle()
{
    GrowingEdit* title = m_fields[field::title];
    title->setFocus();
    title->selectAll();
}

void TaskForm::store(const QString& key, const QString& text)
{
    if (!m_view)
        return;
    const CellEdit edit{m_view->task.id->value(), key, text};
    const Result<void> stored = storeTaskEdits(m_context.ledger, {edit}, m_context.clock.today());
    if (stored)
        return;
    refill();
    if (stored.error().code == ErrorCode::RecordNotFound && stored.error().args.value(0) == QStringLiteral("unit"))
        offerUnit(key, text, stored.error());
    else
        Q_EMIT messageRaised(Message::error(stored.error()));
}

// A name that is in no book: one click adds the unit and stores the field again.
void TaskForm::offerUnit(const QString& key, const QString& text, const Error& error)
{
    const QString name = error.args.value(1);
    Message message = Message::warning(tr("The unit book has no “%1”.").arg(name));
    message.actionText = tr("Add as a new unit");
    message.action = [this, key, text, name] {
        Unit unit;
        unit.name = name;
        unit.kind = guessUnitKind(name);
        const Result<UnitId> added = m_context.ledger.saveUnit(unit);
        if (added)
            store(key, text);
        else
            Q_EMIT messageRaised(Message::error(added.error()));
    };
    Q_EMIT messageRaised(message);
}

void TaskForm::storeDeadline(const Deadline& deadline)
{
    if (!m_view)
        return;
    Task task = m_view->task;
    task.deadline = deadline;
    const Result<void> stored = m_context.ledger.saveTask(task);
    if (stored)
        return;
    refill();
    Q_EMIT messageRaised(Message::error(stored.error()));
}

void TaskForm::storeMilestones(const std::vector<Milestone>& milestones)
{
    if (!m_view)
        return;
    Deadline deadline = m_view->task.deadline;
    deadline.milestones = milestones;
    deadline.kind = DeadlineKind::Milestones;
    deadline.due = milestones.empty() ? std::nullopt : std::optional(milestones.back().dueOn);
    storeDeadline(deadline);
}

} // namespace taizhang
