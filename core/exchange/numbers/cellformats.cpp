// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numbers/cellformats.h"

#include "core/exchange/numbers/builtinformats.h"

namespace taizhang {

CellFormats::CellFormats(const QHash<int, QString>& codes, const std::vector<int>& formatIds)
{
    QHash<int, size_t> known;
    for (const int id : formatIds) {
        auto found = known.constFind(id);
        if (found == known.constEnd()) {
            found = known.insert(id, m_formats.size());
            m_formats.emplace_back(codes.contains(id) ? codes.value(id) : builtinFormatCode(id));
        }
        m_formatOfStyle.push_back(*found);
    }
}

const NumberFormat& CellFormats::format(int style) const
{
    if (style < 0 || static_cast<size_t>(style) >= m_formatOfStyle.size())
        return m_general;
    return m_formats[m_formatOfStyle[static_cast<size_t>(style)]];
}

} // namespace taizhang
