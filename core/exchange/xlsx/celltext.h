// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace taizhang {

// Text of a workbook as a person sees it: _x000D_ escapes undone, line ends as "\n", other control characters dropped,
// halves of surrogate pairs replaced by U+FFFD.
QString toCellText(std::string_view utf8);
// The same for text that is UTF-16 already and has no escapes.
QString cleanCellText(QString text);

} // namespace taizhang
