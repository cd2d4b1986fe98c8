// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx/symbols.h"

#include <algorithm>
#include <array>

namespace taizhang {

namespace {

struct Sign
{
    int code; // within the font, 0x20–0xFF
    char16_t text;
};

// Those that forms and lists use.
constexpr std::array wingdings{Sign{0x6C, u'●'}, Sign{0x6D, u'○'}, Sign{0x6E, u'■'}, Sign{0x6F, u'□'}, Sign{0x71, u'□'},
    Sign{0x75, u'◆'}, Sign{0x76, u'❖'}, Sign{0x81, u'①'}, Sign{0x82, u'②'}, Sign{0x83, u'③'}, Sign{0x84, u'④'},
    Sign{0x85, u'⑤'}, Sign{0x86, u'⑥'}, Sign{0x87, u'⑦'}, Sign{0x88, u'⑧'}, Sign{0x89, u'⑨'}, Sign{0x8A, u'⑩'},
    Sign{0x9F, u'•'}, Sign{0xA1, u'○'}, Sign{0xA7, u'▪'}, Sign{0xA8, u'□'}, Sign{0xD8, u'➢'}, Sign{0xE0, u'→'},
    Sign{0xFB, u'✗'}, Sign{0xFC, u'✓'}, Sign{0xFD, u'☒'}, Sign{0xFE, u'☑'}};
constexpr std::array wingdings2{Sign{0x4F, u'✗'}, Sign{0x50, u'✓'}, Sign{0x51, u'☒'}, Sign{0x52, u'☑'},
    Sign{0x53, u'☒'}, Sign{0x54, u'☒'}, Sign{0x96, u'●'}, Sign{0x98, u'●'}, Sign{0x99, u'○'}, Sign{0xA2, u'■'},
    Sign{0xA3, u'□'}};
constexpr std::array symbol{Sign{0xA3, u'≤'}, Sign{0xB1, u'±'}, Sign{0xB3, u'≥'}, Sign{0xB4, u'×'}, Sign{0xB7, u'•'},
    Sign{0xB9, u'≠'}, Sign{0xD6, u'√'}, Sign{0xAE, u'→'}, Sign{0xB0, u'°'}};

template <size_t Count>
QString find(const std::array<Sign, Count>& signs, int code)
{
    const auto found = std::find_if(signs.begin(), signs.end(), [code](const Sign& sign) { return sign.code == code; });
    return QChar(found == signs.end() ? u'□' : found->text);
}

} // namespace

QString symbolText(const QString& font, int code)
{
    const bool privateUse = code >= 0xF000 && code <= 0xF0FF;
    const int inFont = privateUse ? code - 0xF000 : code;
    if (font.compare(u"Wingdings", Qt::CaseInsensitive) == 0)
        return find(wingdings, inFont);
    if (font.compare(u"Wingdings 2", Qt::CaseInsensitive) == 0)
        return find(wingdings2, inFont);
    if (font.compare(u"Symbol", Qt::CaseInsensitive) == 0)
        return find(symbol, inFont);
    if (privateUse || code < 0x20 || code > 0xFFFD || QChar::isSurrogate(static_cast<char32_t>(code)))
        return QStringLiteral("□");
    return QChar(code);
}

} // namespace taizhang
