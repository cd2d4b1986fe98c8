// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/readcontext.h"
#include "core/exchange/table.h"

#include <QString>

#include <vector>

namespace taizhang {

// The tables of a page ("1", "2" ...; inner ones "1.1") and the text around them as Paragraphs tables: what web forms
// call .xls, and what the clipboard of an office program holds. A page without any table is ImportUnknownFormat.
Result<std::vector<Table>> readHtml(const QString& html, ReadContext& context);

} // namespace taizhang
