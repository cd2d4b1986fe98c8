// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"

#include <QTemporaryDir>

#include <memory>

// A new ledger in a folder of its own, on 30 June 2026. Fails the test case by exception if it cannot be made.
class TempLedger
{
public:
    TempLedger();

    taizhang::Ledger& operator*() const { return *m_ledger; }
    taizhang::Ledger* operator->() const { return m_ledger.get(); }
    QString path() const;
    const taizhang::Session& session() const { return m_session; }
    void setToday(QDate day) { m_clock = taizhang::FixedClock(day); }
    // Closes the file and opens it again, as a restart of the program does.
    void reopen();
    void close() { m_ledger.reset(); }

private:
    QTemporaryDir m_folder;
    taizhang::FixedClock m_clock;
    taizhang::Session m_session;
    std::unique_ptr<taizhang::Ledger> m_ledger;
};

// A task with this title and nothing else.
taizhang::Task aTask(const QString& title, const QString& number = {});
