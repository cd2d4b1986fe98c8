// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/html/htmltokens.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace taizhang {

// Follows which text of a page is bold or underlined: by b, strong and u, by style attributes, and by the classes of
// the page's own style sheet, which is how Excel and WPS write the fonts of a cell.
class HtmlEmphasis
{
public:
    explicit HtmlEmphasis(QStringView html);

    void start(const HtmlToken& token);
    void end(const QString& name);
    void leaveCell() { m_open.clear(); } // whatever was left open in it
    bool on() const { return !m_open.empty() && m_open.back().emphasized; }

private:
    struct Element
    {
        QString name;
        bool emphasized;
    };

    std::optional<bool> saidBy(const HtmlToken& token) const;

    QHash<QString, bool> m_classes;
    std::vector<Element> m_open;
};

} // namespace taizhang
