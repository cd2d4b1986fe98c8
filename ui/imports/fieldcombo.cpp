// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/fieldcombo.h"

#include "core/exchange/tasklistreader.h"
#include "core/report/importwords.h"

#include <QComboBox>
#include <QCoreApplication>

namespace taizhang {

namespace {

struct FieldCombo
{
    Q_DECLARE_TR_FUNCTIONS(FieldCombo)
};

} // namespace

QComboBox* fieldCombo()
{
    auto* combo = new QComboBox;
    for (int field = static_cast<int>(Field::None); field <= static_cast<int>(Field::Note); ++field)
        combo->addItem(word(static_cast<Field>(field)), field);
    return combo;
}

void offerMeanings(QComboBox& combo, ImportKind kind)
{
    combo.clear();
    for (const ValueField field : fieldsOf(kind))
        combo.addItem(word(field), static_cast<int>(field));
}

QComboBox* leadCombo()
{
    auto* combo = new QComboBox;
    combo->addItem(FieldCombo::tr("the first unit leads"), static_cast<int>(LeadConvention::FirstListed));
    combo->addItem(FieldCombo::tr("no unit leads"), static_cast<int>(LeadConvention::AllResponsible));
    combo->addItem(FieldCombo::tr("every unit leads"), static_cast<int>(LeadConvention::ResponsibleIsLead));
    return combo;
}

} // namespace taizhang
