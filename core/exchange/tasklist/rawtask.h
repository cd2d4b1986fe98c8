// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importdraft.h"
#include "core/exchange/tasklist/headerwords.h"
#include "core/exchange/tasklistreader.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace taizhang {

// A text of the source for one field of a task, before it is understood.
struct RawText
{
    QString text;
    CellRef where;
    std::optional<QDate> date; // of a date cell
    Field field = Field::None;
    HeaderMeaning column; // of the column or label it stood under
    QDate due; // MilestoneText: end of the period that the header names
};

struct RawMeasure
{
    QString text;
    CellRef where;
    QStringList units; // own unit cells of the measure's row
    QString deadline;
};

// A task as gathered from rows or paragraphs: everything still as written.
struct RawTask
{
    RawText number;
    RawText title;
    QStringList aspects; // outermost first
    std::vector<RawMeasure> measures;
    std::vector<RawText> texts; // all other fields, in source order
    CellRef where;
    int lastRow = 0;
    bool numberExpected = false; // others of the list have one
    bool ambiguous = false; // may as well go on with the task above
};

// What reading a list needs from around it.
struct ListContext
{
    const HeaderWords& words;
    const UnitDirectory& directory;
    const ImportOptions& options;
    QString fileName;
    int year = 0; // 0: nothing tells
    bool leadColumn = false; // the list has a 牵头单位 of its own
    bool responsibleColumn = false;
    bool deadlineColumn = false;
};

} // namespace taizhang
