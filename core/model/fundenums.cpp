// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fund.h"

#include <array>

namespace taizhang {

std::span<const EnumName<FundKind>> namesOf(FundKind)
{
    using enum FundKind;
    static constexpr std::array names{
        EnumName<FundKind>{TrainingSubsidy, u"trainingSubsidy"},
        EnumName<FundKind>{SkillAward, u"skillAward"},
        EnumName<FundKind>{CompetitionSubsidy, u"competitionSubsidy"},
        EnumName<FundKind>{StudioSupport, u"studioSupport"},
        EnumName<FundKind>{PolicyPayout, u"policyPayout"},
        EnumName<FundKind>{FacilityInvestment, u"facilityInvestment"},
        EnumName<FundKind>{Relief, u"relief"},
        EnumName<FundKind>{CareerBoost, u"careerBoost"},
        EnumName<FundKind>{Other, u"other"},
    };
    return names;
}

std::span<const EnumName<FundSource>> namesOf(FundSource)
{
    using enum FundSource;
    static constexpr std::array names{
        EnumName<FundSource>{DistrictFinance, u"districtFinance"},
        EnumName<FundSource>{CityFinance, u"cityFinance"},
        EnumName<FundSource>{HigherFinance, u"higherFinance"},
        EnumName<FundSource>{UnionFunds, u"unionFunds"},
        EnumName<FundSource>{UnemploymentFund, u"unemploymentFund"},
        EnumName<FundSource>{EducationSurcharge, u"educationSurcharge"},
        EnumName<FundSource>{Enterprise, u"enterprise"},
        EnumName<FundSource>{Other, u"other"},
    };
    return names;
}

std::span<const EnumName<DisbursementState>> namesOf(DisbursementState)
{
    using enum DisbursementState;
    static constexpr std::array names{
        EnumName<DisbursementState>{Applied, u"applied"},
        EnumName<DisbursementState>{Reviewed, u"reviewed"},
        EnumName<DisbursementState>{Publicised, u"publicised"},
        EnumName<DisbursementState>{Paid, u"paid"},
    };
    return names;
}

} // namespace taizhang
