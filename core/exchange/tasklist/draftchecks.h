// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importdraft.h"
#include "core/model/unitdirectory.h"

namespace taizhang {

// Issues that only the whole list shows: numbers and titles that come twice, a count that differs from the title's,
// units the directory does not know.
void addListIssues(ImportDraft& draft, const UnitDirectory& directory);

} // namespace taizhang
