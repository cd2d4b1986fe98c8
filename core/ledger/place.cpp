// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/place.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <filesystem>

namespace taizhang {

LedgerPlace placeOf(const QString& ledger)
{
    const QFileInfo info(ledger);
    LedgerPlace place{info.canonicalFilePath(), {}, 1};
    if (place.path.isEmpty())
        return {info.absoluteFilePath(), {}, 1};
    place.fileSystem = QString::fromLatin1(QStorageInfo(place.path).fileSystemType());
    std::error_code unknown;
    const std::uintmax_t names = std::filesystem::hard_link_count(info.filesystemCanonicalFilePath(), unknown);
    if (!unknown)
        place.names = names;
    return place;
}

} // namespace taizhang
