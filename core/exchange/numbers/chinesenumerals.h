// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace taizhang {

// 1 → 一, 10 → 十, 21 → 二十一, 105 → 一百零五; 0 to 9999, beyond that in digits.
QString chineseCounting(int number);
// The same in the capital numerals of amounts: 壹, 贰拾壹.
QString chineseLegal(int number);

} // namespace taizhang
