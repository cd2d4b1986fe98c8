// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/roundsdialog.h"

#include "core/base/clock.h"
#include "core/ledger/ledger.h"
#include "core/report/words.h"
#include "ui/setup/roundproposal.h"
#include "ui/shared/dayedit.h"
#include "ui/shared/plaintext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace taizhang {

RoundsDialog::RoundsDialog(Ledger& ledger, const Clock& clock, QWidget* parent)
    : QDialog(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_list(new QTreeWidget(this))
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_from(new DayEdit(this))
    , m_to(new DayEdit(this))
    , m_due(new DayEdit(this))
    , m_heading(plainLabel({}, this))
    , m_message(plainLabel({}, this))
{
    setObjectName(QStringLiteral("roundsDialog"));
    setWindowTitle(tr("Reporting rounds"));
    layOut();
    connect(&ledger.notifier(), &ChangeNotifier::changed, this, &RoundsDialog::fillList);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        if (const ReportingRound* round = current())
            showRound(*round);
    });
    connect(m_kind, &QComboBox::activated, this, &RoundsDialog::kindChosen);
    connect(m_save, &QPushButton::clicked, this, [this] { save(m_shown.state); });
    connect(m_state, &QPushButton::clicked, this,
        [this] { save(m_shown.state == RoundState::Open ? RoundState::Closed : RoundState::Open); });
    fillList();
    if (m_rounds.empty())
        startNew(PeriodKind::Quarter);
}

QPushButton* RoundsDialog::makeButton(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void RoundsDialog::layOut()
{
    m_list->setObjectName(QStringLiteral("roundList"));
    m_list->setAccessibleName(tr("Reporting rounds"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Round"), tr("Reports on"), tr("Returns due"), tr("State")});
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_message->hide();
    auto* add = makeButton(QStringLiteral("addRound"), tr("New round"));
    auto* close = makeButton(QStringLiteral("closeRounds"), tr("Close window"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(makeForm());
    column->addWidget(m_message);
    column->addLayout(buttons);
    resize(fontMetrics().height() * 40, fontMetrics().height() * 30);
    connect(add, &QPushButton::clicked, this,
        [this] { startNew(m_rounds.empty() ? PeriodKind::Quarter : m_rounds.front().kind); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget* RoundsDialog::makeForm()
{
    auto* box = new QWidget(this);
    m_kind->setObjectName(QStringLiteral("roundKind"));
    for (const auto& name : enumNames<PeriodKind>())
        m_kind->addItem(word(name.value), static_cast<int>(name.value));
    m_name->setObjectName(QStringLiteral("roundName"));
    m_from->setObjectName(QStringLiteral("roundFrom"));
    m_to->setObjectName(QStringLiteral("roundTo"));
    m_due->setObjectName(QStringLiteral("roundDue"));
    m_save = makeButton(QStringLiteral("roundSave"), tr("Save"));
    m_state = makeButton(QStringLiteral("roundState"), {});
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    auto* days = new QHBoxLayout;
    days->addWidget(m_from, 1);
    days->addWidget(plainLabel(tr("until"), box));
    days->addWidget(m_to, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_state);
    buttons->addWidget(m_save);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 8, 0, 0);
    form->addRow(m_heading);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Reports on"), days);
    form->addRow(tr("Returns due"), m_due);
    form->addRow(buttons);
    return box;
}

void RoundsDialog::fillList()
{
    const std::optional<RoundId> kept = m_shown.id;
    m_rounds = m_ledger.rounds();
    std::stable_sort(m_rounds.begin(), m_rounds.end(),
        [](const ReportingRound& a, const ReportingRound& b) { return a.from > b.from; });
    m_list->clear();
    for (const ReportingRound& round : m_rounds) {
        auto* item = new QTreeWidgetItem({shownText(round.name),
            round.from.toString(Qt::ISODate) + QStringLiteral(" – ") + round.to.toString(Qt::ISODate),
            round.dueOn.toString(Qt::ISODate), word(round.state)});
        m_list->addTopLevelItem(item);
        if (kept == round.id)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && !m_rounds.empty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
}

const ReportingRound* RoundsDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 ? &m_rounds.at(static_cast<size_t>(row)) : nullptr;
}

void RoundsDialog::showRound(const ReportingRound& round)
{
    m_shown = round;
    setPlainText(m_heading, round.id ? tr("Edit round") : tr("New round"));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(round.kind)));
    m_name->setText(round.name);
    for (DayEdit* day : {m_from, m_to, m_due})
        day->setYear(round.from.year());
    m_from->setDay(round.from);
    m_to->setDay(round.to);
    m_due->setDay(round.dueOn);
    m_save->setText(round.id ? tr("Save") : tr("Open round"));
    m_state->setVisible(round.id.has_value());
    m_state->setText(round.state == RoundState::Open ? tr("Close round") : tr("Open again"));
    m_message->hide();
}

void RoundsDialog::startNew(PeriodKind kind)
{
    m_list->setCurrentItem(nullptr);
    showRound(proposedRound(kind, m_rounds, m_clock.today()));
    m_name->setFocus();
    m_name->selectAll();
}

// A stored round keeps its days and its name; a new one is proposed again.
void RoundsDialog::kindChosen()
{
    const auto kind = static_cast<PeriodKind>(m_kind->currentData().toInt());
    if (m_shown.id)
        m_shown.kind = kind;
    else
        showRound(proposedRound(kind, m_rounds, m_clock.today()));
}

void RoundsDialog::save(RoundState state)
{
    ReportingRound round = m_shown;
    round.name = m_name->text().trimmed();
    round.from = m_from->day().value_or(QDate());
    round.to = m_to->day().value_or(QDate());
    round.dueOn = m_due->day().value_or(QDate());
    round.state = state;
    const Result<RoundId> saved = m_ledger.saveRound(round);
    m_message->setVisible(!saved);
    if (!saved)
        return setPlainText(m_message, errorText(saved.error()));
    m_shown.id = *saved;
    fillList();
}

} // namespace taizhang
