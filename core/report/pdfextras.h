// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdffinish.h"

class QPDF;

namespace taizhang {

// Parts that finishPdf adds; they throw what libqpdf throws.
void addMetadata(QPDF& pdf, const PdfFinish& finish);
void addOutline(QPDF& pdf, const std::vector<OutlineEntry>& outline);
void addAttachment(QPDF& pdf, const PdfFinish& finish);

} // namespace taizhang
