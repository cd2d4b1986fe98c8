// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace taizhang {

// Code of a built-in format id of a Chinese workbook, which the file does not spell out; empty for General and for ids
// without a meaning.
QString builtinFormatCode(int id);

} // namespace taizhang
