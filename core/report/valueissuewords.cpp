// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/importwords.h"

#include "core/report/changewords.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QDate>

namespace taizhang {

namespace {

class ValueIssueWords
{
    Q_DECLARE_TR_FUNCTIONS(ValueIssueWords)

public:
    static QString issue(const ValueIssue& issue);
    static QString dated(const QString& field, QDate day);
};

QString ValueIssueWords::issue(const ValueIssue& issue)
{
    const QString first = issue.args.value(0);
    const QString second = issue.args.value(1);
    switch (issue.code) {
    case ValueIssueCode::NotUnderstood:
        return tr("“%1” is no figure; it is kept in the note").arg(first);
    case ValueIssueCode::TotalDiffers:
        return tr("The total of “%1” is %2, its rows sum to %3").arg(first, second, issue.args.value(2));
    case ValueIssueCode::RateDiffers:
        return tr("The rate says %1%, worked out it is %2%").arg(first, second);
    case ValueIssueCode::UnitUnknown:
        return tr("The unit “%1” is not in the unit list; it is kept in the note").arg(first);
    case ValueIssueCode::AspectUnknown:
        return tr("The aspect “%1” is not in the ledger; it is kept in the note").arg(first);
    case ValueIssueCode::TaskUnknown:
        return tr("The ledger has no single task with the number %1").arg(first);
    case ValueIssueCode::RowSkipped:
        return tr("The row “%1” was left out").arg(first);
    case ValueIssueCode::ColumnUnknown:
        return tr("The column “%1” has no place in the ledger").arg(first);
    case ValueIssueCode::PaidBelowKnown:
        return tr("“%1”: the total paid, %2, is below the payments that the ledger has; it was not taken")
            .arg(first, second);
    }
    Q_UNREACHABLE();
}

QString ValueIssueWords::dated(const QString& field, QDate day)
{
    //: field and day: Target 2026-12-31
    return tr("%1 %2").arg(fieldWord(field), day.toString(Qt::ISODate));
}

} // namespace

QString issueText(const ValueIssue& issue)
{
    return ValueIssueWords::issue(issue);
}

QString changedFieldText(const QString& field)
{
    const QDate day = QDate::fromString(field.section(u' ', 1), Qt::ISODate);
    return day.isValid() ? ValueIssueWords::dated(field.section(u' ', 0, 0), day) : fieldWord(field);
}

QString changedValueText(const QString& field, const QString& value)
{
    if (field == u"kind")
        return storedValueText(QStringLiteral("fund_item"), field, value);
    if (field == u"state")
        return storedValueText(QStringLiteral("disbursement"), field, value);
    return value;
}

} // namespace taizhang
