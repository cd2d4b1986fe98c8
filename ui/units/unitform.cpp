// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/unitform.h"

#include "core/ledger/ledger.h"
#include "core/report/words.h"
#include "ui/shared/fieldform.h"
#include "ui/shared/plaintext.h"
#include "ui/units/mergebox.h"
#include "ui/units/unitbook.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace taizhang {

UnitForm::UnitForm(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(plainLabel({}))
    , m_fields(new FieldForm(QStringLiteral("unit")))
    , m_kind(new QComboBox)
    , m_member(new QCheckBox(tr("member of the coordination group")))
    , m_merge(new MergeBox)
{
    setObjectName(QStringLiteral("unitForm"));
    setMinimumWidth(fontMetrics().height() * 16);
    QFont bold = m_heading->font();
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_heading->setWordWrap(true);
    m_kind->setObjectName(QStringLiteral("unitKind"));
    m_kind->setAccessibleName(tr("Kind"));
    for (const auto& name : enumNames<UnitKind>())
        m_kind->addItem(word(name.value), static_cast<int>(name.value));
    addFields();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_fields);
    column->addWidget(m_merge);
    column->addStretch();
    connect(m_fields, &FieldForm::committed, this, [this](const QString& key, const QString& text) {
        if (m_unit)
            store(unitWithField(*m_unit, key, text));
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        Unit unit = *m_unit;
        unit.kind = static_cast<UnitKind>(m_kind->currentData().toInt());
        store(unit);
    });
    connect(m_member, &QCheckBox::clicked, this, [this](bool member) {
        Unit unit = *m_unit;
        unit.member = member;
        store(unit);
    });
    connect(m_merge, &MergeBox::confirmed, this, &UnitForm::merge);
}

void UnitForm::addFields()
{
    m_fields->addField(QStringLiteral("name"), tr("Name"));
    m_fields->addField(QStringLiteral("shortName"), tr("Short name"));
    m_fields->rows()->addRow(tr("Kind"), m_kind);
    m_fields->rows()->addRow(m_member);
    m_fields->addField(
        QStringLiteral("aliases"), tr("Other spellings"), tr("joined with 、; lists that use them find this unit"));
    m_fields->addField(QStringLiteral("liaisonPost"), tr("Liaison"));
    m_fields->addField(QStringLiteral("liaisonPhone"), tr("Telephone"));
    m_fields->addField(QStringLiteral("note"), tr("Note"));
}

void UnitForm::showUnit(const Unit* unit)
{
    const bool other = !unit || !m_unit || unit->id != m_unit->id;
    if (other) {
        m_fields->leave();
        m_merge->hide();
    }
    m_unit = unit ? std::optional(*unit) : std::nullopt;
    setEnabled(unit && !m_context.ledger.isReadOnly());
    if (!unit)
        return;
    setPlainText(m_heading, unit->name);
    m_fields->fill([unit](const QString& key) { return unitFieldText(*unit, key); }, FieldForm::Writing::Drop);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(unit->kind)));
    m_member->setChecked(unit->member);
}

void UnitForm::startName()
{
    m_fields->start(QStringLiteral("name"));
}

void UnitForm::startMerge()
{
    if (m_unit)
        m_merge->start(*m_unit, m_context.ledger.directory());
}

std::optional<UnitId> UnitForm::merging() const
{
    return m_merge->isHidden() ? std::nullopt : m_unit->id;
}

void UnitForm::merge(UnitId into)
{
    const Result<void> merged = m_context.ledger.mergeUnits(*m_unit->id, into);
    if (!merged)
        Q_EMIT messageRaised(Message::error(merged.error()));
    m_merge->hide();
}

void UnitForm::store(const Unit& unit)
{
    const std::optional<Unit> before = m_unit;
    const Result<UnitId> stored = m_context.ledger.saveUnit(unit);
    if (stored)
        return;
    showUnit(&*before);
    Q_EMIT messageRaised(Message::error(stored.error()));
}

} // namespace taizhang
