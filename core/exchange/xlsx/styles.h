// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/container/ziparchive.h"
#include "core/exchange/numbers/cellformats.h"
#include "core/exchange/readcontext.h"

#include <QString>

namespace taizhang {

// The number formats of the cell styles in a workbook's style part.
Result<CellFormats> readStyles(const ZipArchive& archive, const QString& partName, const ReadContext& context);

} // namespace taizhang
