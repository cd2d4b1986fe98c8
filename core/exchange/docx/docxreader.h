// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/container/ziparchive.h"
#include "core/exchange/readcontext.h"
#include "core/exchange/table.h"

#include <QString>

#include <vector>

namespace taizhang {

// The tables of a Word document and, as Paragraphs tables, the text between them, with the labels of numbered
// paragraphs. Headers, footers, notes and comments are not part of it.
Result<std::vector<Table>> readDocx(const ZipArchive& archive, const QString& documentPart, ReadContext& context);

} // namespace taizhang
