// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/reviewrow.h"

#include "core/report/importwords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace taizhang {

namespace {

struct ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(ReviewText)
};

QSet<QString> unknownNames(const ImportPlan& plan)
{
    QSet<QString> names;
    for (const UnitDecision& decision : plan.units) {
        if (!decision.settled)
            names.insert(decision.written);
    }
    return names;
}

QString leadNames(const DraftTask& task)
{
    QStringList leads;
    QStringList others;
    for (const DraftUnit& unit : task.units)
        (unit.role == Role::Lead ? leads : others) << unit.written;
    return (leads.isEmpty() ? others : leads).join(QStringLiteral("、"));
}

ReviewFlags matchFlag(TaskMatch match)
{
    switch (match) {
    case TaskMatch::New:
        return ReviewFlag::New;
    case TaskMatch::Changed:
        return ReviewFlag::Changed;
    case TaskMatch::Same:
        return ReviewFlag::Same;
    }
    Q_UNREACHABLE();
}

ReviewFlags issueFlag(IssueCode code)
{
    if (code == IssueCode::NumberDuplicate || code == IssueCode::TitleDuplicate)
        return ReviewFlag::Duplicate;
    // Told by the other flags, or no doubt about what was read.
    constexpr IssueCode quiet[]
        = {IssueCode::UnitUnknown, IssueCode::UnitProposed, IssueCode::DeadlineMissing, IssueCode::HiddenRow,
            IssueCode::TextCleaned, IssueCode::RowSkipped, IssueCode::SheetSkipped, IssueCode::CountDiffers};
    return std::find(std::begin(quiet), std::end(quiet), code) == std::end(quiet) ? ReviewFlag::Doubtful
                                                                                  : ReviewFlags();
}

ReviewFlags openQuestions(const ImportDraft& draft, const DraftTask& task, const QSet<QString>& unknown)
{
    ReviewFlags flags;
    if (task.deadline.deadline.kind == DeadlineKind::Unspecified)
        flags |= ReviewFlag::NoDeadline;
    if (!task.doubts.empty())
        flags |= ReviewFlag::Doubtful;
    for (const ImportIssue& issue : issuesOf(draft, task))
        flags |= issueFlag(issue.code);
    for (const DraftUnit& unit : task.units) {
        if (unknown.contains(unit.written))
            flags |= ReviewFlag::UnknownUnit;
    }
    return flags;
}

ReviewRow goneRow(const TaskView& view)
{
    ReviewRow row;
    row.number = view.task.number;
    row.title = view.task.title;
    row.lead = unitNames(view, Role::Lead);
    row.deadline = view.task.deadline.phrase;
    row.flags = ReviewFlag::Gone;
    return row;
}

ReviewRow leftOutRow(const SkippedRow& skipped)
{
    ReviewRow row;
    row.where = CellRef{skipped.table, skipped.row, 0};
    row.number = ReviewText::tr("row %1").arg(skipped.row + 1);
    row.title = skipped.text;
    row.flags = ReviewFlag::LeftOut;
    row.reason = skippedReasonText(skipped.reason);
    return row;
}

ReviewFlags planFlags(const TaskDecision& decision)
{
    ReviewFlags flags = matchFlag(decision.match);
    if (decision.repeats || decision.similar || decision.reworded)
        flags |= ReviewFlag::Duplicate;
    return flags;
}

} // namespace

std::vector<ImportIssue> issuesOf(const ImportDraft& draft, const DraftTask& task)
{
    std::vector<ImportIssue> issues;
    std::copy_if(draft.issues.begin(), draft.issues.end(), std::back_inserter(issues), [&task](const auto& issue) {
        return issue.where.table == task.where.table && issue.where.row >= task.where.row
            && issue.where.row <= task.lastRow;
    });
    return issues;
}

std::vector<ReviewRow> reviewRows(const ImportDraft& draft, const ImportPlan& plan, const std::vector<TaskView>& known)
{
    // In an empty ledger every unit is new, which is no reason to look at every task.
    const QSet<QString> unknown = known.empty() ? QSet<QString>() : unknownNames(plan);
    std::vector<ReviewRow> rows;
    for (size_t i = 0; i < draft.tasks.size(); ++i) {
        const DraftTask& task = draft.tasks[i];
        ReviewRow row{i, task.where, task.number, task.title, leadNames(task), task.deadline.deadline.phrase, {}, {}};
        row.flags = openQuestions(draft, task, unknown);
        if (i < plan.tasks.size())
            row.flags |= planFlags(plan.tasks[i]);
        rows.push_back(std::move(row));
    }
    for (const TaskView& view : known) {
        if (std::find(plan.gone.begin(), plan.gone.end(), *view.task.id) != plan.gone.end())
            rows.push_back(goneRow(view));
    }
    for (const SkippedRow& skipped : draft.skipped) {
        if (skipped.reason != u"empty" && skipped.reason != u"header")
            rows.push_back(leftOutRow(skipped));
    }
    return rows;
}

QStringList repeatTexts(
    const ImportDraft& draft, const ImportPlan& plan, const std::vector<TaskView>& known, size_t task)
{
    const TaskDecision& decision = plan.tasks.at(task);
    QStringList lines;
    if (decision.repeats) {
        const DraftTask& other = draft.tasks.at(static_cast<size_t>(*decision.repeats));
        lines << ReviewText::tr("May be the same as row %1: %2 %3")
                     .arg(QString::number(other.where.row + 1), other.number, other.title);
    }
    for (const TaskView& view : known) {
        if (decision.similar && view.task.id == decision.similar)
            lines << ReviewText::tr("The ledger may have it already: %1 %2").arg(view.task.number, view.task.title);
        if (decision.reworded && view.task.id == decision.reworded)
            lines << ReviewText::tr("May be this task in other words, which is gone: %1 %2")
                         .arg(view.task.number, view.task.title);
    }
    return lines;
}

QString stateText(ReviewFlags flags)
{
    if (flags & ReviewFlag::LeftOut)
        return ReviewText::tr("· left out");
    if (flags & ReviewFlag::New)
        return ReviewText::tr("＋ new");
    if (flags & ReviewFlag::Changed)
        return ReviewText::tr("≠ changed");
    if (flags & ReviewFlag::Same)
        return ReviewText::tr("＝ unchanged");
    return ReviewText::tr("－ gone");
}

QString remarkText(ReviewFlags flags)
{
    QStringList words;
    if (flags & ReviewFlag::Doubtful)
        words << ReviewText::tr("doubtful");
    if (flags & ReviewFlag::UnknownUnit)
        words << ReviewText::tr("unknown unit");
    if (flags & ReviewFlag::NoDeadline)
        words << ReviewText::tr("no deadline");
    if (flags & ReviewFlag::Duplicate)
        words << ReviewText::tr("possible duplicate");
    return words.isEmpty() ? QString() : QStringLiteral("⚠ ") + words.join(ReviewText::tr(", "));
}

} // namespace taizhang
