// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

#include <array>
#include <utility>

#include <windows.h>

namespace taizhang::platform {

namespace {

constexpr DWORD diskQuotaExceeded = 1295; // ERROR_DISK_QUOTA_EXCEEDED, which older headers lack
const qintptr noHandle = reinterpret_cast<qintptr>(INVALID_HANDLE_VALUE);

Error systemError(const QString& path, DWORD number)
{
    switch (number) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case diskQuotaExceeded:
        return {ErrorCode::DiskFull, {path}, qt_error_string(static_cast<int>(number))};
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return {ErrorCode::FileExists, {path}, {}};
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
        return {ErrorCode::FileNotFound, {path}, {}};
    default:
        return {ErrorCode::FileNotWritable, {path, qt_error_string(static_cast<int>(number))}, {}};
    }
}

// With the prefix that lifts the limit of 260 characters and keeps device names such as "con" from being special.
std::wstring longName(const QString& path)
{
    const QString native = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    if (native.startsWith(QStringLiteral("\\\\")))
        return QString(QStringLiteral("\\\\?\\UNC") + native.sliced(1)).toStdWString();
    return QString(QStringLiteral("\\\\?\\") + native).toStdWString();
}

HANDLE toHandle(qintptr handle)
{
    return reinterpret_cast<HANDLE>(handle);
}

quint64 joined(DWORD high, DWORD low)
{
    return (quint64(high) << 32) | low;
}

std::optional<qint64> startOf(HANDLE process)
{
    FILETIME created{}, exited{}, kernel{}, user{};
    if (!::GetProcessTimes(process, &created, &exited, &kernel, &user))
        return std::nullopt;
    return static_cast<qint64>(joined(created.dwHighDateTime, created.dwLowDateTime));
}

// Office computers are copied from one image, so the machine's id does not tell them apart; the count of its starts,
// together with the name, does.
QString bootId()
{
    DWORD count = 0;
    DWORD size = sizeof count;
    constexpr auto* key = L"SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Memory Management\\PrefetchParameters";
    if (::RegGetValueW(HKEY_LOCAL_MACHINE, key, L"BootId", RRF_RT_REG_DWORD, nullptr, &count, &size) != ERROR_SUCCESS)
        return {};
    return QString::number(count);
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
        ::CloseHandle(toHandle(m_handle));
}

Result<NewFile> NewFile::create(const QString& path)
{
    // Shared for deletion so that it can be renamed while it is open.
    constexpr DWORD share = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    HANDLE handle = ::CreateFileW(longName(path).c_str(), GENERIC_READ | GENERIC_WRITE, share, nullptr, CREATE_NEW,
        FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return systemError(path, ::GetLastError());
    return NewFile(path, reinterpret_cast<qintptr>(handle));
}

Result<void> NewFile::write(QByteArrayView bytes)
{
    constexpr qsizetype blockSize = 1 << 20;
    while (!bytes.isEmpty()) {
        const auto wanted = static_cast<DWORD>(qMin(blockSize, bytes.size()));
        DWORD count = 0;
        if (!::WriteFile(toHandle(m_handle), bytes.data(), wanted, &count, nullptr))
            return systemError(m_path, ::GetLastError());
        if (count == 0)
            return systemError(m_path, ERROR_WRITE_FAULT);
        bytes = bytes.sliced(count);
    }
    return {};
}

Result<void> NewFile::rewrite(QByteArrayView bytes)
{
    if (::SetFilePointer(toHandle(m_handle), 0, nullptr, FILE_BEGIN) == INVALID_SET_FILE_POINTER)
        return systemError(m_path, ::GetLastError());
    if (const Result<void> written = write(bytes); !written)
        return written;
    if (!::SetEndOfFile(toHandle(m_handle)))
        return systemError(m_path, ::GetLastError());
    return {};
}

Result<void> NewFile::sync()
{
    if (!::FlushFileBuffers(toHandle(m_handle)))
        return systemError(m_path, ::GetLastError());
    return {};
}

Result<void> NewFile::close()
{
    if (!::CloseHandle(toHandle(std::exchange(m_handle, noHandle))))
        return systemError(m_path, ::GetLastError());
    return {};
}

Result<void> syncFile(const QString& path)
{
    HANDLE handle = ::CreateFileW(longName(path).c_str(), GENERIC_READ | GENERIC_WRITE,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return systemError(path, ::GetLastError());
    const DWORD failure = ::FlushFileBuffers(handle) ? 0 : ::GetLastError();
    ::CloseHandle(handle);
    if (failure != 0)
        return systemError(path, failure);
    return {};
}

Result<void> moveOver(const QString& from, const QString& to)
{
    const DWORD attributes = ::GetFileAttributesW(longName(to).c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES)
        return moveToNew(from, to);
    if (attributes & FILE_ATTRIBUTE_READONLY)
        return systemError(to, ERROR_ACCESS_DENIED);
    // Keeps permissions; the flag for a durable move belongs to MoveFileEx alone, which does the work where this fails.
    if (::ReplaceFileW(longName(to).c_str(), longName(from).c_str(), nullptr, 0, nullptr, nullptr))
        return syncFile(to);
    constexpr DWORD flags = MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH;
    if (!::MoveFileExW(longName(from).c_str(), longName(to).c_str(), flags))
        return systemError(to, ::GetLastError());
    return {};
}

Result<void> moveToNew(const QString& from, const QString& to)
{
    if (!::MoveFileExW(longName(from).c_str(), longName(to).c_str(), MOVEFILE_WRITE_THROUGH))
        return systemError(to, ::GetLastError());
    return {};
}

bool removeFile(const QString& path)
{
    const std::wstring name = longName(path);
    const DWORD attributes = ::GetFileAttributesW(name.c_str());
    if (attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_READONLY))
        ::SetFileAttributesW(name.c_str(), attributes & ~DWORD(FILE_ATTRIBUTE_READONLY));
    return ::DeleteFileW(name.c_str()) || ::GetLastError() == ERROR_FILE_NOT_FOUND;
}

bool removeAbandoned(const QString& path)
{
    // Sharing nothing fails as long as anybody has the file open.
    HANDLE handle = ::CreateFileW(
        longName(path).c_str(), GENERIC_READ | DELETE, 0, nullptr, OPEN_EXISTING, FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return ::GetLastError() == ERROR_FILE_NOT_FOUND;
    ::CloseHandle(handle);
    return true;
}

std::optional<FileId> fileId(const QString& path)
{
    constexpr DWORD share = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    HANDLE handle = ::CreateFileW(longName(path).c_str(), 0, share, nullptr, OPEN_EXISTING, 0, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return std::nullopt;
    BY_HANDLE_FILE_INFORMATION info{};
    const bool known = ::GetFileInformationByHandle(handle, &info);
    ::CloseHandle(handle);
    if (!known)
        return std::nullopt;
    return FileId{info.dwVolumeSerialNumber, joined(info.nFileIndexHigh, info.nFileIndexLow)};
}

ProcessIdentity thisProcess()
{
    return {QSysInfo::machineHostName(), bootId(), qint64(::GetCurrentProcessId()),
        startOf(::GetCurrentProcess()).value_or(0)};
}

bool hasEnded(const ProcessIdentity& process)
{
    const ProcessIdentity here = thisProcess();
    if (process.boot.isEmpty() || process.computer != here.computer || process.boot != here.boot || process.pid <= 0)
        return false;
    HANDLE handle
        = ::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION | SYNCHRONIZE, FALSE, static_cast<DWORD>(process.pid));
    if (!handle)
        return ::GetLastError() == ERROR_INVALID_PARAMETER; // there is no such process
    const bool over = ::WaitForSingleObject(handle, 0) == WAIT_OBJECT_0;
    const std::optional<qint64> started = startOf(handle);
    ::CloseHandle(handle);
    return over || (started && process.started != 0 && *started != process.started);
}

bool isOnLocalDisk(const QString& path)
{
    std::array<wchar_t, MAX_PATH + 1> root{};
    if (!::GetVolumePathNameW(longName(path).c_str(), root.data(), MAX_PATH))
        return false;
    const UINT kind = ::GetDriveTypeW(root.data());
    return kind == DRIVE_FIXED || kind == DRIVE_REMOVABLE;
}

} // namespace taizhang::platform
