// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace taizhang::platform {

namespace {

constexpr int noHandle = -1;

Error systemError(const QString& path, int number)
{
    if (number == ENOSPC || number == EDQUOT)
        return {ErrorCode::DiskFull, {path}, qt_error_string(number)};
    if (number == EEXIST)
        return {ErrorCode::FileExists, {path}, {}};
    if (number == ENOENT)
        return {ErrorCode::FileNotFound, {path}, {}};
    return {ErrorCode::FileNotWritable, {path, qt_error_string(number)}, {}};
}

int toFd(qintptr handle)
{
    return static_cast<int>(handle);
}

template <class Call>
auto retryInterrupted(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

// 0 or an error number.
int syncName(const QByteArray& name, int flags)
{
    const int fd = retryInterrupted([&] { return ::open(name.constData(), flags | O_CLOEXEC); });
    if (fd == noHandle)
        return errno;
    const int failure = retryInterrupted([&] { return ::fsync(fd); }) == 0 ? 0 : errno;
    ::close(fd);
    return failure;
}

// Names are durable only when the folder that holds them is.
int syncFolderOf(const QString& path)
{
    return syncName(QFile::encodeName(QFileInfo(path).path()), O_RDONLY | O_DIRECTORY);
}

bool exchange(const QByteArray& a, const QByteArray& b)
{
    return ::renameat2(AT_FDCWD, a.constData(), AT_FDCWD, b.constData(), RENAME_EXCHANGE) == 0;
}

// A second name and the removal of the first work everywhere that has hard links, also on NFS. Where there are none,
// the name is claimed by an empty file of our own, which is then replaced.
int nameAnew(const QByteArray& fromName, const QByteArray& toName)
{
    if (::link(fromName.constData(), toName.constData()) == 0)
        return 0;
    if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS)
        return errno;
    const int fd = retryInterrupted([&] { return ::open(toName.constData(), O_WRONLY | O_CREAT | O_EXCL, 0666); });
    if (fd == noHandle)
        return errno;
    ::close(fd);
    if (::rename(fromName.constData(), toName.constData()) == 0)
        return 0;
    const int failure = errno;
    ::unlink(toName.constData());
    return failure;
}

// The old file stays under the other name until the new one is there for ever, so that there is a way back.
int exchangeAndRemove(const QByteArray& fromName, const QByteArray& toName, const QString& to)
{
    if (const int failure = syncFolderOf(to); failure != 0) {
        (void)exchange(fromName, toName);
        return failure;
    }
    ::unlink(fromName.constData());
    return 0;
}

// Field 22 of /proc/PID/stat, in clock ticks since boot. The second field is the program's name in brackets and may
// hold anything, so fields are counted from its last bracket.
std::optional<qint64> startOf(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr int startField = 22 - 3;
    if (fields.size() <= startField)
        return std::nullopt;
    return fields.at(startField).toLongLong();
}

QString bootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(file.readAll().trimmed());
}

} // namespace

NewFile::NewFile(QString path, qintptr handle)
    : m_path(std::move(path))
    , m_handle(handle)
{ }

NewFile::NewFile(NewFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_handle(std::exchange(other.m_handle, noHandle))
{ }

NewFile& NewFile::operator=(NewFile&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_handle, other.m_handle);
    return *this;
}

NewFile::~NewFile()
{
    if (m_handle != noHandle)
        ::close(toFd(m_handle));
}

Result<NewFile> NewFile::create(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    constexpr mode_t everyoneWithinUmask = 0666;
    const int fd = retryInterrupted(
        [&] { return ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, everyoneWithinUmask); });
    if (fd == noHandle)
        return systemError(path, errno);
    // The mark "in use"; the file is ours alone, so this only fails where the file system has no such locks.
    (void)::flock(fd, LOCK_EX | LOCK_NB);
    return NewFile(path, fd);
}

Result<void> NewFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = retryInterrupted(
            [&] { return ::write(toFd(m_handle), bytes.data(), static_cast<size_t>(bytes.size())); });
        if (count < 0)
            return systemError(m_path, errno);
        if (count == 0)
            return systemError(m_path, EIO);
        bytes = bytes.sliced(count);
    }
    return {};
}

Result<void> NewFile::rewrite(QByteArrayView bytes)
{
    if (::lseek(toFd(m_handle), 0, SEEK_SET) != 0)
        return systemError(m_path, errno);
    if (const Result<void> written = write(bytes); !written)
        return written;
    if (::ftruncate(toFd(m_handle), static_cast<off_t>(bytes.size())) != 0)
        return systemError(m_path, errno);
    return {};
}

Result<void> NewFile::sync()
{
    if (retryInterrupted([&] { return ::fsync(toFd(m_handle)); }) != 0)
        return systemError(m_path, errno);
    return {};
}

Result<void> NewFile::close()
{
    // Not retried: Linux has let go of the descriptor even when close() reports an error.
    if (::close(toFd(std::exchange(m_handle, noHandle))) != 0)
        return systemError(m_path, errno);
    return {};
}

Result<void> syncFile(const QString& path)
{
    if (const int failure = syncName(QFile::encodeName(path), O_RDWR); failure != 0)
        return systemError(path, failure);
    return {};
}

Result<void> moveOver(const QString& from, const QString& to)
{
    const QByteArray fromName = QFile::encodeName(from);
    const QByteArray toName = QFile::encodeName(to);
    struct stat old = {};
    if (::stat(toName.constData(), &old) != 0)
        return moveToNew(from, to);
    if (::access(toName.constData(), W_OK) != 0 || ::chmod(fromName.constData(), old.st_mode & 07777) != 0)
        return systemError(to, errno);
    int failure = 0;
    if (exchange(fromName, toName))
        failure = exchangeAndRemove(fromName, toName, to);
    else if (errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP)
        failure = ::rename(fromName.constData(), toName.constData()) == 0 ? syncFolderOf(to) : errno;
    else
        failure = errno;
    if (failure != 0)
        return systemError(to, failure);
    return {};
}

Result<void> moveToNew(const QString& from, const QString& to)
{
    const QByteArray fromName = QFile::encodeName(from);
    const QByteArray toName = QFile::encodeName(to);
    if (const int failure = nameAnew(fromName, toName); failure != 0)
        return systemError(to, failure);
    if (const int failure = syncFolderOf(to); failure != 0) {
        ::unlink(toName.constData());
        return systemError(to, failure);
    }
    ::unlink(fromName.constData());
    return {};
}

bool removeFile(const QString& path)
{
    return ::unlink(QFile::encodeName(path).constData()) == 0 || errno == ENOENT;
}

bool removeAbandoned(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    const int fd = ::open(name.constData(), O_RDWR | O_CLOEXEC);
    if (fd == noHandle)
        return errno == ENOENT;
    const bool removed = ::flock(fd, LOCK_EX | LOCK_NB) == 0 && ::unlink(name.constData()) == 0;
    ::close(fd);
    return removed;
}

std::optional<FileId> fileId(const QString& path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
    return FileId{info.st_dev, info.st_ino};
}

ProcessIdentity thisProcess()
{
    const qint64 pid = ::getpid();
    return {QSysInfo::machineHostName(), bootId(), pid, startOf(pid).value_or(0)};
}

bool hasEnded(const ProcessIdentity& process)
{
    const ProcessIdentity here = thisProcess();
    if (process.boot.isEmpty() || process.computer != here.computer || process.boot != here.boot || process.pid <= 0)
        return false;
    if (::kill(static_cast<pid_t>(process.pid), 0) != 0)
        return errno == ESRCH;
    const std::optional<qint64> started = startOf(process.pid);
    return started && process.started != 0 && *started != process.started;
}

bool isOnLocalDisk(const QString& path)
{
    struct statfs info = {};
    if (::statfs(QFile::encodeName(path).constData(), &info) != 0)
        return false;
    switch (static_cast<unsigned long>(info.f_type)) {
    case 0xEF53: // ext2, ext3, ext4
    case 0x58465342: // xfs
    case 0x9123683E: // btrfs
    case 0xF2F52010: // f2fs
    case 0x4D44: // vfat
    case 0x2011BAB0: // exfat
    case 0x7366746E: // ntfs
    case 0x01021994: // tmpfs
        return true;
    default:
        return false;
    }
}

} // namespace taizhang::platform
