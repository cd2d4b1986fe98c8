// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/readcontext.h"
#include "core/exchange/table.h"

#include <QString>

#include <vector>

namespace taizhang {

// Whether a row of "|"-separated headings with a rule row (|---|:--:|) of as many cells under it stands near the start.
bool hasMarkdownTable(const QString& text);

// The tables of a Markdown text, without their rule rows, and its other lines as paragraphs between them. Blocks of
// code are left out with a note. Errors: ImportTooLarge, Canceled.
Result<std::vector<Table>> readMarkdown(const QString& text, ReadContext& context);

} // namespace taizhang
