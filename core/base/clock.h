// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace taizhang {

// The only source of the present moment; passed in, so that tests and reprints choose their own day.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; // UTC
    virtual QDate today() const = 0; // local calendar day
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    QDate today() const override { return QDate::currentDate(); }
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate today)
        : m_today(today)
    { }
    QDateTime now() const override { return m_today.startOfDay(Qt::UTC); }
    QDate today() const override { return m_today; }

private:
    QDate m_today;
};

} // namespace taizhang
