// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/figurecolumn.h"

#include <array>

namespace taizhang {

std::span<const EnumName<ImportKind>> namesOf(ImportKind)
{
    using enum ImportKind;
    static constexpr std::array names{
        EnumName<ImportKind>{Tasks, u"tasks"},
        EnumName<ImportKind>{Funds, u"funds"},
        EnumName<ImportKind>{Indicators, u"indicators"},
    };
    return names;
}

std::span<const EnumName<ValueField>> namesOf(ValueField)
{
    using enum ValueField;
    static constexpr std::array names{
        EnumName<ValueField>{None, u"none"},
        EnumName<ValueField>{Number, u"number"},
        EnumName<ValueField>{Name, u"name"},
        EnumName<ValueField>{Source, u"source"},
        EnumName<ValueField>{Kind, u"kind"},
        EnumName<ValueField>{Budget, u"budget"},
        EnumName<ValueField>{Allocated, u"allocated"},
        EnumName<ValueField>{Paid, u"paid"},
        EnumName<ValueField>{Rate, u"rate"},
        EnumName<ValueField>{People, u"people"},
        EnumName<ValueField>{Firms, u"firms"},
        EnumName<ValueField>{Talents, u"talents"},
        EnumName<ValueField>{Policy, u"policy"},
        EnumName<ValueField>{Owner, u"owner"},
        EnumName<ValueField>{Unit, u"unit"},
        EnumName<ValueField>{Target, u"target"},
        EnumName<ValueField>{Actual, u"actual"},
        EnumName<ValueField>{YearOnYear, u"yearOnYear"},
        EnumName<ValueField>{Rank, u"rank"},
        EnumName<ValueField>{Definition, u"definition"},
        EnumName<ValueField>{DataSource, u"dataSource"},
        EnumName<ValueField>{OnSchedule, u"onSchedule"},
        EnumName<ValueField>{Years, u"years"},
        EnumName<ValueField>{PerUnit, u"perUnit"},
        EnumName<ValueField>{UnitCount, u"unitCount"},
        EnumName<ValueField>{Tranches, u"tranches"},
        EnumName<ValueField>{Tasks, u"tasks"},
        EnumName<ValueField>{Numerator, u"numerator"},
        EnumName<ValueField>{Denominator, u"denominator"},
        EnumName<ValueField>{Direction, u"direction"},
        EnumName<ValueField>{StartOn, u"startOn"},
        EnumName<ValueField>{Note, u"note"},
        EnumName<ValueField>{Day, u"day"},
        EnumName<ValueField>{State, u"state"},
        EnumName<ValueField>{Recipients, u"recipients"},
        EnumName<ValueField>{Steps, u"steps"},
        EnumName<ValueField>{Code, u"code"},
        EnumName<ValueField>{Aspect, u"aspect"},
        EnumName<ValueField>{Dimension, u"dimension"},
        EnumName<ValueField>{Members, u"members"},
        EnumName<ValueField>{NumeratorName, u"numeratorName"},
        EnumName<ValueField>{DenominatorName, u"denominatorName"},
        EnumName<ValueField>{Content, u"content"},
        EnumName<ValueField>{Member, u"member"},
        EnumName<ValueField>{Value, u"value"},
        EnumName<ValueField>{Basis, u"basis"},
        EnumName<ValueField>{Mark, u"mark"},
    };
    return names;
}

std::vector<ValueField> fieldsOf(ImportKind kind)
{
    using enum ValueField;
    switch (kind) {
    case ImportKind::Tasks:
        return {};
    case ImportKind::Funds:
        return {None, Number, Name, Kind, Source, Years, Budget, Allocated, Paid, Rate, People, Firms, Talents, PerUnit,
            UnitCount, Tranches, Tasks, Policy, Owner, Day, StartOn, State, Recipients, Steps, Note};
    case ImportKind::Indicators:
        return {None, Number, Name, Unit, Kind, Direction, StartOn, Definition, Target, Actual, Rate, OnSchedule,
            YearOnYear, Rank, Numerator, Denominator, NumeratorName, DenominatorName, Aspect, Code, Dimension, Members,
            DataSource, Owner, Tasks, Note};
    }
    Q_UNREACHABLE();
}

} // namespace taizhang
