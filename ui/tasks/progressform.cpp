// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/progressform.h"

#include "core/base/clock.h"
#include "ui/shared/dayedit.h"
#include "ui/shared/growingedit.h"
#include "ui/shared/percentedit.h"
#include "ui/shared/plaintext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace taizhang {

namespace {

GrowingEdit* textField(const QString& name, const QString& hint)
{
    auto* edit = new GrowingEdit(GrowingEdit::Lines::Many);
    edit->setObjectName(name);
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(hint);
    edit->setMaximumLines(6);
    return edit;
}

QComboBox* choice(const QString& name, const QString& words)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(words);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

template <class Tag>
void select(QComboBox* box, std::optional<Id<Tag>> id)
{
    box->setCurrentIndex(id ? std::max(0, box->findData(id->value())) : 0);
}

template <class Tag>
std::optional<Id<Tag>> chosen(const QComboBox* box)
{
    return box->currentData().isValid() ? std::optional(Id<Tag>(box->currentData().toLongLong())) : std::nullopt;
}

} // namespace

ProgressForm::ProgressForm(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_heading(plainLabel({}))
    , m_day(new DayEdit)
    , m_percent(new PercentEdit)
    , m_unit(choice(QStringLiteral("progressUnit"), tr("Reporting unit")))
    , m_round(choice(QStringLiteral("progressRound"), tr("Reporting round")))
    , m_text(textField(QStringLiteral("progressText"), tr("What has been done")))
    , m_problems(textField(QStringLiteral("progressProblems"), tr("Problems")))
    , m_next(textField(QStringLiteral("progressNext"), tr("Next steps")))
    , m_save(new QPushButton(tr("Record")))
    , m_remove(new QPushButton(tr("Delete record")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    m_day->setObjectName(QStringLiteral("progressDay"));
    m_day->setAccessibleName(tr("Day"));
    m_percent->setObjectName(QStringLiteral("progressPercent"));
    m_percent->setAccessibleName(tr("Progress in per cent"));
    m_save->setObjectName(QStringLiteral("progressSave"));
    m_save->setDefault(true);
    m_remove->setObjectName(QStringLiteral("progressRemove"));
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    layOut();
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT submitted(written()); });
    connect(m_cancel, &QPushButton::clicked, this, &ProgressForm::canceled);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removalRequested(*m_record.id); });
    setUnits({});
    startNew();
}

void ProgressForm::layOut()
{
    auto* fields = new QFormLayout;
    fields->setHorizontalSpacing(8);
    fields->setVerticalSpacing(6);
    auto* state = new QHBoxLayout;
    state->addWidget(m_day, 3);
    state->addWidget(m_percent, 2);
    fields->addRow(tr("Progress as of"), state);
    fields->addRow(tr("Reported by"), m_unit);
    fields->addRow(tr("Round"), m_round);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addLayout(fields);
    column->addWidget(m_text);
    column->addWidget(m_problems);
    column->addWidget(m_next);
    column->addLayout(buttons);
}

void ProgressForm::setUnits(const UnitNames& units)
{
    if (units == m_units && m_unit->count() > 0)
        return;
    m_units = units;
    const std::optional<UnitId> kept = chosen<UnitTag>(m_unit);
    m_unit->clear();
    m_unit->addItem(tr("(not stated)"));
    for (const auto& [id, name] : units)
        m_unit->addItem(shownText(name), id.value());
    select(m_unit, kept);
}

void ProgressForm::setRounds(const std::vector<ReportingRound>& rounds)
{
    if (rounds == m_rounds)
        return;
    m_rounds = rounds;
    fillRounds();
}

// Closed rounds take no new records; one that has its record in such a round keeps it.
void ProgressForm::fillRounds()
{
    m_round->clear();
    m_round->addItem(tr("(none)"));
    for (const ReportingRound& round : m_rounds) {
        if (round.state == RoundState::Open || round.id == m_record.round)
            m_round->addItem(shownText(round.name), round.id->value());
    }
    select(m_round, m_record.round);
}

void ProgressForm::startNew(std::optional<Percent> percent, std::optional<UnitId> unit)
{
    ProgressRecord record;
    record.unit = unit;
    record.on = m_clock.today();
    const auto asked = std::find_if(m_rounds.begin(), m_rounds.end(), [&](const ReportingRound& round) {
        return round.state == RoundState::Open && round.from <= record.on && record.on <= round.dueOn;
    });
    if (asked != m_rounds.end())
        record.round = asked->id;
    record.percent = percent;
    fill(record);
}

void ProgressForm::startEdit(const ProgressRecord& record)
{
    fill(record);
    focusText();
}

void ProgressForm::fill(const ProgressRecord& record)
{
    m_record = record;
    const bool stored = record.id.has_value();
    setPlainText(m_heading, stored ? tr("Correct the record") : tr("New progress record"));
    m_day->setYear(record.on.year());
    m_day->setDay(record.on);
    m_percent->setPercent(record.percent);
    select(m_unit, record.unit);
    fillRounds();
    m_text->setStoredText(record.text);
    m_problems->setStoredText(record.problems);
    m_next->setStoredText(record.nextSteps);
    m_save->setText(stored ? tr("Save") : tr("Record"));
    m_remove->setVisible(stored);
    m_cancel->setVisible(stored);
}

void ProgressForm::focusText()
{
    m_text->setFocus();
}

std::optional<ProgressRecord> ProgressForm::unfinished() const
{
    const ProgressRecord record = written();
    const bool texts = !record.text.isEmpty() || !record.problems.isEmpty() || !record.nextSteps.isEmpty();
    return texts && !record.id ? std::optional(record) : std::nullopt;
}

ProgressRecord ProgressForm::written() const
{
    ProgressRecord record = m_record;
    record.on = m_day->day().value_or(m_clock.today());
    record.percent = m_percent->percent();
    record.unit = chosen<UnitTag>(m_unit);
    record.round = chosen<RoundTag>(m_round);
    record.text = m_text->toPlainText().trimmed();
    record.problems = m_problems->toPlainText().trimmed();
    record.nextSteps = m_next->toPlainText().trimmed();
    return record;
}

} // namespace taizhang
