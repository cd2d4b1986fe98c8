// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/overview.h"

#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

// One of the large figures of the overview, e.g. ■ 达到序时 12, 占15.0%.
struct TotalFigure
{
    QString name;
    int figure = 0;
    QString note;
    std::optional<Light> light; // its colour and shape
    QString query; // finds the tasks behind it
};

// All tasks, closed, on schedule, behind, not judged.
std::vector<TotalFigure> totalFigures(const Tally& tally);

} // namespace taizhang
