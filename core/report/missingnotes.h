// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reportdata.h"

#include <QString>
#include <QStringList>

namespace taizhang {

// For each of the characters that no installed font has (PdfResult::missing): which one it is and in which tasks, or
// other records, it stands.
QStringList missingNotes(const QString& missing, const ProgressReportData& data);

} // namespace taizhang
