// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/container/ziparchive.h"
#include "core/exchange/readcontext.h"

#include <QByteArray>
#include <QString>

namespace taizhang {

// What the first bytes say.
enum class Container
{
    Zip,
    Ole, // the compound file of .xls, .doc and protected documents
    WorkbookStream, // of an old workbook without its compound file
    Text, // or nothing that is known
};

// Refuses what is neither, by what it is: ImportUnknownFormat, ImportOfficeLockFile.
Result<Container> sniffContainer(const QByteArray& bytes, const ReadContext& context);

enum class OfficeKind
{
    Workbook,
    Document,
};

struct OfficePackage
{
    OfficeKind kind;
    QString mainPart;
};

// What a zip archive really holds, by its relationships and content types; other kinds are refused by name.
Result<OfficePackage> sniffPackage(const ZipArchive& archive, const ReadContext& context);

enum class TextKind
{
    Separated,
    Html,
    SpreadsheetXml,
    Markdown // with at least one table
};

// What decoded text is; kinds that cannot be read are refused by name.
Result<TextKind> sniffText(const QString& text, const ReadContext& context);

} // namespace taizhang
