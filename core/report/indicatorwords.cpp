// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicatorwords.h"

#include "core/report/fundwords.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

namespace {

class IndicatorWords
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorWords)
};

} // namespace

QString word(IndicatorKind kind)
{
    switch (kind) {
    case IndicatorKind::PerPeriod:
        return IndicatorWords::tr("Per period");
    case IndicatorKind::Cumulative:
        return IndicatorWords::tr("Cumulative");
    case IndicatorKind::Stock:
        return IndicatorWords::tr("At a point in time");
    case IndicatorKind::Ratio:
        return IndicatorWords::tr("Ratio");
    }
    Q_UNREACHABLE();
}

QString word(Direction direction)
{
    switch (direction) {
    case Direction::HigherBetter:
        return IndicatorWords::tr("Higher is better");
    case Direction::LowerBetter:
        return IndicatorWords::tr("Lower is better");
    case Direction::Neutral:
        return IndicatorWords::tr("Neither");
    }
    Q_UNREACHABLE();
}

QString word(TargetOp op)
{
    switch (op) {
    case TargetOp::AtLeast:
        return IndicatorWords::tr("at least");
    case TargetOp::About:
        return IndicatorWords::tr("about");
    case TargetOp::Range:
        return IndicatorWords::tr("between");
    case TargetOp::Exactly:
        return IndicatorWords::tr("exactly");
    case TargetOp::AtMost:
        return IndicatorWords::tr("at most");
    }
    Q_UNREACHABLE();
}

QString figureText(const Figure& figure)
{
    // Words that are no more than the figure. 1.3亿余元 has its hedge in the middle, which no pattern says as well.
    static const QRegularExpression begin(
        QStringLiteral("^[0-9一二两三四五六七八九十百千万近约超逾突不至最大接将上≥≤<>≈-]"));
    if (figure.phrase.contains(begin) && figure.phrase.contains(figure.unit))
        return figure.phrase;
    return hedged(figure.hedge, countText(figure));
}

QString targetText(const IndicatorTarget& target)
{
    if (!target.phrase.isEmpty())
        return target.phrase;
    if (target.op == TargetOp::Range && target.high)
        return numberText(target.low) + u'—' + numberText(*target.high) + target.high->unit;
    if (target.op == TargetOp::Exactly)
        return countText(target.low);
    return IndicatorWords::tr("%1 %2", "hedge and figure").arg(word(target.op), countText(target.low));
}

QString findingText(const IndicatorFinding& finding)
{
    switch (finding.code) {
    case IndicatorFindingCode::UnitDiffers:
        return IndicatorWords::tr("The reading has another unit of measure: %1").arg(finding.value);
    case IndicatorFindingCode::CumulativeFalls:
        return IndicatorWords::tr("A cumulative value is below the earlier one: %1").arg(finding.value);
    case IndicatorFindingCode::ChildAboveParent:
        return IndicatorWords::tr("A part is above the whole: %1").arg(finding.value);
    case IndicatorFindingCode::MembersAboveWhole:
        return IndicatorWords::tr("The members sum to more than the whole: %1").arg(finding.value);
    case IndicatorFindingCode::RatioDiffers:
        return IndicatorWords::tr("The ratio is not numerator ÷ denominator: %1").arg(finding.value);
    case IndicatorFindingCode::RatioAboveWhole:
        return IndicatorWords::tr("The numerator is above the denominator");
    case IndicatorFindingCode::MemberUnknown:
        return IndicatorWords::tr("The dimension has no such member: %1").arg(finding.value);
    }
    Q_UNREACHABLE();
}

QString completionText(const IndicatorTarget& target, const Figure& value)
{
    const Attainment attainment = attain(target, value);
    if (!attainment.completion)
        return QStringLiteral("—");
    // What is not reached is never rounded up to 100 %.
    const bool missed = !attainment.met && attainment.completion->basisPoints() <= 10'000;
    return rateText(
        missed ? std::min(*attainment.completion, Percent::fromBasisPoints(9'990)) : *attainment.completion);
}

QString overText(Percent over)
{
    if (over < Percent::fromWhole(1))
        return over.toText() + u'%';
    return QString::number((over.basisPoints() + 50) / 100) + u'%';
}

QString gapText(const Figure& gap)
{
    if (gap.unit == u"%")
        return hedged(gap.hedge, IndicatorWords::tr("%1 points", "difference of rates").arg(numberText(gap)));
    return figureText(gap);
}

QString attainmentText(const IndicatorTarget& target, const Attainment& attainment)
{
    if (attainment.met)
        return attainment.over ? IndicatorWords::tr("%1 over").arg(overText(*attainment.over))
                               : IndicatorWords::tr("met");
    if (!attainment.gap)
        return IndicatorWords::tr("not met");
    const QString gap = gapText(*attainment.gap);
    return target.op == TargetOp::AtMost ? IndicatorWords::tr("%1 above the ceiling").arg(gap)
                                         : IndicatorWords::tr("%1 short").arg(gap);
}

} // namespace taizhang
