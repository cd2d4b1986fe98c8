// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace taizhang::faults {

// A running faults_writer and everything it said.
class Child
{
public:
    Child(const QString& ledger, unsigned seed, int operations, const QStringList& more = {}, bool locksLie = false);

    bool waitUntilReady();
    void waitUntilAcknowledged(int operations);
    void step(); // one operation of a writer in step
    void goOn(); // lets a writer in step do the rest at once
    void killAfter(int milliseconds);
    void waitForEnd();

    bool killed() const; // not crashed on its own
    int exitCode() const { return m_process->exitCode(); }
    qint64 lastAcknowledged() const; // batch id, 0 if none
    int acknowledged() const;

private:
    void readLine();

    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
};

} // namespace taizhang::faults
