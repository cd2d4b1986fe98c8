// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/changetext.h"

#include "core/base/percent.h"
#include "core/report/historywords.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace taizhang {

namespace {

template <class E>
QString enumValue(const QString& text)
{
    const std::optional<E> value = fromText<E>(text);
    return value ? word(*value) : text;
}

// The log speaks of columns; words are kept by field.
QString fieldCode(const QString& column)
{
    static const QHash<QString, QString> codes{
        {QStringLiteral("percent_bp"), QStringLiteral("percent")},
        {QStringLiteral("planned_bp"), QStringLiteral("percent")},
        {QStringLiteral("budget_fen"), QStringLiteral("budget")},
        {QStringLiteral("budget_phrase"), QStringLiteral("budget")},
        {QStringLiteral("next_steps"), QStringLiteral("nextSteps")},
        {QStringLiteral("status_reason"), QStringLiteral("statusReason")},
        {QStringLiteral("deadline_phrase"), QStringLiteral("deadline")},
        {QStringLiteral("deadline_kind"), QStringLiteral("kind")},
        {QStringLiteral("due_on"), QStringLiteral("due")},
        {QStringLiteral("start_on"), QStringLiteral("start")},
        {QStringLiteral("done_on"), QStringLiteral("doneOn")},
        {QStringLiteral("closed_on"), QStringLiteral("closedOn")},
        {QStringLiteral("on_day"), QStringLiteral("on")},
        {QStringLiteral("from_day"), QStringLiteral("from")},
        {QStringLiteral("to_day"), QStringLiteral("to")},
        {QStringLiteral("written"), QStringLiteral("name")},
        {QStringLiteral("units_written"), QStringLiteral("units")},
        {QStringLiteral("short_name"), QStringLiteral("shortName")},
        {QStringLiteral("post"), QStringLiteral("officials")},
        {QStringLiteral("liaison_phone"), QStringLiteral("phone")},
        {QStringLiteral("light_rules"), QStringLiteral("rules")},
        {QStringLiteral("allocated_phrase"), QStringLiteral("allocated")},
        {QStringLiteral("amount_phrase"), QStringLiteral("amount")},
        {QStringLiteral("people_phrase"), QStringLiteral("people")},
        {QStringLiteral("firms_phrase"), QStringLiteral("firms")},
        {QStringLiteral("talents_phrase"), QStringLiteral("talents")},
        {QStringLiteral("value_phrase"), QStringLiteral("value")},
        {QStringLiteral("numerator_phrase"), QStringLiteral("numerator")},
        {QStringLiteral("denominator_phrase"), QStringLiteral("denominator")},
        {QStringLiteral("yoy_bp"), QStringLiteral("yearOnYear")},
        {QStringLiteral("rank_scope"), QStringLiteral("rankScope")},
        {QStringLiteral("measure_unit"), QStringLiteral("measureUnit")},
        {QStringLiteral("data_source"), QStringLiteral("dataSource")},
        {QStringLiteral("phrase"), QStringLiteral("target")},
    };
    return codes.value(column, column);
}

QString tableCode(const QString& table)
{
    static const QHash<QString, QString> codes{
        {QStringLiteral("task_list"), QStringLiteral("taskList")},
        {QStringLiteral("unit_group"), QStringLiteral("group")},
        {QStringLiteral("unit_alias"), QStringLiteral("alias")},
    };
    return codes.value(table, table);
}

QString valueText(const FieldChange& change, const QVariant& value)
{
    if (!value.isValid() || value.isNull() || value.toString().isEmpty())
        return QCoreApplication::translate("ChangeText", "(empty)");
    const QString text = value.toString();
    if (change.column.endsWith(QStringLiteral("_bp")))
        return Percent::fromBasisPoints(value.toInt()).toText() + QLatin1Char('%');
    if (change.column.endsWith(QStringLiteral("_fen")))
        return moneyText(Money::fromFen(value.toLongLong()));
    if (change.column == QStringLiteral("status"))
        return enumValue<TaskStatus>(text);
    if (change.column == QStringLiteral("deadline_kind"))
        return enumValue<DeadlineKind>(text);
    if (change.column == QStringLiteral("role"))
        return enumValue<Role>(text);
    if (change.column == QStringLiteral("kind") && change.table == QStringLiteral("unit"))
        return enumValue<UnitKind>(text);
    return text;
}

} // namespace

bool isReadable(const FieldChange& change)
{
    static const QStringList hidden{QStringLiteral("id"), QStringLiteral("uid"), QStringLiteral("position"),
        QStringLiteral("task"), QStringLiteral("list"), QStringLiteral("parent"), QStringLiteral("unit"),
        QStringLiteral("unit_group"), QStringLiteral("aspect"), QStringLiteral("round"), QStringLiteral("source_file"),
        QStringLiteral("source_sheet"), QStringLiteral("source_row")};
    // Of a figure its words are told; they say the rest.
    static const QStringList parts{QStringLiteral("_mantissa"), QStringLiteral("_decimals"), QStringLiteral("_hedge"),
        QStringLiteral("_each"), QStringLiteral("_unit")};
    const bool part = std::any_of(
        parts.begin(), parts.end(), [&](const QString& ending) { return change.column.endsWith(ending); });
    return !hidden.contains(change.column) && (!part || change.column == u"measure_unit");
}

QString changeText(const FieldChange& change)
{
    QString name = fieldWord(fieldCode(change.column));
    if (change.table != QStringLiteral("task") && change.table != QStringLiteral("unit"))
        name = recordWord(tableCode(change.table)) + QStringLiteral(" · ") + name;
    const QString after = valueText(change, change.after);
    if (!change.before.isValid() || change.before.isNull())
        return QCoreApplication::translate("ChangeText", "%1: %2").arg(name, after);
    return QCoreApplication::translate("ChangeText", "%1: %2 → %3").arg(name, valueText(change, change.before), after);
}

QString batchSource(const BatchInfo& batch)
{
    QStringList parts{batch.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))};
    if (!batch.actor.isEmpty())
        parts << (batch.computer.isEmpty() ? batch.actor : batch.actor + QStringLiteral(" @ ") + batch.computer);
    if (!batch.sourceFile.isEmpty())
        parts << batch.sourceFile;
    if (batch.undone)
        parts << QCoreApplication::translate("ChangeText", "taken back");
    return parts.join(QStringLiteral(" · "));
}

} // namespace taizhang
