// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/importplan.h"
#include "core/model/taskview.h"
#include "ui/imports/importreading.h"

#include <QObject>

#include <optional>
#include <set>
#include <vector>

namespace taizhang {

class JobRunner;
class Ledger;

// One file on its way into the ledger: read in a job, held against the ledger, decided, committed as one batch. Before
// commit() nothing is stored, and dropping the session leaves nothing. Every correction is a step that can be taken
// back; a correction with which the list cannot be read is taken back by itself.
class ImportSession final : public QObject
{
    Q_OBJECT

public:
    // Both outlive the session.
    ImportSession(Ledger& ledger, JobRunner& jobs, QObject* parent = nullptr);

    void start(const QString& path);
    void startPasted(const QByteArray& block, const QString& name); // HTML or separated text, UTF-8
    void setReadOptions(const ReadOptions& options); // reads the file again, as for the first time
    void setOptions(const ImportOptions& options); // reads the meaning again
    void setColumn(const ColumnMeaning& column); // the same
    // Reads a refused file as a list with this header; these are columnsBelow() it, as the user means them.
    void nameColumns(const HeaderRow& header, const std::vector<ColumnMeaning>& columns);
    void decide(const UnitDecision& decision); // by its written name; compares again
    void dropProfile(); // reads the meaning again without what was remembered and without any correction
    bool canUndo() const { return !m_steps.empty(); }
    void undo(); // the last of these steps
    void cancel();
    void commit();

    bool ready() const { return m_reading.document && !m_reading.refusal; }
    // Why no list was found in a file that was read; its document is there.
    const std::optional<Error>& refusal() const { return m_reading.refusal; }
    const QString& path() const { return m_request.path; }
    const ReadOptions& readOptions() const { return m_now.read; }
    const ImportOptions& options() const { return m_now.options; }
    const std::optional<ImportProfile>& profile() const { return m_now.profile; } // that the file was read with
    int brokenProfiles() const { return m_request.profiles.broken; }
    const SourceDocument& document() const { return *m_reading.document; }
    std::shared_ptr<const SourceDocument> sharedDocument() const { return m_reading.document; }
    const ImportDraft& draft() const { return m_reading.meaning.draft; }
    const ImportPlan& plan() const { return m_plan; }
    const std::vector<TaskView>& known() const { return m_known; }
    const UnitDirectory& directory() const { return m_request.directory; }

    void take(size_t draft, bool taken);
    void setCancelGone(bool cancel);
    int taken() const;

Q_SIGNALS:
    void readingStarted();
    void readyToReview(); // also after every step
    void namesNeeded(); // refusal() tells why
    void failed(const taizhang::Error& error); // Canceled too
    void committed(const taizhang::ImportOutcome& outcome);

private:
    // What the user has settled so far.
    struct Settled
    {
        ReadOptions read;
        ImportOptions options;
        std::vector<UnitDecision> units;
        std::optional<ImportProfile> profile;
    };
    struct Course
    {
        Settled now;
        std::vector<Settled> steps;
    };

    void step(); // remembers what was settled before a correction
    void read(bool fileToo);
    void received(Result<ImportReading> result);
    void refused(const Error& error);
    void compare();
    void follow(); // after a change of the ledger
    ImportProfile settledProfile() const;

    Ledger& m_ledger;
    JobRunner& m_jobs;
    ImportRequest m_request;
    ImportReading m_reading;
    std::vector<ColumnMeaning> m_columns; // as first read
    Settled m_now;
    std::vector<Settled> m_steps;
    Course m_shown; // of the reading at hand
    ImportPlan m_plan;
    std::vector<TaskView> m_known;
    std::set<CellRef> m_left; // first cells of the tasks that are not to be taken
    std::optional<bool> m_cancelGone; // said by the user
    ProfileBook m_recent; // of imports of this session, also of those undone since
    bool m_open = false; // read and not yet committed
    int m_latest = 0; // number of the newest reading; older ones that arrive late are dropped
};

} // namespace taizhang
