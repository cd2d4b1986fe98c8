// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskedits.h"

#include "core/ledger/ledger.h"
#include "core/model/figure.h"
#include "ui/tasks/taskfields.h"

#include <map>

namespace taizhang {

namespace {

struct Stored
{
    std::map<qint64, Task> tasks;
    std::vector<ProgressRecord> progress;
};

Result<ProgressRecord> progressFrom(const CellEdit& edit, QDate today)
{
    QString text = edit.text.trimmed();
    const bool bareNumber = !text.isEmpty() && text.back().isDigit();
    const auto percent = parsePercent(bareNumber ? QString(text + QLatin1Char('%')) : text);
    if (!percent)
        return Error{ErrorCode::ValueInvalid, {field::percent, edit.text}, {}};
    ProgressRecord record;
    record.task = TaskId(edit.id);
    record.on = today;
    record.percent = percent;
    return record;
}

Result<void> readEdit(const Ledger& ledger, const CellEdit& edit, QDate today, Stored& into)
{
    if (edit.column == field::percent) {
        Result<ProgressRecord> record = progressFrom(edit, today);
        if (!record)
            return record.error();
        into.progress.push_back(*record);
        return {};
    }
    auto known = into.tasks.find(edit.id);
    if (known == into.tasks.end()) {
        const auto view = ledger.task(TaskId(edit.id));
        if (!view)
            return Error{ErrorCode::RecordNotFound, {QStringLiteral("task"), QString::number(edit.id)}, {}};
        known = into.tasks.emplace(edit.id, view->task).first;
    }
    const TaskFieldContext context = TaskFieldContext::of(ledger, known->second);
    Result<Task> changed = taskWithField(known->second, edit.column, edit.text, context);
    if (!changed)
        return changed.error();
    known->second = std::move(*changed);
    return {};
}

} // namespace

Result<void> storeTaskEdits(Ledger& ledger, const std::vector<CellEdit>& edits, QDate today)
{
    Stored stored;
    for (const CellEdit& edit : edits) {
        Result<void> read = readEdit(ledger, edit, today, stored);
        if (!read)
            return read;
    }
    std::vector<Task> tasks;
    for (auto& [id, task] : stored.tasks)
        tasks.push_back(std::move(task));
    if (tasks.size() == 1) {
        Result<void> saved = ledger.saveTask(tasks.front());
        if (!saved)
            return saved;
    } else if (!tasks.empty()) {
        Result<void> saved = ledger.saveTasks(tasks);
        if (!saved)
            return saved;
    }
    if (!stored.progress.empty())
        return ledger.recordProgress(stored.progress);
    return {};
}

} // namespace taizhang
