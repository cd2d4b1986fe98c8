// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/progressstore.h"

#include "core/storage/rows.h"

namespace taizhang {

namespace {

Fields progressFields(const ProgressRecord& record)
{
    return {{"task", stored(record.task)}, {"round", stored(record.round)}, {"unit", stored(record.unit)},
        {"on_day", stored(record.on)},
        {"percent_bp", record.percent ? QVariant(record.percent->basisPoints()) : QVariant()},
        {"text", stored(record.text)}, {"problems", stored(record.problems)}, {"next_steps", stored(record.nextSteps)}};
}

Fields roundFields(const ReportingRound& round)
{
    return {{"kind", stored(round.kind)}, {"name", stored(round.name)}, {"from_day", stored(round.from)},
        {"to_day", stored(round.to)}, {"due_on", stored(round.dueOn)}, {"state", stored(round.state)}};
}

ProgressRecord toProgress(const Query& row)
{
    ProgressRecord record;
    record.id = row.id<ProgressId>(0);
    record.uid = row.uid(1);
    record.task = row.id<TaskId>(2);
    record.round = row.optionalId<RoundId>(3);
    record.unit = row.optionalId<UnitId>(4);
    record.on = row.date(5).value_or(QDate());
    if (row.value(6).isValid())
        record.percent = Percent::fromBasisPoints(row.smallInteger(6));
    record.text = row.text(7);
    record.problems = row.text(8);
    record.nextSteps = row.text(9);
    return record;
}

} // namespace

std::vector<ProgressRecord> ProgressStore::read(const QString& where, const QVariantList& values) const
{
    std::vector<ProgressRecord> records;
    Query rows = m_database.run(
        QStringLiteral(
            "SELECT id, uid, task, round, unit, on_day, percent_bp, text, problems, next_steps FROM progress ")
            + where + u" ORDER BY task, on_day DESC, id DESC",
        values);
    while (rows.next())
        records.push_back(toProgress(rows));
    return records;
}

std::vector<ProgressRecord> ProgressStore::all() const
{
    return read({}, {});
}

std::vector<ProgressRecord> ProgressStore::ofTask(TaskId id) const
{
    return read(QStringLiteral("WHERE task = ?"), {id.value()});
}

ProgressId ProgressStore::add(const ProgressRecord& record)
{
    Fields fields = progressFields(record);
    fields.push_back({"uid", record.uid.value_or(Uid::create()).toString()});
    return ProgressId(insertRow(m_database, "progress", fields));
}

void ProgressStore::save(const ProgressRecord& record)
{
    updateRow(m_database, "progress", record.id->value(), progressFields(record));
}

void ProgressStore::remove(ProgressId id)
{
    deleteRow(m_database, "progress", id.value());
}

std::vector<ReportingRound> ProgressStore::rounds() const
{
    std::vector<ReportingRound> rounds;
    Query rows = m_database.run(
        QStringLiteral("SELECT id, uid, kind, name, from_day, to_day, due_on, state FROM round ORDER BY from_day, id"));
    while (rows.next())
        rounds.push_back(
            {rows.id<RoundId>(0), rows.uid(1), rows.word<PeriodKind>(2), rows.text(3), rows.date(4).value_or(QDate()),
                rows.date(5).value_or(QDate()), rows.date(6).value_or(QDate()), rows.word<RoundState>(7)});
    return rounds;
}

RoundId ProgressStore::add(const ReportingRound& round)
{
    Fields fields = roundFields(round);
    fields.push_back({"uid", round.uid.value_or(Uid::create()).toString()});
    return RoundId(insertRow(m_database, "round", fields));
}

void ProgressStore::save(const ReportingRound& round)
{
    updateRow(m_database, "round", round.id->value(), roundFields(round));
}

} // namespace taizhang
