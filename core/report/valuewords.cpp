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
    const ScaledNumber best = shortestNumber([money](MoneyScale scale) { return moneyText(money, scale); });
    return ValueWords::money(best.scale, best.number);
}

} // namespace taizhang
