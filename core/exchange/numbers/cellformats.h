// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/numbers/numberformat.h"

#include <QHash>
#include <QString>

#include <vector>

namespace taizhang {

// The number format of each cell style of a workbook, by style index; a style that is not there is General.
class CellFormats
{
public:
    CellFormats() = default;
    // `codes` are the formats the file spells out, by id; they win over the built-in meaning of an id.
    CellFormats(const QHash<int, QString>& codes, const std::vector<int>& formatIds);

    const NumberFormat& format(int style) const;

private:
    std::vector<NumberFormat> m_formats;
    std::vector<size_t> m_formatOfStyle; // index into m_formats
    NumberFormat m_general;
};

} // namespace taizhang
