// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/grouptab.h"

#include "core/ledger/ledger.h"
#include "core/report/words.h"
#include "ui/shared/growingedit.h"
#include "ui/shared/icons.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace taizhang {

namespace {

template <class T>
void setContained(std::vector<T>& list, const T& value, bool contained)
{
    list.erase(std::remove(list.begin(), list.end(), value), list.end());
    if (contained)
        list.push_back(value);
}

void addChoice(QListWidget* list, const QString& text, qint64 value, bool checked)
{
    auto* item = new QListWidgetItem(shownText(text), list);
    item->setData(Qt::UserRole, value);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

} // namespace

GroupTab::GroupTab(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_groups(new QListWidget)
    , m_details(nullptr)
    , m_name(new GrowingEdit(GrowingEdit::Lines::One))
    , m_kinds(new QListWidget)
    , m_members(new QListWidget)
    , m_count(plainLabel({}))
{
    setObjectName(QStringLiteral("groupTab"));
    m_name->setPlaceholderText(tr("name of the group, as lists write it"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 16, 20, 16);
    row->setSpacing(24);
    row->addWidget(makeList(), 1);
    m_details = makeDetails();
    row->addWidget(m_details, 2);
    connect(m_groups, &QListWidget::currentRowChanged, this, &GroupTab::showGroup);
    connect(m_kinds, &QListWidget::itemChanged, this, &GroupTab::choiceChanged);
    connect(m_members, &QListWidget::itemChanged, this, &GroupTab::choiceChanged);
    connect(m_name, &GrowingEdit::committed, this, [this](const QString& name) {
        if (const UnitGroup* group = current()) {
            UnitGroup changed = *group;
            changed.name = name.trimmed();
            store(changed);
        }
    });
    reload();
}

QWidget* GroupTab::makeList()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_groups->setObjectName(QStringLiteral("groupList"));
    m_groups->setAccessibleName(tr("Groups"));
    auto* add = new QPushButton(tr("Add group"), box);
    add->setObjectName(QStringLiteral("addGroup"));
    add->setEnabled(!m_context.ledger.isReadOnly());
    connect(add, &QPushButton::clicked, this, &GroupTab::addGroup);
    column->addWidget(plainLabel(tr("Names that stand for many units, such as 各镇街"), box));
    column->addWidget(m_groups, 1);
    column->addWidget(add, 0, Qt::AlignLeft);
    return box;
}

QWidget* GroupTab::makeDetails()
{
    auto* box = new QWidget(this);
    m_name->setObjectName(QStringLiteral("groupName"));
    m_name->setAccessibleName(tr("Name of the group"));
    m_kinds->setObjectName(QStringLiteral("groupKinds"));
    m_members->setObjectName(QStringLiteral("groupMembers"));
    m_count->setObjectName(QStringLiteral("groupCount"));
    setMuted(m_count);
    auto* kinds = new QVBoxLayout;
    kinds->addWidget(plainLabel(tr("All units of a kind"), box));
    kinds->addWidget(m_kinds, 1);
    auto* members = new QVBoxLayout;
    members->addWidget(plainLabel(tr("Single units"), box));
    members->addWidget(m_members, 1);
    auto* lists = new QHBoxLayout;
    lists->addLayout(kinds, 1);
    lists->addLayout(members, 2);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_name);
    column->addLayout(lists, 1);
    column->addWidget(m_count);
    return box;
}

const UnitGroup* GroupTab::current() const
{
    const auto row = static_cast<size_t>(m_groups->currentRow());
    return m_groups->currentRow() >= 0 && row < m_directory.groups().size() ? &m_directory.groups()[row] : nullptr;
}

void GroupTab::reload()
{
    const int row = m_groups->currentRow();
    m_directory = m_context.ledger.directory();
    {
        const QScopedValueRollback guard(m_filling, true);
        m_groups->clear();
        for (const UnitGroup& group : m_directory.groups())
            m_groups->addItem(
                new QListWidgetItem(icon(QStringLiteral("group"), ThemeRole::MutedText), shownText(group.name)));
    }
    m_groups->setCurrentRow(std::clamp(row, m_groups->count() > 0 ? 0 : -1, m_groups->count() - 1));
    showGroup();
}

void GroupTab::showGroup()
{
    if (m_filling)
        return;
    const UnitGroup* group = current();
    m_details->setEnabled(group && !m_context.ledger.isReadOnly());
    m_name->setStoredText(group ? group->name : QString());
    fillChoices(group ? *group : UnitGroup());
    const size_t members = group ? m_directory.members(*group->id).size() : 0;
    setPlainText(m_count, tr("counts as %n unit(s)", nullptr, static_cast<int>(members)));
}

void GroupTab::fillChoices(const UnitGroup& group)
{
    const QScopedValueRollback guard(m_filling, true);
    m_kinds->clear();
    m_members->clear();
    for (const auto& name : enumNames<UnitKind>()) {
        const bool chosen = std::find(group.kinds.begin(), group.kinds.end(), name.value) != group.kinds.end();
        addChoice(m_kinds, word(name.value), static_cast<qint64>(name.value), chosen);
    }
    for (const Unit& unit : m_directory.units()) {
        const bool chosen = std::find(group.members.begin(), group.members.end(), *unit.id) != group.members.end();
        addChoice(m_members, unit.name, unit.id->value(), chosen);
    }
}

void GroupTab::choiceChanged(const QListWidgetItem* item)
{
    const UnitGroup* group = current();
    if (m_filling || !group)
        return;
    UnitGroup changed = *group;
    const bool chosen = item->checkState() == Qt::Checked;
    const qint64 value = item->data(Qt::UserRole).toLongLong();
    if (item->listWidget() == m_kinds)
        setContained(changed.kinds, static_cast<UnitKind>(value), chosen);
    else
        setContained(changed.members, UnitId(value), chosen);
    store(changed);
}

void GroupTab::addGroup()
{
    UnitGroup group;
    group.name = tr("New group");
    store(group);
    m_groups->setCurrentRow(m_groups->count() - 1);
    m_name->setFocus();
    m_name->selectAll();
}

void GroupTab::store(const UnitGroup& group)
{
    const Result<UnitGroupId> stored = m_context.ledger.saveGroup(group);
    if (stored)
        return;
    Q_EMIT messageRaised(Message::error(stored.error()));
    showGroup();
}

} // namespace taizhang
