// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QString>

#include <algorithm>
#include <ctime>

namespace taizhang {

// Milliseconds of processor (user and system) and of the clock on the wall.
struct Cost
{
    double cpu = 0;
    double wall = 0;

    QString text() const { return QStringLiteral("%1 ms CPU, %2 ms").arg(cpu, 0, 'f', 1).arg(wall, 0, 'f', 1); }
    Cost lesser(const Cost& other) const { return {std::min(cpu, other.cpu), std::min(wall, other.wall)}; }
};

// Of this process since its start.
inline double processorMilliseconds()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

class Stopwatch
{
public:
    Stopwatch()
        : m_cpu(processorMilliseconds())
    {
        m_wall.start();
    }
    Cost cost() const { return {processorMilliseconds() - m_cpu, static_cast<double>(m_wall.nsecsElapsed()) / 1e6}; }

private:
    double m_cpu;
    QElapsedTimer m_wall;
};

template <class Work>
Cost leastOf(int repeats, const Work& work)
{
    Cost least;
    for (int i = 0; i < repeats; ++i) {
        const Stopwatch watch;
        work();
        least = i == 0 ? watch.cost() : least.lesser(watch.cost());
    }
    return least;
}

// Highest resident memory so far, in MiB; 0 where the system does not tell.
inline qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong() / 1024;
    }
    return 0;
}

} // namespace taizhang
