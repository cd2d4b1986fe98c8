// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ledger/ledger.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

namespace taizhang::faults {

// A list of invented tasks as an import gives it; another `edition` of the list changes and adds some.
ImportDraft draftOf(int tasks, int edition);

// A folder with a ledger of its own. In one process all ledgers of so many tasks are the same, byte for byte.
class Office
{
public:
    explicit Office(int tasks = 4);

    const QString& path() const { return m_path; }
    QString folder() const { return m_folder.path(); }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    Session session() const;
    std::unique_ptr<Ledger> open() const; // fails the test if it does not open

    // Puts a copy of the ledger, and nothing else, into an emptied folder.
    static void copyTo(const QString& folder, const QString& ledger);

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 3, 2)};
    QString m_path;
};

// One thing a person does to an open ledger.
struct Operation
{
    const char* name;
    Result<void> (*run)(Ledger& ledger);
};
const std::vector<Operation>& operations();

Result<void> editOne(Ledger& ledger, const QString& note);

QByteArray contentOf(const QString& path); // empty if it cannot be read
void replaceContent(const QString& path, const QByteArray& content);

// All the findings of check(), empty for a sound ledger.
std::string findingsOf(const Ledger& ledger);

// How many times the short form is to be run: 1, or TAIZHANG_FAULTS_TIMES.
int times();

// The number of tasks in each of the ledgers a sweep goes over: one ledger in the short form, in the long form as many
// as times(), each with some more tasks, so that its changes spread over more pages and make more calls.
std::vector<int> ledgerSizes(int smallest);

} // namespace taizhang::faults
