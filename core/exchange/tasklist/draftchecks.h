// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importdraft.h"
#include "core/exchange/table.h"
#include "core/model/unitdirectory.h"

#include <vector>

namespace taizhang {

// Issues that only the whole list shows: numbers and titles that come twice, a count that differs from the title's,
// units the directory does not know.
void addListIssues(ImportDraft& draft, const UnitDirectory& directory);
// Titles and notes that are longer than any should be, and cells of the tables with tasks whose text is not what is
// seen: zero-width characters (readers of lists leave them out) and marks that turn the direction of writing.
void addTextIssues(ImportDraft& draft, const std::vector<Table>& tables);

} // namespace taizhang
