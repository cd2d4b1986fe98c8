// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/figurecolumn.h"

#include <QString>

#include <optional>

namespace taizhang {

// What the page of imports is asked to open.
struct ImportTarget
{
    std::optional<ImportKind> kind; // nothing: what the file seems to bring
    QString path; // empty: with choosing a file
    bool clipboard = false; // what was copied, in place of a file
    QString header; // for copied rows that have none of their own
};

// "list.docx", "funds:table.xlsx", "indicators:", "funds:clipboard:HEADER".
ImportTarget importTarget(const QString& written);

} // namespace taizhang
