// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fundstore.h"

#include "core/storage/figurecolumns.h"
#include "core/storage/rows.h"

#include <QHash>

namespace taizhang {

namespace {

constexpr MoneyColumns budgetColumns{"budget_fen", "budget_hedge", "budget_each", "budget_phrase"};
constexpr MoneyColumns allocatedColumns{"allocated_fen", "allocated_hedge", "allocated_each", "allocated_phrase"};
constexpr PartTable sourceTable{"fund_source", "fund"};
constexpr PartTable trancheTable{"fund_tranche", "fund"};
constexpr PartTable shareTable{"fund_share", "fund"};

QVariant fenOf(const std::optional<Money>& amount)
{
    return amount ? QVariant(amount->fen()) : QVariant();
}

std::optional<Money> moneyAt(const Query& row, int column)
{
    return row.value(column).isValid() ? std::optional(Money::fromFen(row.integer(column))) : std::nullopt;
}

Fields itemFields(const FundItem& item)
{
    Fields fields{{"position", item.position}, {"name", stored(item.name)}, {"kind", stored(item.kind)},
        {"source_written", stored(item.sourceWritten)}, {"year_from", item.yearFrom}, {"year_to", item.yearTo},
        {"per_unit_fen", fenOf(item.perUnit)}, {"unit_count", item.unitCount ? QVariant(*item.unitCount) : QVariant()},
        {"unit_name", stored(item.unitName)}, {"policy", stored(item.policy)}, {"owner", stored(item.owner)},
        {"note", stored(item.note)}, {"source_file", item.source ? stored(item.source->file) : QVariant()},
        {"source_sheet", item.source ? stored(item.source->sheet) : QVariant()},
        {"source_row", item.source ? QVariant(item.source->row) : QVariant()}};
    addFields(fields, budgetColumns, item.budget);
    addFields(fields, allocatedColumns, item.allocated);
    return fields;
}

void saveItemParts(Database& database, FundItemId id, const FundItem& item)
{
    std::vector<Part> sources;
    for (FundSource source : item.sources)
        sources.push_back({std::nullopt, {{"kind", stored(source)}}});
    saveParts(database, sourceTable, id.value(), sources);
    std::vector<Part> tranches;
    for (const FundTranche& tranche : item.tranches)
        tranches.push_back({tranche.id ? std::optional(tranche.id->value()) : std::nullopt,
            {{"plan_on", stored(tranche.planOn)},
                {"percent_bp", tranche.percent ? QVariant(tranche.percent->basisPoints()) : QVariant()},
                {"amount_fen", fenOf(tranche.amount)}, {"note", stored(tranche.note)}}});
    saveParts(database, trancheTable, id.value(), tranches);
    std::vector<Part> shares;
    for (const FundShare& share : item.shares)
        shares.push_back({std::nullopt, {{"task", share.task.value()}, {"share_bp", share.share.basisPoints()}}});
    saveParts(database, shareTable, id.value(), shares);
}

FundItem toItem(const Query& row)
{
    FundItem item;
    item.id = row.id<FundItemId>(0);
    item.uid = row.uid(1);
    item.position = row.smallInteger(2);
    item.name = row.text(3);
    item.kind = row.word<FundKind>(4);
    item.sourceWritten = row.text(5);
    item.yearFrom = row.smallInteger(6);
    item.yearTo = row.smallInteger(7);
    item.perUnit = moneyAt(row, 8);
    if (row.value(9).isValid())
        item.unitCount = row.smallInteger(9);
    item.unitName = row.text(10);
    item.policy = row.text(11);
    item.owner = row.optionalId<UnitId>(12);
    item.note = row.text(13);
    if (row.value(14).isValid())
        item.source = SourceRef{row.text(14), row.text(15), row.smallInteger(16)};
    item.budget = readMoney(row, 17);
    item.allocated = readMoney(row, 17 + moneyWidth);
    return item;
}

// Calls `add` with the item and each row of a part table, in order.
template <class Add>
void readParts(Database& database, const QString& columns, const PartTable& table, const Add& add)
{
    Query rows = database.run(QStringLiteral("SELECT %1, %2 FROM %3 ORDER BY %1, position, id")
                                  .arg(QString::fromLatin1(table.owner), columns, QString::fromLatin1(table.name)));
    while (rows.next())
        add(rows);
}

template <class Add>
void readPartsOf(Database& database, const QString& columns, const PartTable& table, qint64 owner, const Add& add)
{
    Query rows = database.run(QStringLiteral("SELECT %1, %2 FROM %3 WHERE %1 = ? ORDER BY position, id")
                                  .arg(QString::fromLatin1(table.owner), columns, QString::fromLatin1(table.name)),
        {owner});
    while (rows.next())
        add(rows);
}

FundTranche toTranche(const Query& row)
{
    FundTranche tranche;
    tranche.id = row.id<FundTrancheId>(1);
    tranche.planOn = row.date(2).value_or(QDate());
    if (row.value(3).isValid())
        tranche.percent = Percent::fromBasisPoints(row.smallInteger(3));
    tranche.amount = moneyAt(row, 4);
    tranche.note = row.text(5);
    return tranche;
}

} // namespace

std::vector<FundItem> FundStore::items(std::optional<FundItemId> only) const
{
    std::vector<FundItem> items;
    {
        Query rows = m_database.run(
            QStringLiteral("SELECT id, uid, position, name, kind, source_written, year_from, year_to, per_unit_fen, "
                           "unit_count, unit_name, policy, owner, note, source_file, source_sheet, source_row, %1, %2 "
                           "FROM fund_item %3 ORDER BY position, id")
                .arg(columnList(budgetColumns), columnList(allocatedColumns),
                    only ? QStringLiteral("WHERE id = ?") : QString()),
            only ? QVariantList{only->value()} : QVariantList());
        while (rows.next())
            items.push_back(toItem(rows));
    }
    QHash<qint64, FundItem*> byId;
    for (FundItem& item : items)
        byId.insert(item.id->value(), &item);
    const auto read = [&](const QString& columns, const PartTable& table, const auto& add) {
        if (only)
            readPartsOf(m_database, columns, table, only->value(), add);
        else
            readParts(m_database, columns, table, add);
    };
    read(QStringLiteral("kind"), sourceTable,
        [&](const Query& row) { byId[row.integer(0)]->sources.push_back(row.word<FundSource>(1)); });
    read(QStringLiteral("id, plan_on, percent_bp, amount_fen, note"), trancheTable,
        [&](const Query& row) { byId[row.integer(0)]->tranches.push_back(toTranche(row)); });
    read(QStringLiteral("task, share_bp"), shareTable, [&](const Query& row) {
        byId[row.integer(0)]->shares.push_back({row.id<TaskId>(1), Percent::fromBasisPoints(row.smallInteger(2))});
    });
    return items;
}

FundItemId FundStore::add(const FundItem& item)
{
    Fields fields = itemFields(item);
    fields.push_back({"uid", item.uid.value_or(Uid::create()).toString()});
    const FundItemId id(insertRow(m_database, "fund_item", fields));
    saveItemParts(m_database, id, item);
    return id;
}

void FundStore::save(const FundItem& item)
{
    updateRow(m_database, "fund_item", item.id->value(), itemFields(item));
    saveItemParts(m_database, *item.id, item);
}

void FundStore::remove(FundItemId id)
{
    deleteRow(m_database, "fund_item", id.value());
}

} // namespace taizhang
