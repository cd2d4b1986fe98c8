// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace taizhang {

// Writes a report, a picture or a table to where people want it, as writeFile does; but never over a database: a ledger
// that is named by mistake stays (FileExists).
Result<void> writeExport(const QString& path, QByteArrayView bytes);

} // namespace taizhang
