// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/exportfile.h"

#include "core/base/safefile.h"
#include "core/storage/fileheader.h"

namespace taizhang {

Result<void> writeExport(const QString& path, QByteArrayView bytes)
{
    if (isDatabaseFile(path))
        return Error{ErrorCode::FileExists, {path}, {}};
    return writeFile(path, bytes);
}

} // namespace taizhang
