// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/light.h"

namespace taizhang {

// How much of the time from `start` to `due` is over, `part` of `whole`, exactly; scheduledPercent() rounds it.
struct ElapsedTime
{
    qint64 part = 0;
    qint64 whole = 1;
};
ElapsedTime elapsedTime(QDate start, QDate due, QDate today, ScheduleBasis basis);

} // namespace taizhang
