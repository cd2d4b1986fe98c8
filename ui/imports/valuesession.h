// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/figurereading.h"
#include "core/exchange/sourcereader.h"
#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"

#include <QObject>

#include <memory>
#include <set>
#include <vector>

namespace taizhang {

class Clock;
class JobRunner;

// Everything the reading of a table of figures depends on; values, so that it can run in a job.
struct ValueRequest
{
    ImportKind kind = ImportKind::Funds; // never Tasks
    QString path; // or, for a pasted block, what it is called
    QByteArray pasted = {}; // a block from the clipboard, in place of the file
    QString header = {}; // put above a pasted block that has none that is known
    std::shared_ptr<const SourceDocument> document = {}; // set: the file as read before
    bool again = false; // with the corrections of the options, whatever is remembered
    UnitDirectory directory = {};
    ValueTableOptions options = {};
    ProfileBook profiles = {};
};

struct ValueReading : RememberedFigures
{
    std::shared_ptr<const SourceDocument> document;
};

Result<ValueReading> readValues(const ValueRequest& request, Feedback& feedback);

// A table of funds or indicators on its way into the ledger: read in a job, held against the ledger, corrected,
// committed as one batch. Before commit() nothing is stored. Every correction is a step that can be taken back; one
// with which the table cannot be read is taken back by itself.
class ValueSession final : public QObject
{
    Q_OBJECT

public:
    ValueSession(Ledger& ledger, JobRunner& jobs, const Clock& clock, QObject* parent = nullptr); // all outlive it

    void start(ValueRequest request); // its directory, options and profiles are filled in
    void setColumn(const FigureColumn& column); // reads the meaning again
    void dropProfile(); // the same, without what was remembered and without any correction
    bool canUndo() const { return !m_state.steps.empty(); }
    void undo(); // the last of these steps
    void cancel();
    void take(size_t row, bool taken);
    void commit();

    ImportKind kind() const { return m_state.request.kind; }
    const ValueReading& reading() const { return m_state.reading; } // once it is ready to review
    const std::optional<ImportProfile>& profile() const { return m_state.now.profile; } // that it was read with
    int brokenProfiles() const { return m_state.request.profiles.broken; }
    const ValuePlan& plan() const { return m_state.plan; }

Q_SIGNALS:
    void readingStarted(const QString& name); // of a file, not of a correction
    void readyToReview(); // also after every step
    void failed(const taizhang::Error& error); // Canceled too
    void committed(const taizhang::ValueImportOutcome& outcome);

private:
    // What the user has settled so far.
    struct Settled
    {
        std::vector<FigureColumn> columns;
        std::optional<ImportProfile> profile;
    };
    struct State
    {
        ValueRequest request;
        ValueReading reading;
        std::vector<FigureColumn> columns; // as first read
        Settled now;
        std::vector<Settled> steps;
        ValuePlan plan;
        std::set<CellRef> left; // places of the rows that are not to be taken
    };

    void begin();
    void settle(Settled now);
    void read();
    void received(Result<ValueReading> reading);
    void compare();

    Ledger& m_ledger;
    JobRunner& m_jobs;
    const Clock& m_clock;
    State m_state;
    State m_before; // the reading under way, for the case that it fails
    bool m_underWay = false;
    int m_latest = 0; // number of the newest reading; older ones that arrive late are dropped
};

} // namespace taizhang
