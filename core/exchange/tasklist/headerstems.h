// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/drafttask.h"

#include <QString>

namespace taizhang {

struct HeaderStem
{
    Field field = Field::None;
    bool mainLead = false; // 主责部门: the first one leads where no 牵头单位 is given
};

// What a header key means by how it is built, for the many that no list of words holds: a role and a kind of unit (协同
// + 科室, 市直牵头 + 责任部门), an act and a point in time (整改 + 时限要求), an act and its state (落实 + 成效).
HeaderStem headerStem(const QString& key);

// 填报时间, 活动时间: a time that is no deadline.
bool isOtherTime(const QString& key);
// A kind of unit alone (部门, 科室): behind 责任单位/ it says nothing new.
bool isUnitNoun(const QString& key);

} // namespace taizhang
