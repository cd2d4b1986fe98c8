// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/child.h"

#include "tests/support/catch.h"

#include <QProcessEnvironment>

#include <csignal>

namespace taizhang::faults {

namespace {

constexpr int patience = 600'000; // against a hang alone: the machine may be busy

} // namespace

Child::Child(const QString& ledger, unsigned seed, int operations, const QStringList& more, bool locksLie)
    : m_process(std::make_unique<QProcess>())
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (locksLie)
        environment.insert(QStringLiteral("IOFAULTS_LOCKS_LIE"), QStringLiteral("1"));
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QStringList arguments{ledger, QString::number(seed), QString::number(operations)};
    m_process->start(QStringLiteral(TAIZHANG_FAULTS_WRITER), arguments + more);
    REQUIRE(m_process->waitForStarted(patience));
}

bool Child::waitUntilReady()
{
    if (!m_output.contains('\n'))
        readLine();
    return m_output.startsWith("ready");
}

void Child::waitUntilAcknowledged(int operations)
{
    while (acknowledged() < operations && m_process->state() == QProcess::Running)
        readLine();
}

void Child::step()
{
    m_process->write("\n");
    readLine();
}

void Child::goOn()
{
    m_process->closeWriteChannel();
}

void Child::readLine()
{
    const qsizetype lines = m_output.count('\n');
    while (m_output.count('\n') == lines) {
        if (!m_process->waitForReadyRead(patience))
            break;
        m_output += m_process->readAllStandardOutput();
    }
}

void Child::killAfter(int milliseconds)
{
    m_process->waitForFinished(milliseconds);
    m_process->kill();
    waitForEnd();
}

void Child::waitForEnd()
{
    if (m_process->state() != QProcess::NotRunning)
        REQUIRE(m_process->waitForFinished(patience));
    m_output += m_process->readAllStandardOutput();
}

bool Child::killed() const
{
    return m_process->exitStatus() == QProcess::CrashExit && m_process->exitCode() == SIGKILL;
}

qint64 Child::lastAcknowledged() const
{
    const qsizetype at = m_output.lastIndexOf("done ");
    const qsizetype end = m_output.indexOf('\n', at);
    return at < 0 || end < 0 ? 0 : m_output.mid(at + 5, end - at - 5).toLongLong();
}

int Child::acknowledged() const
{
    return int(m_output.count("done "));
}

} // namespace taizhang::faults
