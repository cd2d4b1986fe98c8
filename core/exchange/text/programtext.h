// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace taizhang {

// Whether text is the source of a program or a script: such a text may quote whole task lists, and none of them is
// meant. Told by the lines that no table has, such as those ending with an opening brace.
bool looksLikeProgram(const QString& text);

} // namespace taizhang
