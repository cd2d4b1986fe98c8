// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/feedback.h"
#include "core/base/result.h"
#include "core/report/document.h"

#include <QByteArray>
#include <QStringList>

namespace taizhang {

struct PdfResult
{
    QByteArray bytes; // a complete, verified PDF
    int pages = 0;
    QStringList substitutedFonts; // "仿宋 → Noto Serif CJK SC"
    QString missing; // characters that no installed font has, each once; printed as 〓
};

// Paints the document on A4 by GB/T 9704 page box rules, in memory. Needs a QGuiApplication. Text is extractable
// character for character, but for those in `missing`. Fails with ReportFontsMissing only where there is no font at
// all.
Result<PdfResult> writePdf(const Document& document, Feedback& feedback);

} // namespace taizhang
