// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <optional>
#include <string>
#include <string_view>

namespace taizhang {

struct WorkbookParts;

enum class CellType
{
    Number,
    SharedText,
    FormulaText,
    Inline,
    Boolean,
    Error,
    IsoDate
};

// Of a cell's t attribute.
CellType cellTypeOf(std::string_view name);

struct CellSource
{
    CellType type = CellType::Number;
    int style = 0;
    std::string value; // as written in the file, not empty
};

// Turns what a sheet's XML says of a cell into what a person sees.
class CellValueReader
{
public:
    // The workbook must outlive the reader.
    explicit CellValueReader(const WorkbookParts& workbook)
        : m_workbook(workbook)
    { }

    // Without address; nothing where it names a shared text that is not there. What is no number keeps its text, and
    // has no `number`.
    std::optional<Cell> read(const CellSource& source) const;

    // The bold or underlined parts of a shared text.
    QStringList emphasisOf(const CellSource& source) const;

private:
    Cell readNumber(const CellSource& source) const;
    std::optional<Cell> readSharedText(const CellSource& source) const;
    Cell wantText(size_t index) const;

    const WorkbookParts& m_workbook;
};

// A cell holding an ISO date or date and time; text that is none stays text.
Cell isoDateCell(const QString& text);

} // namespace taizhang
