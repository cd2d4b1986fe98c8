// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/iofaults.h"

#include <map>
#include <random>
#include <string>
#include <vector>

namespace taizhang::faults {

// Files by identity, and their names, as a power cut would find them on the medium.
struct Disk
{
    std::map<ino_t, std::string> files;
    std::map<std::string, ino_t> names; // relative

    // The folder as it is, taken to be on the medium.
    static Disk of(const std::string& folder);
    // Empties the folder and writes what has a name.
    void writeTo(const std::string& folder) const;
    std::size_t digest() const; // the same for disks with the same files under the same names
};

// What of the writes that were never synced the medium has got.
enum class Fate
{
    AllLost,
    AllKept,
    Some, // each by itself, in another order
    Torn // as Some, and of each only some of its 512-byte sectors
};

// A folder's recorded past, to be cut off at any point.
class PowerCut
{
public:
    PowerCut(Disk start, std::vector<iofaults::Event> log);

    std::size_t events() const { return m_log.size(); }
    // The medium after a power cut that follows the first `events` events. A sync makes durable what was written to
    // that file before it, a sync of a folder the names in it. Names that were not synced are there up to a random
    // point in time, as with a journaling file system.
    Disk after(std::size_t events, Fate fate, std::mt19937& random) const;

private:
    Disk m_start;
    std::vector<iofaults::Event> m_log;
};

} // namespace taizhang::faults
