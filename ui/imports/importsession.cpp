// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importsession.h"

#include "core/ledger/ledger.h"
#include "ui/shared/jobrunner.h"

#include <QFileInfo>

#include <algorithm>

namespace taizhang {

namespace {

// Columns whose meaning is the one first read need no correction.
void dropIdle(std::vector<ColumnMeaning>& corrections, const std::vector<ColumnMeaning>& columns)
{
    std::erase_if(corrections, [&](const ColumnMeaning& correction) {
        return std::any_of(columns.begin(), columns.end(), [&](const ColumnMeaning& column) {
            return column.table == correction.table && column.column == correction.column
                && column.field == correction.field;
        });
    });
}

} // namespace

ImportSession::ImportSession(Ledger& ledger, JobRunner& jobs, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_jobs(jobs)
{
    connect(&ledger.notifier(), &ChangeNotifier::changed, this, &ImportSession::follow);
}

void ImportSession::start(const QString& path)
{
    startPasted({}, path);
}

void ImportSession::startPasted(const QByteArray& block, const QString& name)
{
    m_request = ImportRequest();
    m_request.path = name;
    m_request.pasted = block;
    m_request.directory = m_ledger.directory();
    m_request.profiles = m_ledger.importProfiles();
    const std::vector<ImportProfile> oldestFirst(m_recent.profiles.rbegin(), m_recent.profiles.rend());
    for (const ImportProfile& recent : oldestFirst)
        m_request.profiles.remember(recent);
    m_reading = ImportReading();
    m_plan = ImportPlan();
    m_now = Settled();
    m_steps.clear();
    m_shown = Course();
    m_left.clear();
    m_cancelGone.reset();
    m_open = false;
    read(true);
}

void ImportSession::step()
{
    m_steps.push_back(m_now);
}

void ImportSession::setReadOptions(const ReadOptions& options)
{
    step();
    m_now = Settled();
    m_now.read = options;
    read(true);
}

void ImportSession::setOptions(const ImportOptions& options)
{
    step();
    m_now.options = options;
    read(false);
}

void ImportSession::setColumn(const ColumnMeaning& column)
{
    ImportOptions options = m_now.options;
    std::erase_if(options.columns,
        [&](const ColumnMeaning& one) { return one.table == column.table && one.column == column.column; });
    options.columns.push_back(column);
    dropIdle(options.columns, m_columns);
    setOptions(options);
}

void ImportSession::nameColumns(const HeaderRow& header, const std::vector<ColumnMeaning>& columns)
{
    m_columns = columnsBelow(*m_reading.document, header);
    m_now.options.headers = {header};
    m_now.options.columns.clear();
    // Also what needed no correction: that this header is one is remembered with it.
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].field != Field::None || m_columns.at(i).field != Field::None)
            m_now.options.columns.push_back(columns[i]);
    }
    read(m_reading.document->cut);
}

void ImportSession::dropProfile()
{
    step();
    m_now.options = ImportOptions();
    m_now.profile.reset();
    read(false);
}

void ImportSession::decide(const UnitDecision& decision)
{
    step();
    std::erase_if(m_now.units, [&](const UnitDecision& one) { return one.written == decision.written; });
    m_now.units.push_back(decision);
    m_now.units.back().settled = true;
    compare();
}

void ImportSession::undo()
{
    if (m_steps.empty())
        return;
    const bool otherText
        = m_steps.back().read.encoding != m_now.read.encoding || m_steps.back().read.separator != m_now.read.separator;
    m_now = m_steps.back();
    m_steps.pop_back();
    read(otherText);
}

void ImportSession::cancel()
{
    ++m_latest;
    m_jobs.cancel();
    refused(Error{ErrorCode::Canceled, {}, {}});
}

void ImportSession::read(bool fileToo)
{
    m_request.read = m_now.read;
    m_request.options = m_now.options;
    m_request.options.fallbackYear = m_ledger.info().year;
    m_request.document = fileToo ? nullptr : m_reading.document;
    const int number = ++m_latest;
    Q_EMIT readingStarted();
    m_jobs.start<ImportReading>(
        tr("Reading %1").arg(QFileInfo(m_request.path).fileName()), this,
        [request = m_request](Feedback& feedback) { return readImport(request, feedback); },
        [this, number, fileToo](Result<ImportReading> result) {
            if (number != m_latest)
                return;
            if (result && fileToo && !result->refusal && m_now.options.headers.empty()) {
                m_columns = result->meaning.columns;
                m_now.options = result->meaning.options;
                m_now.profile = result->meaning.profile;
            }
            received(std::move(result));
        });
}

void ImportSession::received(Result<ImportReading> result)
{
    if (!result) {
        refused(result.error());
        return;
    }
    const bool namingDropped = !m_shown.now.options.headers.empty() && m_now.options.headers.empty();
    if (result->refusal && ready() && !namingDropped) {
        refused(*result->refusal);
        return;
    }
    m_reading = std::move(*result);
    if (m_reading.refusal) {
        m_open = false;
        m_steps.clear();
        m_shown = {m_now, {}};
        Q_EMIT namesNeeded();
        return;
    }
    m_open = true;
    compare();
}

// What is on the screen stays: it was read with what was settled before.
void ImportSession::refused(const Error& error)
{
    m_now = m_shown.now;
    m_steps = m_shown.steps;
    if (ready())
        Q_EMIT readyToReview();
    Q_EMIT failed(error);
}

void ImportSession::compare()
{
    m_plan = m_ledger.planImport(m_reading.meaning.draft, m_now.units);
    for (size_t i = 0; i < m_plan.tasks.size(); ++i)
        m_plan.tasks[i].take = !m_left.contains(m_reading.meaning.draft.tasks[i].where);
    m_plan.cancelGone = m_cancelGone.value_or(m_plan.cancelGone);
    m_known = m_ledger.tasks();
    m_shown = {m_now, m_steps};
    Q_EMIT readyToReview();
}

void ImportSession::follow()
{
    if (!m_open)
        return;
    m_request.directory = m_ledger.directory();
    compare();
}

void ImportSession::take(size_t draft, bool taken)
{
    m_plan.tasks.at(draft).take = taken;
    const CellRef& where = m_reading.meaning.draft.tasks.at(draft).where;
    if (taken)
        m_left.erase(where);
    else
        m_left.insert(where);
}

void ImportSession::setCancelGone(bool cancel)
{
    m_cancelGone = cancel;
    m_plan.cancelGone = cancel;
}

int ImportSession::taken() const
{
    return static_cast<int>(std::count_if(m_plan.tasks.begin(), m_plan.tasks.end(),
        [](const TaskDecision& task) { return task.take && task.match != TaskMatch::Same; }));
}

ImportProfile ImportSession::settledProfile() const
{
    const auto untitled = std::find_if(m_now.options.headers.begin(), m_now.options.headers.end(),
        [](const HeaderRow& header) { return header.row < 0; });
    const std::vector<ColumnMeaning> columns
        = untitled == m_now.options.headers.end() ? m_columns : columnsByContent(*m_reading.document, untitled->table);
    ImportProfile profile = profileOf(*m_reading.document, columns, m_now.options);
    profile.fileName = m_reading.document->fileName;
    profile.on = m_plan.asOf;
    return profile;
}

void ImportSession::commit()
{
    const ImportProfile profile = settledProfile();
    if (!profile.headers.isEmpty())
        m_plan.profile = profile;
    m_open = false; // what the ledger tells now is this import itself
    Result<ImportOutcome> outcome = m_ledger.commitImport(m_reading.meaning.draft, m_plan);
    m_open = !outcome;
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        return;
    }
    if (!profile.headers.isEmpty())
        m_recent.remember(profile);
    Q_EMIT committed(*outcome);
}

} // namespace taizhang
