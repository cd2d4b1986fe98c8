// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/importwords.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace taizhang {

namespace {

class ValueFieldWords
{
    Q_DECLARE_TR_FUNCTIONS(ValueFieldWords)
};

// Of the field with the same place in the enumeration.
constexpr std::array fieldWords{
    std::pair{ValueField::None, QT_TRANSLATE_NOOP("ValueFieldWords", "(not used)")},
    std::pair{ValueField::Number, QT_TRANSLATE_NOOP("ValueFieldWords", "No.")},
    std::pair{ValueField::Name, QT_TRANSLATE_NOOP("ValueFieldWords", "Name")},
    std::pair{ValueField::Source, QT_TRANSLATE_NOOP("ValueFieldWords", "Source of money")},
    std::pair{ValueField::Kind, QT_TRANSLATE_NOOP("ValueFieldWords", "Kind")},
    std::pair{ValueField::Budget, QT_TRANSLATE_NOOP("ValueFieldWords", "Budget")},
    std::pair{ValueField::Allocated, QT_TRANSLATE_NOOP("ValueFieldWords", "Allocated")},
    std::pair{ValueField::Paid, QT_TRANSLATE_NOOP("ValueFieldWords", "Paid")},
    std::pair{ValueField::Rate, QT_TRANSLATE_NOOP("ValueFieldWords", "Rate of completion")},
    std::pair{ValueField::People, QT_TRANSLATE_NOOP("ValueFieldWords", "People reached")},
    std::pair{ValueField::Firms, QT_TRANSLATE_NOOP("ValueFieldWords", "Enterprises reached")},
    std::pair{ValueField::Talents, QT_TRANSLATE_NOOP("ValueFieldWords", "Talents reached")},
    std::pair{ValueField::Policy, QT_TRANSLATE_NOOP("ValueFieldWords", "Policy it rests on")},
    std::pair{ValueField::Owner, QT_TRANSLATE_NOOP("ValueFieldWords", "Responsible unit")},
    std::pair{ValueField::Unit, QT_TRANSLATE_NOOP("ValueFieldWords", "Unit of measure")},
    std::pair{ValueField::Target, QT_TRANSLATE_NOOP("ValueFieldWords", "Target")},
    std::pair{ValueField::Actual, QT_TRANSLATE_NOOP("ValueFieldWords", "Value reached")},
    std::pair{ValueField::YearOnYear, QT_TRANSLATE_NOOP("ValueFieldWords", "Year on year")},
    std::pair{ValueField::Rank, QT_TRANSLATE_NOOP("ValueFieldWords", "Rank")},
    std::pair{ValueField::Definition, QT_TRANSLATE_NOOP("ValueFieldWords", "Definition")},
    std::pair{ValueField::DataSource, QT_TRANSLATE_NOOP("ValueFieldWords", "Source of the figures")},
    std::pair{ValueField::OnSchedule, QT_TRANSLATE_NOOP("ValueFieldWords", "Schedule")},
    std::pair{ValueField::Years, QT_TRANSLATE_NOOP("ValueFieldWords", "Years")},
    std::pair{ValueField::PerUnit, QT_TRANSLATE_NOOP("ValueFieldWords", "Amount for each")},
    std::pair{ValueField::UnitCount, QT_TRANSLATE_NOOP("ValueFieldWords", "How many")},
    std::pair{ValueField::Tranches, QT_TRANSLATE_NOOP("ValueFieldWords", "Plan of payments")},
    std::pair{ValueField::Tasks, QT_TRANSLATE_NOOP("ValueFieldWords", "Tasks")},
    std::pair{ValueField::Numerator, QT_TRANSLATE_NOOP("ValueFieldWords", "Numerator")},
    std::pair{ValueField::Denominator, QT_TRANSLATE_NOOP("ValueFieldWords", "Denominator")},
    std::pair{ValueField::Direction, QT_TRANSLATE_NOOP("ValueFieldWords", "Direction")},
    std::pair{ValueField::StartOn, QT_TRANSLATE_NOOP("ValueFieldWords", "First day")},
    std::pair{ValueField::Note, QT_TRANSLATE_NOOP("ValueFieldWords", "Note")},
    std::pair{ValueField::Day, QT_TRANSLATE_NOOP("ValueFieldWords", "Day of payment")},
    std::pair{ValueField::State, QT_TRANSLATE_NOOP("ValueFieldWords", "State of the payment")},
    std::pair{ValueField::Recipients, QT_TRANSLATE_NOOP("ValueFieldWords", "Recipients")},
    std::pair{ValueField::Steps, QT_TRANSLATE_NOOP("ValueFieldWords", "Steps of the payment")},
    std::pair{ValueField::Code, QT_TRANSLATE_NOOP("ValueFieldWords", "Code")},
    std::pair{ValueField::Aspect, QT_TRANSLATE_NOOP("ValueFieldWords", "Aspect")},
    std::pair{ValueField::Dimension, QT_TRANSLATE_NOOP("ValueFieldWords", "Dimension")},
    std::pair{ValueField::Members, QT_TRANSLATE_NOOP("ValueFieldWords", "Members")},
    std::pair{ValueField::NumeratorName, QT_TRANSLATE_NOOP("ValueFieldWords", "What the numerator counts")},
    std::pair{ValueField::DenominatorName, QT_TRANSLATE_NOOP("ValueFieldWords", "What the denominator counts")},
    std::pair{ValueField::Content, QT_TRANSLATE_NOOP("ValueFieldWords", "Content")},
    std::pair{ValueField::Member, QT_TRANSLATE_NOOP("ValueFieldWords", "Member")},
    std::pair{ValueField::Value, QT_TRANSLATE_NOOP("ValueFieldWords", "Value as written")},
    std::pair{ValueField::Basis, QT_TRANSLATE_NOOP("ValueFieldWords", "Basis")},
    std::pair{ValueField::Mark, QT_TRANSLATE_NOOP("ValueFieldWords", "Mark")},
};
static_assert(fieldWords.size() == std::size_t(ValueField::Mark) + 1);

} // namespace

QString word(ValueField field)
{
    const auto& [found, text] = fieldWords.at(std::size_t(field));
    Q_ASSERT(found == field);
    return ValueFieldWords::tr(text);
}

} // namespace taizhang
