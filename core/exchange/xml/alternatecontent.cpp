// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/alternatecontent.h"

namespace taizhang {

bool AlternateContent::start(const XmlName& name, const XmlAttributes& attributes)
{
    if (m_skipDepth > 0) {
        ++m_skipDepth;
        return false;
    }
    if (name.space != XmlSpace::Compatibility)
        return true;
    if (name.local == "AlternateContent") {
        m_taken.push_back(false);
        return false;
    }
    const bool isChoice = name.local == "Choice";
    if (m_taken.empty() || (!isChoice && name.local != "Fallback"))
        return false;
    const bool wanted = !m_taken.back() && (!isChoice || isKnown(attributes.value("Requires").value_or("")));
    if (wanted)
        m_taken.back() = true;
    else
        m_skipDepth = 1;
    return false;
}

bool AlternateContent::end(const XmlName& name)
{
    if (m_skipDepth > 0) {
        --m_skipDepth;
        return false;
    }
    if (name.space != XmlSpace::Compatibility)
        return true;
    if (name.local == "AlternateContent" && !m_taken.empty())
        m_taken.pop_back();
    return false;
}

bool AlternateContent::isKnown(std::string_view prefixes) const
{
    while (!prefixes.empty()) {
        const size_t cut = prefixes.find(' ');
        const std::string prefix(prefixes.substr(0, cut));
        const auto found = m_prefixes.find(prefix);
        if (!prefix.empty() && (found == m_prefixes.end() || found->second == XmlSpace::Other))
            return false;
        prefixes.remove_prefix(cut == std::string_view::npos ? prefixes.size() : cut + 1);
    }
    return true;
}

} // namespace taizhang
