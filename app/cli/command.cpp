// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/report/words.h"

#include <cstdio>

namespace taizhang::cli {

namespace {

void write(FILE* stream, const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

} // namespace

void print(const QString& line)
{
    write(stdout, line);
}

void complain(const QString& line)
{
    write(stderr, line);
}

int fail(const Error& error)
{
    complain(QStringLiteral("taizhang-cli: %1 [%2]").arg(errorText(error), toText(error.code)));
    if (!error.detail.isEmpty())
        complain(QStringLiteral("    ") + error.detail);
    return error.code == ErrorCode::UsageInvalid ? WrongUsage : Failed;
}

int wrongUsage(const QString& what)
{
    complain(QStringLiteral("taizhang-cli: ") + what);
    return WrongUsage;
}

bool outputComplete()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace taizhang::cli
