// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/xmlnames.h"
#include "core/exchange/xml/xmlreader.h"

#include <charconv>
#include <cstring>

namespace taizhang {

namespace {

constexpr char separator = '\x1f'; // between namespace and local name, see xmlreader.cpp

} // namespace

std::optional<std::string_view> XmlAttributes::value(std::string_view name) const
{
    for (const char* const* pair = m_pairs; *pair; pair += 2) {
        if (name == *pair)
            return std::string_view(pair[1]);
    }
    return std::nullopt;
}

std::optional<std::string_view> XmlAttributes::value(XmlSpace space, std::string_view name) const
{
    for (const char* const* pair = m_pairs; *pair; pair += 2) {
        const std::string_view full(*pair);
        const size_t cut = full.size() - name.size() - 1;
        if (full.size() > name.size() && full[cut] == separator && full.substr(cut + 1) == name
            && xmlSpaceOf(full.substr(0, cut)) == space)
            return std::string_view(pair[1]);
    }
    return std::nullopt;
}

std::optional<int> XmlAttributes::number(std::string_view name) const
{
    const std::optional<std::string_view> text = value(name);
    return text ? toNumber(*text) : std::nullopt;
}

std::optional<int> XmlAttributes::number(XmlSpace space, std::string_view name) const
{
    const std::optional<std::string_view> text = value(space, name);
    return text ? toNumber(*text) : std::nullopt;
}

std::optional<int> toNumber(std::string_view digits)
{
    int number = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, problem] = std::from_chars(digits.data(), end, number);
    if (problem != std::errc() || stop != end || digits.size() > 10)
        return std::nullopt;
    return number;
}

bool isOn(std::optional<std::string_view> value)
{
    return !value || *value == "1" || *value == "true" || *value == "on";
}

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace taizhang
