// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/valuetable/valuetext.h"

#include "core/exchange/valuecells.h"

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
    const QString number = moneyText(figure->amount, scale);
    // Words without a unit are of 元; under a header of 万元 they would say another amount.
    const QString words = writtenText(figure);
    const bool plain = words != figure->phrase || words == QString(number + moneyUnit(scale));
    return plain && figure->hedge == Hedge::Exact && !figure->each ? number : words;
}

QString yuanText(Money amount)
{
    return moneyText(amount, MoneyScale::Yuan) + u'元';
}

QString writtenText(const std::optional<MoneyFigure>& amount)
{
    if (!amount)
        return {};
    return amount->phrase.isEmpty() ? yuanText(amount->amount) : withMoneyUnit(amount->phrase, QStringLiteral("元"));
}

QString writtenText(const std::optional<Figure>& figure)
{
    if (!figure)
        return {};
    return figure->phrase.isEmpty() ? countText(*figure) : figure->phrase;
}

QString referencesText(const std::vector<TaskReference>& references)
{
    QStringList texts;
    for (const TaskReference& reference : references)
        texts.append(reference.share ? QStringLiteral("%1（%2%）").arg(reference.number, reference.share->toText())
                                     : reference.number);
    return texts.join(u'、');
}

QString tranchesText(const FundItem& item)
{
    QStringList texts;
    for (const FundTranche& tranche : item.tranches) {
        QString text = tranche.planOn.toString(QStringLiteral("yyyy年M月d日前"));
        if (tranche.percent)
            text += tranche.percent->toText() + u'%';
        else if (tranche.amount)
            text += yuanText(*tranche.amount);
        if (!tranche.note.isEmpty())
            text += u'（' + QString(tranche.note).replace(u'）', QStringLiteral("））")) + u'）';
        texts.append(text);
    }
    return texts.join(u'；');
}

QString yearsText(const FundItem& item)
{
    if (item.yearFrom <= 0)
        return {};
    const QString from = QString::number(item.yearFrom);
    return item.yearTo > item.yearFrom ? QString(from + u'—' + QString::number(item.yearTo)) : from;
}

QString unitPriceText(const FundItem& item)
{
    if (!item.perUnit)
        return {};
    const QString amount = yuanText(*item.perUnit);
    return item.unitName.isEmpty() ? amount : QString(amount + u'/' + item.unitName);
}

QString unitCountText(const FundItem& item)
{
    return item.unitCount ? QString(QString::number(*item.unitCount) + item.unitName) : QString();
}

} // namespace taizhang
