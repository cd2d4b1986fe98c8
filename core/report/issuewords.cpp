// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/importwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace taizhang {

namespace {

class IssueWords
{
    Q_DECLARE_TR_FUNCTIONS(IssueWords)

public:
    static QString units(const ImportIssue& issue);
    static QString deadlines(const ImportIssue& issue);
    static QString values(const ImportIssue& issue);
    static QString texts(const ImportIssue& issue);
    static QString rows(const ImportIssue& issue);
    static QString parts(const ImportIssue& issue);
};

struct ReasonWord
{
    const char16_t* reason;
    const char* word;
};

constexpr std::array reasons{
    ReasonWord{u"title", QT_TRANSLATE_NOOP("IssueWords", "title row")},
    ReasonWord{u"header", QT_TRANSLATE_NOOP("IssueWords", "header row")},
    ReasonWord{u"repeated-header", QT_TRANSLATE_NOOP("IssueWords", "repeated header")},
    ReasonWord{u"chapter", QT_TRANSLATE_NOOP("IssueWords", "chapter row")},
    ReasonWord{u"total", QT_TRANSLATE_NOOP("IssueWords", "total row")},
    ReasonWord{u"note", QT_TRANSLATE_NOOP("IssueWords", "note")},
    ReasonWord{u"signature", QT_TRANSLATE_NOOP("IssueWords", "signature row")},
    ReasonWord{u"form", QT_TRANSLATE_NOOP("IssueWords", "form details (unit, date, contact)")},
    ReasonWord{u"empty", QT_TRANSLATE_NOOP("IssueWords", "empty row")},
    ReasonWord{u"other", QT_TRANSLATE_NOOP("IssueWords", "no task recognised")},
    ReasonWord{u"no rows with tasks", QT_TRANSLATE_NOOP("IssueWords", "no rows with tasks")},
    ReasonWord{u"no column of units", QT_TRANSLATE_NOOP("IssueWords", "no column of units")},
    ReasonWord{u"no column of tasks", QT_TRANSLATE_NOOP("IssueWords", "no column of tasks")},
    ReasonWord{u"hidden sheet", QT_TRANSLATE_NOOP("IssueWords", "the sheet is hidden")},
};

// Words of one group of codes. -Wswitch-enum wants every code in every switch, so groups compare instead.
QString IssueWords::units(const ImportIssue& issue)
{
    const QString name = issue.args.value(0);
    if (issue.code == IssueCode::UnitUnknown)
        return tr("The unit “%1” is not in the unit list").arg(name);
    if (issue.code == IssueCode::UnitProposed)
        return tr("“%1” may be “%2”; please confirm").arg(name, issue.args.value(1));
    if (issue.code == IssueCode::UnitOpenEnded)
        return tr("The list of units ends with “and others”; add the missing ones");
    if (issue.code == IssueCode::NoLeadUnit)
        return tr("No lead unit");
    return tr("No unit at all");
}

QString IssueWords::deadlines(const ImportIssue& issue)
{
    const QString phrase = issue.args.value(0);
    if (issue.code == IssueCode::DeadlineMissing)
        return tr("No deadline");
    if (issue.code == IssueCode::DeadlineDoubtful)
        return tr("The deadline “%1” can be read in more than one way").arg(phrase);
    if (issue.code == IssueCode::DeadlineNotUnderstood)
        return tr("The deadline “%1” was not understood; it is kept as text").arg(phrase);
    return tr("The deadline “%1” names no year; %2 was assumed").arg(phrase, issue.args.value(1));
}

QString IssueWords::values(const ImportIssue& issue)
{
    const QString text = issue.args.value(0);
    if (issue.code == IssueCode::PercentNotUnderstood)
        return tr("“%1” is no percentage; it is kept as text").arg(text);
    if (issue.code == IssueCode::PercentsDiffer)
        return tr("The rows of this task report differently (%1); enter one figure for the task").arg(text);
    if (issue.code == IssueCode::AmountNotUnderstood)
        return tr("“%1” is no amount of money; it is kept as text").arg(text);
    if (issue.code == IssueCode::StatusNotUnderstood)
        return tr("The status “%1” was not understood").arg(text);
    if (issue.code == IssueCode::NumberDuplicate)
        return tr("The number “%1” occurs more than once").arg(text);
    if (issue.code == IssueCode::NumberMissing)
        return tr("No number");
    if (issue.code == IssueCode::TitleMissing)
        return tr("No task text");
    return tr("The same task stands in row %1").arg(text);
}

QString IssueWords::texts(const ImportIssue& issue)
{
    const QString first = issue.args.value(0);
    if (issue.code == IssueCode::TextLong)
        return tr("The text has %1 characters, more than %2; has it taken in other text?")
            .arg(first, issue.args.value(1));
    return tr("The text holds characters that cannot be seen (%1); check what it says").arg(first);
}

QString IssueWords::rows(const ImportIssue& issue)
{
    const QString first = issue.args.value(0);
    if (issue.code == IssueCode::CountDiffers)
        return tr("The list says %1 tasks, but %2 were read").arg(first, issue.args.value(1));
    if (issue.code == IssueCode::RowAmbiguous)
        return tr("It is not clear what this row means: %1").arg(skippedReasonText(first));
    return tr("This row gave no task: %1").arg(skippedReasonText(first));
}

QString IssueWords::parts(const ImportIssue& issue)
{
    const QString first = issue.args.value(0);
    if (issue.code == IssueCode::ColumnUnknown)
        return tr("The meaning of the column “%1” is not known; its cells are kept as remarks").arg(first);
    if (issue.code == IssueCode::ErrorCell)
        return tr("The cell holds an error value: %1").arg(first);
    if (issue.code == IssueCode::HiddenRow)
        return tr("The row is hidden in the file");
    if (issue.code == IssueCode::SheetSkipped)
        return tr("“%1” was left out: %2").arg(first, skippedReasonText(issue.args.value(1)));
    return tr("The text was cleaned up");
}

} // namespace

QString issueText(const ImportIssue& issue)
{
    switch (issue.code) {
    case IssueCode::UnitUnknown:
    case IssueCode::UnitProposed:
    case IssueCode::UnitOpenEnded:
    case IssueCode::NoLeadUnit:
    case IssueCode::NoUnits:
        return IssueWords::units(issue);
    case IssueCode::DeadlineMissing:
    case IssueCode::DeadlineDoubtful:
    case IssueCode::DeadlineNotUnderstood:
    case IssueCode::YearAssumed:
        return IssueWords::deadlines(issue);
    case IssueCode::PercentNotUnderstood:
    case IssueCode::PercentsDiffer:
    case IssueCode::AmountNotUnderstood:
    case IssueCode::StatusNotUnderstood:
    case IssueCode::NumberDuplicate:
    case IssueCode::NumberMissing:
    case IssueCode::TitleMissing:
    case IssueCode::TitleDuplicate:
        return IssueWords::values(issue);
    case IssueCode::TextLong:
    case IssueCode::CharactersHidden:
        return IssueWords::texts(issue);
    case IssueCode::CountDiffers:
    case IssueCode::RowAmbiguous:
    case IssueCode::RowSkipped:
        return IssueWords::rows(issue);
    case IssueCode::ColumnUnknown:
    case IssueCode::ErrorCell:
    case IssueCode::HiddenRow:
    case IssueCode::SheetSkipped:
    case IssueCode::TextCleaned:
        return IssueWords::parts(issue);
    }
    Q_UNREACHABLE();
}

QString skippedReasonText(const QString& reason)
{
    if (reason.startsWith(u"a table of "))
        return IssueWords::tr("a table about other things");
    const auto found = std::find_if(
        reasons.begin(), reasons.end(), [&](const ReasonWord& entry) { return reason == QStringView(entry.reason); });
    return found == reasons.end() ? reason : IssueWords::tr(found->word);
}

} // namespace taizhang
