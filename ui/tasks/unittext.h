// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/taskview.h"
#include "core/model/unitdirectory.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace taizhang {

// "区人社局、区教委" as names; also with commas, semicolons and line ends.
QStringList splitNames(const QString& text);
// The units with the role as they are edited: written names, a trailing 等 kept.
QString assignmentsText(const TaskView& view, Role role);
// Reads names back. Names that stand among `known` with this role keep their assignment; others are resolved by the
// directory. RecordNotFound (unit, name) for a name that no unit or group has; proposals are not taken silently.
Result<std::vector<Assignment>> assignmentsFromText(
    const QString& text, Role role, const UnitDirectory& directory, const std::vector<Assignment>& known);

} // namespace taizhang
