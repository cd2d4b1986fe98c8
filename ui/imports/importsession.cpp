// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importsession.h"

#include "core/ledger/ledger.h"
#include "ui/shared/jobrunner.h"

#include <QFileInfo>

#include <algorithm>

namespace taizhang {

ImportSession::ImportSession(Ledger& ledger, JobRunner& jobs, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_jobs(jobs)
{ }

void ImportSession::start(const QString& path)
{
    startPasted({}, path);
}

void ImportSession::startPasted(const QByteArray& block, const QString& name)
{
    m_request = ImportRequest();
    m_request.path = name;
    m_request.pasted = block;
    m_reading = ImportReading();
    m_plan = ImportPlan();
    m_request.directory = m_ledger.directory();
    read(true);
}

void ImportSession::setReadOptions(const ReadOptions& options)
{
    m_request.read = options;
    read(true);
}

void ImportSession::setOptions(const ImportOptions& options)
{
    m_request.options = options;
    read(false);
}

void ImportSession::cancel()
{
    ++m_latest;
    m_jobs.cancel();
    Q_EMIT failed(Error{ErrorCode::Canceled, {}, {}});
}

void ImportSession::read(bool fileToo)
{
    m_request.document = fileToo ? nullptr : m_reading.document;
    const int number = ++m_latest;
    Q_EMIT readingStarted();
    m_jobs.start<ImportReading>(
        tr("Reading %1").arg(QFileInfo(m_request.path).fileName()), this,
        [request = m_request](Feedback& feedback) { return readImport(request, feedback); },
        [this, number](Result<ImportReading> result) {
            if (number == m_latest)
                received(std::move(result));
        });
}

void ImportSession::received(Result<ImportReading> result)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    const std::vector<UnitDecision> decided = m_plan.units;
    m_reading = std::move(*result);
    m_plan = m_ledger.planImport(m_reading.draft);
    for (const UnitDecision& decision : decided)
        decide(decision);
    m_known = m_ledger.tasks();
    Q_EMIT readyToReview();
}

void ImportSession::decide(const UnitDecision& decision)
{
    for (UnitDecision& open : m_plan.units) {
        if (open.written == decision.written)
            open = decision;
    }
}

int ImportSession::taken() const
{
    return static_cast<int>(std::count_if(m_plan.tasks.begin(), m_plan.tasks.end(),
        [](const TaskDecision& task) { return task.take && task.match != TaskMatch::Same; }));
}

void ImportSession::commit()
{
    Result<ImportOutcome> outcome = m_ledger.commitImport(m_reading.draft, m_plan);
    if (outcome)
        Q_EMIT committed(*outcome);
    else
        Q_EMIT failed(outcome.error());
}

} // namespace taizhang
