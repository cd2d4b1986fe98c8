// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uid.h"
#include "core/model/enums.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace taizhang {

// 成员单位. `position` is the official order in which every report lists the units.
struct Unit
{
    std::optional<UnitId> id;
    std::optional<Uid> uid;
    QString name; // 区人力资源和社会保障局
    QString shortName; // 区人社局; empty if there is none
    UnitKind kind = UnitKind::Department;
    int position = 0;
    bool member = true; // of the coordination group
    QStringList aliases; // other spellings, resolved silently (单位别名册)
    QString liaisonPost; // 联络员: post or name as the office keeps it
    QString liaisonPhone;
    QString note;

    friend bool operator==(const Unit&, const Unit&) = default;
};

// 各镇街: prints as written, counts as its members. Members are the units of the given kinds plus those named.
struct UnitGroup
{
    std::optional<UnitGroupId> id;
    std::optional<Uid> uid;
    QString name;
    std::vector<UnitKind> kinds;
    std::vector<UnitId> members;

    friend bool operator==(const UnitGroup&, const UnitGroup&) = default;
};

} // namespace taizhang
