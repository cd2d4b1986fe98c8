// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/sourceplace.h"

#include <QCoreApplication>

namespace taizhang {

namespace {

struct SourcePlace
{
    Q_DECLARE_TR_FUNCTIONS(SourcePlace)
};

QString insideTable(TableKind kind, const CellRef& cell)
{
    if (kind == TableKind::Paragraphs)
        return SourcePlace::tr("paragraph %1").arg(cell.row + 1);
    if (kind == TableKind::DocumentTable)
        return SourcePlace::tr("row %1, column %2").arg(cell.row + 1).arg(cell.column + 1);
    return cellAddress(cell.row, cell.column);
}

} // namespace

QString tableText(const SourceDocument& document, int table)
{
    const Table& source = document.tables.at(static_cast<size_t>(table));
    if (source.kind == TableKind::Paragraphs)
        return SourcePlace::tr("text");
    if (source.kind == TableKind::DocumentTable)
        return SourcePlace::tr("table %1").arg(source.name);
    return source.hidden ? SourcePlace::tr("%1 (hidden)").arg(source.name) : source.name;
}

QString placeText(const SourceDocument& document, const CellRef& cell)
{
    QStringList parts{document.fileName};
    if (const QString table = tableText(document, cell.table); !table.isEmpty())
        parts << table;
    parts << insideTable(document.tables.at(static_cast<size_t>(cell.table)).kind, cell);
    return parts.join(QStringLiteral(" › "));
}

} // namespace taizhang
