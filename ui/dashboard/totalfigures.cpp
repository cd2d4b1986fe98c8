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
    const QStringList shares = tallyShares(tally);
    const auto share
        = [&](int part) { return tally.total == 0 ? QString() : TotalFigures::tr("%1 of all").arg(shares.at(part)); };
    return {
        {TotalFigures::tr("Tasks"), tally.total, TotalFigures::tr("counted"), {}, {}},
        {TotalFigures::tr("Closed"), tally.closed, share(0), Light::Done, lightQuery({Light::Done})},
        {TotalFigures::tr("On schedule"), tally.onSchedule, share(1), Light::Green,
            lightQuery({Light::Green, Light::Blue})},
        {TotalFigures::tr("Behind schedule"), tally.behind, share(2), Light::Red,
            lightQuery({Light::Yellow, Light::Red})},
        {TotalFigures::tr("Not judged"), tally.other, share(3), Light::Grey, lightQuery({Light::Grey})},
    };
}

} // namespace taizhang
