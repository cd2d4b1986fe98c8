// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

namespace taizhang {

// A label with plain text in as many lines as it needs.
QLabel* plainParagraph(const QString& text, QWidget* parent = nullptr);

} // namespace taizhang
