// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml/xmlnames.h"
#include "core/exchange/xml/xmlreader.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace taizhang {

// Markup compatibility: decides which of the alternatives in mc:AlternateContent a reader sees, so that no text comes
// twice. Without it a text box is read once as a shape and once as its old drawing.
class AlternateContent
{
public:
    // Whether the element is for the reader; start() and end() must be called for every element.
    bool start(const XmlName& name, const XmlAttributes& attributes);
    bool end(const XmlName& name);
    bool skipping() const { return m_skipDepth > 0; }

    // The latest meaning of a prefix is kept: office programs declare each prefix once, in the root element.
    void declarePrefix(std::string_view prefix, XmlSpace space) { m_prefixes[std::string(prefix)] = space; }

private:
    bool isKnown(std::string_view prefixes) const;

    std::unordered_map<std::string, XmlSpace> m_prefixes;
    std::vector<bool> m_taken; // one per open AlternateContent: has an alternative been chosen?
    int m_skipDepth = 0;
};

} // namespace taizhang
