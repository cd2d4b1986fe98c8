// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/draftchecks.h"

#include "core/exchange/limits.h"
#include "core/model/textnormal.h"

#include <QHash>
#include <QSet>

#include <set>

namespace taizhang {

namespace {

void addNumberIssues(ImportDraft& draft)
{
    QSet<QString> seen;
    for (const DraftTask& task : draft.tasks) {
        if (task.number.isEmpty())
            continue;
        // Numbers may restart in each chapter and each table.
        if (task.number == draft.tasks.front().number)
            seen.clear();
        const QString key = task.source.sheet + u'\n' + task.aspects.join(u'\n') + u'\n' + task.number;
        if (seen.contains(key))
            draft.issues.push_back({IssueCode::NumberDuplicate, task.where, {task.number}});
        seen.insert(key);
    }
}

void addTitleIssues(ImportDraft& draft)
{
    QHash<QString, CellRef> seen;
    for (const DraftTask& task : draft.tasks) {
        QString key = withoutSpaces(foldWidth(task.title));
        // Measures of one title may be counted one by one.
        for (const DraftMeasure& measure : task.measures)
            key += u'\n' + withoutSpaces(foldWidth(measure.text));
        const auto first = seen.constFind(key);
        if (task.title.isEmpty() || first == seen.constEnd()) {
            seen.insert(key, task.where);
            continue;
        }
        draft.issues.push_back({IssueCode::TitleDuplicate, task.where, {QString::number(first->row + 1)}});
    }
}

void addUnitIssues(ImportDraft& draft, const UnitDirectory& directory)
{
    QSet<QString> seen;
    for (const DraftTask& task : draft.tasks) {
        for (const DraftUnit& unit : task.units) {
            if (seen.contains(unit.written))
                continue;
            seen.insert(unit.written);
            const UnitMatch match = directory.resolve(unit.written);
            if (match.kind == UnitMatchKind::Unknown)
                draft.issues.push_back({IssueCode::UnitUnknown, unit.where, {unit.written}});
            if (match.kind == UnitMatchKind::Proposal && match.unit)
                draft.issues.push_back(
                    {IssueCode::UnitProposed, unit.where, {unit.written, directory.unit(*match.unit)->name}});
        }
    }
}

void addLong(ImportDraft& draft, const DraftTask& task, const QString& text, int limit)
{
    if (text.size() > limit)
        draft.issues.push_back(
            {IssueCode::TextLong, task.where, {QString::number(text.size()), QString::number(limit)}});
}

// The soft hyphen is left alone: word processors put it between syllables.
QString hiddenIn(const QString& text)
{
    QStringList codes;
    for (const QChar c : text) {
        const bool hidden = c.unicode() > 0xAD && c.category() == QChar::Other_Format;
        const QString code = hidden ? QStringLiteral("U+%1").arg(c.unicode(), 4, 16, QChar(u'0')).toUpper() : QString();
        if (hidden && !codes.contains(code))
            codes.append(code);
    }
    return codes.join(u' ');
}

} // namespace

void addTextIssues(ImportDraft& draft, const std::vector<Table>& tables)
{
    std::set<int> read;
    for (const DraftTask& task : draft.tasks) {
        addLong(draft, task, task.title, limits::taskTitle);
        addLong(draft, task, task.note, limits::taskNote);
        read.insert(task.where.table);
    }
    for (const int table : read) {
        for (const Cell& cell : tables[static_cast<std::size_t>(table)].cells) {
            if (const QString hidden = hiddenIn(cell.text); !hidden.isEmpty())
                draft.issues.push_back({IssueCode::CharactersHidden, {table, cell.row, cell.column}, {hidden}});
        }
    }
}

void addListIssues(ImportDraft& draft, const UnitDirectory& directory)
{
    addNumberIssues(draft);
    addTitleIssues(draft);
    addUnitIssues(draft, directory);
    const int read = static_cast<int>(draft.tasks.size());
    if (draft.expectedCount && *draft.expectedCount != read)
        draft.issues.push_back(
            {IssueCode::CountDiffers, {}, {QString::number(*draft.expectedCount), QString::number(read)}});
}

} // namespace taizhang
