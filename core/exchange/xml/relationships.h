// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/container/ziparchive.h"
#include "core/exchange/readcontext.h"

#include <QString>

#include <vector>

namespace taizhang {

struct Relationship
{
    QString id;
    QString type; // last segment of the type's address: "worksheet", "sharedStrings" ...
    QString target; // part name without leading slash; of external ones the address as written
    bool external = false;
};

// The relationships of a part ("xl/workbook.xml"; "" for the package). A part without any has none. External targets
// are only listed; nothing in this program follows them.
Result<std::vector<Relationship>> readRelationships(
    const ZipArchive& archive, const QString& partName, const ReadContext& context);

// Part name that the target `written` means when it stands in the relationships of `partName`.
QString resolvePartName(const QString& partName, const QString& written);

const Relationship* findById(const std::vector<Relationship>& relationships, QStringView id);
const Relationship* findByType(const std::vector<Relationship>& relationships, QStringView type);

} // namespace taizhang
