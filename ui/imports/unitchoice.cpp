// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/unitchoice.h"

#include "core/report/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace taizhang {

namespace {

using Kind = UnitDecision::Kind;

void addAct(QComboBox& combo, const QString& text, Kind kind)
{
    combo.addItem(text, static_cast<int>(kind));
}

} // namespace

UnitChoice::UnitChoice(const UnitDecision& decision, const UnitDirectory& directory, QWidget* parent)
    : QWidget(parent)
    , m_decision(decision)
    , m_directory(directory)
    , m_act(new QComboBox)
    , m_object(new QComboBox)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_act);
    layout->addWidget(m_object);
    layout->addStretch(1);
    m_act->setObjectName(QStringLiteral("act"));
    m_object->setObjectName(QStringLiteral("object"));
    m_act->setAccessibleName(tr("What to do with %1").arg(decision.written));
    m_object->setAccessibleName(tr("Kind, unit or group for %1").arg(decision.written));
    m_object->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_object->setMinimumContentsLength(24);
    fillActs();
    fillObjects();
    connect(m_act, &QComboBox::activated, this, [this] {
        m_decision.kind = static_cast<Kind>(m_act->currentData().toInt());
        fillObjects();
        read();
    });
    connect(m_object, &QComboBox::currentIndexChanged, this, &UnitChoice::read);
}

void UnitChoice::fillActs()
{
    addAct(*m_act, tr("New unit"), Kind::NewUnit);
    addAct(*m_act, tr("New group of units"), Kind::NewGroup);
    if (!m_directory.units().empty())
        addAct(*m_act, tr("Same as the unit"), Kind::UseUnit);
    if (!m_directory.groups().empty())
        addAct(*m_act, tr("Same as the group"), Kind::UseGroup);
    m_act->setCurrentIndex(m_act->findData(static_cast<int>(m_decision.kind)));
}

void UnitChoice::fillObjects()
{
    const QSignalBlocker quiet(m_object);
    m_object->clear();
    QVariant chosen;
    switch (m_decision.kind) {
    case Kind::NewUnit:
        for (const EnumName<UnitKind>& name : enumNames<UnitKind>())
            m_object->addItem(word(name.value), static_cast<int>(name.value));
        chosen = static_cast<int>(m_decision.newKind);
        break;
    case Kind::UseUnit:
        for (const Unit& unit : m_directory.units())
            m_object->addItem(unit.name, unit.id->value());
        if (const std::optional<UnitId> unit = m_decision.unit ? m_decision.unit : m_decision.match.unit)
            chosen = unit->value();
        break;
    case Kind::UseGroup:
        for (const UnitGroup& group : m_directory.groups())
            m_object->addItem(group.name, group.id->value());
        if (m_decision.group)
            chosen = m_decision.group->value();
        break;
    case Kind::NewGroup:
        break;
    }
    m_object->setVisible(m_object->count() > 0);
    m_object->setCurrentIndex(std::max(0, m_object->findData(chosen)));
}

void UnitChoice::setDecision(const UnitDecision& decision)
{
    if (decision == m_decision)
        return;
    m_decision = decision;
    m_act->setCurrentIndex(m_act->findData(static_cast<int>(decision.kind)));
    fillObjects();
}

void UnitChoice::read()
{
    const qint64 object = m_object->currentData().toLongLong();
    m_decision.unit = m_decision.kind == Kind::UseUnit ? std::optional(UnitId(object)) : std::nullopt;
    m_decision.group = m_decision.kind == Kind::UseGroup ? std::optional(UnitGroupId(object)) : std::nullopt;
    if (m_decision.kind == Kind::NewUnit)
        m_decision.newKind = static_cast<UnitKind>(object);
    Q_EMIT decided(m_decision);
}

} // namespace taizhang
