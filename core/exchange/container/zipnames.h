// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace taizhang {

// Why an entry's name is not acceptable, in English for the log, or nullptr. Stricter than reading in memory needs, so
// that nothing changes if a later version writes an attachment to disk.
const char* reasonToRefuseName(const QByteArray& name);

// Names that some file system takes for the same give the same result.
QByteArray foldName(const QByteArray& name);

} // namespace taizhang
