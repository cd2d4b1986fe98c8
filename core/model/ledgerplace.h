// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace taizhang {

// Where a ledger file lies, as far as it matters for its safety.
struct LedgerPlace
{
    QString path;
    QString fileSystem; // as the system calls it: "ext4", "NTFS", "vfat", "cifs" …
    quint64 names = 1; // hard links
};

// Why a place is less safe than a disk of this computer; the ledger can be worked on all the same.
enum class PlaceConcern
{
    Shared, // a network drive: one user at a time
    Fat, // a stick or card without a journal of its own
    Synced, // a folder that a program copies elsewhere while it is being written
    SecondName // a hard link: opened by its other name, its lock and its journal are not found
};

std::vector<PlaceConcern> concernsAbout(const LedgerPlace& place);

} // namespace taizhang
