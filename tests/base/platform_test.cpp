// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"
#include "tests/support/catch.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace taizhang;

TEST_CASE("this process runs, and only a process surely gone has ended")
{
    const platform::ProcessIdentity me = platform::thisProcess();
    CHECK(me == platform::thisProcess());
    CHECK_FALSE(platform::hasEnded(me));

    platform::ProcessIdentity other = me;
    other.started += 1; // the number of a dead process, given to a new one
    CHECK(platform::hasEnded(other));
    other.computer = QStringLiteral("PC-07");
    CHECK_FALSE(platform::hasEnded(other));
    other = me;
    other.started += 1;
    other.boot = QStringLiteral("another start of a computer of the same name");
    CHECK_FALSE(platform::hasEnded(other));
    other.boot.clear();
    CHECK_FALSE(platform::hasEnded(other));
}

TEST_CASE("a process that has been waited for has ended")
{
    QProcess child;
    child.start(QStringLiteral("sleep"), {QStringLiteral("60")});
    REQUIRE(child.waitForStarted());
    platform::ProcessIdentity identity = platform::thisProcess();
    identity.pid = child.processId();
    identity.started = 0; // not known
    CHECK_FALSE(platform::hasEnded(identity));
    child.kill();
    REQUIRE(child.waitForFinished());
    CHECK(platform::hasEnded(identity));
}

TEST_CASE("the identity of a file follows the file, not its name")
{
    const QTemporaryDir folder;
    const QString a = folder.filePath(QStringLiteral("a"));
    const QString b = folder.filePath(QStringLiteral("b"));
    CHECK_FALSE(platform::fileId(a));
    REQUIRE(platform::NewFile::create(a));
    const auto id = platform::fileId(a);
    REQUIRE(id);
    REQUIRE(platform::moveToNew(a, b));
    CHECK(platform::fileId(b) == id);
    REQUIRE(platform::NewFile::create(a));
    CHECK(platform::fileId(a) != id);
    REQUIRE(platform::moveOver(a, b));
    CHECK(platform::fileId(b) != id);
    CHECK_FALSE(platform::fileId(a));
}

TEST_CASE("a new file can be written anew through the same handle")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    Result<platform::NewFile> file = platform::NewFile::create(path);
    REQUIRE(file);
    CHECK(platform::NewFile::create(path).error().code == ErrorCode::FileExists);
    REQUIRE(file->write("long content"));
    REQUIRE(file->rewrite("short"));
    REQUIRE(file->sync());
    REQUIRE(file->close());
    CHECK(QFileInfo(path).size() == 5);
}
