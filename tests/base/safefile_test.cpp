// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace taizhang;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

} // namespace

TEST_CASE("a written file has exactly the bytes given and leaves nothing beside it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("报告 #1 100%.pdf"));
    for (const QByteArray& bytes : {QByteArray("first"), QByteArray(), QByteArray(3 << 20, 'x')}) {
        REQUIRE(writeFile(path, bytes));
        CHECK(contentOf(path) == bytes);
        CHECK(filesIn(folder).size() == 1);
    }
}

TEST_CASE("a file that must be new is never written over another")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    REQUIRE(writeFile(path, "old", SafeFile::Target::MustBeNew));
    CHECK(writeFile(path, "new", SafeFile::Target::MustBeNew).error().code == ErrorCode::FileExists);
    CHECK(contentOf(path) == "old");

    const QString late = folder.filePath(QStringLiteral("b.txt"));
    Result<SafeFile> file = SafeFile::create(late, SafeFile::Target::MustBeNew);
    REQUIRE(file);
    REQUIRE(file->write("mine"));
    REQUIRE(writeFile(late, "faster"));
    CHECK(file->commit([](QIODevice&) { return true; }).error().code == ErrorCode::FileExists);
    CHECK(contentOf(late) == "faster");
}

TEST_CASE("a file that fails its check does not take the target's place")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    REQUIRE(writeFile(path, "old"));
    {
        Result<SafeFile> file = SafeFile::create(path);
        REQUIRE(file);
        REQUIRE(file->write("new"));
        const Result<void> done = file->commit([](QIODevice& written) { return written.readAll() != "new"; });
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::FileVerifyFailed);
        CHECK(done.error().args == QStringList{path});
    }
    CHECK(contentOf(path) == "old");
    CHECK(filesIn(folder).size() == 1);
}

TEST_CASE("a library may write the file by its path, also by replacing it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    Result<SafeFile> file = SafeFile::create(path);
    REQUIRE(file);
    REQUIRE(QFile::remove(file->temporaryPath()));
    QFile other(file->temporaryPath());
    REQUIRE(other.open(QIODevice::WriteOnly));
    REQUIRE(other.write("by path") == 7);
    other.close();
    REQUIRE(file->commit([](QIODevice& written) { return written.readAll() == "by path"; }));
    CHECK(contentOf(path) == "by path");
}

TEST_CASE("a link is written through and permissions are kept")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    const QString link = folder.filePath(QStringLiteral("link.txt"));
    REQUIRE(writeFile(path, "old"));
    const QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    REQUIRE(QFile::setPermissions(path, permissions));
    REQUIRE(QFile::link(path, link));
    REQUIRE(writeFile(link, "new"));
    CHECK(QFileInfo(link).isSymLink());
    CHECK(contentOf(path) == "new");
    CHECK(QFile::permissions(path) == permissions);
}

TEST_CASE("places that cannot hold the file are refused with the target's name")
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("nowhere/a.txt"));
    const Error noFolder = writeFile(missing, "x").error();
    CHECK(noFolder.code == ErrorCode::FileNotWritable); // the file's folder is missing, not the file
    CHECK(noFolder.args.size() == 2);
    CHECK(noFolder.args.value(0) == missing);
    CHECK_FALSE(noFolder.args.value(1).isEmpty());
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("sub")));
    const QString sub = folder.filePath(QStringLiteral("sub"));
    CHECK(writeFile(sub, "x").error().code == ErrorCode::FileNotWritable);
    CHECK(filesIn(folder).isEmpty());
}

TEST_CASE("what a killed writer left is swept, what a living one writes is kept")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a[1]*?.txt"));
    Result<SafeFile> living = SafeFile::create(path);
    REQUIRE(living);
    QFile left(folder.filePath(QStringLiteral(".a[1]*?.txt.killed.part")));
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.close();
    REQUIRE(writeFile(path, "new"));
    CHECK_FALSE(left.exists());
    CHECK(QFile::exists(living->temporaryPath()));
}
