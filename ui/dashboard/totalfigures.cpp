// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/totalfigures.h"

#include "core/report/querywords.h"
#include "core/report/reportfigures.h"

#include <QCoreApplication>

namespace taizhang {

namespace {

struct TotalFigures
{
    Q_DECLARE_TR_FUNCTIONS(TotalFigures)
};

} // namespace

std::vector<TotalFigure> totalFigures(const Tally& tally)
{
    const auto share = [&tally](int part) {
        return tally.total == 0 ? QString() : TotalFigures::tr("%1 of all").arg(rateText(part, tally.total));
    };
    return {
        {TotalFigures::tr("Tasks"), tally.total, TotalFigures::tr("counted"), {}, {}},
        {TotalFigures::tr("Closed"), tally.closed, share(tally.closed), Light::Done, lightQuery({Light::Done})},
        {TotalFigures::tr("On schedule"), tally.onSchedule, share(tally.onSchedule), Light::Green,
            lightQuery({Light::Green, Light::Blue})},
        {TotalFigures::tr("Behind schedule"), tally.behind, share(tally.behind), Light::Red,
            lightQuery({Light::Yellow, Light::Red})},
        {TotalFigures::tr("Not judged"), tally.other, share(tally.other), Light::Grey, lightQuery({Light::Grey})},
    };
}

} // namespace taizhang
