// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace taizhang {

// A list number in one of Word's number formats (decimal, chineseCounting, upperRoman ...); unknown formats count in
// digits, "none" and "bullet" give nothing.
QString listNumber(int number, const QString& format);

} // namespace taizhang
