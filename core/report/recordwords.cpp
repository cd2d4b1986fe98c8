// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace taizhang {

namespace {

struct CodeWord
{
    const char16_t* code;
    const char* word;
};

constexpr std::array records{
    CodeWord{u"task", QT_TRANSLATE_NOOP("RecordWords", "task")},
    CodeWord{u"taskList", QT_TRANSLATE_NOOP("RecordWords", "task list")},
    CodeWord{u"list", QT_TRANSLATE_NOOP("RecordWords", "task list")},
    CodeWord{u"measure", QT_TRANSLATE_NOOP("RecordWords", "measure")},
    CodeWord{u"milestone", QT_TRANSLATE_NOOP("RecordWords", "milestone")},
    CodeWord{u"assignment", QT_TRANSLATE_NOOP("RecordWords", "unit of a task")},
    CodeWord{u"official", QT_TRANSLATE_NOOP("RecordWords", "official")},
    CodeWord{u"unit", QT_TRANSLATE_NOOP("RecordWords", "unit")},
    CodeWord{u"group", QT_TRANSLATE_NOOP("RecordWords", "unit group")},
    CodeWord{u"alias", QT_TRANSLATE_NOOP("RecordWords", "other spelling")},
    CodeWord{u"aspect", QT_TRANSLATE_NOOP("RecordWords", "aspect")},
    CodeWord{u"round", QT_TRANSLATE_NOOP("RecordWords", "reporting round")},
    CodeWord{u"progress", QT_TRANSLATE_NOOP("RecordWords", "progress record")},
    CodeWord{u"fund", QT_TRANSLATE_NOOP("RecordWords", "fund item")},
    CodeWord{u"disbursement", QT_TRANSLATE_NOOP("RecordWords", "disbursement")},
    CodeWord{u"indicator", QT_TRANSLATE_NOOP("RecordWords", "indicator")},
    CodeWord{u"target", QT_TRANSLATE_NOOP("RecordWords", "target")},
    CodeWord{u"reading", QT_TRANSLATE_NOOP("RecordWords", "indicator value")},
    CodeWord{u"batch", QT_TRANSLATE_NOOP("RecordWords", "change")},
    CodeWord{u"rules", QT_TRANSLATE_NOOP("RecordWords", "light rules")},
    CodeWord{u"ledger", QT_TRANSLATE_NOOP("RecordWords", "ledger")},
};

constexpr std::array fields{
    CodeWord{u"number", QT_TRANSLATE_NOOP("RecordWords", "No.")},
    CodeWord{u"title", QT_TRANSLATE_NOOP("RecordWords", "Task")},
    CodeWord{u"goal", QT_TRANSLATE_NOOP("RecordWords", "Goal")},
    CodeWord{u"deliverable", QT_TRANSLATE_NOOP("RecordWords", "Deliverable")},
    CodeWord{u"note", QT_TRANSLATE_NOOP("RecordWords", "Note")},
    CodeWord{u"aspect", QT_TRANSLATE_NOOP("RecordWords", "Aspect")},
    CodeWord{u"aspects", QT_TRANSLATE_NOOP("RecordWords", "Aspect")},
    CodeWord{u"measures", QT_TRANSLATE_NOOP("RecordWords", "Measures")},
    CodeWord{u"units", QT_TRANSLATE_NOOP("RecordWords", "Units")},
    CodeWord{u"officials", QT_TRANSLATE_NOOP("RecordWords", "Officials")},
    CodeWord{u"deadline", QT_TRANSLATE_NOOP("RecordWords", "Deadline")},
    CodeWord{u"due", QT_TRANSLATE_NOOP("RecordWords", "Due day")},
    CodeWord{u"start", QT_TRANSLATE_NOOP("RecordWords", "Start")},
    CodeWord{u"milestones", QT_TRANSLATE_NOOP("RecordWords", "Milestones")},
    CodeWord{u"percent", QT_TRANSLATE_NOOP("RecordWords", "Progress percent")},
    CodeWord{u"text", QT_TRANSLATE_NOOP("RecordWords", "Progress text")},
    CodeWord{u"problems", QT_TRANSLATE_NOOP("RecordWords", "Problems")},
    CodeWord{u"nextSteps", QT_TRANSLATE_NOOP("RecordWords", "Next steps")},
    CodeWord{u"status", QT_TRANSLATE_NOOP("RecordWords", "Status")},
    CodeWord{u"statusReason", QT_TRANSLATE_NOOP("RecordWords", "Reason of the status")},
    CodeWord{u"focus", QT_TRANSLATE_NOOP("RecordWords", "Focus")},
    CodeWord{u"budget", QT_TRANSLATE_NOOP("RecordWords", "Budget")},
    CodeWord{u"parent", QT_TRANSLATE_NOOP("RecordWords", "Parent task")},
    CodeWord{u"name", QT_TRANSLATE_NOOP("RecordWords", "Name")},
    CodeWord{u"shortName", QT_TRANSLATE_NOOP("RecordWords", "Short name")},
    CodeWord{u"kind", QT_TRANSLATE_NOOP("RecordWords", "Kind")},
    CodeWord{u"position", QT_TRANSLATE_NOOP("RecordWords", "Order")},
    CodeWord{u"member", QT_TRANSLATE_NOOP("RecordWords", "Member")},
    CodeWord{u"alias", QT_TRANSLATE_NOOP("RecordWords", "Other spelling")},
    CodeWord{u"code", QT_TRANSLATE_NOOP("RecordWords", "Code")},
    CodeWord{u"role", QT_TRANSLATE_NOOP("RecordWords", "Role")},
    CodeWord{u"phone", QT_TRANSLATE_NOOP("RecordWords", "Telephone")},
    CodeWord{u"year", QT_TRANSLATE_NOOP("RecordWords", "Year")},
    CodeWord{u"office", QT_TRANSLATE_NOOP("RecordWords", "Reporting office")},
    CodeWord{u"closedOn", QT_TRANSLATE_NOOP("RecordWords", "Day of closing")},
    CodeWord{u"doneOn", QT_TRANSLATE_NOOP("RecordWords", "Day it was reached")},
    CodeWord{u"date", QT_TRANSLATE_NOOP("RecordWords", "Day")},
    CodeWord{u"on", QT_TRANSLATE_NOOP("RecordWords", "Day")},
    CodeWord{u"from", QT_TRANSLATE_NOOP("RecordWords", "From")},
    CodeWord{u"to", QT_TRANSLATE_NOOP("RecordWords", "To")},
    CodeWord{u"dueOn", QT_TRANSLATE_NOOP("RecordWords", "Due day")},
    CodeWord{u"unit", QT_TRANSLATE_NOOP("RecordWords", "Unit")},
    CodeWord{u"task", QT_TRANSLATE_NOOP("RecordWords", "Task")},
    CodeWord{u"assignment", QT_TRANSLATE_NOOP("RecordWords", "Units")},
    CodeWord{u"period", QT_TRANSLATE_NOOP("RecordWords", "Reporting period")},
    CodeWord{u"lightRules", QT_TRANSLATE_NOOP("RecordWords", "Light rules")},
    CodeWord{u"rules", QT_TRANSLATE_NOOP("RecordWords", "Light rules")},
    CodeWord{u"years", QT_TRANSLATE_NOOP("RecordWords", "Years")},
    CodeWord{u"shares", QT_TRANSLATE_NOOP("RecordWords", "Shares of the tasks (100% in all)")},
    CodeWord{u"tranches", QT_TRANSLATE_NOOP("RecordWords", "Planned payments")},
    CodeWord{u"steps", QT_TRANSLATE_NOOP("RecordWords", "Steps of the payment")},
    CodeWord{u"amount", QT_TRANSLATE_NOOP("RecordWords", "Amount")},
    CodeWord{u"target", QT_TRANSLATE_NOOP("RecordWords", "Target")},
    CodeWord{u"value", QT_TRANSLATE_NOOP("RecordWords", "Value")},
    CodeWord{u"rank", QT_TRANSLATE_NOOP("RecordWords", "Rank")},
    CodeWord{u"rankScope", QT_TRANSLATE_NOOP("RecordWords", "Ranked among")},
    CodeWord{u"yearOnYear", QT_TRANSLATE_NOOP("RecordWords", "Year on year")},
    CodeWord{u"numerator", QT_TRANSLATE_NOOP("RecordWords", "Numerator")},
    CodeWord{u"denominator", QT_TRANSLATE_NOOP("RecordWords", "Denominator")},
    CodeWord{u"verified", QT_TRANSLATE_NOOP("RecordWords", "Checked against its source")},
    CodeWord{u"source", QT_TRANSLATE_NOOP("RecordWords", "Source")},
    CodeWord{u"definition", QT_TRANSLATE_NOOP("RecordWords", "What is counted")},
    CodeWord{u"dataSource", QT_TRANSLATE_NOOP("RecordWords", "Source of the data")},
    CodeWord{u"measureUnit", QT_TRANSLATE_NOOP("RecordWords", "Unit of measure")},
    CodeWord{u"direction", QT_TRANSLATE_NOOP("RecordWords", "Direction")},
    CodeWord{u"allocated", QT_TRANSLATE_NOOP("RecordWords", "Allocated")},
    CodeWord{u"paid", QT_TRANSLATE_NOOP("RecordWords", "Paid")},
    CodeWord{u"state", QT_TRANSLATE_NOOP("RecordWords", "State")},
    CodeWord{u"members", QT_TRANSLATE_NOOP("RecordWords", "Members")},
    CodeWord{u"people", QT_TRANSLATE_NOOP("RecordWords", "People reached")},
    CodeWord{u"firms", QT_TRANSLATE_NOOP("RecordWords", "Firms reached")},
    CodeWord{u"talents", QT_TRANSLATE_NOOP("RecordWords", "Talents reached")},
    CodeWord{u"perUnit", QT_TRANSLATE_NOOP("RecordWords", "Amount for each")},
    CodeWord{u"unitCount", QT_TRANSLATE_NOOP("RecordWords", "How many")},
    CodeWord{u"tasks", QT_TRANSLATE_NOOP("RecordWords", "Tasks")},
    CodeWord{u"policy", QT_TRANSLATE_NOOP("RecordWords", "Policy")},
    CodeWord{u"owner", QT_TRANSLATE_NOOP("RecordWords", "Unit that answers for it")},
    CodeWord{u"reading", QT_TRANSLATE_NOOP("RecordWords", "Value")},
    CodeWord{u"share", QT_TRANSLATE_NOOP("RecordWords", "Share")},
};

QString find(std::span<const CodeWord> words, const QString& code)
{
    const auto found = std::find_if(
        words.begin(), words.end(), [&](const CodeWord& entry) { return code == QStringView(entry.code); });
    return found == words.end() ? code : QCoreApplication::translate("RecordWords", found->word);
}

} // namespace

QString recordWord(const QString& kind)
{
    return find(records, kind);
}

QString fieldWord(const QString& field)
{
    return find(fields, field);
}

} // namespace taizhang
