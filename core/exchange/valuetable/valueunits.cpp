// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/valuetable/valueunits.h"

#include "core/exchange/valuetable/valuetext.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

namespace taizhang {

namespace {

// Hedges behind a number stand behind its unit too: 30以上 of 家 is 30家以上.
QString beforeHedge(const QString& text, const QString& unit)
{
    static const QRegularExpression after(QStringLiteral("(?:左右|上下|[及或]?以[上下内]|之内)\\s*$"));
    const QRegularExpressionMatch hedge = after.match(text);
    return hedge.hasMatch() ? QString(text.first(hedge.capturedStart()) + unit + hedge.captured(0)) : text + unit;
}

std::optional<MoneyScale> scaleOfUnit(const QString& unit)
{
    if (unit == u"亿元" || unit == u"亿")
        return MoneyScale::HundredMillionYuan;
    if (unit == u"万元" || unit == u"万")
        return MoneyScale::TenThousandYuan;
    return unit == u"元" ? std::optional(MoneyScale::Yuan) : std::nullopt;
}

} // namespace

MoneyColumn moneyColumn(const QString& unit, const QString& otherwise)
{
    for (const QString& written : {unit.section(u'/', 0, 0), otherwise}) {
        const QString unusual = unusualMoneyUnit(written);
        const auto scale = scaleOfUnit(written);
        if (scale || !unusual.isEmpty())
            return {scale.value_or(MoneyScale::Yuan), unusual};
    }
    return {};
}

std::optional<MoneyFigure> readAmount(const QString& text, const MoneyColumn& column)
{
    static const QRegularExpression unit(QStringLiteral("[元圆块万亿]"));
    const QString written = withMoneyUnit(text, column.unusual);
    std::optional<MoneyFigure> amount = parseMoney(written, column.scale);
    if (!amount || foldWidth(written).contains(unit))
        return amount;
    amount->phrase += moneyUnit(column.scale);
    return amount;
}

QString unusualMoneyUnit(const QString& words)
{
    static const QRegularExpression unit(QStringLiteral("[千百十]万元?|千元|(?:美|欧|港|日)元"));
    return unit.match(words).captured(0);
}

QString withMoneyUnit(const QString& text, const QString& unit)
{
    static const QRegularExpression own(QStringLiteral("[元圆块千百万亿]"));
    return unit.isEmpty() || text.contains(own) ? text : beforeHedge(text, unit);
}

std::optional<CountUnit> countUnit(const QString& written)
{
    static const QRegularExpression form(QStringLiteral("^(?:\\((?<before>[十百千万亿]+)\\))?(?<scale>[十百千万亿]*)"
                                                        "(?<unit>[^\\d()]*)(?:\\((?<after>[十百千万亿]+)\\))?$"));
    const QRegularExpressionMatch match = form.match(withoutSpaces(foldWidth(written)));
    const CountUnit found{match.captured(QStringLiteral("before")) + match.captured(QStringLiteral("scale"))
            + match.captured(QStringLiteral("after")),
        match.captured(QStringLiteral("unit"))};
    const auto one = parseFigure(QString(u'1' + found.text()));
    return one && one->unit == found.unit && !found.text().isEmpty() ? std::optional(found) : std::nullopt;
}

std::optional<CountUnit> headedCountUnit(const QString& written)
{
    static const QRegularExpression time(QStringLiteral("^(?:[年月日]|季度)$"));
    return time.match(written).hasMatch() ? std::nullopt : countUnit(written);
}

QString countUnitAbove(const QString& above)
{
    static const QRegularExpression line(QStringLiteral("^\\(?(?:计量)?单位:([^()]{1,5})\\)?$"));
    const QStringList lines = above.split(u'\n');
    for (const QString& text : lines) {
        const QString unit = line.match(withoutSpaces(foldWidth(text))).captured(1);
        if (headedCountUnit(unit))
            return unit;
    }
    return {};
}

QString withCountUnit(const QString& text, const QString& unit)
{
    static const QRegularExpression scaled(QStringLiteral("[百千万亿]"));
    const auto known = countUnit(unit);
    return beforeHedge(text, known && text.contains(scaled) ? known->unit : known ? known->text() : unit);
}

std::optional<Figure> readCount(const QString& text, const QString& unit)
{
    std::optional<Figure> figure = parseFigure(text);
    if (!figure || !figure->unit.isEmpty() || unit.isEmpty())
        return figure;
    if (const auto whole = parseFigure(withCountUnit(text, unit)))
        return whole;
    figure->unit = unit;
    figure->phrase = text + unit;
    return figure;
}

} // namespace taizhang
