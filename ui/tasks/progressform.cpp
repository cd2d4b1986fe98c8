// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/progressform.h"

#include "core/base/clock.h"
#include "ui/shared/dayedit.h"
#include "ui/shared/growingedit.h"
#include "ui/shared/percentedit.h"
#include "ui/shared/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

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

} // namespace

ProgressForm::ProgressForm(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_heading(plainLabel({}))
    , m_day(new DayEdit)
    , m_percent(new PercentEdit)
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
    connect(m_save, &QPushButton::clicked, this, &ProgressForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this] { startNew(m_percent->percent()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removalRequested(*m_record.id); });
    startNew({});
}

void ProgressForm::layOut()
{
    auto* figures = new QHBoxLayout;
    figures->addWidget(plainLabel(tr("As of"), this));
    figures->addWidget(m_day, 1);
    figures->addSpacing(8);
    figures->addWidget(plainLabel(tr("Progress"), this));
    figures->addWidget(m_percent, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addLayout(figures);
    column->addWidget(m_text);
    column->addWidget(m_problems);
    column->addWidget(m_next);
    column->addLayout(buttons);
}

void ProgressForm::startNew(std::optional<Percent> percent)
{
    ProgressRecord record;
    record.on = m_clock.today();
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

void ProgressForm::submit()
{
    ProgressRecord record = m_record;
    record.on = m_day->day().value_or(m_clock.today());
    record.percent = m_percent->percent();
    record.text = m_text->toPlainText().trimmed();
    record.problems = m_problems->toPlainText().trimmed();
    record.nextSteps = m_next->toPlainText().trimmed();
    Q_EMIT submitted(record);
}

} // namespace taizhang
