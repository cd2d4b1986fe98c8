// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/valuetable/valuetext.h"

#include <QRegularExpression>

namespace taizhang {

QString moneyUnit(MoneyScale scale)
{
    switch (scale) {
    case MoneyScale::Yuan:
        return QStringLiteral("元");
    case MoneyScale::TenThousandYuan:
        return QStringLiteral("万元");
    case MoneyScale::HundredMillionYuan:
        return QStringLiteral("亿元");
    }
    Q_UNREACHABLE();
}

QString amountCell(const std::optional<MoneyFigure>& figure, MoneyScale scale)
{
    if (!figure)
        return {};
    static const QRegularExpression unit(QStringLiteral("[元圆块万亿]"));
    const QString number = moneyText(figure->amount, scale);
    // Words without a unit are of 元; under a header of 万元 they would say another amount.
    const bool bare = !figure->phrase.contains(unit);
    const bool plain = bare || figure->phrase == QString(number + moneyUnit(scale));
    if (plain && figure->hedge == Hedge::Exact && !figure->each)
        return number;
    return bare ? QString(figure->phrase + u'元') : figure->phrase;
}

QString figureCell(const std::optional<Figure>& figure)
{
    if (!figure)
        return {};
    return figure->phrase.isEmpty() ? QString(numberText(*figure) + figure->unit) : figure->phrase;
}

} // namespace taizhang
