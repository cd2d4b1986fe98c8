// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/unitheadings.h"

#include "core/exchange/tasklist/aspecttrail.h"
#include "core/exchange/tasklist/tablegrid.h"
#include "core/exchange/tasklist/unitcell.h"
#include "core/exchange/tasklist/unitroles.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace taizhang {

bool isUnitHeading(const QString& text)
{
    constexpr qsizetype longestName = 20;
    static const QRegularExpression sentence(QStringLiteral("[，,。；;：:]|开展|建设|推进|加强|完善|建立"));
    const QString name = aspectName(text);
    return name.size() >= 3 && name.size() <= longestName && looksLikeUnit(name) && !name.contains(sentence);
}

bool unitsHeadRows(const TableGrid& grid, int firstRow)
{
    QSet<QString> names;
    for (int row = firstRow; row < grid.rows(); ++row) {
        const std::vector<int> filled = grid.filledColumns(row);
        const QString text = filled.empty() ? QString() : grid.text(row, filled.back());
        if (!filled.empty() && filled.size() <= 2 && isUnitHeading(text))
            names.insert(aspectName(text));
    }
    return names.size() >= 2;
}

void takeUnitOfChapter(RawTask& task, const QString& sheet)
{
    const bool named = std::any_of(task.texts.begin(), task.texts.end(),
        [](const RawText& text) { return isUnitField(text.field) && text.field != Field::SupportUnit; });
    const auto chapter = std::find_if(task.aspects.rbegin(), task.aspects.rend(), isUnitHeading);
    const QString unit = chapter != task.aspects.rend() ? *chapter
        : isUnitHeading(sheet)                          ? aspectName(sheet)
                                                        : QString();
    if (named || unit.isEmpty())
        return;
    task.texts.push_back({unit, task.where, std::nullopt, Field::ResponsibleUnit, {}, {}});
    task.aspects.removeAll(unit);
}

} // namespace taizhang
