// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fileheader.h"

#include <QFileInfo>
#include <QStringDecoder>
#include <QtEndian>

#include <sqlite3.h>

#include <optional>
#include <vector>

namespace taizhang {

namespace {

constexpr int headerSize = 100;
constexpr int startSize = 4096;
const QByteArray magic("SQLite format 3\0", 16);

struct FileStart
{
    qint64 size = 0;
    QByteArray bytes;
};

// Keeps the memory that SQLite's file layer asks for, and closes the file.
class VfsFile
{
public:
    VfsFile(sqlite3_vfs* vfs, const QByteArray& path)
        : m_memory(static_cast<size_t>(vfs->szOsFile))
        , m_file(reinterpret_cast<sqlite3_file*>(m_memory.data()))
        , m_code(vfs->xOpen(vfs, path.constData(), m_file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr))
    { }
    ~VfsFile()
    {
        if (m_file->pMethods)
            m_file->pMethods->xClose(m_file);
    }
    VfsFile(const VfsFile&) = delete;
    VfsFile& operator=(const VfsFile&) = delete;

    std::optional<FileStart> read() const
    {
        FileStart start;
        if (m_code != SQLITE_OK || m_file->pMethods->xFileSize(m_file, &start.size) != SQLITE_OK)
            return std::nullopt;
        start.bytes.resize(qMin<qint64>(start.size, startSize));
        if (m_file->pMethods->xRead(m_file, start.bytes.data(), static_cast<int>(start.bytes.size()), 0) != SQLITE_OK)
            return std::nullopt;
        return start;
    }

private:
    std::vector<char> m_memory;
    sqlite3_file* m_file;
    int m_code;
};

std::optional<FileStart> readStart(const QString& path)
{
    sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
    // SQLite wants two zero bytes after the name of a database file, as an empty list of URI parameters.
    const QByteArray name = path.toUtf8() + QByteArray(4, '\0');
    return VfsFile(vfs, name).read();
}

quint32 number(const QByteArray& bytes, int offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

qint64 pageSize(const QByteArray& bytes)
{
    const quint16 raw = qFromBigEndian<quint16>(bytes.constData() + 16);
    return raw == 1 ? 65536 : raw;
}

bool looksLikeText(const QByteArray& start)
{
    if (start.contains('\0'))
        return start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff");
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(start.first(start.size() - qMin<qsizetype>(3, start.size() / 2)));
    return !utf8.hasError() || text.count(QChar::ReplacementCharacter) < text.size();
}

// A file that ends before or after the last page its header counts was cut or lengthened, unless a crash left a journal
// with which SQLite will restore it.
bool wrongSize(const QString& path, const FileStart& start)
{
    const bool countIsValid = number(start.bytes, 24) == number(start.bytes, 92) && number(start.bytes, 28) != 0;
    const qint64 size = pageSize(start.bytes);
    if (size < 512 || start.size % size != 0)
        return QFileInfo(path + u"-journal").size() == 0;
    return countIsValid && QFileInfo(path + u"-journal").size() == 0 && QFileInfo(path + u"-wal").size() == 0
        && start.size != size * number(start.bytes, 28);
}

} // namespace

QString describeContent(const QByteArray& start)
{
    if (start.isEmpty())
        return QStringLiteral("empty");
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) {
        if (start.contains("xl/") || start.contains("xl\\"))
            return QStringLiteral("xlsx");
        return start.contains("word/") ? QStringLiteral("docx") : QStringLiteral("zip");
    }
    if (start.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return QStringLiteral("ole");
    if (start.startsWith("%PDF-"))
        return QStringLiteral("pdf");
    return looksLikeText(start) ? QStringLiteral("text") : QStringLiteral("unknown");
}

bool isDatabaseFile(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return false;
    const std::optional<FileStart> start = readStart(path);
    return start && start->bytes.startsWith(magic);
}

Result<FileHeader> inspectLedgerFile(const QString& path, int newestSchema)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, {path}, {}};
    if (!info.isFile())
        return Error{ErrorCode::LedgerNotALedger, {path, QStringLiteral("directory")}, {}};
    const std::optional<FileStart> start = readStart(path);
    if (!start)
        return Error{ErrorCode::FileNotReadable, {path, {}}, {}};
    if (!start->bytes.startsWith(magic))
        return Error{ErrorCode::LedgerNotALedger, {path, describeContent(start->bytes)}, {}};
    if (start->bytes.size() < headerSize)
        return Error{ErrorCode::LedgerDamaged, {path}, QStringLiteral("header")};
    if (number(start->bytes, 68) != ledgerApplicationId)
        return Error{ErrorCode::LedgerForeignDatabase, {path}, {}};
    const int version = static_cast<int>(number(start->bytes, 60));
    if (version > newestSchema)
        return Error{ErrorCode::LedgerTooNew, {path, QString::number(version), QString::number(newestSchema)}, {}};
    if (version < 1 || wrongSize(path, *start))
        return Error{ErrorCode::LedgerDamaged, {path}, QStringLiteral("file size")};
    return FileHeader{start->size, version, start->bytes.at(18) == 2 || start->bytes.at(19) == 2};
}

} // namespace taizhang
