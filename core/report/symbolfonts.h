// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace taizhang {

// Word stores the signs of its symbol fonts (Symbol, Wingdings) as U+F020–F0FF, whatever they look like. This is the
// character that the sign looks like in the font whose bullets Word offers; nothing for other characters and for signs
// that look different from font to font and stand in no bullet list.
std::optional<char32_t> symbolCharacter(char32_t character);

} // namespace taizhang
