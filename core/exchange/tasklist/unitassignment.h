// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/headerwords.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace taizhang {

// A paragraph that tells units what they have to do: 区人社局：1.落实培训补贴政策；2.开展技能等级认定。
struct UnitAssignment
{
    QString number; // of the paragraph
    QString units; // as written
    QStringList tasks; // with their numbers, or one without; none: they follow in paragraphs of their own

    friend bool operator==(const UnitAssignment&, const UnitAssignment&) = default;
};

std::optional<UnitAssignment> unitAssignment(const QString& paragraph, const HeaderWords& words);
// The lines of a cell of units that tell each what it has to do; none unless all lines do.
std::vector<UnitAssignment> unitDuties(const QString& cell, const HeaderWords& words);
// The role that a duty begins with, as it is written behind a name: （牵头） for 牵头制定实施方案.
QString roleInDuty(const QString& duty);

} // namespace taizhang
