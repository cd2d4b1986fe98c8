// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/periodtab.h"

#include "core/base/clock.h"
#include "core/ledger/ledger.h"
#include "core/report/historywords.h"
#include "ui/shared/changetext.h"
#include "ui/shared/dayedit.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/tableview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace taizhang {

namespace {

// Two imports of a large list; beyond it a shorter period says more.
constexpr size_t longestList = 20'000;
constexpr int daysAtFirst = 30;

using Column = TableColumn<PeriodRow>;

Column textColumn(const QString& key, const QString& title, int width, QString PeriodRow::*text)
{
    return {{key, title, width}, [text](const PeriodRow& row) { return row.*text; }};
}

std::vector<Column> periodColumns()
{
    std::vector<Column> columns{
        textColumn(QStringLiteral("record"), PeriodTab::tr("Record"), 12, &PeriodRow::record),
        textColumn(QStringLiteral("field"), PeriodTab::tr("Value"), 7, &PeriodRow::field),
        textColumn(QStringLiteral("before"), PeriodTab::tr("Before"), 14, &PeriodRow::before),
        textColumn(QStringLiteral("after"), PeriodTab::tr("Now"), 15, &PeriodRow::after),
        textColumn(QStringLiteral("at"), PeriodTab::tr("Last changed"), 9, &PeriodRow::at),
        textColumn(QStringLiteral("who"), PeriodTab::tr("By"), 7, &PeriodRow::who),
        textColumn(QStringLiteral("step"), PeriodTab::tr("Step"), 12, &PeriodRow::step),
    };
    columns.front().head.merge = true;
    return columns;
}

PeriodRow rowOf(const BatchInfo& batch)
{
    PeriodRow row;
    row.at = minuteText(batch.at);
    row.who = batch.computer.isEmpty() ? batch.actor : batch.actor + QStringLiteral(" @ ") + batch.computer;
    row.step = actionText(batch.action, batch.subject);
    return row;
}

// Newest step first; the values of one step in the order they were written.
std::vector<PeriodRow> periodRows(const Ledger& ledger, std::vector<Provenance> changed)
{
    std::ranges::stable_sort(changed, [](const Provenance& a, const Provenance& b) { return b.batch.id < a.batch.id; });
    std::map<BatchId, PeriodRow> steps;
    std::vector<FieldChange> changes;
    for (const Provenance& entry : changed) {
        steps.try_emplace(entry.batch.id, rowOf(entry.batch));
        changes.push_back(entry.change);
    }
    ChangeText words(ledger);
    std::vector<PeriodRow> rows;
    for (const ChangeLine& line : words.lines(changes, longestList)) {
        PeriodRow row = steps.at(line.batch);
        row.id = static_cast<qint64>(rows.size()) + 1;
        row.record = words.heading(line.record);
        row.field = line.field;
        row.before = line.before;
        row.after = line.after;
        rows.push_back(row);
    }
    return rows;
}

} // namespace

PeriodTab::PeriodTab(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_from(new DayEdit)
    , m_to(new DayEdit)
    , m_count(plainLabel({}))
    , m_table(new TableView(QStringLiteral("period"), context.settings))
    , m_model(new TableModel<PeriodRow>(
          periodColumns(), [](const PeriodRow& row) { return row.id; }, m_table))
{
    m_from->setObjectName(QStringLiteral("periodFrom"));
    m_to->setObjectName(QStringLiteral("periodTo"));
    m_count->setObjectName(QStringLiteral("periodCount"));
    m_table->setObjectName(QStringLiteral("periodTable"));
    m_table->setAccessibleName(tr("What changed between two dates"));
    const QDate today = context.clock.today();
    m_from->setDay(today.addDays(-daysAtFirst));
    m_to->setDay(today);
    layOut();
    m_table->setTable(m_model);
    for (DayEdit* day : {m_from, m_to})
        connect(day, &DayEdit::dayChanged, this, &PeriodTab::read);
    connect(&context.ledger.notifier(), &ChangeNotifier::changed, this, &PeriodTab::follow);
}

void PeriodTab::layOut()
{
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(20, 8, 20, 8);
    bar->setSpacing(8);
    auto* from = plainLabel(tr("&From"));
    from->setBuddy(m_from);
    auto* to = plainLabel(tr("&to"));
    to->setBuddy(m_to);
    for (DayEdit* day : {m_from, m_to})
        day->setFixedWidth(fontMetrics().height() * 9);
    bar->addWidget(from);
    bar->addWidget(m_from);
    bar->addWidget(to);
    bar->addWidget(m_to);
    bar->addWidget(m_count, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
}

QString PeriodTab::title() const
{
    const auto text = [](const DayEdit* day) { return day->day() ? day->day()->toString(Qt::ISODate) : QString(); };
    return tr("Changes from %1 to %2").arg(text(m_from), text(m_to));
}

void PeriodTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

// What is not seen is not worked out.
void PeriodTab::follow()
{
    m_stale = true;
    if (isVisible())
        read();
}

// A day that is left empty sets no bound.
void PeriodTab::read()
{
    m_stale = false;
    const QDate today = m_context.clock.today();
    const QDate from = m_from->day().value_or(QDate(1970, 1, 1));
    const QDate to = m_to->day().value_or(std::max(from, today));
    const std::vector<PeriodRow> rows = periodRows(m_context.ledger, m_context.ledger.changesBetween(from, to));
    m_model->setRows(rows);
    QString text = rows.empty() ? tr("Nothing changed on these days.") : tr("%n value(s)", nullptr, int(rows.size()));
    if (rows.size() == longestList)
        text += QStringLiteral("  ") + tr("There are more: choose fewer days.");
    setPlainText(m_count, text);
}

} // namespace taizhang
