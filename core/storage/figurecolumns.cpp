// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/figurecolumns.h"

#include <initializer_list>

namespace taizhang {

namespace {

QString joined(std::initializer_list<const char*> names)
{
    QStringList list;
    for (const char* name : names)
        list.append(QString::fromLatin1(name));
    return list.join(QStringLiteral(", "));
}

} // namespace

void addFields(Fields& fields, const FigureColumns& columns, const std::optional<Figure>& figure)
{
    fields.push_back({columns.mantissa, figure ? QVariant(figure->mantissa) : QVariant()});
    fields.push_back({columns.decimals, figure ? QVariant(figure->decimals) : QVariant()});
    fields.push_back({columns.unit, figure ? stored(figure->unit) : QVariant()});
    fields.push_back({columns.hedge, figure ? stored(figure->hedge) : QVariant()});
    fields.push_back({columns.phrase, figure ? stored(figure->phrase) : QVariant()});
}

void addFields(Fields& fields, const MoneyColumns& columns, const std::optional<MoneyFigure>& amount)
{
    fields.push_back({columns.fen, amount ? QVariant(amount->amount.fen()) : QVariant()});
    fields.push_back({columns.hedge, amount ? stored(amount->hedge) : QVariant()});
    fields.push_back({columns.each, amount ? QVariant(amount->each ? 1 : 0) : QVariant()});
    fields.push_back({columns.phrase, amount ? stored(amount->phrase) : QVariant()});
}

std::optional<Figure> readFigure(const Query& row, int first)
{
    if (!row.value(first).isValid())
        return std::nullopt;
    return Figure{row.integer(first), row.smallInteger(first + 1), row.text(first + 2), row.word<Hedge>(first + 3),
        row.text(first + 4)};
}

std::optional<MoneyFigure> readMoney(const Query& row, int first)
{
    if (!row.value(first).isValid())
        return std::nullopt;
    return MoneyFigure{
        Money::fromFen(row.integer(first)), row.word<Hedge>(first + 1), row.flag(first + 2), row.text(first + 3)};
}

QString columnList(const FigureColumns& columns)
{
    return joined({columns.mantissa, columns.decimals, columns.unit, columns.hedge, columns.phrase});
}

QString columnList(const MoneyColumns& columns)
{
    return joined({columns.fen, columns.hedge, columns.each, columns.phrase});
}

} // namespace taizhang
