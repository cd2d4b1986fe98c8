// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/rawtask.h"

#include <QStringList>

#include <vector>

namespace taizhang {

struct TaskUnits
{
    std::vector<DraftUnit> units; // each name once per role
    QStringList persons; // found beside the units
    bool leadAssumed = false; // by the convention, not by the text
};

// The units of all unit texts of a task, with the roles that the texts, else the columns, else the convention give.
TaskUnits taskUnits(const std::vector<RawText>& texts, const ListContext& context);

} // namespace taizhang
