// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/emphasizedunits.h"

#include "core/exchange/tasklist/unitcell.h"
#include "core/exchange/tasklist/unittokens.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace taizhang {

namespace {

// Units of which the whole name stands out.
QStringList emphasizedUnits(const QStringList& parts)
{
    QStringList names;
    for (const QString& part : parts) {
        for (const UnitToken& token : unitTokens(part)) {
            if (looksLikeUnit(token.text))
                names.append(token.text);
        }
    }
    return names;
}

} // namespace

bool saysEmphasisLeads(const QString& remark)
{
    static const QRegularExpression rule(
        QStringLiteral("(?:粗|黑体|加黑|下划线|划线)[^。；;]{0,12}牵头|牵头[^。；;，,]{0,8}(?:粗|黑体|加黑|下划线)"));
    return withoutSpaces(remark).contains(rule);
}

bool emphasisLeads(const TableGrid& grid, int column, RowRange rows)
{
    if (grid.table().emphasis.empty())
        return false;
    constexpr int fewestCells = 2;
    int cells = 0;
    std::set<QString> leading;
    for (int row = rows.first; row <= rows.last; ++row) {
        const std::vector<UnitToken> units = unitTokens(grid.text(row, column));
        if (units.size() < 2)
            continue;
        const QStringList names = emphasizedUnits(grid.table().emphasisAt(row, column));
        if (names.isEmpty() || names.size() == static_cast<qsizetype>(units.size()))
            return false;
        leading.insert(names.begin(), names.end());
        ++cells;
    }
    return cells >= fewestCells && leading.size() > 1;
}

QString withMarkedUnits(const QString& units, const QStringList& emphasized)
{
    const QStringList leading = emphasized.isEmpty() ? QStringList() : emphasizedUnits(emphasized);
    if (leading.isEmpty())
        return units;
    QString marked = units;
    for (const UnitToken& token : unitTokens(units)) {
        if (leading.contains(token.text))
            marked.replace(marked.indexOf(token.text), token.text.size(), u'★' + token.text);
    }
    return marked;
}

} // namespace taizhang
