// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/fieldform.h"

#include "ui/shared/growingedit.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace taizhang {

FieldForm::FieldForm(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(8);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void FieldForm::addRow(const QString& key, const QString& title, QWidget* widget)
{
    widget->setObjectName(m_name + u'_' + key);
    widget->setAccessibleName(title);
    m_form->addRow(title, widget);
    setMuted(m_form->labelForField(widget));
}

GrowingEdit* FieldForm::addField(const QString& key, const QString& title, const QString& hint)
{
    auto* edit = new GrowingEdit(GrowingEdit::Lines::One, this);
    edit->setPlaceholderText(hint);
    addRow(key, title, edit);
    m_fields.insert(key, edit);
    connect(edit, &GrowingEdit::committed, this, [this, key](const QString& text) { Q_EMIT committed(key, text); });
    return edit;
}

void FieldForm::addChoice(const QString& key, const QString& title, const QStringList& choices)
{
    auto* choice = new QComboBox(this);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // as narrow as the other fields
    choice->setMinimumContentsLength(8);
    choice->addItems(choices);
    addRow(key, title, choice);
    m_choices.insert(key, choice);
    connect(choice, &QComboBox::textActivated, this, [this, key](const QString& text) { Q_EMIT committed(key, text); });
}

void FieldForm::setFieldShown(const QString& key, bool shown)
{
    m_fields[key]->setVisible(shown);
    m_form->labelForField(m_fields[key])->setVisible(shown);
}

void FieldForm::setWritable(bool writable)
{
    for (GrowingEdit* edit : std::as_const(m_fields))
        edit->setReadOnly(!writable);
    for (QComboBox* choice : std::as_const(m_choices))
        choice->setEnabled(writable);
}

void FieldForm::start(const QString& key)
{
    m_fields[key]->setFocus();
    m_fields[key]->selectAll();
}

void FieldForm::leave()
{
    for (GrowingEdit* edit : std::as_const(m_fields))
        edit->commit();
}

void FieldForm::fill(const std::function<QString(const QString& key)>& textOf, Writing writing)
{
    for (auto it = m_fields.constBegin(); it != m_fields.constEnd(); ++it) {
        GrowingEdit* edit = it.value();
        const bool written = edit->hasFocus() && edit->toPlainText() != edit->storedText();
        if (!written || writing == Writing::Drop)
            edit->setStoredText(textOf(it.key()));
    }
    for (auto it = m_choices.constBegin(); it != m_choices.constEnd(); ++it)
        it.value()->setCurrentText(textOf(it.key()));
}

} // namespace taizhang
