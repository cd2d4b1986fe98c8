// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"

#include "core/ledger/ledgerimpl.h"
#include "core/ledger/place.h"
#include "core/ledger/taskviews.h"
#include "core/storage/backupstore.h"
#include "core/storage/dump.h"
#include "core/storage/fileheader.h"
#include "core/storage/ledgerfile.h"
#include "core/storage/lockfile.h"
#include "core/storage/logcheck.h"
#include "core/storage/migrator.h"
#include "core/storage/unfinished.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace taizhang {

namespace {

Author authorOf(const Session& session)
{
    return {session.actor, session.computer, session.clock->now()};
}

// A ledger reached through a link is the file itself, also for the journal beside it.
QString realPath(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

// A folder that takes no lock file takes no ledger's journal either. A file marked as not to be written, as every
// backup is, stays what it is, also for those to whom the system would allow it.
Result<LockFile> lock(const QString& file, const Session& session)
{
    constexpr auto anyone = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    if (!(QFileInfo(file).permissions() & anyone))
        return Error{ErrorCode::LedgerReadOnly, {file}, {}};
    Result<LockFile> taken = LockFile::acquire(file, lockOwner(session));
    if (!taken && taken.error().code == ErrorCode::FileNotWritable)
        return Error{ErrorCode::LedgerReadOnly, {file}, taken.error().args.value(1)};
    if (!taken && taken.error().code == ErrorCode::DiskFull)
        return Error{ErrorCode::DiskFull, {file}, taken.error().detail};
    return taken;
}

// The lock that a writer keeps. A reader takes it only to settle a file, for SQLite takes an unfinished change back
// only where it may write.
Result<std::optional<LockFile>> lockAndSettle(const QString& file, OpenMode mode, const Session& session)
{
    const Result<FileHeader> header = inspectLedgerFile(file, newestSchemaVersion());
    if (!header)
        return header.error();
    if (mode == OpenMode::ReadOnly && !isUnsettled(file, *header)) {
        const Result<void> free = LockFile::refuseIfHeld(file);
        return free ? Result<std::optional<LockFile>>(std::nullopt) : free.error();
    }
    Result<LockFile> taken = lock(file, session);
    if (!taken)
        return taken.error();
    const Result<void> settled = isUnsettled(file, *header) ? settleLedgerFile(file) : Result<void>();
    if (!settled)
        return settled.error();
    return mode == OpenMode::ReadOnly ? std::optional<LockFile>() : std::optional<LockFile>(*std::move(taken));
}

// An ordinary disk of this computer keeps what it has once confirmed.
std::optional<RedoLog> redoLogOf(const QString& file, const Session& session, const QString& uid)
{
    if (!session.backups || session.backupRoot.isEmpty() || concernsAbout(placeOf(file)).empty())
        return std::nullopt;
    return redoLogIn(session.backupRoot, uid);
}

BeforeMigration backupWith(const QString& file, const Session& session)
{
    return [file, session](Database& database) -> Result<void> {
        const BackupStore store(file, session.backupRoot);
        const Result<BackupInfo> made
            = store.add(database.handle(), BackupReason::Migration, *session.clock, BackupStore::Where::Everywhere);
        return made ? Result<void>() : Result<void>(made.error());
    };
}

} // namespace

Result<std::unique_ptr<Ledger>> Ledger::create(const QString& path, const NewLedger& values, const Session& session)
{
    const LedgerSeed seed{Uid::create(), values.title, values.year, values.office, values.invented};
    const Result<void> created = createLedgerFile(QFileInfo(path).absoluteFilePath(), seed, authorOf(session));
    if (!created)
        return created.error();
    return open(path, session);
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString& path, const Session& session, OpenMode mode)
{
    const QString file = realPath(path);
    Result<std::optional<LockFile>> taken = lockAndSettle(file, mode, session);
    if (!taken)
        return taken.error();
    const Access access = mode == OpenMode::ReadOnly ? Access::ReadOnly : Access::ReadWrite;
    Result<std::unique_ptr<Database>> database
        = openLedgerFile(file, access, authorOf(session), backupWith(file, session));
    if (!database)
        return database.error();
    auto opened = attempt(file, [&]() -> Result<std::unique_ptr<Ledger>> {
        auto impl = std::make_unique<Impl>(*std::move(database), *std::move(taken), session);
        if (impl->lock)
            impl->redo = redoLogOf(file, session, impl->snapshot.ledger.uid.toString());
        return std::unique_ptr<Ledger>(new Ledger(std::move(impl)));
    });
    if (opened && mode == OpenMode::ReadWrite && session.backups)
        (void)(*opened)->backUpIfChanged(BackupReason::Open); // told by backupProblems(): the work can begin
    return opened;
}

Ledger::Ledger(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{ }

Ledger::~Ledger()
{
    if (m_impl->session.backups && m_impl->lock)
        (void)backUpIfChanged(BackupReason::Close); // nobody is left to tell; a caller who listens has asked before
}

ChangeNotifier& Ledger::notifier()
{
    return m_impl->notifier;
}

QString Ledger::Impl::title() const
{
    return snapshot.ledger.title.isEmpty() ? QFileInfo(database->path()).completeBaseName() : snapshot.ledger.title;
}

LedgerInfo Ledger::info() const
{
    const LedgerRow& row = m_impl->snapshot.ledger;
    return {m_impl->database->path(), row.uid, m_impl->title(), row.year, row.office, row.invented, m_impl->headHash};
}

bool Ledger::isReadOnly() const
{
    return !m_impl->lock;
}

std::vector<TaskList> Ledger::taskLists() const
{
    return m_impl->snapshot.lists;
}

std::vector<Aspect> Ledger::aspects() const
{
    return m_impl->snapshot.aspects;
}

LightRules Ledger::lightRules() const
{
    return m_impl->snapshot.rules;
}

UnitDirectory Ledger::directory() const
{
    return m_impl->snapshot.directory;
}

std::vector<ReportingRound> Ledger::rounds() const
{
    return m_impl->snapshot.rounds;
}

std::vector<TaskView> Ledger::tasks() const
{
    return m_impl->views();
}

const std::vector<TaskView>& Ledger::currentTasks() const
{
    return m_impl->views();
}

std::vector<TaskView> Ledger::tasksAsOf(QDate day) const
{
    return TaskViews(m_impl->snapshot, day).all();
}

std::optional<TaskView> Ledger::task(TaskId id) const
{
    const Task* task = m_impl->task(id);
    return task ? std::optional(m_impl->view(*task)) : std::nullopt;
}

Result<TaskView> Ledger::taskByNumber(const QString& number) const
{
    std::vector<const Task*> found;
    for (const Task* task : inListOrder(m_impl->snapshot)) {
        if (task->number == number.trimmed())
            found.push_back(task);
    }
    if (found.empty())
        return Error{ErrorCode::RecordNotFound, {QStringLiteral("task"), number}, {}};
    if (found.size() > 1)
        return Error{ErrorCode::RecordAmbiguous, {QStringLiteral("task"), number}, {}};
    return m_impl->view(*found.front());
}

std::vector<ProgressRecord> Ledger::progress(TaskId id) const
{
    const auto found = m_impl->snapshot.progress.find(id);
    return found == m_impl->snapshot.progress.end() ? std::vector<ProgressRecord>() : found->second;
}

Result<CheckReport> Ledger::check(Feedback& feedback) const
{
    return attempt(m_impl->database->path(), [&]() -> Result<CheckReport> {
        CheckReport report;
        for (const BatchInfo& batch : m_impl->batches) {
            report.batches += 1;
            report.changes += batch.changes;
        }
        report.findings = checkLedger(*m_impl->database, feedback);
        if (feedback.canceled())
            return Error{ErrorCode::Canceled, {}, {}};
        return report;
    });
}

QString Ledger::dump() const
{
    const Result<QString> text = attempt(
        m_impl->database->path(), [&]() -> Result<QString> { return dumpRecords(*m_impl->database, m_impl->schema); });
    return text ? *text : QString();
}

} // namespace taizhang
