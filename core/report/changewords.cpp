// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/changewords.h"

#include "core/report/columnwords.h"
#include "core/report/fundwords.h"
#include "core/report/indicatorwords.h"
#include "core/report/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace taizhang {

namespace {

bool isInternal(const QString& table, const QString& column)
{
    static const QStringList everywhere{QStringLiteral("id"), QStringLiteral("uid"), QStringLiteral("source_file"),
        QStringLiteral("source_sheet"), QStringLiteral("source_row")};
    if (everywhere.contains(column) || column.endsWith(u"_decimals"))
        return true;
    // Only units and aspects are put in order by people.
    return column == u"position" && table != u"unit" && table != u"aspect";
}

const ColumnWord* findColumn(const QString& table, const QString& column)
{
    const auto words = columnWords();
    const auto found = [&](QStringView wanted) {
        return std::find_if(words.begin(), words.end(), [&](const ColumnWord& entry) {
            return wanted == QStringView(entry.table) && column == QStringView(entry.column);
        });
    };
    if (const auto own = found(table); own != words.end())
        return &*own;
    const auto common = found(u"");
    return common == words.end() ? nullptr : &*common;
}

template <class E>
QString enumText(const QString& stored)
{
    const std::optional<E> value = fromText<E>(stored);
    if (!value)
        return stored;
    // An exact figure has no hedge to write.
    const QString text = word(*value);
    return text.isEmpty() ? QStringLiteral("—") : text;
}

QString kindText(const QString& table, const QString& stored)
{
    if (table == u"unit" || table == u"unit_group_kind")
        return enumText<UnitKind>(stored);
    if (table == u"round")
        return enumText<PeriodKind>(stored);
    if (table == u"fund_item")
        return enumText<FundKind>(stored);
    if (table == u"fund_source")
        return enumText<FundSource>(stored);
    return enumText<IndicatorKind>(stored);
}

QString choiceText(const QString& table, const QString& column, const QString& stored)
{
    if (column == u"kind")
        return kindText(table, stored);
    if (column == u"status")
        return enumText<TaskStatus>(stored);
    if (column == u"state")
        return table == u"round" ? enumText<RoundState>(stored) : enumText<DisbursementState>(stored);
    if (column == u"role")
        return table == u"official" ? enumText<OfficialRole>(stored) : enumText<Role>(stored);
    if (column == u"deadline_kind")
        return enumText<DeadlineKind>(stored);
    if (column == u"recur_unit")
        return enumText<RecurrenceUnit>(stored);
    if (column == u"direction")
        return enumText<Direction>(stored);
    if (column == u"op")
        return enumText<TargetOp>(stored);
    return column.endsWith(u"_hedge") ? enumText<Hedge>(stored) : stored;
}

bool isYesOrNo(const QString& column, const QString& table)
{
    static const QStringList columns{QStringLiteral("focus"), QStringLiteral("open_ended"), QStringLiteral("invented"),
        QStringLiteral("derived"), QStringLiteral("verified")};
    return columns.contains(column) || column.endsWith(u"_each") || (column == u"member" && table == u"unit");
}

QString translated(const char* word)
{
    return QCoreApplication::translate("ChangeWords", word);
}

} // namespace

QString tableWord(const QString& table)
{
    const auto words = tableWords();
    const auto found = std::find_if(
        words.begin(), words.end(), [&](const TableWord& entry) { return table == QStringView(entry.table); });
    return found == words.end() ? table : translated(found->word);
}

ColumnUse columnUse(const QString& table, const QString& column)
{
    if (isInternal(table, column))
        return ColumnUse::Internal;
    const ColumnWord* known = findColumn(table, column);
    if (!known)
        return ColumnUse::Unknown;
    return known->word ? ColumnUse::Shown : ColumnUse::Internal;
}

QString columnWord(const QString& table, const QString& column)
{
    const ColumnWord* known = findColumn(table, column);
    return known && known->word ? translated(known->word) : column;
}

QString storedValueText(const QString& table, const QString& column, const QVariant& value)
{
    const QString stored = value.toString();
    if (stored.isEmpty())
        return {};
    if (isYesOrNo(column, table))
        return value.toInt() != 0 ? translated(QT_TRANSLATE_NOOP("ChangeWords", "yes"))
                                  : translated(QT_TRANSLATE_NOOP("ChangeWords", "no"));
    if (column.endsWith(u"_bp"))
        return Percent::fromBasisPoints(value.toInt()).toText() + u'%';
    if (column.endsWith(u"_fen"))
        return moneyText(Money::fromFen(value.toLongLong()));
    if (column == u"light_rules")
        return translated(QT_TRANSLATE_NOOP("ChangeWords", "a set of rules"));
    const bool isYear = column == u"year" || column == u"year_from" || column == u"year_to";
    if (isYear && value.toInt() == 0)
        return {};
    return choiceText(table, column, stored);
}

} // namespace taizhang
