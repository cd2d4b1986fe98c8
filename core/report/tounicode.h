// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace taizhang {

// ToUnicode map of a font whose glyph i + 1 stands for characters[i], as a CMap stream.
std::string toUnicodeMap(const std::vector<char32_t>& characters);

// The characters of a ToUnicode map as Qt writes it, by glyph; ranges and single entries of two-byte codes.
std::map<int, char32_t> readToUnicodeMap(const std::string& stream);

} // namespace taizhang
