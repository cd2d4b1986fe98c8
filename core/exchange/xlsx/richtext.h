// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace taizhang {

// Collects the text of a string item (si, is): its t elements, alone or in runs, but not those of phonetic runs.
class RichText
{
public:
    void clear() { m_text.clear(); }
    void start(std::string_view local)
    {
        if (local == "rPh")
            m_inPhonetic = true;
        else if (local == "t")
            m_inText = !m_inPhonetic;
    }
    void end(std::string_view local)
    {
        if (local == "rPh")
            m_inPhonetic = false;
        else if (local == "t")
            m_inText = false;
    }
    void characters(std::string_view utf8)
    {
        if (m_inText)
            m_text += utf8;
    }
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
    bool m_inText = false;
    bool m_inPhonetic = false;
};

} // namespace taizhang
