// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/figure.h"
#include "core/storage/rows.h"

#include <optional>

namespace taizhang {

// The columns of a figure or an amount, always next to each other and in this order; all NULL where there is none.
struct FigureColumns
{
    const char* mantissa;
    const char* decimals;
    const char* unit;
    const char* hedge;
    const char* phrase;
};

struct MoneyColumns
{
    const char* fen;
    const char* hedge;
    const char* each;
    const char* phrase;
};

constexpr int figureWidth = 5;
constexpr int moneyWidth = 4;

void addFields(Fields& fields, const FigureColumns& columns, const std::optional<Figure>& figure);
void addFields(Fields& fields, const MoneyColumns& columns, const std::optional<MoneyFigure>& amount);
std::optional<Figure> readFigure(const Query& row, int first);
std::optional<MoneyFigure> readMoney(const Query& row, int first);
// "value_mantissa, value_decimals, ..." for SELECT.
QString columnList(const FigureColumns& columns);
QString columnList(const MoneyColumns& columns);

} // namespace taizhang
