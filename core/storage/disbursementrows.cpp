// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/figurecolumns.h"
#include "core/storage/fundstore.h"
#include "core/storage/rows.h"

#include <QHash>

namespace taizhang {

namespace {

constexpr MoneyColumns amountColumns{"amount_fen", "amount_hedge", "amount_each", "amount_phrase"};
constexpr FigureColumns peopleColumns{
    "people_mantissa", "people_decimals", "people_unit", "people_hedge", "people_phrase"};
constexpr FigureColumns firmsColumns{"firms_mantissa", "firms_decimals", "firms_unit", "firms_hedge", "firms_phrase"};
constexpr FigureColumns talentsColumns{
    "talents_mantissa", "talents_decimals", "talents_unit", "talents_hedge", "talents_phrase"};

Fields disbursementFields(const Disbursement& disbursement)
{
    Fields fields{{"fund", stored(disbursement.fund)}, {"from_day", stored(disbursement.from)},
        {"on_day", stored(disbursement.on)}, {"state", stored(disbursement.state)},
        {"recipients", stored(disbursement.recipients.text)}, {"note", stored(disbursement.note)}};
    addFields(fields, amountColumns, disbursement.amount);
    addFields(fields, peopleColumns, disbursement.recipients.people);
    addFields(fields, firmsColumns, disbursement.recipients.firms);
    addFields(fields, talentsColumns, disbursement.recipients.talents);
    return fields;
}

void saveSteps(Database& database, DisbursementId id, const Disbursement& disbursement)
{
    std::vector<Part> steps;
    for (const DisbursementStep& step : disbursement.steps)
        steps.push_back(
            {std::nullopt, {{"state", stored(step.state)}, {"on_day", stored(step.on)}, {"note", stored(step.note)}}});
    saveParts(database, {"disbursement_step", "disbursement"}, id.value(), steps);
}

Disbursement toDisbursement(const Query& row)
{
    constexpr int people = 8 + moneyWidth;
    Disbursement disbursement;
    disbursement.id = row.id<DisbursementId>(0);
    disbursement.uid = row.uid(1);
    disbursement.fund = row.id<FundItemId>(2);
    disbursement.from = row.date(3);
    disbursement.on = row.date(4).value_or(QDate());
    disbursement.state = row.word<DisbursementState>(5);
    disbursement.recipients.text = row.text(6);
    disbursement.note = row.text(7);
    disbursement.amount = readMoney(row, 8).value_or(MoneyFigure());
    disbursement.recipients.people = readFigure(row, people);
    disbursement.recipients.firms = readFigure(row, people + figureWidth);
    disbursement.recipients.talents = readFigure(row, people + 2 * figureWidth);
    return disbursement;
}

} // namespace

std::vector<Disbursement> FundStore::disbursements(std::optional<FundItemId> of) const
{
    const QString where = of ? QStringLiteral("WHERE disbursement.fund = ?") : QString();
    const QVariantList values = of ? QVariantList{of->value()} : QVariantList();
    std::vector<Disbursement> list;
    QHash<qint64, size_t> places;
    {
        Query rows = m_database.run(
            QStringLiteral("SELECT id, uid, fund, from_day, on_day, state, recipients, note, %1, %2, %3, %4 "
                           "FROM disbursement %5 ORDER BY fund, on_day DESC, id DESC")
                .arg(columnList(amountColumns), columnList(peopleColumns), columnList(firmsColumns),
                    columnList(talentsColumns), where),
            values);
        while (rows.next()) {
            places.insert(rows.integer(0), list.size());
            list.push_back(toDisbursement(rows));
        }
    }
    Query steps = m_database.run(
        QStringLiteral("SELECT step.disbursement, step.state, step.on_day, step.note FROM disbursement_step step "
                       "JOIN disbursement ON disbursement.id = step.disbursement %1 "
                       "ORDER BY step.disbursement, step.position, step.id")
            .arg(where),
        values);
    while (steps.next())
        list[places.value(steps.integer(0))].steps.push_back(
            {steps.word<DisbursementState>(1), steps.date(2).value_or(QDate()), steps.text(3)});
    return list;
}

DisbursementId FundStore::add(const Disbursement& disbursement)
{
    Fields fields = disbursementFields(disbursement);
    fields.push_back({"uid", disbursement.uid.value_or(Uid::create()).toString()});
    const DisbursementId id(insertRow(m_database, "disbursement", fields));
    saveSteps(m_database, id, disbursement);
    return id;
}

void FundStore::save(const Disbursement& disbursement)
{
    updateRow(m_database, "disbursement", disbursement.id->value(), disbursementFields(disbursement));
    saveSteps(m_database, *disbursement.id, disbursement);
}

void FundStore::remove(DisbursementId id)
{
    deleteRow(m_database, "disbursement", id.value());
}

} // namespace taizhang
