// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/progresstab.h"

#include "core/base/clock.h"
#include "core/ledger/ledger.h"
#include "core/model/reportingunit.h"
#include "core/report/words.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/theme.h"
#include "ui/shared/twolinedelegate.h"
#include "ui/tasks/progressform.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace taizhang {

namespace {

// 进展 / 问题 / 下一步 as one text.
QString recordText(const ProgressRecord& record)
{
    QStringList parts;
    if (!record.text.isEmpty())
        parts << record.text;
    if (!record.problems.isEmpty())
        parts << ProgressTab::tr("Problems: %1").arg(record.problems);
    if (!record.nextSteps.isEmpty())
        parts << ProgressTab::tr("Next: %1").arg(record.nextSteps);
    return parts.isEmpty() ? ProgressTab::tr("(without text)") : parts.join(QLatin1Char('\n'));
}

void addUnit(ProgressForm::UnitNames& names, const UnitDirectory& directory, UnitId id)
{
    const Unit* unit = directory.unit(id);
    const auto same = [id](const auto& entry) { return entry.first == id; };
    if (unit && std::none_of(names.begin(), names.end(), same))
        names.emplace_back(id, unit->name);
}

// Those of the task first, members of its groups with them; then all the others in official order.
ProgressForm::UnitNames reporters(const TaskView& view, const UnitDirectory& directory)
{
    ProgressForm::UnitNames names;
    for (const TaskUnit& unit : view.units) {
        if (unit.unit)
            addUnit(names, directory, *unit.unit);
        if (!unit.group)
            continue;
        for (const UnitId member : directory.members(*unit.group))
            addUnit(names, directory, member);
    }
    for (const Unit& unit : directory.units())
        addUnit(names, directory, *unit.id);
    return names;
}

} // namespace

ProgressTab::ProgressTab(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new ProgressForm(context.clock))
    , m_list(new QListWidget)
    , m_none(plainLabel(tr("No progress has been recorded for this task yet.")))
{
    setObjectName(QStringLiteral("progressTab"));
    m_list->setObjectName(QStringLiteral("progressList"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Progress records"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_form);
    m_form->setVisible(!context.ledger.isReadOnly());
    column->addWidget(m_list, 1);
    m_none->setObjectName(QStringLiteral("noProgress"));
    m_none->setWordWrap(true);
    m_none->setContentsMargins(16, 12, 16, 12);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setMuted(m_none);
    column->addWidget(m_none, 1);
    connect(m_form, &ProgressForm::submitted, this, &ProgressTab::record);
    connect(m_form, &ProgressForm::canceled, this, &ProgressTab::startNew);
    connect(m_form, &ProgressForm::removalRequested, this, &ProgressTab::remove);
    connect(m_list, &QListWidget::itemActivated, this, &ProgressTab::editItem);
    connect(m_list, &QListWidget::itemClicked, this, &ProgressTab::editItem);
}

void ProgressTab::showTask(const TaskView* view)
{
    const bool other = !view || !m_view || view->task.id != m_view->task.id;
    if (other)
        keepUnfinished();
    m_view = view ? std::optional(*view) : std::nullopt;
    m_records = view ? m_context.ledger.progress(*view->task.id) : std::vector<ProgressRecord>();
    const UnitDirectory directory = m_context.ledger.directory();
    fillList(directory);
    m_form->setUnits(view ? reporters(*view, directory) : ProgressForm::UnitNames());
    m_form->setRounds(m_context.ledger.rounds());
    if (other)
        resume();
}

void ProgressTab::keepUnfinished()
{
    if (!m_view)
        return;
    const qint64 task = m_view->task.id->value();
    if (const std::optional<ProgressRecord> record = m_form->unfinished())
        m_unfinished[task] = *record;
    else
        m_unfinished.remove(task);
}

void ProgressTab::resume()
{
    const auto kept = m_view ? m_unfinished.constFind(m_view->task.id->value()) : m_unfinished.constEnd();
    if (kept == m_unfinished.constEnd())
        startNew();
    else
        m_form->resume(*kept);
}

ProgressTab::Work ProgressTab::work() const
{
    return {m_view ? m_view->task.id : std::nullopt, m_form->written(), m_unfinished};
}

void ProgressTab::goOnWith(const Work& work)
{
    m_unfinished = work.ofOthers;
    if (m_view && m_view->task.id == work.task)
        m_form->resume(work.record);
}

void ProgressTab::startNew()
{
    if (m_view)
        m_form->startNew(m_view->percent, reportingUnit(*m_view));
    else
        m_form->startNew();
}

void ProgressTab::startRecord()
{
    if (!m_form->unfinished())
        startNew();
    m_form->focusText();
}

void ProgressTab::fillList(const UnitDirectory& directory)
{
    m_list->clear();
    for (const ProgressRecord& record : m_records)
        addItem(record, directory);
    m_list->setVisible(!m_records.empty());
    m_none->setVisible(m_view && m_records.empty());
}

void ProgressTab::addItem(const ProgressRecord& record, const UnitDirectory& directory)
{
    auto* item = new QListWidgetItem(recordText(record), m_list);
    QStringList facts{record.on.toString(Qt::ISODate)};
    if (record.percent)
        facts << record.percent->toText() + QLatin1Char('%');
    if (const Unit* unit = record.unit ? directory.unit(*record.unit) : nullptr)
        facts << unit->name;
    for (const ReportingRound& round : m_context.ledger.rounds()) {
        if (record.round && round.id == record.round)
            facts << round.name;
    }
    item->setData(TwoLineDelegate::SubtitleRole, facts.join(QStringLiteral("  ·  ")));
    item->setToolTip(shownToolTip(recordText(record)));
    item->setData(Qt::UserRole, record.id ? record.id->value() : 0);
}

void ProgressTab::editItem(const QListWidgetItem* item)
{
    const auto index = static_cast<size_t>(m_list->row(item));
    if (index < m_records.size())
        m_form->startEdit(m_records[index]);
}

void ProgressTab::record(const ProgressRecord& values)
{
    if (!m_view)
        return;
    ProgressRecord record = values;
    record.task = m_view->task.id;
    if (record.id) {
        tell(m_context.ledger.saveProgress(record));
        return;
    }
    const Result<ProgressId> recorded = m_context.ledger.recordProgress(record);
    tell(recorded ? Result<void>() : Result<void>(recorded.error()));
}

void ProgressTab::remove(ProgressId id)
{
    tell(m_context.ledger.removeProgress(id));
}

void ProgressTab::tell(const Result<void>& result)
{
    if (result)
        startNew();
    else
        Q_EMIT messageRaised(Message::error(result.error()));
}

} // namespace taizhang
