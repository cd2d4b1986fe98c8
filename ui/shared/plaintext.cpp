// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/plaintext.h"

#include <QLabel>

namespace taizhang {

namespace {

constexpr int longest = 500;

bool misleads(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E) || (u >= 0x2060 && u <= 0x2069) || u == 0xFEFF;
}

} // namespace

QString shownText(const QString& text)
{
    QString shown = text.left(longest);
    for (QChar& c : shown) {
        if (misleads(c))
            c = QChar(0x2423);
    }
    if (text.size() > longest)
        shown += QChar(0x2026);
    return shown;
}

QString shownToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    const QString lines = shownText(text).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(lines);
}

void setPlainText(QLabel* label, const QString& text)
{
    label->setTextFormat(Qt::PlainText);
    label->setText(shownText(text));
}

void setPlainToolTip(QWidget* widget, const QString& text)
{
    widget->setToolTip(shownToolTip(text));
}

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    setPlainText(label, text);
    return label;
}

} // namespace taizhang
