// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tounicode.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace taizhang {

namespace {

std::string hex4(unsigned value)
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text(4, '0');
    for (std::size_t place = 4; place-- > 0; value >>= 4)
        text[place] = digits[value & 0xf];
    return text;
}

std::string utf16Hex(char32_t c)
{
    if (c < 0x10000)
        return hex4(c);
    return hex4(0xd800 + ((c - 0x10000) >> 10)) + hex4(0xdc00 + ((c - 0x10000) & 0x3ff));
}

// The hexadecimal numbers between < and >, and the words beginbfchar, endbfchar, beginbfrange, endbfrange in between.
std::vector<std::string> tokens(const std::string& stream)
{
    std::vector<std::string> found;
    for (std::size_t at = 0; at < stream.size();) {
        if (stream[at] == '<') {
            const std::size_t end = std::min(stream.find('>', at), stream.size());
            found.push_back(stream.substr(at, end - at));
            at = end + 1;
        } else if (std::isalpha(static_cast<unsigned char>(stream[at])) != 0) {
            std::size_t end = at;
            while (end < stream.size() && std::isalpha(static_cast<unsigned char>(stream[end])) != 0)
                ++end;
            found.push_back(stream.substr(at, end - at));
            at = end;
        } else {
            if (stream[at] == '[' || stream[at] == ']')
                found.emplace_back(1, stream[at]);
            ++at;
        }
    }
    return found;
}

unsigned number(const std::string& token)
{
    unsigned value = 0;
    for (std::size_t i = 1; i < token.size(); ++i) {
        const char c = token[i];
        const int digit = c >= 'a' ? c - 'a' + 10 : c >= 'A' ? c - 'A' + 10 : c - '0';
        value = (value << 4) | unsigned(digit);
    }
    return value;
}

char32_t character(const std::string& token)
{
    const unsigned value = number(token);
    if (token.size() <= 5)
        return value;
    const unsigned high = value >> 16;
    return 0x10000 + ((high - 0xd800) << 10) + ((value & 0xffff) - 0xdc00);
}

// One range: <first> <last> <character>, or <first> <last> [ <character> ... ]. Returns the place behind it.
std::size_t readRange(const std::vector<std::string>& all, std::size_t at, std::map<int, char32_t>& map)
{
    const int first = int(number(all[at]));
    const int last = int(number(all[at + 1]));
    at += 2;
    if (all[at] != "[") {
        for (int code = first; code <= last; ++code)
            map[code] = character(all[at]) + char32_t(code - first);
        return at + 1;
    }
    ++at;
    for (int code = first; at < all.size() && all[at] != "]"; ++code, ++at)
        map[code] = character(all[at]);
    return at + 1;
}

// One character: <code> <character>. Returns the place behind it.
std::size_t readCharacter(const std::vector<std::string>& all, std::size_t at, std::map<int, char32_t>& map)
{
    map[int(number(all[at]))] = character(all[at + 1]);
    return at + 2;
}

} // namespace

std::string toUnicodeMap(const std::vector<char32_t>& characters)
{
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr std::size_t most = 100; // entries of a block, by the specification
    for (std::size_t from = 0; from < characters.size(); from += most) {
        const std::size_t count = std::min(most, characters.size() - from);
        map += std::to_string(count) + " beginbfchar\n";
        for (std::size_t i = from; i < from + count; ++i)
            map += "<" + hex4(unsigned(i + 1)) + "> <" + utf16Hex(characters[i]) + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

std::map<int, char32_t> readToUnicodeMap(const std::string& stream)
{
    std::map<int, char32_t> map;
    const std::vector<std::string> all = tokens(stream);
    for (std::size_t at = 0; at < all.size(); ++at) {
        const bool ranges = all[at] == "beginbfrange";
        if (!ranges && all[at] != "beginbfchar")
            continue;
        ++at;
        while (at + 2 < all.size() && all[at].front() == '<')
            at = ranges ? readRange(all, at, map) : readCharacter(all, at, map);
    }
    return map;
}

} // namespace taizhang
