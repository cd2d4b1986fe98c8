// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/container/ziparchive.h"
#include "core/exchange/numbers/numberformat.h"
#include "core/exchange/readcontext.h"

#include <QString>

#include <vector>

namespace taizhang {

// The number format of each cell style, by style index; a style that is not there is General.
class CellStyles
{
public:
    static Result<CellStyles> read(const ZipArchive& archive, const QString& partName, const ReadContext& context);

    const NumberFormat& format(int style) const;

private:
    std::vector<NumberFormat> m_formats;
    std::vector<size_t> m_formatOfStyle; // index into m_formats
    NumberFormat m_general;
};

} // namespace taizhang
