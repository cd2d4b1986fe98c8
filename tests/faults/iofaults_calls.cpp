// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The large-file names are separate functions here, not other names of the same ones.
#undef _FILE_OFFSET_BITS
#include "tests/faults/iofaults_state.h"

#include <cerrno>
#include <cstdarg>
#include <cstdio>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using iofaults::Event;
using Kind = iofaults::Event::Kind;

namespace {

template <class Function>
Function* real(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

ino_t inodeOf(int fd)
{
    struct stat info = {};
    return ::fstat(fd, &info) == 0 ? info.st_ino : 0;
}

bool isFolder(int fd)
{
    struct stat info = {};
    return ::fstat(fd, &info) == 0 && S_ISDIR(info.st_mode);
}

std::string absolute(int folder, const char* name)
{
    if (name[0] == '/')
        return name;
    if (folder != AT_FDCWD)
        return iofaults::pathOf(folder) + '/' + name;
    char current[4096];
    return std::string(::getcwd(current, sizeof current) ? current : "") + '/' + name;
}

// True if the call has to fail; errno is set.
bool refused(iofaults::Space space = iofaults::Space::Needed)
{
    const int error = iofaults::nextCall(space);
    if (error != 0)
        errno = error;
    return error != 0;
}

using Open = int(int, const char*, int, ...);

int openWatched(int folder, const char* name, int flags, mode_t mode)
{
    static Open* const realOpen = real<Open>("openat");
    const std::string path = absolute(folder, name);
    iofaults::noteOpening(path);
    if ((flags & (O_CREAT | O_TRUNC)) == 0 || !iofaults::watched(path))
        return realOpen(folder, name, flags, mode);
    const bool there = ::access(path.c_str(), F_OK) == 0;
    const bool changes = !there || (flags & O_TRUNC) != 0;
    if (changes && refused())
        return -1;
    const int fd = realOpen(folder, name, flags, mode);
    if (fd < 0 || !changes || !iofaults::recording())
        return fd;
    if (!there)
        iofaults::remember({.kind = Kind::Create, .file = inodeOf(fd), .bytes = {}, .name = path, .to = {}});
    else
        iofaults::remember({.kind = Kind::Truncate, .file = inodeOf(fd), .bytes = {}, .name = path, .to = {}});
    return fd;
}

mode_t modeArgument(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

void rememberWrite(int fd, const void* bytes, ssize_t count, off_t offset)
{
    if (count <= 0 || !iofaults::recording())
        return;
    iofaults::remember({.kind = Kind::Write,
        .file = inodeOf(fd),
        .offset = offset,
        .bytes = std::string(static_cast<const char*>(bytes), static_cast<size_t>(count)),
        .name = iofaults::pathOf(fd),
        .to = {}});
}

ssize_t writeAt(int fd, const void* bytes, size_t count, off_t offset)
{
    static auto* const realWrite = real<ssize_t(int, const void*, size_t, off_t)>("pwrite64");
    if (!iofaults::watched(fd))
        return realWrite(fd, bytes, count, offset);
    if (refused())
        return -1;
    const ssize_t written = realWrite(fd, bytes, count, offset);
    rememberWrite(fd, bytes, written, offset);
    return written;
}

int truncateTo(int fd, off_t size)
{
    static auto* const realTruncate = real<int(int, off_t)>("ftruncate64");
    if (!iofaults::watched(fd))
        return realTruncate(fd, size);
    if (refused())
        return -1;
    const int result = realTruncate(fd, size);
    if (result == 0 && iofaults::recording())
        iofaults::remember({.kind = Kind::Truncate,
            .file = inodeOf(fd),
            .offset = size,
            .bytes = {},
            .name = iofaults::pathOf(fd),
            .to = {}});
    return result;
}

int syncWith(const char* call, int fd)
{
    auto* const realSync = real<int(int)>(call);
    if (!iofaults::watched(fd))
        return realSync(fd);
    if (refused())
        return -1;
    if (iofaults::recording())
        iofaults::remember({.kind = isFolder(fd) ? Kind::SyncFolder : Kind::SyncFile,
            .file = inodeOf(fd),
            .bytes = {},
            .name = iofaults::pathOf(fd),
            .to = {}});
    return 0;
}

int nameCall(Kind kind, const std::string& from, const std::string& to, int (*call)(const char*, const char*))
{
    if (!iofaults::watched(from) && !iofaults::watched(to))
        return call(from.c_str(), to.c_str());
    const bool needsEntry = kind == Kind::Link || (kind == Kind::Rename && ::access(to.c_str(), F_OK) != 0);
    if (refused(needsEntry ? iofaults::Space::Needed : iofaults::Space::NotNeeded))
        return -1;
    const int result = call(from.c_str(), to.c_str());
    if (result == 0 && iofaults::recording())
        iofaults::remember({.kind = kind, .bytes = {}, .name = from, .to = to});
    return result;
}

} // namespace

extern "C" {

int open(const char* name, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeArgument(flags, arguments);
    va_end(arguments);
    return openWatched(AT_FDCWD, name, flags, mode);
}

int open64(const char* name, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeArgument(flags, arguments);
    va_end(arguments);
    return openWatched(AT_FDCWD, name, flags, mode);
}

ssize_t write(int fd, const void* bytes, size_t count)
{
    static auto* const realWrite = real<ssize_t(int, const void*, size_t)>("write");
    if (!iofaults::watched(fd))
        return realWrite(fd, bytes, count);
    if (refused())
        return -1;
    const off_t offset = ::lseek(fd, 0, SEEK_CUR);
    const ssize_t written = realWrite(fd, bytes, count);
    rememberWrite(fd, bytes, written, offset);
    return written;
}

ssize_t pwrite(int fd, const void* bytes, size_t count, off_t offset)
{
    return writeAt(fd, bytes, count, offset);
}

ssize_t pwrite64(int fd, const void* bytes, size_t count, off64_t offset)
{
    return writeAt(fd, bytes, count, offset);
}

int ftruncate(int fd, off_t size) noexcept
{
    return truncateTo(fd, size);
}

int ftruncate64(int fd, off64_t size) noexcept
{
    return truncateTo(fd, size);
}

int fsync(int fd)
{
    return syncWith("fsync", fd);
}

int fdatasync(int fd)
{
    return syncWith("fdatasync", fd);
}

int unlink(const char* name) noexcept
{
    return nameCall(Kind::Remove, absolute(AT_FDCWD, name), {},
        [](const char* from, const char*) { return real<int(const char*)>("unlink")(from); });
}

int remove(const char* name) noexcept
{
    return nameCall(Kind::Remove, absolute(AT_FDCWD, name), {},
        [](const char* from, const char*) { return real<int(const char*)>("remove")(from); });
}

int rename(const char* from, const char* to) noexcept
{
    return nameCall(
        Kind::Rename, absolute(AT_FDCWD, from), absolute(AT_FDCWD, to), real<int(const char*, const char*)>("rename"));
}

int link(const char* from, const char* to) noexcept
{
    return nameCall(
        Kind::Link, absolute(AT_FDCWD, from), absolute(AT_FDCWD, to), real<int(const char*, const char*)>("link"));
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    const auto exchange = [](const char* a, const char* b) {
        return real<int(int, const char*, int, const char*, unsigned)>("renameat2")(
            AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE);
    };
    const auto noReplace = [](const char* a, const char* b) {
        return real<int(int, const char*, int, const char*, unsigned)>("renameat2")(
            AT_FDCWD, a, AT_FDCWD, b, RENAME_NOREPLACE);
    };
    const std::string fromPath = absolute(fromFolder, from);
    const std::string toPath = absolute(toFolder, to);
    if (flags == RENAME_EXCHANGE)
        return nameCall(Kind::Exchange, fromPath, toPath, exchange);
    if (flags == RENAME_NOREPLACE)
        return nameCall(Kind::Rename, fromPath, toPath, noReplace);
    return nameCall(Kind::Rename, fromPath, toPath, real<int(const char*, const char*)>("rename"));
}

int socket(int domain, int type, int protocol) noexcept
{
    iofaults::noteSocket(domain);
    return real<int(int, int, int)>("socket")(domain, type, protocol);
}

int flock(int fd, int operation) noexcept
{
    return iofaults::locksLie() ? 0 : real<int(int, int)>("flock")(fd, operation);
}

int fcntl(int fd, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void* const argument = va_arg(arguments, void*);
    va_end(arguments);
    const bool sets = command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK;
    if (iofaults::locksLie() && sets)
        return 0;
    if (iofaults::locksLie() && command == F_GETLK) {
        static_cast<struct flock*>(argument)->l_type = F_UNLCK;
        return 0;
    }
    return real<int(int, int, void*)>("fcntl")(fd, command, argument);
}

int fcntl64(int fd, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void* const argument = va_arg(arguments, void*);
    va_end(arguments);
    return ::fcntl(fd, command, argument);
}

} // extern "C"
