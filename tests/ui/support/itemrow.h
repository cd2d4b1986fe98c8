// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tablemodel.h"

namespace taizhang {

// A small record for tests of the table.
struct ItemRow
{
    qint64 id;
    QString group;
    QString name;
    int count = 0;

    friend bool operator==(const ItemRow&, const ItemRow&) = default;
};

inline std::vector<TableColumn<ItemRow>> itemColumns()
{
    TableColumn<ItemRow> group{
        {QStringLiteral("group"), QStringLiteral("G")}, [](const ItemRow& row) { return row.group; }};
    group.head.merge = true;
    TableColumn<ItemRow> name{
        {QStringLiteral("name"), QStringLiteral("N")}, [](const ItemRow& row) { return row.name; }};
    name.editText = name.text;
    TableColumn<ItemRow> count{
        {QStringLiteral("count"), QStringLiteral("C")}, [](const ItemRow& row) { return QString::number(row.count); }};
    count.editText = count.text;
    count.sortKey = [](const ItemRow& row) { return QVariant(row.count); };
    return {group, name, count};
}

using ItemModel = TableModel<ItemRow>;

inline qint64 itemId(const ItemRow& row)
{
    return row.id;
}

inline std::vector<ItemRow> fiveItems()
{
    return {{1, QStringLiteral("甲"), QStringLiteral("一"), 10}, {2, QStringLiteral("甲"), QStringLiteral("二"), 9},
        {3, QStringLiteral("乙"), QStringLiteral("三"), 30}, {4, QStringLiteral("乙"), QStringLiteral("四"), 2},
        {5, QStringLiteral("丙"), QStringLiteral("五"), 100}};
}

} // namespace taizhang
