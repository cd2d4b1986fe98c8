// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/drafttask.h"
#include "core/model/enums.h"

#include <QString>

#include <optional>

namespace taizhang {

// The role that a label such as 牵头单位 gives to the units behind it.
std::optional<Role> roleOfField(Field field);
// Cuts what a clause of units ends with (牵头, 配合, 按职责分工负责) and tells the role it gives.
std::optional<Role> takeClauseEnd(QString& text);

} // namespace taizhang
