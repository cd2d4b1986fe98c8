// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/cellcount.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace taizhang {

namespace {

constexpr size_t chunkBytes = size_t{64} * 1024;
constexpr size_t longestTag = 64; // of those that are counted, with a prefix

// Whether `tag`, which begins behind "</", ends a cell's value or text in the cell.
bool endsValue(std::string_view tag)
{
    const size_t end = tag.find_first_of("> \t\r\n");
    if (end == std::string_view::npos)
        return false;
    const std::string_view name = tag.substr(0, end);
    const std::string_view local = name.substr(name.find(':') + 1);
    return local == "v" || local == "is";
}

// Of the tags that begin before `end`.
qint64 countIn(std::string_view bytes, size_t end)
{
    qint64 count = 0;
    for (size_t at = bytes.find("</"); at < end; at = bytes.find("</", at + 2))
        count += endsValue(bytes.substr(at + 2, longestTag)) ? 1 : 0;
    return count;
}

} // namespace

Result<qint64> countCells(ByteSource& source, qint64 most)
{
    std::vector<char> buffer(chunkBytes + longestTag);
    size_t kept = 0; // a tag may begin at the end of one chunk and end in the next
    qint64 count = 0;
    while (count <= most) {
        const Result<qint64> read = source.read(buffer.data() + kept, chunkBytes);
        if (!read)
            return read.error();
        const std::string_view bytes(buffer.data(), kept + static_cast<size_t>(*read));
        const bool last = *read == 0;
        const size_t end = bytes.size() - (last ? 0 : std::min(longestTag, bytes.size()));
        count += countIn(bytes, end);
        if (last)
            break;
        kept = bytes.size() - end;
        std::copy(bytes.begin() + static_cast<std::ptrdiff_t>(end), bytes.end(), buffer.begin());
    }
    return count > most ? most + 1 : count;
}

} // namespace taizhang
