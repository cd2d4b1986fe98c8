// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace taizhang::corpus {

// Reads one file as the importer does and tells in one line, its fields separated by tabs: milliseconds, largest
// memory in MiB (0 where the system does not tell), then "read", format, tables, and the tasks found or the code for
// none; or "refused" with the code and its arguments.
QString report(const QString& path);

} // namespace taizhang::corpus
