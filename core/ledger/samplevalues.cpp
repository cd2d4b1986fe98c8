// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/samplevalues.h"

#include "core/exchange/sourcereader.h"
#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"

#include <QFile>

#include <algorithm>

namespace taizhang {

namespace {

constexpr int sampleYear = 2026;

struct StateWord
{
    const char16_t* word;
    DisbursementState state;
};
constexpr StateWord stateWords[]{{u"申请", DisbursementState::Applied}, {u"审核", DisbursementState::Reviewed},
    {u"公示", DisbursementState::Publicised}, {u"拨付", DisbursementState::Paid}};

Result<void> importFunds(Ledger& ledger, const ValueTableOptions& options)
{
    const auto document = readSample(QStringLiteral("funds.xlsx"));
    if (!document)
        return document.error();
    const auto table = readFundTable(*document, ledger.directory(), options);
    if (!table)
        return table.error();
    const auto outcome = Funds(ledger).import(*table);
    return outcome ? Result<void>() : outcome.error();
}

Result<void> importIndicators(Ledger& ledger, const ValueTableOptions& options)
{
    const auto document = readSample(QStringLiteral("indicators.xlsx"));
    if (!document)
        return document.error();
    const auto table = readIndicatorTable(*document, ledger.directory(), options);
    if (!table)
        return table.error();
    const auto outcome = Indicators(ledger).import(*table);
    return outcome ? Result<void>() : outcome.error();
}

// One day for each state passed, from 申请 on.
std::vector<DisbursementStep> stepsIn(const QString& days)
{
    std::vector<DisbursementStep> steps;
    const QStringList dated = days.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < dated.size() && i < qsizetype(std::size(stateWords)); ++i)
        steps.push_back({stateWords[i].state, QDate::fromString(dated[i], Qt::ISODate), {}});
    return steps;
}

Result<Disbursement> payment(const Table& table, int row, const Funds& funds)
{
    const auto text = [&](int column) {
        const Cell* const cell = table.at(row, column);
        return cell ? cell->text : QString();
    };
    const auto fund = funds.byName(text(0));
    const auto amount = parseMoney(text(2));
    const auto* const state = std::find_if(std::begin(stateWords), std::end(stateWords),
        [&](const StateWord& word) { return text(3) == QStringView(word.word); });
    if (!fund)
        return fund.error();
    if (!amount || state == std::end(stateWords))
        return Error{ErrorCode::ValueInvalid, {text(2), text(3)}, {}};
    Disbursement made;
    made.fund = fund->item.id;
    made.on = QDate::fromString(text(1), Qt::ISODate);
    made.amount = *amount;
    made.state = state->state;
    made.recipients.people = parseFigure(text(4));
    made.recipients.firms = parseFigure(text(5));
    made.recipients.talents = parseFigure(text(6));
    made.steps = stepsIn(text(7));
    made.note = text(8);
    return made;
}

Result<void> recordPayments(Ledger& ledger)
{
    const auto document = readSample(QStringLiteral("payments.csv"));
    if (!document)
        return document.error();
    Funds funds(ledger);
    const Table& table = document->tables.front();
    std::vector<Disbursement> payments;
    for (int row = 1; row < table.rows; ++row) {
        const auto made = payment(table, row, funds);
        if (!made)
            return made.error();
        payments.push_back(*made);
    }
    const auto saved = funds.save(payments);
    return saved ? Result<void>() : saved.error();
}

} // namespace

Result<SourceDocument> readSample(const QString& name)
{
    QFile file(QStringLiteral(":/samples/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotFound, {name}, {}};
    NoFeedback feedback;
    return readSource(file.readAll(), name, {}, feedback);
}

Result<void> fillSampleValues(Ledger& ledger)
{
    const ValueTableOptions options{sampleYear, QDate(sampleYear, 10, 20)};
    if (auto imported = importFunds(ledger, options); !imported)
        return imported;
    if (auto recorded = recordPayments(ledger); !recorded)
        return recorded;
    return importIndicators(ledger, options);
}

} // namespace taizhang
