// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/valuesession.h"

#include "core/base/clock.h"
#include "core/ledger/ledger.h"
#include "ui/shared/jobrunner.h"

#include <QFileInfo>

#include <utility>

namespace taizhang {

namespace {

template <class Table>
Result<ValueReading> readingOf(SourceDocument document, const Result<Table>& table)
{
    if (!table)
        return table.error();
    return ValueReading{std::make_shared<const SourceDocument>(std::move(document)), *table};
}

Result<ValueReading> readSourceAs(const ValueRequest& request, const Result<SourceDocument>& document)
{
    if (!document)
        return document.error();
    if (request.kind == ImportKind::Indicators)
        return readingOf(*document, readIndicatorTable(*document, request.directory, request.options));
    return readingOf(*document, readFundTable(*document, request.directory, request.options));
}

bool saysNoTable(const Result<ValueReading>& reading)
{
    return !reading
        && (reading.error().code == ErrorCode::ImportNoFundTable
            || reading.error().code == ErrorCode::ImportNoIndicatorTable);
}

} // namespace

const CellAccount& ValueReading::cells() const
{
    return std::visit([](const auto& read) -> const CellAccount& { return read.cells; }, table);
}

const std::vector<ValueIssue>& ValueReading::issues() const
{
    return std::visit([](const auto& read) -> const std::vector<ValueIssue>& { return read.issues; }, table);
}

const std::vector<std::pair<CellRef, CellFate>>& ValueReading::fates() const
{
    return std::visit(
        [](const auto& read) -> const auto& { return read.fates; }, table);
}

std::vector<CellRef> ValueReading::places() const
{
    std::vector<CellRef> places;
    std::visit(
        [&places](const auto& read) {
            for (const auto& row : read.rows)
                places.push_back(row.where);
        },
        table);
    return places;
}

Result<ValueReading> readValues(const ValueRequest& request, Feedback& feedback)
{
    if (request.pasted.isEmpty())
        return readSourceAs(request, readSource(request.path, {}, feedback));
    Result<ValueReading> own = readSourceAs(request, readSource(request.pasted, request.path, {}, feedback));
    if (!saysNoTable(own) || request.header.isEmpty())
        return own;
    const QByteArray headed = request.header.toUtf8() + '\n' + request.pasted;
    return readSourceAs(
        request, readSource(headed, request.path, {QStringLiteral("UTF-8"), QLatin1Char('\t')}, feedback));
}

ValueSession::ValueSession(Ledger& ledger, JobRunner& jobs, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_jobs(jobs)
    , m_clock(clock)
{ }

void ValueSession::start(ValueRequest request)
{
    request.directory = m_ledger.directory();
    request.options = {m_ledger.info().year, m_clock.today()};
    m_kind = request.kind;
    const QString name = QFileInfo(request.path).fileName();
    const int number = ++m_latest;
    Q_EMIT readingStarted(name);
    m_jobs.start<ValueReading>(
        tr("Reading %1").arg(name), this, [request](Feedback& feedback) { return readValues(request, feedback); },
        [this, number](Result<ValueReading> reading) {
            if (number != m_latest)
                return;
            if (!reading) {
                Q_EMIT failed(reading.error());
                return;
            }
            m_reading = std::move(*reading);
            Q_EMIT readyToReview();
        });
}

void ValueSession::cancel()
{
    ++m_latest;
    m_jobs.cancel();
    Q_EMIT failed(Error{ErrorCode::Canceled, {}, {}});
}

ValuePlan ValueSession::plan() const
{
    if (const auto* funds = std::get_if<FundTable>(&m_reading.table))
        return Funds(m_ledger).plan(*funds);
    return Indicators(m_ledger).plan(std::get<IndicatorTable>(m_reading.table));
}

void ValueSession::commit(const ValuePlan& plan)
{
    const auto* funds = std::get_if<FundTable>(&m_reading.table);
    const Result<ValueImportOutcome> outcome = funds
        ? Funds(m_ledger).import(*funds, plan)
        : Indicators(m_ledger).import(std::get<IndicatorTable>(m_reading.table), plan);
    if (outcome)
        Q_EMIT committed(*outcome);
    else
        Q_EMIT failed(outcome.error());
}

} // namespace taizhang
