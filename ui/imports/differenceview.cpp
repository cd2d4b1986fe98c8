// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/differenceview.h"

#include "core/report/words.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QTextCursor>

namespace taizhang {

namespace {

QTextCharFormat formatOf(DiffPart::Kind kind, const Theme& theme)
{
    QTextCharFormat format;
    if (kind == DiffPart::Kind::Added) {
        format.setFontUnderline(true);
        format.setForeground(theme.color(ThemeRole::AddedText));
        format.setBackground(theme.color(ThemeRole::AddedBase));
    } else if (kind == DiffPart::Kind::Removed) {
        format.setFontStrikeOut(true);
        format.setForeground(theme.color(ThemeRole::RemovedText));
        format.setBackground(theme.color(ThemeRole::RemovedBase));
    }
    return format;
}

QString signedText(const DiffPart& part)
{
    if (part.kind == DiffPart::Kind::Same)
        return part.text;
    return (part.kind == DiffPart::Kind::Added ? QStringLiteral("[+%1]") : QStringLiteral("[-%1]")).arg(part.text);
}

} // namespace

DifferenceView::DifferenceView(QWidget* parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setAccessibleName(tr("Changes against the ledger"));
}

void DifferenceView::setDifferences(const std::vector<FieldDifference>& differences)
{
    m_differences = differences;
    write();
}

void DifferenceView::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

void DifferenceView::write()
{
    clear();
    const Theme theme = Theme::of(palette());
    QTextCharFormat name;
    name.setForeground(theme.color(ThemeRole::MutedText));
    QTextCursor cursor(document());
    bool first = true;
    for (const FieldDifference& difference : m_differences) {
        if (!first)
            cursor.insertBlock();
        first = false;
        cursor.insertText(tr("%1: ").arg(fieldWord(difference.field)), name);
        for (const DiffPart& part : difference.parts)
            cursor.insertText(signedText(part), formatOf(part.kind, theme));
    }
}

} // namespace taizhang
