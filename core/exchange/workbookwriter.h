// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace taizhang {

struct WorkbookColumn
{
    enum class Align
    {
        Left,
        Center,
        Right
    };

    QString title;
    double width = 12; // of the column, in digits; a Chinese character takes two
    Align align = Align::Left;
    bool numeric = false; // plain decimals ("-12.5") become numbers, everything else stays text
};

struct WorkbookSheet
{
    QString name; // made valid and unique: at most 31 characters, none of []:*?/\.
    QString title; // above the header; empty: none
    QString unitNote; // right above the header
    std::vector<WorkbookColumn> columns;
    std::vector<QStringList> rows;
    std::vector<int> emphasised; // rows in bold
    QString note; // below the table
    QString mark; // in the first row: that the data are invented; empty for real ones
};

// Writes an .xlsx workbook and returns its bytes, read back and checked. Text is never taken for a formula, a link or a
// date; header rows are frozen and repeated in print; every row has a height that shows its text. Equal input gives
// equal bytes: `date` is the only date in it. Errors: ReportFailed, FileNotWritable (of the temporary file).
Result<QByteArray> writeWorkbook(const std::vector<WorkbookSheet>& sheets, QDate date);

// A valid sheet name that is not among `taken`.
QString sheetName(const QString& wanted, const QStringList& taken);

} // namespace taizhang
