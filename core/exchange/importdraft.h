// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/percent.h"
#include "core/exchange/table.h"
#include "core/model/deadlinephrase.h"
#include "core/model/enums.h"
#include "core/model/task.h"

#include <QString>
#include <QStringList>

#include <compare>
#include <optional>
#include <utility>
#include <vector>

namespace taizhang {

// Meaning of a column or label.
enum class Field
{
    None, // ignored
    Number,
    Aspect,
    Title,
    Measure,
    Goal,
    Deliverable,
    LeadOfficial,
    CoLeadOfficial,
    LeadUnit,
    ResponsibleUnit,
    SupportUnit,
    Handler,
    Phone,
    Start,
    Deadline,
    MilestoneText, // 一季度目标 ...: the date comes from the header
    Progress,
    PercentDone,
    Problems,
    NextSteps,
    Status,
    Budget,
    Evidence,
    Note,
};

// What became of a source cell. Every cell of the file is in exactly one of these, so the receipt adds up.
enum class CellFate
{
    Field,
    Header,
    Merged,
    Empty,
    Ignored
};

struct CellRef
{
    int table = 0; // index into SourceDocument::tables
    int row = 0;
    int column = 0;

    friend auto operator<=>(const CellRef&, const CellRef&) = default;
};

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
    AmountNotUnderstood, // text
    StatusNotUnderstood, // text
    NumberDuplicate, // label
    NumberMissing,
    TitleMissing,
    TitleDuplicate, // other row
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
QString toText(Field field);
Field fieldFromText(const QString& name); // None for a name that is none

struct ImportIssue
{
    IssueCode code;
    CellRef where;
    QStringList args; // in the order stated beside the code

    friend bool operator==(const ImportIssue&, const ImportIssue&) = default;
};

struct DraftUnit
{
    QString written; // one unit's name, role words and brackets removed
    Role role = Role::Lead;
    bool openEnded = false; // followed by 等
    bool groupPhrase = false; // 各镇街
    CellRef where;

    friend bool operator==(const DraftUnit&, const DraftUnit&) = default;
};

struct DraftMeasure
{
    QString text;
    QString unitsWritten; // only where the row has its own
    QString deadlinePhrase;
    CellRef where;

    friend bool operator==(const DraftMeasure&, const DraftMeasure&) = default;
};

// How sure the reader is of one field of a draft task; Sure fields are not listed.
struct FieldDoubt
{
    Field field;
    Confidence confidence;

    friend bool operator==(const FieldDoubt&, const FieldDoubt&) = default;
};

struct DraftTask
{
    QString number;
    QStringList aspects; // names as written, outermost first
    QString title;
    QString goal;
    QString deliverable;
    QString note;
    std::vector<DraftMeasure> measures;
    std::vector<DraftUnit> units; // in written order, each name once per role
    std::vector<Official> officials;
    ParsedDeadline deadline;
    std::optional<Percent> percent;
    std::optional<TaskStatus> status;
    QString progressText;
    QString problems;
    QString nextSteps;
    std::optional<Money> budget;
    QString budgetPhrase;
    SourceRef source;
    CellRef where; // first row
    int lastRow = 0; // last row, from 0, of the same table
    std::vector<FieldDoubt> doubts;

    friend bool operator==(const DraftTask&, const DraftTask&) = default;
};

// Column of a table with what it was taken for.
struct ColumnMeaning
{
    int table = 0;
    int column = 0;
    Field field = Field::None;
    QString header; // text of the header cells, outer first
    std::optional<QDate> milestone; // MilestoneText

    friend bool operator==(const ColumnMeaning&, const ColumnMeaning&) = default;
};

// A row that gave no task, with the reason.
struct SkippedRow
{
    int table = 0;
    int row = 0;
    QString reason; // "title", "header", "chapter", "total", "note", "signature", "form", "empty", "repeated-header",
                    // "other"
    QString text;

    friend bool operator==(const SkippedRow&, const SkippedRow&) = default;
};

struct CellAccount
{
    int total = 0;
    int field = 0;
    int header = 0;
    int merged = 0;
    int empty = 0;
    int ignored = 0;

    bool addsUp() const { return total == field + header + merged + empty + ignored; }
    friend bool operator==(const CellAccount&, const CellAccount&) = default;
};

// A task list as understood, before anything is stored.
struct ImportDraft
{
    QString fileName;
    QByteArray sha256;
    QString title; // of the list
    std::optional<int> year; // told by the title or by most deadlines
    std::optional<int> expectedCount; // 共计121项
    std::vector<DraftTask> tasks;
    std::vector<ColumnMeaning> columns;
    std::vector<SkippedRow> skipped;
    std::vector<ImportIssue> issues;
    CellAccount cells;
    std::vector<std::pair<CellRef, CellFate>> fates; // in address order, every cell of the file
};

} // namespace taizhang
