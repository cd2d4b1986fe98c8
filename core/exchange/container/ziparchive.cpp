// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/container/ziparchive.h"

#include "core/exchange/container/zipnames.h"
#include "core/exchange/limits.h"

#include <zip.h>

#include <utility>

namespace taizhang {

namespace {

// Counts what really comes out: the library checks the CRC at the end but hands out more bytes than declared.
class ZipPart final : public ByteSource
{
public:
    ZipPart(zip_file* file, const ZipEntry& entry, const ReadContext& context)
        : m_file(file)
        , m_entry(entry)
        , m_context(context)
    { }

    Result<qint64> read(char* data, qint64 size) override
    {
        const zip_int64_t count = zip_fread(m_file.get(), data, static_cast<zip_uint64_t>(size));
        m_done += count > 0 ? count : 0;
        const bool endsShort = count == 0 && m_done != m_entry.size;
        if (count < 0 || m_done > m_entry.size || endsShort)
            return m_context.damaged(QString::fromUtf8(m_entry.name), QStringLiteral("size, CRC or packed data"));
        return count;
    }

private:
    struct Closer
    {
        void operator()(zip_file* file) const { zip_fclose(file); }
    };

    std::unique_ptr<zip_file, Closer> m_file;
    const ZipEntry& m_entry;
    const ReadContext& m_context;
    qint64 m_done = 0;
};

bool agrees(zip* archive, const ZipEntry& entry)
{
    zip_stat_t stat;
    if (zip_stat_index(archive, static_cast<zip_uint64_t>(entry.index), ZIP_FL_ENC_RAW, &stat) != 0)
        return false;
    return entry.name == stat.name && static_cast<zip_uint64_t>(entry.size) == stat.size
        && static_cast<zip_uint64_t>(entry.packedSize) == stat.comp_size && entry.crc == stat.crc;
}

} // namespace

void ZipArchive::Closer::operator()(zip* archive) const
{
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(const QByteArray& bytes, const ReadContext& context)
{
    Result<std::vector<ZipEntry>> entries = readZipDirectory(bytes, context);
    if (!entries)
        return entries.error();
    ZipArchive archive;
    archive.m_bytes = bytes;
    archive.m_entries = *std::move(entries);
    zip_source_t* source = zip_source_buffer_create(
        archive.m_bytes.constData(), static_cast<zip_uint64_t>(archive.m_bytes.size()), 0, nullptr);
    archive.m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!archive.m_zip) {
        zip_source_free(source);
        return context.damaged(QStringLiteral("zip"));
    }
    if (zip_get_num_entries(archive.m_zip.get(), 0) != static_cast<zip_int64_t>(archive.m_entries.size()))
        return context.about(ErrorCode::ImportUnsafeArchive, QStringLiteral("zip"));
    for (const ZipEntry& entry : archive.m_entries) {
        if (!agrees(archive.m_zip.get(), entry))
            return context.about(ErrorCode::ImportUnsafeArchive, QString::fromUtf8(entry.name));
        archive.m_byName.insert(foldName(entry.name), entry.index);
    }
    return archive;
}

const ZipEntry* ZipArchive::find(const QString& name) const
{
    const auto found = m_byName.constFind(foldName(name.toUtf8()));
    return found == m_byName.constEnd() ? nullptr : &m_entries[static_cast<size_t>(*found)];
}

qint64 ZipArchive::sizeOf(const QString& name) const
{
    const ZipEntry* const entry = find(name);
    return entry ? entry->size : 0;
}

Result<std::unique_ptr<ByteSource>> ZipArchive::part(const QString& name, const ReadContext& context) const
{
    const ZipEntry* entry = find(name);
    if (!entry)
        return context.damaged(name, QStringLiteral("part is missing"));
    if (entry->size > limits::xmlPartBytes)
        return context.tooLarge(QStringLiteral("xml-part-bytes"), limits::xmlPartBytes, name);
    zip_file* file = zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(entry->index), 0);
    if (!file)
        return context.damaged(name, QString::fromUtf8(zip_strerror(m_zip.get())));
    return std::unique_ptr<ByteSource>(std::make_unique<ZipPart>(file, *entry, context));
}

Result<QByteArray> ZipArchive::bytesOf(const QString& name, qint64 limit, const ReadContext& context) const
{
    const Result<std::unique_ptr<ByteSource>> source = part(name, context);
    if (!source)
        return source.error();
    const qint64 size = find(name)->size;
    if (size > limit)
        return context.tooLarge(QStringLiteral("part-bytes"), limit, name);
    // One byte more than declared, so that the end with its CRC check is always reached.
    QByteArray bytes(size + 1, Qt::Uninitialized);
    qint64 done = 0;
    while (true) {
        const Result<qint64> count = (*source)->read(bytes.data() + done, bytes.size() - done);
        if (!count)
            return count.error();
        if (*count == 0)
            break;
        done += *count;
    }
    bytes.truncate(done);
    return bytes;
}

} // namespace taizhang
