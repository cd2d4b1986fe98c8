// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/words.h"

#include "core/model/figure.h"

#include <QCoreApplication>
#include <QLocale>

namespace taizhang {

namespace {

class ValueWords
{
    Q_DECLARE_TR_FUNCTIONS(ValueWords)

public:
    static QString money(MoneyScale scale, const QString& number)
    {
        switch (scale) {
        case MoneyScale::HundredMillionYuan:
            //: amount of money in units of a hundred million yuan
            return tr("%1 yi yuan").arg(number);
        case MoneyScale::TenThousandYuan:
            //: amount of money in units of ten thousand yuan
            return tr("%1 wan yuan").arg(number);
        case MoneyScale::Yuan:
            return tr("%1 yuan").arg(number);
        }
        Q_UNREACHABLE();
    }
    //: date format of QLocale::toString
    static QString dateFormat() { return tr("d MMMM yyyy"); }
    //: date format of QLocale::toString
    static QString monthFormat() { return tr("MMMM yyyy"); }
};

} // namespace

QString dateText(QDate date)
{
    return QLocale::c().toString(date, ValueWords::dateFormat());
}

QString monthText(QDate date)
{
    return QLocale::c().toString(date, ValueWords::monthFormat());
}

QString moneyText(Money money)
{
    // Compared with the unit's own length (元, 万元, 亿元), so that the choice does not depend on the language; of two
    // equally short ones the larger unit reads better: 8764.94万元, not 87649400元.
    MoneyScale bestScale = MoneyScale::Yuan;
    QString best = moneyText(money, bestScale);
    qsizetype shortest = best.size() + 1;
    for (const MoneyScale scale : {MoneyScale::TenThousandYuan, MoneyScale::HundredMillionYuan}) {
        const QString number = moneyText(money, scale);
        const bool below = number.startsWith(u"0.") || number.startsWith(u"-0.") || number == u"0";
        if (below || number.size() + 2 > shortest)
            continue;
        best = number;
        bestScale = scale;
        shortest = number.size() + 2;
    }
    return ValueWords::money(bestScale, best);
}

} // namespace taizhang
