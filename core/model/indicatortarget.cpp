// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/indicatorrules.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

namespace taizhang {

namespace {

TargetOp opOf(Hedge hedge)
{
    switch (hedge) {
    case Hedge::Exact:
    case Hedge::AtLeast:
    case Hedge::Over:
        return TargetOp::AtLeast;
    case Hedge::Near:
    case Hedge::About:
        return TargetOp::About;
    case Hedge::AtMost:
        return TargetOp::AtMost;
    }
    return TargetOp::AtLeast;
}

std::optional<IndicatorTarget> parseRange(const QString& plain)
{
    static const QRegularExpression range(
        QStringLiteral("^(?<low>[^-—–~至到]+)(?:-|—+|–|~|至|到)(?<high>[^-—–~至到]+)$"));
    static const QRegularExpression number(QStringLiteral("^[\\d.,]+"));
    const QRegularExpressionMatch match = range.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const auto high = parseFigure(match.captured(QStringLiteral("high")));
    QString written = match.captured(QStringLiteral("low"));
    // 1—2个 and 5—10万人: the unit and scale stand once, at the end.
    if (high && number.match(written).capturedLength() == written.size())
        written += match.captured(QStringLiteral("high")).remove(number);
    const auto low = parseFigure(written);
    if (!low || !high || low->unit != high->unit || compareValues(*low, *high) >= 0)
        return std::nullopt;
    IndicatorTarget target;
    target.op = TargetOp::Range;
    target.low = *low;
    target.high = high;
    return target;
}

} // namespace

std::optional<IndicatorTarget> parseTarget(QStringView phrase)
{
    static const QRegularExpression exactly(QStringLiteral("^(?:恰好|正好|恰为|等于|=)"));
    QString plain = withoutSpaces(foldWidth(phrase));
    std::optional<IndicatorTarget> target = parseRange(plain);
    if (!target) {
        const bool exact = plain.contains(exactly);
        const auto figure = parseFigure(plain.remove(exactly));
        if (!figure || (exact && figure->hedge != Hedge::Exact))
            return std::nullopt;
        target.emplace();
        target->op = exact ? TargetOp::Exactly : opOf(figure->hedge);
        target->low = *figure;
    }
    target->low.hedge = Hedge::Exact; // the op says it
    target->low.phrase.clear();
    if (target->high)
        target->high->phrase.clear();
    target->phrase = phrase.toString();
    return target;
}

} // namespace taizhang
