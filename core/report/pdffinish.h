// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/composer.h"
#include "core/report/glyphpainter.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace taizhang {

// What the finishing step adds to a painted PDF.
struct PdfFinish
{
    QString title;
    QString author;
    QString language; // zh-CN
    QDate date;
    std::vector<OutlineEntry> outline;
    QString attachmentName; // empty: none
    QByteArray attachment; // a workbook
};

// Rewrites the text layer exactly from what was painted, adds outline, metadata and attachment, and reads the result
// back. Equal input gives equal bytes. Errors: ReportFailed.
Result<QByteArray> finishPdf(
    const QByteArray& painted, const FontBook& fonts, const std::vector<FaceUse>& uses, const PdfFinish& finish);

} // namespace taizhang
