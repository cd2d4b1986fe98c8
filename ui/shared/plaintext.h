// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace taizhang {

// Text from data on its way to the eye: never HTML, never longer than 500 characters, and characters that hide or
// reorder others (bidirectional marks, zero-width) shown as the mark ␣.
QString shownText(const QString& text);
// For places that guess whether a text is HTML (tool tips): the escaped text, whose lines stay lines.
QString shownToolTip(const QString& text);

void setPlainText(QLabel* label, const QString& text);
void setPlainToolTip(QWidget* widget, const QString& text);
QLabel* plainLabel(const QString& text, QWidget* parent = nullptr);

} // namespace taizhang
