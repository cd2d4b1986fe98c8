// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/figurecolumn.h"
#include "core/exchange/tasklistreader.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace taizhang {

// What the user settled for files of one shape, remembered for the next one.
struct ImportProfile
{
    ImportKind kind = ImportKind::Tasks;
    QStringList headers; // of the shape, as keys without spaces, brackets and digits, in column order
    std::vector<std::pair<QString, Field>> columns; // corrected headers, by key; of task lists
    std::vector<std::pair<QString, ValueField>> figures; // the same of tables of figures
    std::vector<RowCorrection> rows;
    std::vector<DeadlineReading> deadlines;
    QStringList sheets; // the only ones to read; empty: all
    LeadConvention leadConvention = LeadConvention::FirstListed;
    bool cleanText = false;
    bool includeHiddenRows = true;
    std::optional<int> year; // ImportOptions::year
    QString fileName; // of the file it was settled for
    QDate on; // the day

    // Whether it says anything that is not read so by itself.
    bool corrects() const;
    // Whether both say the same, whatever file and day they come from.
    bool saysTheSame(const ImportProfile& other) const;

    friend bool operator==(const ImportProfile&, const ImportProfile&) = default;
};

// The profile of a reading that the user corrected: the columns as first read, and the options with the corrections.
// File and day are left to the caller.
ImportProfile profileOf(
    const SourceDocument& document, const std::vector<ColumnMeaning>& columns, const ImportOptions& options);
ImportProfile profileOf(
    ImportKind kind, const std::vector<FigureColumn>& columns, const std::vector<FigureColumn>& corrections);
// The headers of columns as keys, each once.
QStringList shapeOf(const std::vector<ColumnMeaning>& columns);
QStringList shapeOf(const std::vector<FigureColumn>& columns);
// Whether columns as first read have the profile's shape: at least four of five headers are the same, wherever they
// stand.
bool fits(const ImportProfile& profile, ImportKind kind, const QStringList& shape);
// The options to read such a file again with.
ImportOptions withProfile(const ImportProfile& profile, const SourceDocument& document,
    const std::vector<ColumnMeaning>& columns, ImportOptions options);

// What it says of the columns of such a table.
std::vector<FigureColumn> correctedColumns(const ImportProfile& profile, const std::vector<FigureColumn>& columns);

// For storing. A profile comes from a ledger file, which anyone may have written: what has a wrong type, an unknown
// word or more than limits::profileEntries of a kind is no profile.
QJsonObject toJson(const ImportProfile& profile);
std::optional<ImportProfile> profileFromJson(const QJsonObject& json);

} // namespace taizhang
