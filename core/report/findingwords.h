// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkfinding.h"

#include <QString>

#include <vector>

namespace taizhang {

// What a check of a ledger has found, for people: what is wrong, and where. `owner` is how the record is called, or
// that of which it is a part; empty where nobody knows. Plain text.
QString findingText(const CheckFinding& finding, const QString& owner = {});

// What the database itself said of its damage, a line each and in English: for whoever helps, never in place of words.
QString technicalText(const std::vector<CheckFinding>& findings);

} // namespace taizhang
