// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx/celltext.h"
#include "core/exchange/xml/xmlreader.h"

#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace taizhang {

// Collects the text of a string item (si, is): its t elements, alone or in runs, but not those of phonetic runs.
class RichText
{
public:
    void clear()
    {
        m_text.clear();
        m_emphasized.clear();
        m_inEmphasis = m_runEmphasized = false;
    }
    void start(std::string_view local, const XmlAttributes& attributes)
    {
        if (local == "rPh")
            m_inPhonetic = true;
        else if (local == "t")
            m_inText = !m_inPhonetic;
        else if (local == "r")
            m_runEmphasized = false;
        else if (local == "b")
            m_runEmphasized = m_runEmphasized || isOn(attributes.value("val"));
        else if (local == "u")
            m_runEmphasized = m_runEmphasized || attributes.value("val").value_or("single") != "none";
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
        if (!m_inText)
            return;
        m_text += utf8;
        if (m_runEmphasized && m_inEmphasis)
            m_emphasized.back() += utf8;
        else if (m_runEmphasized)
            m_emphasized.emplace_back(utf8);
        m_inEmphasis = m_runEmphasized;
    }
    const std::string& text() const { return m_text; }
    // The parts in bold or underlined.
    QStringList emphasized() const
    {
        QStringList parts;
        for (const std::string& part : m_emphasized)
            parts.append(toCellText(part));
        return parts;
    }

private:
    std::string m_text;
    std::vector<std::string> m_emphasized;
    bool m_inText = false;
    bool m_inPhonetic = false;
    bool m_runEmphasized = false;
    bool m_inEmphasis = false; // the last text was of such a run
};

} // namespace taizhang
