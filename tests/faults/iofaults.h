// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <sys/types.h>

// Stands between the program and the system's file calls. A test program links it in (its definitions win over those of
// the C library, also for SQLite, Qt and stdio streams), another program gets it through LD_PRELOAD. It acts only on
// files below the watched folder.
namespace iofaults {

enum class Act
{
    Fail,
    Kill // the process, as SIGKILL does
};

// Lets the calls that change something (write, truncate, sync, rename, link, remove, creation) be counted from 1, and
// the `at`-th fail with `error`, and all after it too if `forever`; at == 0 only counts.
struct Plan
{
    std::string folder;
    long at = 0;
    int error = 0;
    bool forever = false;
    Act act = Act::Fail;
};

void arm(const Plan& plan);
long disarm(); // the number of calls since arm()

// One change of the file system, in the order in which it was made.
struct Event
{
    enum class Kind
    {
        Write,
        Truncate,
        SyncFile,
        SyncFolder,
        Create,
        Remove,
        Rename,
        Exchange,
        Link
    };

    Kind kind = Kind::Write;
    ino_t file = 0; // of Write, Truncate, SyncFile, Create
    off_t offset = 0; // of Write; the new size of Truncate
    std::string bytes; // of Write
    std::string name; // relative to the watched folder; of SyncFolder the folder
    std::string to; // of Rename, Exchange, Link
};

void record(const std::string& folder);
std::size_t recorded(); // events so far
std::vector<Event> stopRecording();

// While armed or recording, a sync that does not fail does nothing: the processes here are killed, not the computer.

// What a program must never do with text from data: open a file that it names, or a socket of any network. Counted
// since lookOut(), in every folder; local sockets, of the display for instance, do not count.
struct Seen
{
    long canaryOpened = 0;
    long networkSockets = 0;
};
void lookOut(const std::string& canary); // absolute
Seen seen();

// Locks of every kind succeed without locking, as on a share that ignores them.
void letLocksLie(bool lie);

} // namespace iofaults
