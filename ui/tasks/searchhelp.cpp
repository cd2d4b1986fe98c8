// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/searchhelp.h"

#include "ui/shared/plaintext.h"
#include "ui/shared/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace taizhang {

SearchHelp::SearchHelp(QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("searchHelp"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    const QList<QPair<QString, QString>> terms{
        {tr("技能 培训"), tr("both words, anywhere in the task")},
        {tr("技能|培训"), tr("one of the words")},
        {tr("-培训"), tr("without the word")},
        {tr("\"技能提升行动\""), tr("these words together")},
        {QStringLiteral("qzgh"), tr("first letters of pinyin: 区总工会")},
        {tr("lead:人社"), tr("lead unit; also responsible: support: unit:")},
        {tr("light:red"), tr("light: red, yellow, blue, green, grey, done")},
        {tr("status:active"), tr("status of the task")},
        {tr("aspect:技能"), tr("aspect of the scheme")},
        {tr("due:<2026-06-30"), tr("deadline before, after (>) or on (=) a day")},
        {tr("percent:>=50"), tr("progress in per cent")},
        {tr("overdue:>30"), tr("days overdue")},
        {tr("budget:>100万"), tr("budget")},
        {tr("number:12"), tr("number of the task")},
    };
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 14, 16, 14);
    grid->setVerticalSpacing(2);
    QLabel* heading = plainLabel(tr("Words are joined with “and”. A click takes the example."), this);
    setMuted(heading);
    grid->addWidget(heading, 0, 0, 1, 2);
    int row = 1;
    for (const auto& [term, meaning] : terms) {
        auto* button = new QToolButton(this);
        button->setText(term);
        button->setAutoRaise(true);
        button->setCursor(Qt::PointingHandCursor);
        connect(button, &QToolButton::clicked, this, [this, term = term] {
            close();
            Q_EMIT picked(term);
        });
        grid->addWidget(button, row, 0, Qt::AlignLeft);
        grid->addWidget(plainLabel(meaning, this), row, 1);
        ++row;
    }
}

void SearchHelp::popupBelow(const QWidget* field)
{
    adjustSize();
    move(field->mapToGlobal(QPoint(0, field->height() + 4)));
    show();
}

} // namespace taizhang
