// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/feedback.h"
#include "core/base/result.h"
#include "core/report/document.h"

#include <QByteArray>
#include <QSize>
#include <QStringList>

#include <vector>

namespace taizhang {

// A page as it will be printed.
struct PagePicture
{
    QByteArray png; // compressed, because a report may have hundreds of pages
    QSize size; // in dots
};

struct PagePreview
{
    std::vector<PagePicture> pages; // the first ones
    int total = 0; // of the document
    QStringList substitutedFonts;
    QString missing; // characters that no installed font has; see PdfResult
};

struct PreviewSize
{
    double dotsPerInch = 96;
    int mostPages = 60; // pages beyond are counted, not painted
};

// Paints the pages by the same code as writePdf, so that preview and PDF agree. Errors as there.
Result<PagePreview> paintPreview(const Document& document, const PreviewSize& size, Feedback& feedback);

} // namespace taizhang
