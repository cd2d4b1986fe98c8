// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/unitspane.h"

#include "ui/imports/importsession.h"
#include "ui/imports/unitchoice.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/taborder.h"
#include "ui/shared/theme.h"

#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace taizhang {

namespace {

QHash<QString, int> uses(const ImportDraft& draft)
{
    QHash<QString, int> count;
    for (const DraftTask& task : draft.tasks) {
        for (const DraftUnit& unit : task.units)
            ++count[unit.written];
    }
    return count;
}

QString proposal(const UnitDecision& decision, const UnitDirectory& directory)
{
    const Unit* unit = decision.match.unit ? directory.unit(*decision.match.unit) : nullptr;
    return unit ? UnitsPane::tr("%1 is similar (%2%)").arg(unit->name).arg(decision.match.similarity) : QString();
}

} // namespace

UnitsPane::UnitsPane(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    auto* help = plainLabel(tr("The ledger does not know these names yet. Choose for each whether it is a new unit, "
                               "another spelling of one that exists, or a group such as all towns. Spellings are "
                               "remembered."));
    help->setWordWrap(true);
    layout->addWidget(help);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_scroll, 1);
}

void UnitsPane::show(const ImportSession& session)
{
    QStringList names;
    for (const UnitDecision& decision : session.plan().units)
        names << decision.written;
    if (!m_scroll->widget() || names != m_names)
        fill(session);
    m_names = names;
    size_t i = 0;
    for (UnitChoice* choice : std::as_const(m_choices))
        choice->setDecision(session.plan().units.at(i++));
}

void UnitsPane::fill(const ImportSession& session)
{
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setColumnStretch(2, 1);
    grid->setHorizontalSpacing(16);
    const QHash<QString, int> count = uses(session.draft());
    m_choices.clear();
    int row = 0;
    for (const UnitDecision& decision : session.plan().units) {
        auto* choice = new UnitChoice(decision, session.directory());
        auto* note = plainLabel(tr("%n task(s)", nullptr, count.value(decision.written)));
        setMuted(note);
        grid->addWidget(plainLabel(decision.written), row, 0);
        grid->addWidget(note, row, 1);
        grid->addWidget(choice, row, 2);
        grid->addWidget(plainLabel(proposal(decision, session.directory())), row, 3);
        connect(choice, &UnitChoice::decided, this, &UnitsPane::decided);
        m_choices << choice;
        ++row;
    }
    if (row == 0)
        grid->addWidget(plainLabel(tr("Every name is known.")), 0, 0);
    grid->setRowStretch(row + 1, 1);
    m_scroll->setWidget(content);
    tabInto(m_scroll, *content);
}

} // namespace taizhang
