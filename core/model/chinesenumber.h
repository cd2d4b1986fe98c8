// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace taizhang {

// Value of a Chinese digit (一, 二, 两, 〇, 壹 ...), 0–9; -1 for other characters.
int chineseDigit(QChar c);
// Characters of a written number: digits and 十百千万亿 with their formal and short forms (拾, 廿).
bool isChineseNumeral(QChar c);
// A whole non-negative number, wholly in Arabic digits ("2025"), Chinese digits ("二〇二五") or Chinese words
// ("一千零一", "十二", "三万五"); nothing for other text, for mixtures and beyond the range of qint64. No spaces, no
// full width.
std::optional<qint64> readInteger(QStringView text);

} // namespace taizhang
