// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QByteArray>
#include <QDate>

namespace taizhang {

// The tables of a document as an .xlsx workbook, one sheet each; what the PDF carries as attachment.
Result<QByteArray> reportWorkbook(const Document& document);
// One table alone, e.g. the figures of a chart. `mark` as in Document.
Result<QByteArray> tableWorkbook(const TableBlock& table, const QString& mark, QDate date);

} // namespace taizhang
