// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/sheetscan.h"

#include "core/exchange/xlsx/cellreference.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace taizhang {

namespace {

constexpr size_t chunkBytes = size_t{64} * 1024;
constexpr size_t longestTag = 64; // of those that are looked for, with a prefix

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

// Gives what stands behind every `mark` to `found`, until that says no.
template <class Found>
Result<void> scan(ByteSource& source, std::string_view mark, const Found& found)
{
    std::vector<char> buffer(chunkBytes + longestTag);
    size_t kept = 0; // a tag may begin at the end of one chunk and end in the next
    while (true) {
        const Result<qint64> read = source.read(buffer.data() + kept, chunkBytes);
        if (!read)
            return read.error();
        const std::string_view bytes(buffer.data(), kept + static_cast<size_t>(*read));
        const bool last = *read == 0;
        const size_t end = bytes.size() - (last ? 0 : std::min(longestTag, bytes.size()));
        for (size_t at = bytes.find(mark); at < end; at = bytes.find(mark, at + mark.size())) {
            if (!found(bytes.substr(at + mark.size(), longestTag)))
                return {};
        }
        if (last)
            return {};
        kept = bytes.size() - end;
        std::copy(bytes.begin() + static_cast<std::ptrdiff_t>(end), bytes.end(), buffer.begin());
    }
}

} // namespace

Result<qint64> countCells(ByteSource& source, qint64 most)
{
    qint64 count = 0;
    const Result<void> done = scan(source, "</", [&](std::string_view tag) {
        count += endsValue(tag) ? 1 : 0;
        return count <= most;
    });
    return done ? Result<qint64>(count) : done.error();
}

Result<void> readMergedAreas(ByteSource& source, TableBuilder& builder)
{
    constexpr std::string_view attribute = "ref=\"";
    return scan(source, "mergeCell ", [&](std::string_view tag) {
        const size_t from = tag.find(attribute);
        const size_t to = from == std::string_view::npos ? from : tag.find('"', from + attribute.size());
        if (to == std::string_view::npos)
            return true;
        if (const auto area = parseCellArea(tag.substr(from + attribute.size(), to - from - attribute.size())))
            builder.merge(*area);
        return true;
    });
}

} // namespace taizhang
