// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/docx/listdefinitions.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace taizhang {

// Counts the numbered paragraphs of a document in order and gives the label Word draws before each.
class ListCounter
{
public:
    explicit ListCounter(ListDefinitions definitions)
        : m_definitions(std::move(definitions))
    { }

    // Label of the next paragraph with these properties, with the gap that follows it; empty for unnumbered ones and
    // for bullets, which say nothing.
    QString next(const ListReference& own, const QString& style);

private:
    using Counters = std::array<std::optional<int>, listLevels>;

    const ListLevel& levelOf(const ListInstance& instance, const AbstractList& list, int level) const;
    void count(const ListInstance& instance, const AbstractList& list, int level, Counters& counters);
    void override(int listId, const ListInstance& instance, int level, Counters& counters);

    ListDefinitions m_definitions;
    QHash<int, Counters> m_counters; // by abstract list: instances of one list go on counting
    QSet<std::pair<int, int>> m_overridden; // list and level whose startOverride has been used
};

} // namespace taizhang
