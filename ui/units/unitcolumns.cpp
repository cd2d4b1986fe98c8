// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/unitcolumns.h"

#include "core/report/words.h"
#include "ui/units/unitbook.h"

#include <QCoreApplication>

namespace taizhang {

namespace {

using Column = TableColumn<UnitRow>;

QString words(const char* text)
{
    return QCoreApplication::translate("UnitColumns", text);
}

Column fieldColumn(const QString& key, const char* title, int width)
{
    const auto text = [key](const UnitRow& row) { return unitFieldText(row.unit, key); };
    Column column{{key, words(title), width}, text};
    column.editText = text;
    return column;
}

Column countColumn(const QString& key, const char* title, int UnitRow::*count)
{
    Column column{{key, words(title), 4},
        [count](const UnitRow& row) { return row.*count > 0 ? QString::number(row.*count) : QString(); }};
    column.head.align = Qt::AlignRight | Qt::AlignTop;
    column.sortKey = [count](const UnitRow& row) { return QVariant(row.*count); };
    return column;
}

} // namespace

std::vector<Column> unitColumns(bool editable)
{
    Column order{{QStringLiteral("order"), words(QT_TRANSLATE_NOOP("UnitColumns", "Order")), 3},
        [](const UnitRow& row) { return QString::number(row.unit.position); }};
    order.sortKey = [](const UnitRow& row) { return QVariant(row.unit.position); };
    order.head.align = Qt::AlignRight | Qt::AlignTop;
    Column kind{{QStringLiteral("kind"), words(QT_TRANSLATE_NOOP("UnitColumns", "Kind")), 6},
        [](const UnitRow& row) { return word(row.unit.kind); }};
    kind.head.merge = true;
    std::vector<Column> columns{
        order,
        kind,
        fieldColumn(QStringLiteral("name"), QT_TRANSLATE_NOOP("UnitColumns", "Name"), 16),
        fieldColumn(QStringLiteral("shortName"), QT_TRANSLATE_NOOP("UnitColumns", "Short name"), 8),
        fieldColumn(QStringLiteral("aliases"), QT_TRANSLATE_NOOP("UnitColumns", "Other spellings"), 14),
        countColumn(QStringLiteral("leads"), QT_TRANSLATE_NOOP("UnitColumns", "Leads"), &UnitRow::leads),
        countColumn(QStringLiteral("takesPart"), QT_TRANSLATE_NOOP("UnitColumns", "Takes part"), &UnitRow::takesPart),
        fieldColumn(QStringLiteral("liaisonPost"), QT_TRANSLATE_NOOP("UnitColumns", "Liaison"), 8),
        fieldColumn(QStringLiteral("liaisonPhone"), QT_TRANSLATE_NOOP("UnitColumns", "Telephone"), 7),
        fieldColumn(QStringLiteral("note"), QT_TRANSLATE_NOOP("UnitColumns", "Note"), 10),
    };
    for (Column& column : columns) {
        if (!editable)
            column.editText = {};
    }
    return columns;
}

} // namespace taizhang
