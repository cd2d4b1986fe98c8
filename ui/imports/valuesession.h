// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sourcereader.h"
#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"
#include "ui/imports/importtarget.h"

#include <QObject>

#include <memory>
#include <variant>
#include <vector>

namespace taizhang {

class Clock;
class JobRunner;

// Everything the reading of a table of figures depends on; values, so that it can run in a job.
struct ValueRequest
{
    ImportKind kind = ImportKind::Funds; // never Tasks
    QString path; // or, for a pasted block, what it is called
    QByteArray pasted; // a block from the clipboard, in place of the file
    QString header; // put above a pasted block that has none that is known
    UnitDirectory directory = {};
    ValueTableOptions options = {};
};

struct ValueReading
{
    std::shared_ptr<const SourceDocument> document;
    std::variant<FundTable, IndicatorTable> table;

    const CellAccount& cells() const;
    const std::vector<ValueIssue>& issues() const;
    const std::vector<std::pair<CellRef, CellFate>>& fates() const;
    std::vector<CellRef> places() const; // of the rows: the cells with their names
};

Result<ValueReading> readValues(const ValueRequest& request, Feedback& feedback);

// A table of funds or indicators on its way into the ledger: read in a job, held against the ledger, committed as one
// batch. Before commit() nothing is stored.
class ValueSession final : public QObject
{
    Q_OBJECT

public:
    ValueSession(Ledger& ledger, JobRunner& jobs, const Clock& clock, QObject* parent = nullptr); // all outlive it

    void start(ValueRequest request); // its directory and options are filled in
    void cancel();
    void commit(const ValuePlan& plan);

    ImportKind kind() const { return m_kind; }
    const ValueReading& reading() const { return m_reading; } // once it is ready to review
    ValuePlan plan() const;

Q_SIGNALS:
    void readingStarted(const QString& name);
    void readyToReview();
    void failed(const taizhang::Error& error); // Canceled too
    void committed(const taizhang::ValueImportOutcome& outcome);

private:
    Ledger& m_ledger;
    JobRunner& m_jobs;
    const Clock& m_clock;
    ImportKind m_kind = ImportKind::Funds;
    ValueReading m_reading;
    int m_latest = 0; // number of the newest reading; older ones that arrive late are dropped
};

} // namespace taizhang
