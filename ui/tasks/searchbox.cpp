// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/searchbox.h"

#include "ui/shared/icons.h"
#include "ui/tasks/searchhelp.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace taizhang {

SearchBox::SearchBox(QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_help(new QToolButton(this))
{
    m_field->setObjectName(QStringLiteral("taskSearch"));
    m_field->setPlaceholderText(tr("Search tasks, e.g. light:red lead:人社"));
    m_field->setAccessibleName(tr("Search tasks"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(QStringLiteral("search"), ThemeRole::MutedText), QLineEdit::LeadingPosition);
    m_help->setObjectName(QStringLiteral("taskSearchHelp"));
    m_help->setIcon(icon(QStringLiteral("help"), ThemeRole::MutedText));
    m_help->setToolTip(tr("What can be searched for"));
    m_help->setAutoRaise(true);
    setFocusProxy(m_field);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_field, 1);
    row->addWidget(m_help);
    connect(m_field, &QLineEdit::textChanged, this, &SearchBox::queryChanged);
    connect(m_field, &QLineEdit::returnPressed, this, &SearchBox::confirmed);
    connect(m_help, &QToolButton::clicked, this, &SearchBox::showHelp);
}

void SearchBox::setQuery(const QString& query)
{
    m_field->setText(query);
}

QString SearchBox::query() const
{
    return m_field->text();
}

void SearchBox::start()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchBox::showHelp()
{
    auto* help = new SearchHelp(this);
    connect(help, &SearchHelp::picked, this, [this](const QString& term) {
        const QString before = m_field->text().trimmed();
        m_field->setText(before.isEmpty() ? term : before + QLatin1Char(' ') + term);
        start();
        m_field->end(false);
    });
    help->popupBelow(m_field);
}

} // namespace taizhang
