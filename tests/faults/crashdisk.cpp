// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/crashdisk.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>

#include <sys/stat.h>

namespace taizhang::faults {

namespace fs = std::filesystem;
using iofaults::Event;
using Kind = iofaults::Event::Kind;

namespace {

constexpr std::size_t sectorSize = 512;

void replay(std::string& content, const Event& change)
{
    const auto offset = static_cast<std::size_t>(change.offset);
    if (change.kind == Kind::Truncate) {
        content.resize(offset);
        return;
    }
    if (content.size() < offset + change.bytes.size())
        content.resize(offset + change.bytes.size());
    content.replace(offset, change.bytes.size(), change.bytes);
}

// Writes the sectors that the medium got, in whatever order.
void replayTorn(std::string& content, const Event& change, std::mt19937& random)
{
    if (change.kind == Kind::Truncate) {
        replay(content, change);
        return;
    }
    for (std::size_t at = 0; at < change.bytes.size(); at += sectorSize) {
        if (random() % 2 == 0)
            continue;
        Event part{.kind = Kind::Write,
            .file = change.file,
            .offset = change.offset + static_cast<off_t>(at),
            .bytes = change.bytes.substr(at, sectorSize),
            .name = {},
            .to = {}};
        replay(content, part);
    }
}

std::string folderOf(const std::string& name)
{
    const std::size_t slash = name.rfind('/');
    return slash == std::string::npos ? std::string() : name.substr(0, slash);
}

void replayName(std::map<std::string, ino_t>& names, const Event& change)
{
    switch (change.kind) {
    case Kind::Create:
        names[change.name] = change.file;
        break;
    case Kind::Remove:
        names.erase(change.name);
        break;
    case Kind::Rename:
        names[change.to] = names[change.name];
        names.erase(change.name);
        break;
    case Kind::Exchange:
        std::swap(names[change.name], names[change.to]);
        break;
    case Kind::Link:
        names[change.to] = names[change.name];
        break;
    case Kind::Write:
    case Kind::Truncate:
    case Kind::SyncFile:
    case Kind::SyncFolder:
        break;
    }
}

// The number of a removed file is given to a new one at once; here every file keeps its own.
std::vector<Event> withOwnNumbers(std::vector<Event> log)
{
    std::map<ino_t, ino_t> numbers;
    ino_t next = ~ino_t(0);
    for (Event& event : log) {
        if (event.kind == Kind::Create)
            numbers[event.file] = next--;
        const auto found = numbers.find(event.file);
        if (found != numbers.end())
            event.file = found->second;
    }
    return log;
}

// What was done but never synced.
struct Pending
{
    std::map<ino_t, std::vector<const Event*>> writes;
    std::vector<const Event*> names;

    void flushFile(Disk& disk, ino_t file)
    {
        for (const Event* write : writes[file])
            replay(disk.files[file], *write);
        writes.erase(file);
    }

    // A folder's journal holds its changes in order, so all up to the newest of this folder become durable.
    void flushFolder(Disk& disk, const std::string& folder)
    {
        const auto concerns = [&folder](const Event* event) {
            return folderOf(event->name) == folder || (!event->to.empty() && folderOf(event->to) == folder);
        };
        const auto newest = std::find_if(names.rbegin(), names.rend(), concerns);
        const auto end = newest.base();
        for (auto it = names.begin(); it != end; ++it)
            replayName(disk.names, **it);
        names.erase(names.begin(), end);
    }
};

void settle(std::string& content, std::vector<const Event*> writes, Fate fate, std::mt19937& random)
{
    if (fate == Fate::AllLost)
        return;
    if (fate != Fate::AllKept) {
        std::shuffle(writes.begin(), writes.end(), random);
        writes.resize(random() % (writes.size() + 1));
    }
    for (const Event* write : writes) {
        if (fate == Fate::Torn)
            replayTorn(content, *write, random);
        else
            replay(content, *write);
    }
}

} // namespace

Disk Disk::of(const std::string& folder)
{
    Disk disk;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        struct stat info = {};
        if (::stat(entry.path().c_str(), &info) != 0)
            continue;
        std::ifstream stream(entry.path(), std::ios::binary);
        disk.files[info.st_ino] = std::string(std::istreambuf_iterator<char>(stream), {});
        disk.names[fs::relative(entry.path(), folder).string()] = info.st_ino;
    }
    return disk;
}

void Disk::writeTo(const std::string& folder) const
{
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        fs::remove_all(entry.path());
    for (const auto& [name, file] : names) {
        const fs::path path = fs::path(folder) / name;
        fs::create_directories(path.parent_path());
        std::ofstream stream(path, std::ios::binary);
        const auto found = files.find(file);
        if (found != files.end())
            stream.write(found->second.data(), static_cast<std::streamsize>(found->second.size()));
    }
}

std::size_t Disk::digest() const
{
    std::size_t sum = 0;
    for (const auto& [name, file] : names) {
        const auto found = files.find(file);
        const std::hash<std::string> hash;
        sum = sum * 31 + hash(name);
        sum = sum * 31 + (found == files.end() ? 0 : hash(found->second));
    }
    return sum;
}

PowerCut::PowerCut(Disk start, std::vector<Event> log)
    : m_start(std::move(start))
    , m_log(withOwnNumbers(std::move(log)))
{ }

Disk PowerCut::after(std::size_t events, Fate fate, std::mt19937& random) const
{
    Disk disk = m_start;
    Pending pending;
    for (std::size_t i = 0; i < events; ++i) {
        const Event& event = m_log[i];
        if (event.kind == Kind::Write || event.kind == Kind::Truncate)
            pending.writes[event.file].push_back(&event);
        else if (event.kind == Kind::SyncFile)
            pending.flushFile(disk, event.file);
        else if (event.kind == Kind::SyncFolder)
            pending.flushFolder(disk, event.name);
        else
            pending.names.push_back(&event);
    }
    for (const auto& [file, writes] : pending.writes)
        settle(disk.files[file], writes, fate, random);
    const std::size_t kept = fate == Fate::AllLost ? 0
        : fate == Fate::AllKept                    ? pending.names.size()
                                                   : random() % (pending.names.size() + 1);
    for (std::size_t i = 0; i < kept; ++i)
        replayName(disk.names, *pending.names[i]);
    return disk;
}

} // namespace taizhang::faults
