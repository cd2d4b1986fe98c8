// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomwork.h"

#include <array>

using namespace taizhang;

int RandomWork::upTo(int limit)
{
    return std::uniform_int_distribution<int>(0, limit - 1)(m_random);
}

// Texts that have caused trouble elsewhere: quotes, line ends, characters beyond the BMP, nothing at all.
QString RandomWork::words()
{
    static const std::array<QString, 8> texts{QStringLiteral("思想引领"), QStringLiteral("'; DROP TABLE task; --"),
        QStringLiteral("𠮷村\n第二行"), QString(), QStringLiteral("  "), QStringLiteral("<b>\"粗\"</b>"),
        QStringLiteral("12.50"), QStringLiteral("=1+1")};
    return texts.at(static_cast<size_t>(upTo(8))) + QString::number(upTo(30));
}

Task RandomWork::randomTask(const Ledger& ledger)
{
    Task task;
    task.title = words();
    task.number = QString::number(upTo(100));
    task.goal = words();
    task.focus = oneIn(2);
    if (oneIn(2))
        task.budget = Money::fromFen(upTo(1000000));
    if (oneIn(2))
        task.deadline = {DeadlineKind::Milestones, words(), QDate(2026, 12, 31), {}, {}, {},
            {{{}, QDate(2026, 3, 1).addDays(upTo(200)), words(), Percent::fromWhole(upTo(101)), {}}}};
    for (int i = upTo(4); i > 0; --i)
        task.measures.push_back({{}, words(), {}, words()});
    const UnitDirectory directory = ledger.directory();
    for (const Unit& unit : directory.units()) {
        if (oneIn(3))
            task.assignments.push_back({{}, unit.id, {}, oneIn(2) ? Role::Lead : Role::Support, words(), oneIn(5)});
    }
    for (const Aspect& aspect : ledger.aspects()) {
        if (oneIn(3))
            task.aspects.push_back(*aspect.id);
    }
    return task;
}

ProgressRecord RandomWork::randomProgress(TaskId id)
{
    ProgressRecord record;
    record.task = id;
    record.on = QDate(2026, 1, 1).addDays(upTo(180));
    if (oneIn(2))
        record.percent = Percent::fromWhole(upTo(101));
    record.text = words();
    return record;
}

ImportDraft RandomWork::randomDraft()
{
    ImportDraft draft;
    draft.fileName = QStringLiteral("清单%1.xlsx").arg(upTo(3));
    draft.title = draft.fileName;
    draft.sha256 = QByteArray(64, 'a');
    for (int i = upTo(6); i >= 0; --i) {
        DraftTask task;
        task.number = QString::number(upTo(50));
        task.title = words();
        task.aspects = QStringList{QStringLiteral("方面%1").arg(upTo(3))};
        task.units = {{QStringLiteral("单位%1").arg(upTo(6)), Role::Lead, false, false, {}}};
        task.measures = {{words(), {}, {}, {}}};
        if (oneIn(2))
            task.percent = Percent::fromWhole(upTo(101));
        task.source = {draft.fileName, QStringLiteral("1"), i + 1};
        draft.tasks.push_back(task);
    }
    return draft;
}

QString RandomWork::step(Ledger& ledger)
{
    switch (upTo(10)) {
    case 0:
        return importList(ledger);
    case 1:
    case 2:
        return editUnits(ledger);
    case 3:
    case 4:
        return editProgress(ledger);
    case 5:
    case 6:
    case 7:
        return walkHistory(ledger);
    default:
        return addOrEdit(ledger);
    }
}

QString RandomWork::addOrEdit(Ledger& ledger)
{
    const std::vector<TaskView> tasks = ledger.tasks();
    if (tasks.size() < 3 || oneIn(4))
        return ledger.addTask(randomTask(ledger)) ? QStringLiteral("add") : QStringLiteral("add refused");
    return editTask(ledger, tasks.at(static_cast<size_t>(upTo(static_cast<int>(tasks.size())))));
}

QString RandomWork::editTask(Ledger& ledger, const TaskView& view)
{
    const TaskId id = *view.task.id;
    switch (upTo(4)) {
    case 0:
        return ledger.removeTask(id) ? QStringLiteral("remove") : QStringLiteral("remove refused");
    case 1:
        return ledger.splitTask(id, {words() + u'a', words() + u'b'}) ? QStringLiteral("split")
                                                                      : QStringLiteral("split refused");
    case 2:
        return ledger.setTaskStatus(id, oneIn(2) ? TaskStatus::Closed : TaskStatus::Active, words())
            ? QStringLiteral("status")
            : QStringLiteral("status refused");
    default:
        Task task = randomTask(ledger);
        task.id = id;
        return ledger.saveTask(task) ? QStringLiteral("save") : QStringLiteral("save refused");
    }
}

QString RandomWork::editUnits(Ledger& ledger)
{
    const std::vector<Unit> units = ledger.directory().units();
    Unit unit;
    unit.name = QStringLiteral("局") + words();
    if (units.size() < 2 || oneIn(3))
        return ledger.saveUnit(unit) ? QStringLiteral("unit") : QStringLiteral("unit refused");
    const Unit& known = units.at(static_cast<size_t>(upTo(static_cast<int>(units.size()))));
    switch (upTo(4)) {
    case 0:
        return ledger.removeUnit(*known.id) ? QStringLiteral("remove unit") : QStringLiteral("remove unit refused");
    case 1:
        return ledger.mergeUnits(*known.id, *units.front().id) ? QStringLiteral("merge")
                                                               : QStringLiteral("merge refused");
    case 2:
        return ledger.addAlias(*known.id, words() + u'别') ? QStringLiteral("alias") : QStringLiteral("alias refused");
    default:
        std::vector<Aspect> aspects = ledger.aspects();
        aspects.insert(aspects.begin(), {{}, {}, QStringLiteral("方面") + words(), 0});
        return ledger.saveAspects(aspects) ? QStringLiteral("aspects") : QStringLiteral("aspects refused");
    }
}

QString RandomWork::editProgress(Ledger& ledger)
{
    const std::vector<TaskView> tasks = ledger.tasks();
    if (tasks.empty())
        return QStringLiteral("no task");
    const TaskId id = *tasks.at(static_cast<size_t>(upTo(static_cast<int>(tasks.size())))).task.id;
    const std::vector<ProgressRecord> records = ledger.progress(id);
    if (records.empty() || oneIn(2))
        return ledger.recordProgress(randomProgress(id)) ? QStringLiteral("record") : QStringLiteral("record refused");
    if (oneIn(2))
        return ledger.removeProgress(*records.front().id) ? QStringLiteral("unrecord")
                                                          : QStringLiteral("unrecord refused");
    ProgressRecord changed = randomProgress(id);
    changed.id = records.front().id;
    return ledger.saveProgress(changed) ? QStringLiteral("correct") : QStringLiteral("correct refused");
}

QString RandomWork::importList(Ledger& ledger)
{
    const ImportDraft draft = randomDraft();
    return ledger.commitImport(draft, ledger.planImport(draft)) ? QStringLiteral("import")
                                                                : QStringLiteral("import refused");
}

QString RandomWork::walkHistory(Ledger& ledger)
{
    const std::vector<BatchInfo> batches = ledger.batches();
    switch (upTo(4)) {
    case 0:
        return ledger.redo() ? QStringLiteral("redo") : QStringLiteral("redo refused");
    case 1: {
        const BatchInfo& batch = batches.at(static_cast<size_t>(upTo(static_cast<int>(batches.size()))));
        const OnConflict mode = oneIn(2) ? OnConflict::Refuse : OnConflict::SkipConflicting;
        return ledger.undoBatch(batch.id, mode) ? QStringLiteral("undo older") : QStringLiteral("undo older refused");
    }
    default:
        return ledger.undo() ? QStringLiteral("undo") : QStringLiteral("undo refused");
    }
}
