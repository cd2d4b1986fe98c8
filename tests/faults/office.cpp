// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/office.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <map>

namespace taizhang::faults {

namespace {

QString unitName(int index)
{
    return QStringLiteral("示例%1局").arg(index % 5);
}

DraftTask draftTask(int index, int edition)
{
    DraftTask task;
    task.number = QString::number(index + 1);
    task.aspects = QStringList{QStringLiteral("方面%1").arg(index % 3)};
    const bool revised = edition > 0 && index % 4 == 0;
    task.title = QStringLiteral("示例任务%1").arg(index + 1);
    task.goal = revised ? QStringLiteral("第%1版目标").arg(edition) : QStringLiteral("目标");
    task.measures = {{QStringLiteral("措施甲"), {}, {}, {}}, {QStringLiteral("措施乙"), {}, {}, {}}};
    task.units
        = {{unitName(index), Role::Lead, false, false, {}}, {unitName(index + 1), Role::Responsible, false, false, {}}};
    task.deadline.deadline.kind = DeadlineKind::Fixed;
    task.deadline.deadline.phrase = QStringLiteral("2026年%1月底前").arg(index % 12 + 1);
    task.deadline.deadline.due = QDate(2026, index % 12 + 1, 28);
    task.source = {QStringLiteral("任务清单.docx"), QStringLiteral("1"), index + 2};
    task.where = {0, index + 1, 0};
    task.lastRow = index + 1;
    return task;
}

template <class T>
Result<void> only(const Result<T>& result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

// More than stand in the ledger, so that some are changed and some are new.
Result<void> import(Ledger& ledger)
{
    const ImportDraft draft = draftOf(2 * int(ledger.tasks().size()), 1);
    return only(ledger.commitImport(draft, ledger.planImport(draft)));
}

Result<void> editAll(Ledger& ledger)
{
    std::vector<Task> tasks;
    for (const TaskView& view : ledger.tasks()) {
        tasks.push_back(view.task);
        tasks.back().note = QStringLiteral("全部修改");
        tasks.back().deliverable = QString(400, u'果');
    }
    return ledger.saveTasks(tasks);
}

Result<void> addOne(Ledger& ledger)
{
    Task task;
    task.list = ledger.taskLists().front().id;
    task.number = QStringLiteral("99");
    task.title = QStringLiteral("新增任务");
    return only(ledger.addTask(task));
}

Result<void> removeOne(Ledger& ledger)
{
    return ledger.removeTask(*ledger.tasks().front().task.id);
}

Result<void> report(Ledger& ledger)
{
    ProgressRecord record;
    record.task = ledger.tasks().front().task.id;
    record.on = QDate(2026, 3, 1);
    record.percent = Percent::fromWhole(38);
    record.text = QStringLiteral("已完成初稿");
    return only(ledger.recordProgress(record));
}

void makeLedger(const QString& path, const Session& session, int tasks)
{
    NewLedger values;
    values.title = QStringLiteral("示例台账");
    values.year = 2026;
    values.invented = true;
    const auto ledger = Ledger::create(path, values, session);
    REQUIRE(ledger.ok());
    const ImportDraft draft = draftOf(tasks, 0);
    REQUIRE((*ledger)->commitImport(draft, (*ledger)->planImport(draft)).ok());
    REQUIRE(editOne(**ledger, QStringLiteral("原有备注")).ok());
}

// Made once in a process: a proof needs hundreds of ledgers.
const QByteArray& ledgerWith(int tasks, const Session& session)
{
    static std::map<int, QByteArray> made;
    QByteArray& content = made[tasks];
    if (content.isEmpty()) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.taizhang"));
        makeLedger(path, session, tasks);
        content = contentOf(path);
    }
    return content;
}

} // namespace

ImportDraft draftOf(int tasks, int edition)
{
    ImportDraft draft;
    draft.fileName = QStringLiteral("任务清单.docx");
    draft.sha256 = QByteArray(64, edition == 0 ? 'a' : 'b');
    draft.title = QStringLiteral("示例任务清单");
    draft.year = 2026;
    for (int index = 0; index < tasks; ++index)
        draft.tasks.push_back(draftTask(index, edition));
    return draft;
}

Office::Office(int tasks)
    : m_path(m_folder.filePath(QStringLiteral("产改台账.taizhang")))
{
    replaceContent(m_path, ledgerWith(tasks, session()));
}

Session Office::session() const
{
    Session session;
    session.clock = &m_clock;
    session.actor = QStringLiteral("张三");
    session.computer = QStringLiteral("PC-07");
    return session;
}

std::unique_ptr<Ledger> Office::open() const
{
    auto ledger = Ledger::open(m_path, session());
    if (!ledger)
        FAIL(toText(ledger.error().code).toStdString() + ": " + ledger.error().detail.toStdString());
    return std::move(*ledger);
}

void Office::copyTo(const QString& folder, const QString& ledger)
{
    QDir dir(folder);
    for (const QString& name : dir.entryList(QDir::Files | QDir::Hidden))
        dir.remove(name);
    for (const QString& name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QDir(dir.filePath(name)).removeRecursively();
    REQUIRE(QFile::copy(ledger, dir.filePath(QFileInfo(ledger).fileName())));
}

Result<void> editOne(Ledger& ledger, const QString& note)
{
    const std::vector<TaskView> tasks = ledger.tasks();
    Task task = tasks.back().task;
    task.note = note;
    return ledger.saveTask(task);
}

const std::vector<Operation>& operations()
{
    static const std::vector<Operation> all{
        {"edit", [](Ledger& ledger) { return editOne(ledger, QStringLiteral("新备注")); }},
        {"bulk edit", editAll},
        {"add", addOne},
        {"delete", removeOne},
        {"report", report},
        {"import", import},
        {"undo", [](Ledger& ledger) { return only(ledger.undo()); }},
        {"undo the import",
            [](Ledger& ledger) {
                const std::vector<BatchInfo> batches = ledger.batches();
                const auto found = std::ranges::find_if(
                    batches, [](const BatchInfo& batch) { return batch.kind == BatchKind::Import && !batch.undone; });
                return only(ledger.undoBatch(found->id, OnConflict::SkipConflicting));
            }},
    };
    return all;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replaceContent(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

std::string findingsOf(const Ledger& ledger)
{
    NoFeedback feedback;
    const Result<CheckReport> report = ledger.check(feedback);
    if (!report)
        return toText(report.error().code).toStdString();
    std::string text;
    for (const CheckFinding& finding : report->findings)
        text += finding.what.toStdString() + ' ' + finding.table.toStdString() + '.' + finding.column.toStdString()
            + " #" + std::to_string(finding.row) + "; ";
    return text;
}

int times()
{
    bool set = false;
    const int value = qEnvironmentVariableIntValue("TAIZHANG_FAULTS_TIMES", &set);
    return set && value > 0 ? value : 1;
}

std::vector<int> ledgerSizes(int smallest)
{
    constexpr int more = 2;
    std::vector<int> sizes;
    for (int i = 0; i < times(); ++i)
        sizes.push_back(smallest + more * i);
    return sizes;
}

} // namespace taizhang::faults
