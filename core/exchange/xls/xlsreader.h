// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/readcontext.h"
#include "core/exchange/table.h"

#include <QByteArray>

#include <vector>

namespace taizhang {

// A compound file: the sheets of an Excel 97–2003 workbook (.xls, also .et), or the refusal that names what it is. The
// reader is our own and small because freexl, the library at hand, reads from a path only, drops merged areas, which
// carry the meaning of a task list, and is fuzzed by nobody.
Result<std::vector<Table>> readOle(const QByteArray& bytes, ReadContext& context);
// The same for a workbook stream alone, as some programs write it without the compound file.
Result<std::vector<Table>> readWorkbookStream(const QByteArray& stream, ReadContext& context);

} // namespace taizhang
