// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace taizhang {

// Text helpers for comparing and reading, never for changing what is stored.

// Full-width letters, digits and punctuation to half width, ideographic space to space; Chinese punctuation 、。《》
// stays.
QString foldWidth(QStringView text);
// Without any white space (also U+00A0, U+3000, zero-width).
QString withoutSpaces(QStringView text);
// Control characters except line feed and tab removed, line ends unified, outer white space trimmed.
QString tidied(QStringView text);
// A Chinese or Arabic integer ("十二", "二〇二五", "１２", "12"); nothing if the text is more than that.
std::optional<int> chineseNumber(QStringView text);

} // namespace taizhang
