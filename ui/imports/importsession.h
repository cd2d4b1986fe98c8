// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/importplan.h"
#include "core/model/taskview.h"
#include "ui/imports/importreading.h"

#include <QObject>

#include <vector>

namespace taizhang {

class JobRunner;
class Ledger;

// One file on its way into the ledger: read in a job, held against the ledger, decided, committed as one batch. Before
// commit() nothing is stored, and dropping the session leaves nothing.
class ImportSession final : public QObject
{
    Q_OBJECT

public:
    // Both outlive the session.
    ImportSession(Ledger& ledger, JobRunner& jobs, QObject* parent = nullptr);

    void start(const QString& path);
    void startPasted(const QByteArray& block, const QString& name); // HTML or separated text, UTF-8
    void setReadOptions(const ReadOptions& options); // reads the file again
    void setOptions(const ImportOptions& options); // reads the meaning again
    void cancel();
    void commit();

    bool ready() const { return m_reading.document != nullptr; }
    const QString& path() const { return m_request.path; }
    const ReadOptions& readOptions() const { return m_request.read; }
    const ImportOptions& options() const { return m_request.options; }
    const SourceDocument& document() const { return *m_reading.document; }
    const ImportDraft& draft() const { return m_reading.draft; }
    const ImportPlan& plan() const { return m_plan; }
    const std::vector<TaskView>& known() const { return m_known; }
    const UnitDirectory& directory() const { return m_request.directory; }

    void take(size_t draft, bool taken) { m_plan.tasks.at(draft).take = taken; }
    void decide(const UnitDecision& decision); // by its written name
    void setCancelGone(bool cancel) { m_plan.cancelGone = cancel; }
    int taken() const;

Q_SIGNALS:
    void readingStarted();
    void readyToReview();
    void failed(const taizhang::Error& error); // Canceled too
    void committed(const taizhang::ImportOutcome& outcome);

private:
    void read(bool fileToo);
    void received(Result<ImportReading> result);

    Ledger& m_ledger;
    JobRunner& m_jobs;
    ImportRequest m_request;
    ImportReading m_reading;
    ImportPlan m_plan;
    std::vector<TaskView> m_known;
    int m_latest = 0; // number of the newest reading; older ones that arrive late are dropped
};

} // namespace taizhang
