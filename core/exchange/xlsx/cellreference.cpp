// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/cellreference.h"

#include <algorithm>

namespace taizhang {

namespace {

constexpr int gridRows = 1'048'576;
constexpr int gridColumns = 16'384;

// One end of an area; -1 for a part that is not named.
std::optional<CellAddress> parseEnd(std::string_view text)
{
    int column = 0;
    int row = 0;
    size_t at = 0;
    const auto skipDollar = [text, &at] { at += at < text.size() && text[at] == '$' ? 1U : 0U; };
    skipDollar();
    for (; at < text.size() && column <= gridColumns; ++at) {
        const char letter = static_cast<char>(text[at] & ~0x20);
        if (letter < 'A' || letter > 'Z')
            break;
        column = column * 26 + (letter - 'A' + 1);
    }
    skipDollar();
    const size_t digits = at;
    for (; at < text.size() && row <= gridRows && text[at] >= '0' && text[at] <= '9'; ++at)
        row = row * 10 + (text[at] - '0');
    const bool emptyRow = at > digits && row == 0;
    if (at != text.size() || text.empty() || column > gridColumns || row > gridRows || emptyRow)
        return std::nullopt;
    return CellAddress{row - 1, column - 1};
}

} // namespace

std::optional<CellAddress> parseCellReference(std::string_view text)
{
    const std::optional<CellAddress> address = parseEnd(text);
    return address && address->row >= 0 && address->column >= 0 ? address : std::nullopt;
}

std::optional<CellArea> parseCellArea(std::string_view text)
{
    const size_t cut = text.find(':');
    const std::optional<CellAddress> first = parseEnd(text.substr(0, cut));
    const std::optional<CellAddress> last = cut == std::string_view::npos ? first : parseEnd(text.substr(cut + 1));
    if (!first || !last)
        return std::nullopt;
    const CellArea area{std::max(first->row, 0), std::max(first->column, 0), last->row < 0 ? gridRows - 1 : last->row,
        last->column < 0 ? gridColumns - 1 : last->column};
    return area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn ? std::optional(area) : std::nullopt;
}

} // namespace taizhang
