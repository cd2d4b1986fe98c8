// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/importmemory.h"

#include "core/exchange/profilebook.h"
#include "core/storage/settingstore.h"

namespace taizhang {

void remember(const std::optional<ImportProfile>& profile, const Snapshot& snapshot, Database& database)
{
    if (!profile || profile->headers.isEmpty())
        return;
    ProfileBook book = profileBookFromJson(snapshot.importProfiles);
    if (book.remember(*profile))
        SettingStore(database).saveValue(importProfilesSetting(), toJson(book));
}

} // namespace taizhang
