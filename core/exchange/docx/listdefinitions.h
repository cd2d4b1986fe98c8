// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/container/ziparchive.h"
#include "core/exchange/readcontext.h"

#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace taizhang {

constexpr int listLevels = 9;

struct ListLevel
{
    int start = 1;
    QString format = QStringLiteral("decimal");
    QString text; // "%1.", "第%1章"
    std::optional<int> restartAfter; // level counted from 1; 0: never
    bool gap = true; // a tab or space follows the label
    bool legal = false; // all numbers as digits
    QString paragraphStyle;
};

struct AbstractList
{
    std::array<ListLevel, listLevels> levels;
    QString linkedStyle; // the levels stand in the list of this style
};

struct ListInstance
{
    int abstractId = 0;
    QHash<int, int> starts; // startOverride by level
    QHash<int, ListLevel> levels; // replaced levels
};

// Which list level a paragraph belongs to.
struct ListReference
{
    std::optional<int> listId; // 0: none, whatever the style says
    std::optional<int> level;
};

struct ParagraphStyle
{
    QString basedOn;
    ListReference list;
};

// The lists and the numbered styles of a document.
struct ListDefinitions
{
    QHash<int, AbstractList> abstracts;
    QHash<int, ListInstance> instances;
    QHash<QString, ParagraphStyle> styles;

    // The definitive list and level of a paragraph: its own properties first, then its style and what that is based on.
    ListReference resolve(const ListReference& own, const QString& style) const;
    // The levels of a list, through the link of a list style; nullptr where the list is not defined.
    const AbstractList* abstractOf(const ListInstance& instance) const;
};

// Parts that are not there define nothing.
Result<ListDefinitions> readListDefinitions(
    const ZipArchive& archive, const QString& numberingPart, const QString& stylesPart, const ReadContext& context);

} // namespace taizhang
