// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/iofaults.h"

namespace iofaults {

// What the interposed calls ask and tell. `path` is absolute.
bool watched(const std::string& path);
bool watched(int fd);
std::string pathOf(int fd);

// A full disk still removes, exchanges and shortens.
enum class Space
{
    NotNeeded,
    Needed
};
// Counts one changing call; an error number if it has to fail, else 0. Does not return if the process is to be killed.
int nextCall(Space space);
bool recording();
void remember(Event event); // names are made relative to the watched folder
bool locksLie();
void noteOpening(const std::string& path);
void noteSocket(int domain);

} // namespace iofaults
