// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/headerwords.h"
#include "core/model/enums.h"
#include "core/model/unitdirectory.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace taizhang {

struct CellUnit
{
    QString written; // role words, numbers and 等 removed
    std::optional<Role> role; // only where the text itself says it
    bool openEnded = false;
    bool group = false;

    friend bool operator==(const CellUnit&, const CellUnit&) = default;
};

// What stands in one cell of units.
struct UnitCell
{
    std::vector<CellUnit> units; // in written order
    QStringList persons; // 区总工会（王主任 69041234）: who is not a unit

    friend bool operator==(const UnitCell&, const UnitCell&) = default;
};

// Reads units as offices write them: 区总工会牵头，区人社局、区教委等配合 · 牵头单位：…；配合单位：… · 区人社局（牵头）
// · 由区总工会会同区人社局负责 · 区发展改革委（区粮食和储备局、区能源局） · 各镇、街道 · one a line. A name the
// directory knows is never split.
UnitCell parseUnitCell(const QString& text, const HeaderWords& words, const UnitDirectory& directory);

// Whether a word ends as the names of units do (局, 委, 办, 街道, 公司 ...) or stands for many of them.
bool looksLikeUnit(QStringView name);

} // namespace taizhang
