// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/overviewfilterbar.h"

#include "core/report/querywords.h"
#include "ui/shared/plaintext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <set>
#include <utility>

namespace taizhang {

namespace {

using Choice = std::pair<QString, qint64>;

bool shows(const QComboBox& combo, const std::vector<Choice>& choices)
{
    if (combo.count() != static_cast<int>(choices.size()) + 1)
        return false;
    int row = 1;
    return std::all_of(choices.begin(), choices.end(), [&](const Choice& choice) {
        const bool same = combo.itemText(row) == choice.first && combo.itemData(row) == QVariant(choice.second);
        ++row;
        return same;
    });
}

void fill(QComboBox& combo, const QString& all, const std::vector<Choice>& choices)
{
    if (shows(combo, choices))
        return;
    const QVariant chosen = combo.currentData();
    const QSignalBlocker quiet(&combo);
    combo.clear();
    combo.addItem(all);
    for (const Choice& choice : choices)
        combo.addItem(choice.first, choice.second);
    const int kept = chosen.isValid() ? combo.findData(chosen) : 0;
    combo.setCurrentIndex(kept < 0 ? 0 : kept);
    // A choice of one is none.
    combo.setEnabled(choices.size() > 1);
}

template <class T>
std::optional<T> chosenId(const QComboBox& combo)
{
    const QVariant data = combo.currentData();
    return data.isValid() ? std::optional<T>(T(data.toLongLong())) : std::nullopt;
}

std::vector<Choice> yearsOf(const std::vector<TaskView>& tasks)
{
    std::set<int> years;
    for (const TaskView& view : tasks) {
        if (view.task.deadline.due)
            years.insert(view.task.deadline.due->year());
    }
    std::vector<Choice> choices;
    choices.reserve(years.size());
    for (const int year : years)
        choices.emplace_back(QString::number(year), year);
    return choices;
}

} // namespace

OverviewFilterBar::OverviewFilterBar(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_list = addCombo(QStringLiteral("list"), tr("&List:"));
    m_aspect = addCombo(QStringLiteral("aspect"), tr("&Aspect:"));
    m_lead = addCombo(QStringLiteral("lead"), tr("Lead &unit:"));
    m_year = addCombo(QStringLiteral("year"), tr("&Due in:"));
    m_clear = new QPushButton(tr("Show everything"));
    m_clear->setObjectName(QStringLiteral("clear"));
    m_clear->setEnabled(false);
    connect(m_clear, &QPushButton::clicked, this, &OverviewFilterBar::clear);
    layout->addWidget(m_clear);
    layout->addStretch(1);
}

QComboBox* OverviewFilterBar::addCombo(const QString& name, const QString& label)
{
    auto* text = plainLabel(label);
    auto* combo = new QComboBox;
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    combo->setMaximumWidth(combo->sizeHint().width()); // and less beside an open history
    combo->setMinimumContentsLength(6);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    text->setBuddy(combo);
    layout()->addWidget(text);
    static_cast<QHBoxLayout*>(layout())->addWidget(combo, 1);
    connect(combo, &QComboBox::currentIndexChanged, this, &OverviewFilterBar::announce);
    return combo;
}

void OverviewFilterBar::setChoices(const std::vector<TaskList>& lists, const std::vector<Aspect>& aspects,
    const UnitDirectory& directory, const std::vector<TaskView>& tasks)
{
    std::vector<Choice> listChoices;
    listChoices.reserve(lists.size());
    for (const TaskList& list : lists)
        listChoices.emplace_back(list.title, list.id->value());
    std::vector<Choice> aspectChoices;
    aspectChoices.reserve(aspects.size());
    for (const Aspect& aspect : aspects)
        aspectChoices.emplace_back(aspect.name, aspect.id->value());
    std::vector<Choice> leadChoices;
    for (const Unit& unit : directory.units())
        leadChoices.emplace_back(unit.shortName.isEmpty() ? unit.name : unit.shortName, unit.id->value());
    fill(*m_list, tr("All lists"), listChoices);
    fill(*m_aspect, tr("All aspects"), aspectChoices);
    fill(*m_lead, tr("All units"), leadChoices);
    fill(*m_year, tr("Any year"), yearsOf(tasks));
    m_clear->setEnabled(filter() != OverviewFilter());
}

OverviewFilter OverviewFilterBar::filter() const
{
    OverviewFilter filter;
    filter.list = chosenId<TaskListId>(*m_list);
    filter.aspect = chosenId<AspectId>(*m_aspect);
    filter.lead = chosenId<UnitId>(*m_lead);
    if (m_year->currentData().isValid())
        filter.year = m_year->currentData().toInt();
    return filter;
}

QString OverviewFilterBar::text() const
{
    QStringList parts;
    for (const QComboBox* combo : {m_list, m_aspect, m_lead, m_year}) {
        if (combo->currentData().isValid())
            parts << combo->currentText();
    }
    return parts.join(QStringLiteral(" · "));
}

QString OverviewFilterBar::query() const
{
    QStringList parts;
    if (m_aspect->currentData().isValid())
        parts << aspectQuery(m_aspect->currentText());
    if (m_lead->currentData().isValid())
        parts << leadQuery(m_lead->currentText());
    if (const std::optional<int> year = filter().year)
        parts << dueQuery(QDate(*year, 1, 1), QDate(*year, 12, 31));
    return joinedQuery(parts);
}

void OverviewFilterBar::clear()
{
    for (QComboBox* combo : {m_list, m_aspect, m_lead, m_year}) {
        const QSignalBlocker quiet(combo);
        combo->setCurrentIndex(0);
    }
    announce();
}

void OverviewFilterBar::announce()
{
    m_clear->setEnabled(filter() != OverviewFilter());
    Q_EMIT changed();
}

} // namespace taizhang
