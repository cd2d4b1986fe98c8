// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/rowshape.h"

#include "core/exchange/tasklist/numberlabel.h"

#include <QStringList>

namespace taizhang {

namespace {

QString labelOf(const QString& text)
{
    if (isNumberCell(text))
        return QStringLiteral("/number");
    const std::optional<NumberLabel> label = gluedLabel(text);
    return label ? u'/' + QString::number(static_cast<int>(label->style)) : QString();
}

} // namespace

QString rowShape(const TableGrid& grid, int row, const TableHeader& header, RowKind kind)
{
    const std::vector<int> filled = grid.filledColumns(row);
    QStringList fields;
    for (const int column : filled) {
        const HeaderColumn* head = header.at(column);
        fields.append(toText(head == nullptr ? Field::None : head->meaning.field));
    }
    fields.sort();
    fields.removeDuplicates();
    QString shape = toText(kind) + u':' + fields.join(u'+');
    if (filled.empty() || filled.size() > 2)
        return shape;
    if (grid.cell(row, filled.front())->columnSpan > 1)
        shape += u"/wide";
    return shape + labelOf(grid.text(row, filled.front()));
}

} // namespace taizhang
