// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/historywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace taizhang {

namespace {

struct ActionWord
{
    const char16_t* action;
    const char* word;
};

constexpr std::array actions{
    ActionWord{u"ledger.create", QT_TRANSLATE_NOOP("HistoryWords", "New ledger")},
    ActionWord{u"ledger.repair", QT_TRANSLATE_NOOP("HistoryWords", "Mended from the change log")},
    ActionWord{u"schema.step", QT_TRANSLATE_NOOP("HistoryWords", "Change of the file format")},
    ActionWord{u"import", QT_TRANSLATE_NOOP("HistoryWords", "Import")},
    ActionWord{u"task.add", QT_TRANSLATE_NOOP("HistoryWords", "Add task")},
    ActionWord{u"task.save", QT_TRANSLATE_NOOP("HistoryWords", "Edit task")},
    ActionWord{u"tasks.save", QT_TRANSLATE_NOOP("HistoryWords", "Edit tasks")},
    ActionWord{u"task.split", QT_TRANSLATE_NOOP("HistoryWords", "Split task")},
    ActionWord{u"task.remove", QT_TRANSLATE_NOOP("HistoryWords", "Delete task")},
    ActionWord{u"tasks.remove", QT_TRANSLATE_NOOP("HistoryWords", "Delete tasks")},
    ActionWord{u"task.status", QT_TRANSLATE_NOOP("HistoryWords", "Change status")},
    ActionWord{u"fund.save", QT_TRANSLATE_NOOP("HistoryWords", "Edit fund item")},
    ActionWord{u"fund.remove", QT_TRANSLATE_NOOP("HistoryWords", "Delete fund item")},
    ActionWord{u"disbursement.save", QT_TRANSLATE_NOOP("HistoryWords", "Record disbursement")},
    ActionWord{u"disbursement.remove", QT_TRANSLATE_NOOP("HistoryWords", "Delete disbursement")},
    ActionWord{u"indicator.save", QT_TRANSLATE_NOOP("HistoryWords", "Edit indicator")},
    ActionWord{u"indicator.remove", QT_TRANSLATE_NOOP("HistoryWords", "Delete indicator")},
    ActionWord{u"target.save", QT_TRANSLATE_NOOP("HistoryWords", "Set target")},
    ActionWord{u"target.remove", QT_TRANSLATE_NOOP("HistoryWords", "Delete target")},
    ActionWord{u"reading.record", QT_TRANSLATE_NOOP("HistoryWords", "Record indicator value")},
    ActionWord{u"reading.remove", QT_TRANSLATE_NOOP("HistoryWords", "Delete indicator value")},
    ActionWord{u"import.funds", QT_TRANSLATE_NOOP("HistoryWords", "Import funds")},
    ActionWord{u"import.indicators", QT_TRANSLATE_NOOP("HistoryWords", "Import indicators")},
    ActionWord{u"progress.record", QT_TRANSLATE_NOOP("HistoryWords", "Record progress")},
    ActionWord{u"progress.save", QT_TRANSLATE_NOOP("HistoryWords", "Correct progress record")},
    ActionWord{u"progress.remove", QT_TRANSLATE_NOOP("HistoryWords", "Delete progress record")},
    ActionWord{u"round.save", QT_TRANSLATE_NOOP("HistoryWords", "Edit reporting round")},
    ActionWord{u"unit.save", QT_TRANSLATE_NOOP("HistoryWords", "Edit unit")},
    ActionWord{u"units.order", QT_TRANSLATE_NOOP("HistoryWords", "Change the official order of units")},
    ActionWord{u"unit.remove", QT_TRANSLATE_NOOP("HistoryWords", "Delete unit")},
    ActionWord{u"unit.alias", QT_TRANSLATE_NOOP("HistoryWords", "Remember spelling of unit")},
    ActionWord{u"unit.merge", QT_TRANSLATE_NOOP("HistoryWords", "Merge units")},
    ActionWord{u"group.save", QT_TRANSLATE_NOOP("HistoryWords", "Edit unit group")},
    ActionWord{u"aspects.save", QT_TRANSLATE_NOOP("HistoryWords", "Edit aspects")},
    ActionWord{u"rules.save", QT_TRANSLATE_NOOP("HistoryWords", "Edit light rules")},
    ActionWord{u"info.save", QT_TRANSLATE_NOOP("HistoryWords", "Edit title and year")},
    ActionWord{u"undo", QT_TRANSLATE_NOOP("HistoryWords", "Undo")},
    ActionWord{u"redo", QT_TRANSLATE_NOOP("HistoryWords", "Redo")},
};

} // namespace

QString actionText(const QString& action, const QString& subject)
{
    const auto found = std::find_if(
        actions.begin(), actions.end(), [&](const ActionWord& entry) { return action == QStringView(entry.action); });
    const QString verb = found == actions.end() ? action : QCoreApplication::translate("HistoryWords", found->word);
    if (subject.isEmpty())
        return verb;
    return QCoreApplication::translate("HistoryWords", "%1: %2", "action and what it was done to").arg(verb, subject);
}

} // namespace taizhang
