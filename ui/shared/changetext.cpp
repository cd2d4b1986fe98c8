// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/changetext.h"

#include "core/model/figure.h"
#include "core/report/changewords.h"

#include <QSet>

#include <array>

namespace taizhang {

namespace {

QString fieldKey(const FieldChange& change, const QString& column)
{
    return QStringLiteral("%1 %2 %3").arg(change.table).arg(change.row).arg(column);
}

// What a figure is made of is told by its words, where it was written in words: budget_fen by budget_phrase.
bool toldByPhrase(const FieldChange& change, const QSet<QString>& phrases)
{
    static constexpr std::array parts{u"_fen", u"_mantissa", u"_unit", u"_hedge", u"_each"};
    for (const char16_t* part : parts) {
        const QStringView end(part);
        if (change.column.endsWith(end)
            && phrases.contains(fieldKey(change, change.column.chopped(end.size()) + QStringLiteral("_phrase"))))
            return true;
    }
    return false;
}

bool isNothing(const QVariant& value)
{
    return value.isNull() || value.toString().isEmpty();
}

QSet<QString> writtenPhrases(const std::vector<FieldChange>& changes)
{
    QSet<QString> phrases;
    for (const FieldChange& change : changes) {
        if (change.column.endsWith(u"_phrase") && (!isNothing(change.after) || !isNothing(change.before)))
            phrases.insert(fieldKey(change, change.column));
    }
    return phrases;
}

} // namespace

ChangeText::ChangeText(const Ledger& ledger)
    : m_ledger(ledger)
    , m_names(ledger)
{ }

std::vector<ChangeLine> ChangeText::lines(const std::vector<FieldChange>& changes, size_t most)
{
    const QSet<QString> phrases = writtenPhrases(changes);
    std::vector<ChangeLine> lines;
    for (const FieldChange& change : changes) {
        const bool deleted = change.column == u"id" && change.after.isNull();
        const bool silent = columnUse(change.table, change.column) == ColumnUse::Internal
            || (isNothing(change.before) && isNothing(change.after)) || toldByPhrase(change, phrases);
        if (silent && !deleted)
            continue;
        if (lines.size() == most)
            break;
        const RecordRef record = m_names.recordOf({change.table, change.row});
        lines.push_back(deleted ? deletion(change, record) : line(change, record));
    }
    return lines;
}

QString ChangeText::heading(const RecordRef& record)
{
    const QString name = m_names.name(record);
    return name.isEmpty() ? tableWord(record.table) : tr("%1 %2").arg(tableWord(record.table), name);
}

ChangeLine ChangeText::line(const FieldChange& change, const RecordRef& record)
{
    ChangeLine line{
        record, change.batch, columnWord(change.table, change.column), {}, valueText(change, Side::After), {}};
    if (change.table != record.table)
        line.field = tableWord(change.table) + QStringLiteral(" · ") + line.field;
    if (isNothing(change.before)) {
        line.text = tr("%1: %2").arg(line.field, line.after);
        return line;
    }
    line.before = valueText(change, Side::Before);
    line.text = tr("%1: %2 → %3").arg(line.field, line.before, line.after);
    return line;
}

ChangeLine ChangeText::deletion(const FieldChange& change, const RecordRef& record)
{
    const QString what = tableWord(change.table);
    return {record, change.batch, what, {}, tr("deleted"), tr("%1: deleted").arg(what)};
}

QString ChangeText::valueText(const FieldChange& change, Side side)
{
    const QVariant& value = side == Side::Before ? change.before : change.after;
    QString text;
    if (const auto reference = m_names.reference(change.table, change.column, value))
        text = m_names.name(*reference);
    else if (change.column.endsWith(u"_mantissa") && !value.isNull())
        text = figureText(change, side);
    else
        text = storedValueText(change.table, change.column, value);
    return text.isEmpty() ? tr("(empty)") : text;
}

// The places after the point stand in a column of their own.
QString ChangeText::figureText(const FieldChange& change, Side side) const
{
    const QString column = change.column.chopped(8) + QStringLiteral("decimals");
    Figure figure;
    const bool before = side == Side::Before;
    figure.mantissa = (before ? change.before : change.after).toLongLong();
    const std::vector<Provenance> history = m_ledger.fieldHistory(change.table, change.row, column);
    for (const Provenance& entry : history) {
        const bool alongside = entry.batch.id == change.batch;
        const QVariant& decimals = before && alongside ? entry.change.before : entry.change.after;
        if (!decimals.isNull() && entry.batch.id <= change.batch) {
            figure.decimals = decimals.toInt();
            break;
        }
    }
    return numberText(figure);
}

QString minuteText(const QDateTime& at)
{
    return at.isValid() ? at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QStringLiteral("–");
}

QString batchSource(const BatchInfo& batch)
{
    QStringList parts{minuteText(batch.at)};
    if (!batch.actor.isEmpty())
        parts << (batch.computer.isEmpty() ? batch.actor : batch.actor + QStringLiteral(" @ ") + batch.computer);
    if (!batch.sourceFile.isEmpty())
        parts << batch.sourceFile;
    if (batch.undone)
        parts << ChangeText::tr("taken back");
    return parts.join(QStringLiteral(" · "));
}

} // namespace taizhang
