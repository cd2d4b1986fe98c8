// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/figure.h"

#include "core/model/numbertext.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <cmath>

namespace taizhang {

namespace {

constexpr int maxDecimals = 6;

int scaleOf(MoneyScale scale)
{
    switch (scale) {
    case MoneyScale::Yuan:
        return 0;
    case MoneyScale::TenThousandYuan:
        return 4;
    case MoneyScale::HundredMillionYuan:
        return 8;
    }
    return 0;
}

bool isCountingUnit(const QString& unit)
{
    static const QRegularExpression units(QStringLiteral(
        "^(?:人次|人天|人年|人|名|位|家次|家|场次|场|项次|项|件次|件|起|对|门|户次|户|个百分点|百分点|个月|个|班次|次|"
        "条|期|所|张|小时|分钟|秒|天|日|周|月|年|季度"
        "|%|‰|元|美元|间|座|套|台|支|队|批次|批|类|篇|份|册|本|部|幅|块|处|点|站|节|课时|学时|学分|课|班|届|轮|堂|例|"
        "宗|笔|单|车|吨|千克|公斤|公里|米|平方米|平方公里|亩|公顷|辆"
        "|倍|级|岁|字|人\\/"
        "次|组|室|岗|席|枚|款|样|种|棵|株|头|只|艘|架|栋|层|床|桌|盒|箱|袋|包|分|卷|封|版|集|段|行|页|度|兆瓦|千瓦时|"
        "度电|码|颗|根|片|顶|双|副|道|句|遍|趟|回|把|口|眼|盏|面|团|社|村|镇|街道|区|县|市|省|国)$"));
    return unit.isEmpty() || units.match(unit).hasMatch();
}

// A year is a name rather than a count.
bool isYear(const QString& plain)
{
    static const QRegularExpression year(QStringLiteral("^(?:19|20)\\d\\d年$"));
    return year.match(plain).hasMatch();
}

std::optional<Percent> percentOf(Decimal share, int power, bool above100)
{
    const auto points = shifted(share, power);
    if (!points || points->mantissa < 0)
        return std::nullopt;
    const double basisPoints = static_cast<double>(points->mantissa) / std::pow(10.0, points->decimals);
    const double rounded = std::floor(basisPoints + 0.5);
    if (rounded > (above100 ? 100'000'000.0 : 10'000.0))
        return std::nullopt;
    return Percent::fromBasisPoints(static_cast<int>(rounded));
}

QString decimalText(qint64 mantissa, int decimals)
{
    QString digits
        = QString::number(mantissa < 0 ? 0 - static_cast<quint64>(mantissa) : static_cast<quint64>(mantissa));
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, u'0');
        digits.insert(digits.size() - decimals, u'.');
    }
    return mantissa < 0 ? u'-' + digits : digits;
}

// With as few decimals as it needs.
QString shortText(qint64 mantissa, int decimals)
{
    for (; decimals > 0 && mantissa % 10 == 0; --decimals)
        mantissa /= 10;
    return decimalText(mantissa, decimals);
}

QString scaleWord(MoneyScale scale)
{
    switch (scale) {
    case MoneyScale::Yuan:
        return {};
    case MoneyScale::TenThousandYuan:
        return QStringLiteral("万");
    case MoneyScale::HundredMillionYuan:
        return QStringLiteral("亿");
    }
    return {};
}

} // namespace

QString moneyText(Money amount, MoneyScale scale)
{
    return shortText(amount.fen(), 2 + scaleOf(scale));
}

ScaledNumber shortestNumber(const std::function<QString(MoneyScale)>& textIn)
{
    ScaledNumber best{textIn(MoneyScale::Yuan)};
    qsizetype shortest = best.number.size();
    for (const MoneyScale scale : {MoneyScale::TenThousandYuan, MoneyScale::HundredMillionYuan}) {
        const QString number = textIn(scale);
        const bool below = number.startsWith(u"0.") || number.startsWith(u"-0.") || number == u"0";
        if (below || number.size() + 1 > shortest)
            continue;
        best = {number, scale};
        shortest = number.size() + 1;
    }
    return best;
}

QString countText(const Figure& figure)
{
    const bool chinese = !figure.unit.isEmpty() && figure.unit.front() >= u'一' && figure.unit.front() <= u'龥';
    const auto textIn = [&figure](MoneyScale scale) {
        return scale == MoneyScale::Yuan ? numberText(figure)
                                         : shortText(figure.mantissa, figure.decimals + scaleOf(scale));
    };
    const ScaledNumber best = chinese ? shortestNumber(textIn) : ScaledNumber{numberText(figure)};
    return best.number + scaleWord(best.scale) + figure.unit;
}

QString numberText(const Figure& figure)
{
    return decimalText(figure.mantissa, figure.decimals);
}

std::optional<MoneyFigure> parseMoney(QStringView text, MoneyScale bareScale)
{
    static const QRegularExpression yuan(QStringLiteral("^(?:元|圆|块钱?|元人民币|人民币)?[整正]?$"));
    std::optional<NumberText> number = readNumber(text);
    if (!number || !yuan.match(number->unit).hasMatch())
        return std::nullopt;
    const bool bare = !number->scaled && number->unit.isEmpty();
    const std::optional<Decimal> fen = shifted(number->value, 2 + (bare ? scaleOf(bareScale) : 0));
    if (!fen || fen->decimals > 0)
        return std::nullopt;
    return MoneyFigure{Money::fromFen(fen->mantissa), number->hedge, number->each, text.toString()};
}

std::optional<Figure> parseFigure(QStringView text)
{
    const QString plain = withoutSpaces(foldWidth(text));
    if (isYear(plain))
        return std::nullopt;
    const std::optional<NumberText> number = readNumber(text);
    if (!number || number->each || !isCountingUnit(number->unit) || number->value.decimals > maxDecimals)
        return std::nullopt;
    return Figure{number->value.mantissa, number->value.decimals, number->unit, number->hedge, text.toString()};
}

std::optional<Percent> parsePercent(QStringView text, bool above100)
{
    static const QRegularExpression done(QStringLiteral("^(?:已?(?:全部|全面|提前)?(?:完成|办结|销号)|[√✓✔☑]|是)$"));
    static const QRegularExpression words(
        QStringLiteral("^(?:已|总体|目前)?(?:完成率?|完成比例|进度|办结率?|占比?)?(?:为|达到?|:)?"));
    QString plain = withoutSpaces(foldWidth(text));
    if (done.match(plain).hasMatch())
        return Percent::fromWhole(100);
    static const QRegularExpression tenths(QStringLiteral("成$"));
    const bool inTenths = plain.contains(tenths);
    const std::optional<NumberText> number = readNumber(plain.remove(words).remove(tenths));
    if (!number || number->scaled || number->each)
        return std::nullopt;
    if (number->unit == u"%" && !inTenths)
        return percentOf(number->value, 2, above100);
    if (!number->unit.isEmpty())
        return std::nullopt;
    if (inTenths)
        return percentOf(number->value, 3, above100);
    // A bare 0.8 or 1.0 is a cell's raw share; a bare 1 could be 1 % as well as 100 %.
    const bool bareOne = number->value == Decimal{1, 0};
    const auto ten = shifted({1, 0}, number->value.decimals);
    if (bareOne || !ten)
        return std::nullopt;
    const bool share = number->value.decimals > 0 && number->value.mantissa <= ten->mantissa;
    return percentOf(number->value, share ? 4 : 2, above100);
}

} // namespace taizhang
