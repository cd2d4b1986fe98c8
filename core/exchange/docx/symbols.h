// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace taizhang {

// What a w:sym of a symbol font means in Unicode; the geometric shape □ for signs without a counterpart.
QString symbolText(const QString& font, int code);

} // namespace taizhang
