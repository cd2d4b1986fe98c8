// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbookwriter.h"

#include <xlsxwriter.h>

namespace taizhang {

// Writes one sheet of a workbook.
class SheetWriter
{
public:
    SheetWriter(lxw_workbook* workbook, lxw_worksheet* worksheet, const WorkbookSheet& sheet);

    lxw_error write(); // the first error, if there is one

private:
    lxw_format* cellFormat(WorkbookColumn::Align align, bool bold) const;
    void writeLine(const QString& text, lxw_format* format); // one merged row above or below the table
    void writeHeader();
    void writeRow(const QStringList& texts, bool emphasised);
    void writeCell(lxw_col_t column, const QString& text, bool bold);
    void check(lxw_error error);
    double lines(const QStringList& texts) const; // that the fullest cell takes

    lxw_workbook* m_workbook;
    lxw_worksheet* m_worksheet;
    const WorkbookSheet& m_sheet;
    lxw_row_t m_row = 0;
    lxw_error m_error = LXW_NO_ERROR;
    std::vector<lxw_format*> m_formats; // of the columns; then the same in bold
};

} // namespace taizhang
