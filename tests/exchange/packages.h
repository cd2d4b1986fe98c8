// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sourcereader.h"
#include "core/exchange/table.h"
#include "tests/exchange/zipmaker.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace taizhang::test {

// The parts of small workbooks and documents, so that a test shows only what it is about.
struct WorkbookText
{
    QByteArray sheet; // content of the worksheet element
    QByteArray sharedStrings; // content of the sst element
    QByteArray styles; // content of the styleSheet element
    QByteArray workbookProperties; // before the sheets element
};

std::vector<ZipItem> workbookItems(const WorkbookText& text);
QByteArray workbook(const WorkbookText& text);
QByteArray workbook(const QByteArray& sheet);

struct DocumentText
{
    QByteArray body; // content of the w:body element
    QByteArray numbering; // content of the w:numbering element
    QByteArray styles; // content of the w:styles element
};

std::vector<ZipItem> documentItems(const DocumentText& text);
QByteArray document(const DocumentText& text);
QByteArray document(const QByteArray& body);

Result<SourceDocument> read(const QByteArray& bytes, const QString& name = QStringLiteral("test"));
// The document, or a test failure with the error's code.
SourceDocument readOk(const QByteArray& bytes, const QString& name = QStringLiteral("test"));
// Name of the error, "ok" when there is none; of ImportTooLarge also the limit: "ImportTooLarge rows".
QString refusal(const QByteArray& bytes, const QString& name = QStringLiteral("test"));

// "A1=text" for each cell with text, "A1=text 2x3" for the first cell of a merged area, "A2~" for a continuation.
QStringList cellsOf(const Table& table);
// The texts of one column from top to bottom.
QStringList textsOf(const Table& table, int column = 0);

} // namespace taizhang::test
