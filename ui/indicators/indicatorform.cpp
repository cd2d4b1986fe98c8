// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicatorform.h"

#include "core/ledger/ledger.h"
#include "ui/indicators/indicatorfields.h"
#include "ui/shared/growingedit.h"

#include <QVBoxLayout>

namespace taizhang {

IndicatorForm::IndicatorForm(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_fields(new FieldForm(QStringLiteral("indicator")))
{
    setObjectName(QStringLiteral("indicatorForm"));
    addFields();
    m_fields->setWritable(!context.ledger.isReadOnly());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->addWidget(m_fields);
    column->addStretch();
    connect(m_fields, &FieldForm::committed, this, &IndicatorForm::store);
}

void IndicatorForm::addFields()
{
    m_fields->addField(QStringLiteral("name"), tr("Name"));
    m_fields->addField(QStringLiteral("definition"), tr("What is counted"));
    m_fields->addField(QStringLiteral("unit"), tr("Unit of measure"), tr("e.g. 家, 人次, %"));
    m_fields->addChoice(QStringLiteral("kind"), tr("Kind"), offeredFor(m_context.ledger, {}, QStringLiteral("kind")));
    m_fields->addChoice(
        QStringLiteral("direction"), tr("Direction"), offeredFor(m_context.ledger, {}, QStringLiteral("direction")));
    m_fields->addField(QStringLiteral("startOn"), tr("Counted from"), tr("empty: anew every year"));
    m_fields->addField(QStringLiteral("numerator"), tr("Numerator"));
    m_fields->addField(QStringLiteral("denominator"), tr("Denominator"));
    m_fields->addField(QStringLiteral("dataSource"), tr("Source of the data"));
    m_fields->addField(QStringLiteral("owner"), tr("Unit that answers for it"));
    m_fields->addField(QStringLiteral("aspect"), tr("Aspect"));
    m_fields->addField(QStringLiteral("parent"), tr("Part of"), tr("the indicator it is never above"));
    m_fields->addField(QStringLiteral("dimension"), tr("Divided by"), tr("e.g. level, field of work"));
    m_fields->addField(QStringLiteral("members"), tr("Members"), tr("joined with 、; a row for each"));
    m_fields->addField(QStringLiteral("tasks"), tr("Tasks"), tr("numbers joined with 、; counts once"));
    m_fields->addField(QStringLiteral("code"), tr("Code"));
    m_fields->addField(QStringLiteral("note"), tr("Note"));
}

void IndicatorForm::showCard(const Indicator* card)
{
    const bool other = !card || !m_card || card->id != m_card->id;
    if (other)
        m_fields->leave();
    m_card = card ? std::optional(*card) : std::nullopt;
    setEnabled(card != nullptr);
    fill(other ? FieldForm::Writing::Drop : FieldForm::Writing::Keep);
}

void IndicatorForm::fill(FieldForm::Writing writing)
{
    const Indicator card = m_card.value_or(Indicator());
    m_fields->fill(
        [&](const QString& key) { return m_card ? indicatorFieldText(m_context.ledger, card, key) : QString(); },
        writing);
    for (const QString& key : {QStringLiteral("owner"), QStringLiteral("aspect"), QStringLiteral("parent")})
        m_fields->field(key)->setCompletions(offeredFor(m_context.ledger, card, key));
    for (const QString& key : {QStringLiteral("numerator"), QStringLiteral("denominator")})
        m_fields->setFieldShown(key, card.kind == IndicatorKind::Ratio);
}

void IndicatorForm::startName()
{
    m_fields->start(QStringLiteral("name"));
}

void IndicatorForm::store(const QString& key, const QString& text)
{
    if (!m_card)
        return;
    const Result<Indicator> changed = withField(m_context.ledger, *m_card, key, text);
    const Result<IndicatorId> stored = changed ? Indicators(m_context.ledger).save(*changed) : changed.error();
    if (stored)
        return;
    fill(FieldForm::Writing::Drop);
    Q_EMIT messageRaised(Message::error(stored.error()));
}

} // namespace taizhang
