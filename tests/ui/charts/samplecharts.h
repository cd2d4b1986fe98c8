// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartspec.h"

#include <array>

namespace taizhang {

inline constexpr std::array everyLight{Light::Done, Light::Green, Light::Blue, Light::Yellow, Light::Red, Light::Grey};

// Lights of so many units with names of usual length; unit i leads some tasks of each light, never none at all.
inline ChartSpec lightsByUnit(int units)
{
    ChartSpec spec;
    spec.title = QStringLiteral("各牵头单位完成得怎么样？");
    spec.unit = QStringLiteral("项");
    for (int i = 0; i < units; ++i)
        spec.categories << QStringLiteral("区人力资源和社会保障局第%1分局").arg(i + 1);
    for (const Light light : everyLight) {
        ChartSeries series{toText(light), {}, light, false};
        for (int i = 0; i < units; ++i)
            series.values.push_back((i + static_cast<int>(light)) % 4);
        spec.series.push_back(series);
    }
    return spec;
}

} // namespace taizhang
