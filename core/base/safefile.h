// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <functional>

class QIODevice;

namespace taizhang {

// The one way to write a file. At every moment, after any failure and after a power cut, the target is either what it
// was, byte for byte, or the whole new file; a new target appears whole or not at all. What is written lies in the
// target's folder under a name of its own until commit(), and is removed if there is none.
//
// Errors name the target: FileNotWritable (path, system reason), DiskFull (path), FileVerifyFailed (path), FileExists
// (path), FileNotFound (path: its folder). FileUnconfirmed (path, system reason) says that the new file stands there,
// but the disk failed in the very last step and again on the way back.
class SafeFile
{
public:
    enum class Target
    {
        Replace,
        MustBeNew // FileExists if there is one
    };
    // True if the written file is what was meant; gets it from the disk, opened for reading.
    using Check = std::function<bool(QIODevice& written)>;

    static Result<SafeFile> create(const QString& path, Target target = Target::Replace);
    SafeFile(SafeFile&& other) noexcept;
    SafeFile& operator=(SafeFile&&) = delete;
    ~SafeFile();

    Result<void> write(QByteArrayView bytes);
    // For libraries that write to a path of their own; they must have closed it before commit().
    const QString& temporaryPath() const { return m_temporary; }
    // Makes the file durable, reads it back, and only then puts it in the target's place.
    Result<void> commit(const Check& check);

private:
    SafeFile(QString path, QString temporary, Target target, platform::NewFile file);
    Error named(Error error) const;
    Result<void> makeDurable();
    Result<void> verify(const Check& check) const;

    QString m_path;
    QString m_temporary; // empty once committed
    Target m_target;
    platform::NewFile m_file;
    qint64 m_size = 0; // written through write()
};

// Writes the bytes as a SafeFile and compares them with what the disk gives back.
Result<void> writeFile(const QString& path, QByteArrayView bytes, SafeFile::Target target = SafeFile::Target::Replace);

} // namespace taizhang
