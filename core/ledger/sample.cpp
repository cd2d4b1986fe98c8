// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/sample.h"

#include "core/exchange/tasklistreader.h"
#include "core/ledger/samplevalues.h"
#include "core/model/reportingunit.h"

#include <QFile>
#include <QHash>

#include <array>

namespace taizhang {

namespace {

struct SampleRound
{
    PeriodKind kind;
    const char16_t* name;
    QDate from;
    QDate to;
    QDate dueOn;
    RoundState state;
};

std::array<SampleRound, 3> sampleRounds()
{
    return {{
        {PeriodKind::HalfYear, u"2026年上半年", {2026, 1, 1}, {2026, 6, 30}, {2026, 7, 20}, RoundState::Closed},
        {PeriodKind::Quarter, u"2026年第三季度", {2026, 7, 1}, {2026, 9, 30}, {2026, 10, 20}, RoundState::Closed},
        {PeriodKind::Quarter, u"2026年第四季度", {2026, 10, 1}, {2026, 12, 31}, {2027, 1, 20}, RoundState::Open},
    }};
}

Result<void> importSample(Ledger& ledger, const QString& name)
{
    const auto document = readSample(name);
    if (!document)
        return document.error();
    const auto draft = readTaskList(*document, ledger.directory(), {});
    if (!draft)
        return draft.error();
    const auto outcome = ledger.commitImport(*draft, ledger.planImport(*draft));
    if (!outcome)
        return outcome.error();
    return {};
}

Result<std::vector<RoundId>> addRounds(Ledger& ledger)
{
    std::vector<RoundId> ids;
    for (const SampleRound& sample : sampleRounds()) {
        ReportingRound round;
        round.kind = sample.kind;
        round.name = QString::fromUtf16(sample.name);
        round.from = sample.from;
        round.to = sample.to;
        round.dueOn = sample.dueOn;
        round.state = sample.state;
        const auto id = ledger.saveRound(round);
        if (!id)
            return id.error();
        ids.push_back(*id);
    }
    return ids;
}

// Which round a day of the sample's progress belongs to: the first whose returns were not yet due.
RoundId roundOf(QDate day, const std::vector<RoundId>& ids)
{
    const auto rounds = sampleRounds();
    size_t index = 0;
    while (index + 1 < rounds.size() && day > rounds[index].dueOn)
        ++index;
    return ids[index];
}

Result<void> recordSampleProgress(Ledger& ledger, const std::vector<RoundId>& rounds)
{
    const auto document = readSample(QStringLiteral("progress.csv"));
    if (!document)
        return document.error();
    QHash<QString, TaskView> tasks;
    for (const TaskView& view : ledger.tasks())
        tasks.insert(view.task.number, view);
    const Table& table = document->tables.front();
    const auto text = [&table](int row, int column) {
        const Cell* const cell = table.at(row, column);
        return cell ? cell->text : QString();
    };
    std::vector<ProgressRecord> records;
    std::vector<Task> closed;
    for (int row = 1; row < table.rows; ++row) {
        const auto task = tasks.constFind(text(row, 0));
        if (task == tasks.cend())
            return Error{ErrorCode::RecordNotFound, {QStringLiteral("task"), text(row, 0)}, {}};
        ProgressRecord record;
        record.task = task->task.id;
        record.unit = reportingUnit(*task);
        record.on = QDate::fromString(text(row, 1), Qt::ISODate);
        record.percent = Percent::fromWhole(text(row, 2).toInt());
        record.text = text(row, 3);
        record.problems = text(row, 4);
        record.nextSteps = text(row, 5);
        record.round = roundOf(record.on, rounds);
        records.push_back(record);
        if (!text(row, 6).isEmpty()) {
            Task done = task->task;
            done.status = TaskStatus::Closed;
            done.closedOn = QDate::fromString(text(row, 6), Qt::ISODate);
            closed.push_back(done);
        }
    }
    if (auto recorded = ledger.recordProgress(records); !recorded)
        return recorded;
    return ledger.saveTasks(closed);
}

Result<void> fill(Ledger& ledger)
{
    for (const char16_t* name : {u"list.docx", u"list.xlsx"}) {
        if (auto imported = importSample(ledger, QString::fromUtf16(name)); !imported)
            return imported;
    }
    const auto rounds = addRounds(ledger);
    if (!rounds)
        return rounds.error();
    if (auto recorded = recordSampleProgress(ledger, *rounds); !recorded)
        return recorded;
    return fillSampleValues(ledger);
}

} // namespace

Result<std::unique_ptr<Ledger>> createSampleLedger(const QString& path, const Session& session)
{
    const NewLedger values{
        QStringLiteral("示例区产业工人队伍建设改革"), 2026, QStringLiteral("示例区产改协调小组办公室"), true};
    auto ledger = Ledger::create(path, values, session);
    if (!ledger)
        return ledger;
    if (const auto filled = fill(**ledger); !filled) {
        ledger->reset();
        QFile::remove(path);
        return filled.error();
    }
    return ledger;
}

} // namespace taizhang
