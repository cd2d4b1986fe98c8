// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/feedback.h"
#include "core/base/result.h"
#include "core/exchange/importdraft.h"
#include "core/exchange/profilebook.h"
#include "core/ledger/changenotifier.h"
#include "core/ledger/checkreport.h"
#include "core/ledger/importplan.h"
#include "core/ledger/session.h"
#include "core/model/backup.h"
#include "core/model/history.h"
#include "core/model/overview.h"
#include "core/model/progress.h"
#include "core/model/reportdata.h"
#include "core/model/task.h"
#include "core/model/taskview.h"
#include "core/model/unitdirectory.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace taizhang {

// Whether undo may skip values that a later batch has changed again.
enum class OnConflict
{
    Refuse,
    SkipConflicting
};

// The only door to a ledger file. Lives in one thread. Every write is one batch: checked against the rules, logged,
// committed durably, then announced by the notifier; there is no Save. A failed write leaves the file as it was.
class Ledger
{
public:
    // Fails with FileExists if there is a file; never overwrites.
    static Result<std::unique_ptr<Ledger>> create(const QString& path, const NewLedger& values, const Session& session);
    // Never creates and never changes a file that it refuses. LedgerLocked says who has it open for writing.
    static Result<std::unique_ptr<Ledger>> open(
        const QString& path, const Session& session, OpenMode mode = OpenMode::ReadWrite);
    ~Ledger();
    Ledger(const Ledger&) = delete;
    Ledger& operator=(const Ledger&) = delete;

    ChangeNotifier& notifier();

    // Reading
    LedgerInfo info() const;
    bool isReadOnly() const; // every write is refused
    std::vector<TaskList> taskLists() const;
    std::vector<Aspect> aspects() const; // scheme order
    LightRules lightRules() const;
    UnitDirectory directory() const;
    std::vector<ReportingRound> rounds() const;
    std::vector<TaskView> tasks() const; // list order, judged as of today
    const std::vector<TaskView>& currentTasks() const; // the same without a copy, until the next change or day
    std::vector<TaskView> tasksAsOf(QDate day) const; // progress up to and with the day, judged as of it
    ProgressReportData reportData(QDate asOf) const; // in one read transaction
    std::optional<TaskView> task(TaskId id) const;
    // One for each id; empty: in no mean.
    std::vector<TaskCourse> taskCourses(const std::vector<TaskId>& ids, const std::vector<QDate>& days) const;
    Result<TaskView> taskByNumber(const QString& number) const; // RecordNotFound, RecordAmbiguous
    std::vector<ProgressRecord> progress(TaskId id) const; // newest first

    // Tasks
    Result<TaskId> addTask(const Task& task);
    Result<void> saveTask(const Task& task); // task.id set; stores what differs, with its parts
    Result<void> saveTasks(const std::vector<Task>& tasks); // one batch
    Result<std::vector<TaskId>> splitTask(TaskId id, const QStringList& titles); // sub-tasks inherit units and deadline
    Result<void> removeTask(TaskId id); // with its parts and sub-tasks; undoable
    Result<void> removeTasks(const std::vector<TaskId>& ids); // one batch; sub-tasks of one another are fine
    Result<void> setTaskStatus(TaskId id, TaskStatus status, const QString& reason);

    // Progress
    Result<ProgressId> recordProgress(const ProgressRecord& record);
    Result<void> recordProgress(const std::vector<ProgressRecord>& records); // one batch
    Result<void> saveProgress(const ProgressRecord& record);
    Result<void> removeProgress(ProgressId id);
    Result<RoundId> saveRound(const ReportingRound& round); // adds or changes

    // Units, aspects, settings
    Result<UnitId> saveUnit(const Unit& unit); // adds or changes
    Result<void> orderUnits(const std::vector<UnitId>& order); // official order, one batch; names every unit
    Result<void> removeUnit(UnitId id); // ReferenceInUse while tasks name it
    Result<void> addAlias(UnitId id, const QString& alias);
    Result<UnitGroupId> saveGroup(const UnitGroup& group);
    Result<void> mergeUnits(UnitId from, UnitId into); // assignments and aliases move
    Result<void> saveAspects(const std::vector<Aspect>& aspects);
    Result<void> saveLightRules(const LightRules& rules);
    Result<void> saveInfo(const QString& title, int year, const QString& office);

    // Import. planImport compares without writing; commitImport writes the whole plan as one batch, one undo.
    ImportPlan planImport(const ImportDraft& draft, const std::vector<UnitDecision>& decided = {}) const;
    Result<ImportOutcome> commitImport(const ImportDraft& draft, const ImportPlan& plan);

    ProfileBook importProfiles() const; // what the next file of a known shape is read with

    // History
    std::vector<BatchInfo> batches() const; // newest first
    std::vector<FieldChange> changes(BatchId id) const;
    std::vector<Provenance> taskHistory(TaskId id) const; // the task and its parts, newest first
    // 来历 of one stored value, newest first, by table and column as FieldChange names them.
    std::vector<Provenance> fieldHistory(const QString& table, qint64 row, const QString& column) const;
    // How the end of the last day differs from the start of the first, local time: a value once, by its last change.
    std::vector<Provenance> changesBetween(QDate from, QDate to) const;
    std::optional<BatchInfo> nextUndo() const;
    std::optional<BatchInfo> nextRedo() const;
    Result<BatchInfo> undo(); // the newest batch that is in effect; also after a restart
    Result<BatchInfo> redo();
    std::vector<UndoConflict> undoConflicts(BatchId id) const;
    Result<BatchInfo> undoBatch(BatchId id, OnConflict onConflict); // any batch; UndoConflict

    // Backups: verified copies, in two places, the older ones pruned by rule. One is made before every import and
    // migration; the import does not begin without it.
    Result<BackupInfo> backUp(BackupReason reason);
    // Only where the newest backup is not of the present content; nothing if it is everywhere. To be called every ten
    // minutes and before closing; opening does it by itself if the session says so.
    Result<std::optional<BackupInfo>> backUpIfChanged(BackupReason reason);
    LedgerCounts counts() const; // to be held against those of a backup
    // What went wrong in either place at the newest attempt, to be told to the user.
    const std::vector<Error>& backupProblems() const;

    // Proof
    Result<CheckReport> check(Feedback& feedback) const;
    QString dump() const; // canonical text of all user data, equal for equal content

private:
    friend class Funds; // core/ledger/funds.h
    friend class Indicators; // core/ledger/indicators.h
    friend class RecordNames; // core/ledger/recordnames.h
    class Impl;
    explicit Ledger(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace taizhang
