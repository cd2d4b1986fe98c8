// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The C library's own streams write through private calls that nothing can stand before; a watched stream is therefore
// given cookies that write through the public ones.
#include "tests/faults/iofaults_state.h"

#include <cstdint>
#include <cstdio>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

namespace {

int fdOf(void* cookie)
{
    return static_cast<int>(reinterpret_cast<std::intptr_t>(cookie));
}

ssize_t readCookie(void* cookie, char* bytes, size_t count)
{
    return ::read(fdOf(cookie), bytes, count);
}

ssize_t writeCookie(void* cookie, const char* bytes, size_t count)
{
    const ssize_t written = ::write(fdOf(cookie), bytes, count);
    return written < 0 ? 0 : written; // as fopencookie() wants errors told
}

int seekCookie(void* cookie, off64_t* offset, int from)
{
    const off64_t reached = ::lseek64(fdOf(cookie), *offset, from);
    *offset = reached;
    return reached < 0 ? -1 : 0;
}

int closeCookie(void* cookie)
{
    return ::close(fdOf(cookie));
}

FILE* streamOf(int fd, const char* mode)
{
    const cookie_io_functions_t calls{readCookie, writeCookie, seekCookie, closeCookie};
    return ::fopencookie(reinterpret_cast<void*>(static_cast<std::intptr_t>(fd)), mode, calls);
}

FILE* openStream(const char* call, const char* name, const char* mode)
{
    auto* const realOpen = reinterpret_cast<FILE* (*)(const char*, const char*)>(::dlsym(RTLD_NEXT, call));
    const bool writes = std::strpbrk(mode, "wa+") != nullptr;
    if (!writes || !iofaults::watched(std::string(name)))
        return realOpen(name, mode);
    const bool updates = std::strchr(mode, '+') != nullptr;
    int flags = updates ? O_RDWR : O_WRONLY;
    if (mode[0] == 'w')
        flags |= O_CREAT | O_TRUNC;
    if (mode[0] == 'a')
        flags |= O_CREAT | O_APPEND;
    const int fd = ::open(name, flags, 0666);
    return fd < 0 ? nullptr : streamOf(fd, mode);
}

} // namespace

extern "C" {

FILE* fopen(const char* name, const char* mode)
{
    return openStream("fopen", name, mode);
}

FILE* fopen64(const char* name, const char* mode)
{
    return openStream("fopen64", name, mode);
}

FILE* fdopen(int fd, const char* mode) noexcept
{
    auto* const realOpen = reinterpret_cast<FILE* (*)(int, const char*)>(::dlsym(RTLD_NEXT, "fdopen"));
    return iofaults::watched(fd) ? streamOf(fd, mode) : realOpen(fd, mode);
}

} // extern "C"
