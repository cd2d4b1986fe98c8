// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace taizhang {

namespace {

class ValueWords
{
    Q_DECLARE_TR_FUNCTIONS(ValueWords)

public:
    static QString money(int power, const QString& number)
    {
        switch (power) {
        case 8:
            //: amount of money in units of a hundred million yuan
            return tr("%1 yi yuan").arg(number);
        case 4:
            //: amount of money in units of ten thousand yuan
            return tr("%1 wan yuan").arg(number);
        default:
            return tr("%1 yuan").arg(number);
        }
    }
    //: date format of QLocale::toString
    static QString dateFormat() { return tr("d MMMM yyyy"); }
    //: date format of QLocale::toString
    static QString monthFormat() { return tr("MMMM yyyy"); }
};

// The amount in units of 10^power yuan, exact, without trailing zeros.
QString scaled(Money money, int power)
{
    const bool negative = money.fen() < 0;
    const int decimals = power + 2;
    const quint64 magnitude = negative ? quint64(0) - quint64(money.fen()) : quint64(money.fen());
    const QString digits = QString::number(magnitude).rightJustified(decimals + 1, u'0');
    QString fraction = digits.last(decimals);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    QString text = negative ? QStringLiteral("-") : QString();
    text += digits.first(digits.size() - decimals);
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    return text;
}

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
    QString best = scaled(money, 0);
    int bestPower = 0;
    qsizetype shortest = best.size() + 1;
    for (const int power : {4, 8}) {
        const QString number = scaled(money, power);
        const bool below = number.startsWith(u"0.") || number.startsWith(u"-0.") || number == u"0";
        if (below || number.size() + 2 > shortest)
            continue;
        best = number;
        bestPower = power;
        shortest = number.size() + 2;
    }
    return ValueWords::money(bestPower, best);
}

} // namespace taizhang
