// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/symbolfonts.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace taizhang {

namespace {

struct Sign
{
    char32_t stored;
    char32_t looksLike;
};

// Wingdings, but for U+F0B7 and U+F0AE, which are Symbol's bullet and arrow. In order of `stored`.
constexpr std::array signs{Sign{0xf06c, U'●'}, Sign{0xf06d, U'○'}, Sign{0xf06e, U'■'}, Sign{0xf06f, U'□'},
    Sign{0xf070, U'□'}, Sign{0xf071, U'❑'}, Sign{0xf072, U'❒'}, Sign{0xf074, U'◆'}, Sign{0xf075, U'◆'},
    Sign{0xf076, U'❖'}, Sign{0xf077, U'◆'}, Sign{0xf081, U'①'}, Sign{0xf082, U'②'}, Sign{0xf083, U'③'},
    Sign{0xf084, U'④'}, Sign{0xf085, U'⑤'}, Sign{0xf086, U'⑥'}, Sign{0xf087, U'⑦'}, Sign{0xf088, U'⑧'},
    Sign{0xf089, U'⑨'}, Sign{0xf08a, U'⑩'}, Sign{0xf09f, U'•'}, Sign{0xf0a1, U'○'}, Sign{0xf0a7, U'▪'},
    Sign{0xf0a8, U'□'}, Sign{0xf0ab, U'★'}, Sign{0xf0ae, U'→'}, Sign{0xf0b7, U'•'}, Sign{0xf0d8, U'➢'},
    Sign{0xf0e0, U'→'}, Sign{0xf0e8, U'➔'}, Sign{0xf0f0, U'⇨'}, Sign{0xf0fb, U'✗'}, Sign{0xf0fc, U'✓'},
    Sign{0xf0fd, U'☒'}, Sign{0xf0fe, U'☑'}};

} // namespace

std::optional<char32_t> symbolCharacter(char32_t character)
{
    const auto sign = std::lower_bound(std::begin(signs), std::end(signs), character,
        [](const Sign& known, char32_t wanted) { return known.stored < wanted; });
    if (sign == std::end(signs) || sign->stored != character)
        return std::nullopt;
    return sign->looksLike;
}

} // namespace taizhang
