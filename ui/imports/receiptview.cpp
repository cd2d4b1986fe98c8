// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/receiptview.h"

#include <QTextCursor>

namespace taizhang {

ReceiptView::ReceiptView(QWidget* parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setAccessibleName(tr("Receipt"));
}

void ReceiptView::setParts(const std::vector<ReceiptPart>& parts)
{
    clear();
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QTextCursor cursor(document());
    bool first = true;
    for (const ReceiptPart& part : parts) {
        if (!first)
            cursor.insertText(QStringLiteral("\n\n"), QTextCharFormat());
        first = false;
        cursor.insertText(part.heading, bold);
        cursor.insertText(QLatin1Char('\n') + part.lines.join(QLatin1Char('\n')), QTextCharFormat());
    }
    moveCursor(QTextCursor::Start);
}

} // namespace taizhang
