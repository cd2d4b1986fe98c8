// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbookwriter.h"
#include "ui/shared/page.h"

namespace taizhang {

// Asks for a file and writes the sheet into it; raises on `page` what came of it. Marks invented data.
void exportSheet(Page& page, const PageContext& context, WorkbookSheet sheet, const QString& title);

} // namespace taizhang
