// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/enums.h"

#include <array>

namespace taizhang {

std::span<const EnumName<UnitKind>> namesOf(UnitKind)
{
    using enum UnitKind;
    static constexpr std::array names{
        EnumName<UnitKind>{PartyOrgan, u"partyOrgan"},
        EnumName<UnitKind>{Department, u"department"},
        EnumName<UnitKind>{Township, u"township"},
        EnumName<UnitKind>{Street, u"street"},
        EnumName<UnitKind>{Park, u"park"},
        EnumName<UnitKind>{Enterprise, u"enterprise"},
        EnumName<UnitKind>{MassOrg, u"massOrg"},
        EnumName<UnitKind>{Court, u"court"},
        EnumName<UnitKind>{School, u"school"},
        EnumName<UnitKind>{Other, u"other"},
    };
    return names;
}

std::span<const EnumName<Role>> namesOf(Role)
{
    using enum Role;
    static constexpr std::array names{
        EnumName<Role>{Lead, u"lead"},
        EnumName<Role>{Responsible, u"responsible"},
        EnumName<Role>{Support, u"support"},
    };
    return names;
}

std::span<const EnumName<OfficialRole>> namesOf(OfficialRole)
{
    using enum OfficialRole;
    static constexpr std::array names{
        EnumName<OfficialRole>{LeadOfficial, u"leadOfficial"},
        EnumName<OfficialRole>{CoLeadOfficial, u"coLeadOfficial"},
        EnumName<OfficialRole>{Handler, u"handler"},
    };
    return names;
}

std::span<const EnumName<DeadlineKind>> namesOf(DeadlineKind)
{
    using enum DeadlineKind;
    static constexpr std::array names{
        EnumName<DeadlineKind>{Fixed, u"fixed"},
        EnumName<DeadlineKind>{Range, u"range"},
        EnumName<DeadlineKind>{Continuous, u"continuous"},
        EnumName<DeadlineKind>{Recurring, u"recurring"},
        EnumName<DeadlineKind>{Milestones, u"milestones"},
        EnumName<DeadlineKind>{Dependent, u"dependent"},
        EnumName<DeadlineKind>{Immediate, u"immediate"},
        EnumName<DeadlineKind>{Unspecified, u"unspecified"},
    };
    return names;
}

std::span<const EnumName<RecurrenceUnit>> namesOf(RecurrenceUnit)
{
    using enum RecurrenceUnit;
    static constexpr std::array names{
        EnumName<RecurrenceUnit>{Month, u"month"},
        EnumName<RecurrenceUnit>{Quarter, u"quarter"},
        EnumName<RecurrenceUnit>{HalfYear, u"halfYear"},
        EnumName<RecurrenceUnit>{Year, u"year"},
    };
    return names;
}

std::span<const EnumName<TaskStatus>> namesOf(TaskStatus)
{
    using enum TaskStatus;
    static constexpr std::array names{
        EnumName<TaskStatus>{Draft, u"draft"},
        EnumName<TaskStatus>{Active, u"active"},
        EnumName<TaskStatus>{Suspended, u"suspended"},
        EnumName<TaskStatus>{Closed, u"closed"},
        EnumName<TaskStatus>{Cancelled, u"cancelled"},
        EnumName<TaskStatus>{Merged, u"merged"},
    };
    return names;
}

std::span<const EnumName<Light>> namesOf(Light)
{
    using enum Light;
    static constexpr std::array names{
        EnumName<Light>{Grey, u"grey"},
        EnumName<Light>{Green, u"green"},
        EnumName<Light>{Blue, u"blue"},
        EnumName<Light>{Yellow, u"yellow"},
        EnumName<Light>{Red, u"red"},
        EnumName<Light>{Done, u"done"},
    };
    return names;
}

std::span<const EnumName<PeriodKind>> namesOf(PeriodKind)
{
    using enum PeriodKind;
    static constexpr std::array names{
        EnumName<PeriodKind>{Month, u"month"},
        EnumName<PeriodKind>{Quarter, u"quarter"},
        EnumName<PeriodKind>{HalfYear, u"halfYear"},
        EnumName<PeriodKind>{Year, u"year"},
        EnumName<PeriodKind>{AdHoc, u"adHoc"},
    };
    return names;
}

std::span<const EnumName<RoundState>> namesOf(RoundState)
{
    using enum RoundState;
    static constexpr std::array names{
        EnumName<RoundState>{Open, u"open"},
        EnumName<RoundState>{Closed, u"closed"},
    };
    return names;
}

std::span<const EnumName<Hedge>> namesOf(Hedge)
{
    using enum Hedge;
    static constexpr std::array names{
        EnumName<Hedge>{Exact, u"exact"},
        EnumName<Hedge>{Near, u"near"},
        EnumName<Hedge>{About, u"about"},
        EnumName<Hedge>{Over, u"over"},
        EnumName<Hedge>{AtLeast, u"atLeast"},
        EnumName<Hedge>{AtMost, u"atMost"},
    };
    return names;
}

std::span<const EnumName<BatchKind>> namesOf(BatchKind)
{
    using enum BatchKind;
    static constexpr std::array names{
        EnumName<BatchKind>{Create, u"create"},
        EnumName<BatchKind>{Edit, u"edit"},
        EnumName<BatchKind>{Import, u"import"},
        EnumName<BatchKind>{Undo, u"undo"},
        EnumName<BatchKind>{Redo, u"redo"},
        EnumName<BatchKind>{Migrate, u"migrate"},
        EnumName<BatchKind>{Repair, u"repair"},
        EnumName<BatchKind>{Restore, u"restore"},
    };
    return names;
}

} // namespace taizhang
