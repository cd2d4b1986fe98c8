// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"
#include "core/model/deadlinephrase.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

// What a user said of one example that the reader had taken otherwise. It holds for all like cells or rows of the file,
// and for the next file of the same shape.

enum class RowReading
{
    Task,
    PartOfTask, // goes on with the task above
    Chapter,
    Note,
    Total
};

struct RowCorrection
{
    QString shape; // of the row, as RowAccount::shape
    QString text; // only rows with this text, as rowKey(); empty: all rows of the shape
    RowReading reading = RowReading::Task;

    friend bool operator==(const RowCorrection&, const RowCorrection&) = default;
};

// A row that a user points to as the header of its table, whatever its words; -1: the table has none, and its columns
// are the ones that the user names.
struct HeaderRow
{
    int table = 0;
    int row = 0;

    friend bool operator==(const HeaderRow&, const HeaderRow&) = default;
};

struct DeadlineReading
{
    QString phrase; // as written, spaces and width aside; empty: tasks without any deadline
    DeadlineKind kind = DeadlineKind::Fixed;
    std::optional<QDate> due;
    std::optional<RecurrenceUnit> every; // Recurring
    int year = 0; // of the list it was said of: the day of a phrase that names no year moves with the list

    friend bool operator==(const DeadlineReading&, const DeadlineReading&) = default;
};

// What like texts have in common: no spaces, half width; at most 200 characters.
QString likeKey(QStringView text);
// likeKey() of all own texts of a row.
QString rowKey(const Table& table, int row);

// The newest correction that holds for a row or phrase; nothing if none does. `year` is the list's.
std::optional<RowReading> correctedRow(
    const std::vector<RowCorrection>& corrections, const QString& shape, const Table& table, int row);
std::optional<ParsedDeadline> correctedDeadline(
    const std::vector<DeadlineReading>& readings, const QString& phrase, int year);

// Puts a correction in place of an earlier one for the same rows or phrase.
void correct(std::vector<RowCorrection>& corrections, const RowCorrection& correction);
void correct(std::vector<DeadlineReading>& readings, const DeadlineReading& reading);

} // namespace taizhang
