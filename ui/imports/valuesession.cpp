// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/valuesession.h"

#include "core/base/clock.h"
#include "core/ledger/ledger.h"
#include "ui/shared/jobrunner.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace taizhang {

namespace {

Result<ValueReading> readDocument(const ValueRequest& request, std::shared_ptr<const SourceDocument> document)
{
    const ProfileBook none;
    Result<RememberedFigures> figures = readRemembered(
        request.kind, *document, request.directory, request.options, request.again ? none : request.profiles);
    if (!figures)
        return figures.error();
    return ValueReading{std::move(*figures), std::move(document)};
}

Result<ValueReading> readSourceAs(const ValueRequest& request, Result<SourceDocument> document)
{
    if (!document)
        return document.error();
    return readDocument(request, std::make_shared<const SourceDocument>(std::move(*document)));
}

bool saysNoTable(const Result<ValueReading>& reading)
{
    return !reading
        && (reading.error().code == ErrorCode::ImportNoFundTable
            || reading.error().code == ErrorCode::ImportNoIndicatorTable);
}

} // namespace

Result<ValueReading> readValues(const ValueRequest& request, Feedback& feedback)
{
    if (request.document)
        return readDocument(request, request.document);
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

void ValueSession::begin()
{
    if (!m_underWay)
        m_before = m_state;
    m_underWay = true;
}

void ValueSession::start(ValueRequest request)
{
    begin();
    m_state = State();
    m_state.request = std::move(request);
    m_state.request.directory = m_ledger.directory();
    m_state.request.options = {m_ledger.info().year, m_clock.today()};
    m_state.request.profiles = m_ledger.importProfiles();
    Q_EMIT readingStarted(QFileInfo(m_state.request.path).fileName());
    read();
}

void ValueSession::read()
{
    const int number = ++m_latest;
    m_jobs.start<ValueReading>(
        tr("Reading %1").arg(QFileInfo(m_state.request.path).fileName()), this,
        [request = m_state.request](Feedback& feedback) { return readValues(request, feedback); },
        [this, number](Result<ValueReading> reading) {
            if (number == m_latest)
                received(std::move(reading));
        });
}

void ValueSession::received(Result<ValueReading> reading)
{
    m_underWay = false;
    if (!reading) {
        m_state = m_before;
        Q_EMIT failed(reading.error());
        return;
    }
    if (!m_state.request.again) {
        m_state.columns = reading->columns;
        m_state.now = {reading->corrections, reading->profile};
    }
    m_state.reading = std::move(*reading);
    compare();
}

void ValueSession::compare()
{
    const FigureTable& table = m_state.reading.table;
    const auto* funds = std::get_if<FundTable>(&table);
    m_state.plan = funds ? Funds(m_ledger).plan(*funds) : Indicators(m_ledger).plan(std::get<IndicatorTable>(table));
    const std::vector<CellRef> places = m_state.reading.places();
    for (size_t i = 0; i < places.size(); ++i)
        m_state.plan.rows.at(i).take = !m_state.left.contains(places[i]);
    Q_EMIT readyToReview();
}

void ValueSession::settle(Settled now)
{
    m_state.now = std::move(now);
    m_state.request.document = m_state.reading.document;
    m_state.request.again = true;
    m_state.request.options.columns = m_state.now.columns;
    read();
}

void ValueSession::setColumn(const FigureColumn& column)
{
    begin();
    Settled now = m_state.now;
    std::erase_if(now.columns,
        [&column](const FigureColumn& one) { return one.table == column.table && one.column == column.column; });
    if (std::find(m_state.columns.begin(), m_state.columns.end(), column) == m_state.columns.end())
        now.columns.push_back(column);
    m_state.steps.push_back(m_state.now);
    settle(std::move(now));
}

void ValueSession::dropProfile()
{
    begin();
    m_state.steps.push_back(m_state.now);
    settle({});
}

void ValueSession::undo()
{
    if (m_state.steps.empty())
        return;
    begin();
    Settled before = std::move(m_state.steps.back());
    m_state.steps.pop_back();
    settle(std::move(before));
}

void ValueSession::cancel()
{
    if (!m_underWay)
        return;
    ++m_latest;
    m_jobs.cancel();
    received(Error{ErrorCode::Canceled, {}, {}});
}

void ValueSession::take(size_t row, bool taken)
{
    m_state.plan.rows.at(row).take = taken;
    const CellRef place = m_state.reading.places().at(row);
    if (taken)
        m_state.left.erase(place);
    else
        m_state.left.insert(place);
}

void ValueSession::commit()
{
    ValuePlan plan = m_state.plan;
    plan.profile = profileOf(kind(), m_state.columns, m_state.now.columns);
    plan.profile->fileName = m_state.reading.document->fileName;
    plan.profile->on = m_clock.today();
    const FigureTable& table = m_state.reading.table;
    const auto* funds = std::get_if<FundTable>(&table);
    const Result<ValueImportOutcome> outcome = funds
        ? Funds(m_ledger).import(*funds, plan)
        : Indicators(m_ledger).import(std::get<IndicatorTable>(table), plan);
    if (outcome)
        Q_EMIT committed(*outcome);
    else
        Q_EMIT failed(outcome.error());
}

} // namespace taizhang
