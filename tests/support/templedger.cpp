// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/templedger.h"

#include <QDir>
#include <QFileInfo>

#include <stdexcept>

using namespace taizhang;

namespace {

std::unique_ptr<Ledger> valueOrThrow(Result<std::unique_ptr<Ledger>> result)
{
    if (!result)
        throw std::runtime_error(QString(toText(result.error().code) + u' ' + result.error().detail).toStdString());
    return std::move(*result);
}

// In memory where the system has such a folder: what these tests look at does not depend on a disk, and a ledger syncs
// every commit.
QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString root = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return root + QStringLiteral("/taizhang-test-XXXXXX");
}

} // namespace

TempLedger::TempLedger()
    : m_folder(folderTemplate())
    , m_clock(QDate(2026, 6, 30))
    , m_session{&m_clock, QStringLiteral("tester"), QStringLiteral("bench")}
    , m_ledger(valueOrThrow(
          Ledger::create(path(), {QStringLiteral("密云区台账"), 2026, QStringLiteral("区产改办"), false}, m_session)))
{ }

QString TempLedger::path() const
{
    return m_folder.filePath(QStringLiteral("台账.taizhang"));
}

void TempLedger::reopen()
{
    m_ledger.reset();
    m_ledger = valueOrThrow(Ledger::open(path(), m_session));
}

Task aTask(const QString& title, const QString& number)
{
    Task task;
    task.title = title;
    task.number = number;
    return task;
}
