// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/indicator.h"

#include <array>

namespace taizhang {

std::span<const EnumName<IndicatorKind>> namesOf(IndicatorKind)
{
    using enum IndicatorKind;
    static constexpr std::array names{
        EnumName<IndicatorKind>{PerPeriod, u"perPeriod"},
        EnumName<IndicatorKind>{Cumulative, u"cumulative"},
        EnumName<IndicatorKind>{Stock, u"stock"},
        EnumName<IndicatorKind>{Ratio, u"ratio"},
    };
    return names;
}

std::span<const EnumName<Direction>> namesOf(Direction)
{
    using enum Direction;
    static constexpr std::array names{
        EnumName<Direction>{HigherBetter, u"higherBetter"},
        EnumName<Direction>{LowerBetter, u"lowerBetter"},
        EnumName<Direction>{Neutral, u"neutral"},
    };
    return names;
}

std::span<const EnumName<TargetOp>> namesOf(TargetOp)
{
    using enum TargetOp;
    static constexpr std::array names{
        EnumName<TargetOp>{AtLeast, u"atLeast"},
        EnumName<TargetOp>{About, u"about"},
        EnumName<TargetOp>{Range, u"range"},
        EnumName<TargetOp>{Exactly, u"exactly"},
        EnumName<TargetOp>{AtMost, u"atMost"},
    };
    return names;
}

} // namespace taizhang
