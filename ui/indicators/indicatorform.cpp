// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicatorform.h"

#include "core/ledger/ledger.h"
#include "ui/indicators/indicatorfields.h"
#include "ui/shared/growingedit.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace taizhang {

IndicatorForm::IndicatorForm(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new QFormLayout(this))
{
    setObjectName(QStringLiteral("indicatorForm"));
    m_form->setContentsMargins(16, 12, 16, 16);
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(8);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addField(QStringLiteral("name"), tr("Name"));
    addField(QStringLiteral("definition"), tr("What is counted"));
    addField(QStringLiteral("unit"), tr("Unit of measure"), tr("e.g. 家, 人次, %"));
    addChoice(QStringLiteral("kind"), tr("Kind"));
    addChoice(QStringLiteral("direction"), tr("Direction"));
    addField(QStringLiteral("startOn"), tr("Counted from"), tr("a cumulative value starts anew each year without it"));
    addField(QStringLiteral("numerator"), tr("Numerator"));
    addField(QStringLiteral("denominator"), tr("Denominator"));
    addField(QStringLiteral("dataSource"), tr("Source of the data"));
    addField(QStringLiteral("owner"), tr("Unit that answers for it"));
    addField(QStringLiteral("aspect"), tr("Aspect"));
    addField(QStringLiteral("parent"), tr("Part of"), tr("the indicator it is never above"));
    addField(QStringLiteral("dimension"), tr("Divided by"), tr("e.g. level, field of work"));
    addField(QStringLiteral("members"), tr("Members"), tr("joined with 、; each has a row for its values"));
    addField(QStringLiteral("tasks"), tr("Tasks"), tr("numbers joined with 、; it counts once however many there are"));
    addField(QStringLiteral("code"), tr("Code"));
    addField(QStringLiteral("note"), tr("Note"));
}

void IndicatorForm::addField(const QString& key, const QString& title, const QString& hint)
{
    auto* edit = new GrowingEdit(GrowingEdit::Lines::One, this);
    edit->setObjectName(QStringLiteral("indicator_") + key);
    edit->setAccessibleName(title);
    edit->setPlaceholderText(hint);
    edit->setReadOnly(m_context.ledger.isReadOnly());
    m_fields.insert(key, edit);
    m_form->addRow(title, edit);
    setMuted(m_form->labelForField(edit));
    connect(edit, &GrowingEdit::committed, this, [this, key](const QString& text) { store(key, text); });
}

void IndicatorForm::addChoice(const QString& key, const QString& title)
{
    auto* choice = new QComboBox(this);
    choice->setObjectName(QStringLiteral("indicator_") + key);
    choice->setAccessibleName(title);
    choice->addItems(offeredFor(m_context.ledger, {}, key));
    choice->setEnabled(!m_context.ledger.isReadOnly());
    m_choices.insert(key, choice);
    m_form->addRow(title, choice);
    setMuted(m_form->labelForField(choice));
    connect(choice, &QComboBox::textActivated, this, [this, key](const QString& text) { store(key, text); });
}

void IndicatorForm::showCard(const Indicator* card)
{
    const bool other = !card || !m_card || card->id != m_card->id;
    if (other) {
        // What was being written belongs to the indicator that is left.
        for (GrowingEdit* edit : std::as_const(m_fields))
            edit->commit();
    }
    m_card = card ? std::optional(*card) : std::nullopt;
    setEnabled(card != nullptr);
    refill(other);
}

void IndicatorForm::refill(bool other)
{
    const Indicator card = m_card.value_or(Indicator());
    const bool ratio = card.kind == IndicatorKind::Ratio;
    for (auto it = m_fields.constBegin(); it != m_fields.constEnd(); ++it) {
        const bool writing = !other && it.value()->hasFocus() && it.value()->toPlainText() != it.value()->storedText();
        if (!writing)
            it.value()->setStoredText(m_card ? indicatorFieldText(m_context.ledger, card, it.key()) : QString());
        if (const QStringList offered = offeredFor(m_context.ledger, card, it.key()); !offered.isEmpty())
            it.value()->setCompletions(offered);
    }
    for (auto it = m_choices.constBegin(); it != m_choices.constEnd(); ++it)
        it.value()->setCurrentText(indicatorFieldText(m_context.ledger, card, it.key()));
    for (const QString& key : {QStringLiteral("numerator"), QStringLiteral("denominator")}) {
        m_fields[key]->setVisible(ratio);
        m_form->labelForField(m_fields[key])->setVisible(ratio);
    }
}

void IndicatorForm::startName()
{
    m_fields[QStringLiteral("name")]->setFocus();
    m_fields[QStringLiteral("name")]->selectAll();
}

void IndicatorForm::store(const QString& key, const QString& text)
{
    if (!m_card)
        return;
    const Result<Indicator> changed = withField(m_context.ledger, *m_card, key, text);
    const Result<IndicatorId> stored = changed ? Indicators(m_context.ledger).save(*changed) : changed.error();
    if (stored)
        return;
    refill(true);
    Q_EMIT messageRaised(Message::error(stored.error()));
}

} // namespace taizhang
