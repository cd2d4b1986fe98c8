// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fieldmeaning.h"

#include <QString>
#include <QStringList>

namespace taizhang {

enum class IssueCode
{
    UnitUnknown, // written name
    UnitProposed, // written name, proposal
    UnitOpenEnded, // 等
    NoLeadUnit,
    NoUnits,
    DeadlineMissing,
    DeadlineDoubtful, // phrase
    DeadlineNotUnderstood, // phrase
    YearAssumed, // phrase, year
    PercentNotUnderstood, // text
    PercentsDiffer, // texts of the rows
    AmountNotUnderstood, // text
    StatusNotUnderstood, // text
    NumberDuplicate, // label
    NumberMissing,
    TitleMissing,
    TitleDuplicate, // other row
    TextLong, // characters, limit
    CharactersHidden, // "U+200B U+202E": not seen, so that a text may not say what it seems to
    CountDiffers, // expected, read
    RowAmbiguous, // reason
    RowSkipped, // reason: total, note, signature, repeated header ...
    ColumnUnknown, // header text
    ErrorCell, // text
    HiddenRow,
    SheetSkipped, // name, reason
    TextCleaned, // text as it was
};

QString toText(IssueCode code);
Field fieldFromText(const QString& name); // None for a name that is none

struct ImportIssue
{
    IssueCode code;
    CellRef where;
    QStringList args; // in the order stated beside the code

    friend bool operator==(const ImportIssue&, const ImportIssue&) = default;
};

} // namespace taizhang
