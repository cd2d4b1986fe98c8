// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskcolumns.h"

#include "core/report/words.h"
#include "ui/tasks/taskfields.h"

#include <QCoreApplication>

#include <array>

namespace taizhang {

namespace {

using Column = TableColumn<TaskView>;

QString words(const char* text)
{
    return QCoreApplication::translate("TaskColumns", text);
}

// A column that shows and edits a field of the task.
Column fieldColumn(const QString& key, const char* title, int width, bool shown = true)
{
    const auto text = [key](const TaskView& view) { return taskFieldText(view, key); };
    Column column{{key, words(title), width, shown}, text};
    column.editText = text;
    return column;
}

Column officialColumn(const QString& key, OfficialRole role)
{
    Column column = fieldColumn(key, "", 8, false);
    column.head.title = word(role);
    return column;
}

// A column that is worked out from others.
Column shownColumn(const QString& key, const char* title, int width, std::function<QString(const TaskView&)> text)
{
    return {{key, words(title), width, false}, std::move(text)};
}

QString percentText(const TaskView& view)
{
    return view.percent ? view.percent->toText() + QLatin1Char('%') : QString();
}

QString latestText(const TaskView& view)
{
    return view.latest ? view.latest->text : QString();
}

QString sourceText(const TaskView& view)
{
    const auto& source = view.task.source;
    return source ? QStringLiteral("%1 %2 %3").arg(source->file, source->sheet).arg(source->row) : QString();
}

Column lightColumn()
{
    Column column{{QStringLiteral("light"), words(QT_TRANSLATE_NOOP("TaskColumns", "Light")), 8},
        [](const TaskView& view) { return word(view.verdict.light); }};
    column.light = [](const TaskView& view) { return std::optional(view.verdict.light); };
    column.toolTip = [](const TaskView& view) { return lightReasonText(view.verdict); };
    // The most urgent first: red, yellow, blue, green, grey, done.
    column.sortKey = [](const TaskView& view) {
        static constexpr std::array<int, 6> urgency{4, 3, 2, 1, 0, 5};
        return QVariant(urgency.at(static_cast<size_t>(view.verdict.light)));
    };
    return column;
}

Column statusColumn()
{
    Column column = shownColumn(field::status, QT_TRANSLATE_NOOP("TaskColumns", "Status"), 5,
        [](const TaskView& view) { return word(view.task.status); });
    column.sortKey = [](const TaskView& view) { return QVariant(static_cast<int>(view.task.status)); };
    return column;
}

Column percentColumn()
{
    Column column = fieldColumn(field::percent, QT_TRANSLATE_NOOP("TaskColumns", "Progress"), 4);
    column.head.align = Qt::AlignRight | Qt::AlignTop;
    column.text = percentText;
    column.sortKey = [](const TaskView& view) {
        return view.percent ? QVariant(view.percent->basisPoints() / 100.0) : QVariant(-1.0);
    };
    return column;
}

Column deadlineColumn()
{
    Column column = fieldColumn(field::deadline, QT_TRANSLATE_NOOP("TaskColumns", "Deadline"), 8);
    column.sortKey
        = [](const TaskView& view) { return QVariant(view.task.deadline.due.value_or(QDate(9999, 12, 31))); };
    column.toolTip = [](const TaskView& view) -> QString { // else the parts of the sum end before it is made
        const Deadline& deadline = view.task.deadline;
        return word(deadline.kind) + (deadline.due ? QLatin1Char(' ') + dateText(*deadline.due) : QString());
    };
    return column;
}

Column dueColumn()
{
    Column column = shownColumn(QStringLiteral("due"), QT_TRANSLATE_NOOP("TaskColumns", "Due"), 6,
        [](const TaskView& view) { return view.task.deadline.due.value_or(QDate()).toString(Qt::ISODate); });
    column.sortKey = [](const TaskView& view) { return QVariant(view.task.deadline.due.value_or(QDate())); };
    return column;
}

Column budgetColumn()
{
    Column column = fieldColumn(field::budget, QT_TRANSLATE_NOOP("TaskColumns", "Budget"), 6, false);
    column.head.align = Qt::AlignRight | Qt::AlignTop;
    column.text = [](const TaskView& view) { return view.task.budget ? moneyText(*view.task.budget) : QString(); };
    column.sortKey = [](const TaskView& view) {
        return view.task.budget ? QVariant(static_cast<double>(view.task.budget->fen()) / 100) : QVariant(-1.0);
    };
    return column;
}

Column aspectColumn(std::function<QStringList()> names)
{
    Column column = fieldColumn(field::aspect, QT_TRANSLATE_NOOP("TaskColumns", "Aspect"), 6);
    column.head.merge = true;
    column.choices = std::move(names);
    return column;
}

} // namespace

std::vector<Column> taskColumns(std::function<QStringList()> aspectNames, bool editable)
{
    std::vector<Column> columns;
    columns.push_back(aspectColumn(std::move(aspectNames)));
    columns.push_back(fieldColumn(field::number, QT_TRANSLATE_NOOP("TaskColumns", "No."), 3));
    columns.push_back(fieldColumn(field::title, QT_TRANSLATE_NOOP("TaskColumns", "Task"), 15));
    // How it stands is seen beside the open panel, on a small screen too.
    columns.push_back(lightColumn());
    columns.push_back(percentColumn());
    columns.push_back(fieldColumn(field::lead, QT_TRANSLATE_NOOP("TaskColumns", "Lead unit"), 8));
    columns.push_back(deadlineColumn());
    columns.push_back(fieldColumn(field::measures, QT_TRANSLATE_NOOP("TaskColumns", "Measures"), 20));
    columns.push_back(fieldColumn(field::responsible, QT_TRANSLATE_NOOP("TaskColumns", "Responsible units"), 10));
    columns.push_back(fieldColumn(field::support, QT_TRANSLATE_NOOP("TaskColumns", "Supporting units"), 10, false));
    columns.push_back(
        shownColumn(QStringLiteral("latest"), QT_TRANSLATE_NOOP("TaskColumns", "Latest report"), 18, latestText));
    columns.back().head.shown = true;
    columns.push_back(dueColumn());
    columns.push_back(statusColumn());
    columns.push_back(fieldColumn(field::goal, QT_TRANSLATE_NOOP("TaskColumns", "Goal"), 12, false));
    columns.push_back(fieldColumn(field::deliverable, QT_TRANSLATE_NOOP("TaskColumns", "Deliverable"), 8, false));
    columns.push_back(budgetColumn());
    columns.push_back(officialColumn(field::leadOfficial, OfficialRole::LeadOfficial));
    columns.push_back(officialColumn(field::coLeadOfficial, OfficialRole::CoLeadOfficial));
    columns.push_back(officialColumn(field::handler, OfficialRole::Handler));
    columns.push_back(fieldColumn(field::note, QT_TRANSLATE_NOOP("TaskColumns", "Note"), 10, false));
    columns.push_back(shownColumn(QStringLiteral("reason"), QT_TRANSLATE_NOOP("TaskColumns", "Reason of the light"), 14,
        [](const TaskView& view) { return lightReasonText(view.verdict); }));
    columns.push_back(
        shownColumn(QStringLiteral("source"), QT_TRANSLATE_NOOP("TaskColumns", "Source"), 12, sourceText));
    for (Column& column : columns) {
        if (!editable)
            column.editText = {};
    }
    return columns;
}

} // namespace taizhang
