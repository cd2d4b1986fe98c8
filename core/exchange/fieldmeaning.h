// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

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

inline bool isUnitField(Field field)
{
    return field == Field::LeadUnit || field == Field::ResponsibleUnit || field == Field::SupportUnit;
}

QString toText(Field field);

} // namespace taizhang
