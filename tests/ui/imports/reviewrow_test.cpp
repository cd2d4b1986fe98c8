// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/reviewrow.h"

#include "tests/support/catch.h"
#include "ui/imports/receipttext.h"
#include "ui/imports/reviewmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace taizhang;

namespace {

DraftTask draftTask(int row, const QString& title)
{
    DraftTask task;
    task.title = title;
    task.where = {0, row, 0};
    task.lastRow = row;
    task.deadline.deadline.kind = DeadlineKind::Fixed;
    task.deadline.deadline.phrase = QStringLiteral("12月底前");
    DraftUnit unit;
    unit.written = QStringLiteral("区总工会");
    task.units.push_back(unit);
    return task;
}

struct Import
{
    ImportDraft draft;
    ImportPlan plan;

    void add(const DraftTask& task, TaskMatch match = TaskMatch::New)
    {
        TaskDecision decision;
        decision.draftIndex = static_cast<int>(draft.tasks.size());
        decision.match = match;
        draft.tasks.push_back(task);
        plan.tasks.push_back(decision);
    }
    ReviewFlags flags(size_t row = 0, const std::vector<TaskView>& known = {}) const
    {
        return reviewRows(draft, plan, known).at(row).flags;
    }
};

} // namespace

TEST_CASE("a task with nothing open carries only its match", "[imports]")
{
    Import import;
    import.add(draftTask(1, QStringLiteral("a")));
    import.add(draftTask(2, QStringLiteral("b")), TaskMatch::Changed);
    import.add(draftTask(3, QStringLiteral("c")), TaskMatch::Same);
    CHECK(import.flags(0) == ReviewFlag::New);
    CHECK(import.flags(1) == ReviewFlag::Changed);
    CHECK(import.flags(2) == ReviewFlag::Same);
    CHECK(remarkText(import.flags(0)).isEmpty());
}

TEST_CASE("doubt, unknown units, missing deadlines and duplicates are marked in words", "[imports]")
{
    Import doubtful;
    DraftTask task = draftTask(1, QStringLiteral("a"));
    task.doubts = {{Field::Deadline, Confidence::Doubtful}};
    doubtful.add(task);
    CHECK(doubtful.flags() == (ReviewFlag::New | ReviewFlag::Doubtful));
    CHECK(remarkText(doubtful.flags()) == QStringLiteral("⚠ doubtful"));

    Import unknown;
    unknown.add(draftTask(1, QStringLiteral("a")));
    UnitDecision decision;
    decision.written = QStringLiteral("区总工会");
    unknown.plan.units = {decision};
    TaskView known;
    known.task.id = TaskId(1);
    CHECK(unknown.flags(0, {known}) == (ReviewFlag::New | ReviewFlag::UnknownUnit));
    CHECK(unknown.flags() == ReviewFlag::New); // the first list: every unit is new

    Import open;
    task = draftTask(1, QStringLiteral("a"));
    task.deadline.deadline.kind = DeadlineKind::Unspecified;
    open.add(task);
    open.draft.issues = {{IssueCode::NumberDuplicate, {0, 1, 0}, {QStringLiteral("1")}}};
    CHECK(open.flags() == (ReviewFlag::New | ReviewFlag::NoDeadline | ReviewFlag::Duplicate));
    CHECK(remarkText(open.flags()) == QStringLiteral("⚠ no deadline, possible duplicate"));
}

TEST_CASE("issues belong to the task in whose rows they lie", "[imports]")
{
    Import import;
    DraftTask tall = draftTask(4, QStringLiteral("a"));
    tall.lastRow = 6;
    import.add(tall);
    import.draft.issues = {{IssueCode::DeadlineDoubtful, {0, 3, 1}, {}}, {IssueCode::DeadlineDoubtful, {0, 4, 1}, {}},
        {IssueCode::DeadlineDoubtful, {0, 6, 1}, {}}, {IssueCode::DeadlineDoubtful, {0, 7, 1}, {}},
        { IssueCode::DeadlineDoubtful,
            {1, 5, 1},
            {} }};
    CHECK(issuesOf(import.draft, tall).size() == 2);
}

TEST_CASE("tasks that the list no longer has stand at the end", "[imports]")
{
    Import import;
    import.add(draftTask(1, QStringLiteral("a")), TaskMatch::Same);
    TaskView kept;
    kept.task.id = TaskId(1);
    TaskView gone;
    gone.task.id = TaskId(2);
    gone.task.title = QStringLiteral("old");
    import.plan.gone = {TaskId(2)};
    const std::vector<ReviewRow> rows = reviewRows(import.draft, import.plan, {kept, gone});
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(1).title == QStringLiteral("old"));
    CHECK(rows.at(1).flags == ReviewFlag::Gone);
    CHECK_FALSE(rows.at(1).draft);
}

TEST_CASE("the review can be filtered, and its boxes tell what is taken", "[imports]")
{
    Import import;
    import.add(draftTask(1, QStringLiteral("a")));
    import.add(draftTask(2, QStringLiteral("b")), TaskMatch::Changed);
    ReviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(reviewRows(import.draft, import.plan, {}), {true, true});
    CHECK(model.count(ReviewFlag::Changed) == 1);
    model.setFilter(ReviewFlag::Changed);
    REQUIRE(model.rowCount() == 1);
    QSignalSpy taken(&model, &ReviewModel::takenChanged);
    const QModelIndex box = model.index(0, ReviewModel::StateColumn);
    CHECK(model.data(box, Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK(model.setData(box, Qt::Unchecked, Qt::CheckStateRole));
    CHECK(model.data(box, Qt::CheckStateRole).toInt() == Qt::Unchecked);
    REQUIRE(taken.count() == 1);
    CHECK(taken.first().at(0).toULongLong() == 1);
    CHECK_FALSE(model.setData(model.index(0, ReviewModel::TitleColumn), QStringLiteral("x"), Qt::EditRole));
}

TEST_CASE("the receipt says whether its sum is right", "[imports]")
{
    SourceDocument document;
    document.tables.push_back({});
    ImportDraft draft;
    draft.cells = {10, 4, 3, 1, 1, 1};
    CHECK(receipt(document, draft).front().lines.at(1).startsWith(QStringLiteral("✔")));
    draft.cells.empty = 2;
    CHECK(receipt(document, draft).front().lines.at(1).startsWith(QStringLiteral("⚠")));
    draft.skipped = {{0, 6, QStringLiteral("note"), QStringLiteral("注：…")}, {0, 7, QStringLiteral("empty"), {}}};
    draft.fates = {{{0, 2, 1}, CellFate::Ignored}, {{0, 2, 2}, CellFate::Field}};
    const std::vector<ReceiptPart> parts = receipt(document, draft);
    REQUIRE(parts.size() == 4);
    CHECK(parts.at(2).lines.size() == 1);
    CHECK(parts.at(2).lines.first().contains(QStringLiteral("B3")));
    CHECK(receipt(document, draft).at(1).lines.size() == 1);
}
