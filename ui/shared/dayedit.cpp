// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/dayedit.h"

#include "core/model/deadlinephrase.h"

namespace taizhang {

DayEdit::DayEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(QStringLiteral("2026-06-30"));
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::editingFinished, this, &DayEdit::read);
}

void DayEdit::setDay(std::optional<QDate> day)
{
    m_day = day;
    setText(day ? day->toString(Qt::ISODate) : QString());
}

void DayEdit::read()
{
    const QString typed = text().trimmed();
    const std::optional<QDate> day = parseDay(typed, m_year > 0 ? m_year : m_day.value_or(QDate()).year());
    const bool understood = typed.isEmpty() || day;
    const bool changed = understood && day != m_day;
    setDay(understood ? day : m_day);
    if (changed)
        Q_EMIT dayChanged(m_day);
}

} // namespace taizhang
