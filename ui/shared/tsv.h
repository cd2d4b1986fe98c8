// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace taizhang {

// Tables on the clipboard as Excel and WPS write and read them: tabs between cells, line ends between rows, cells with
// tabs, line feeds or quotes in quotes. Reading what was written gives the same cells.
QString toTsv(const std::vector<QStringList>& rows);
std::vector<QStringList> fromTsv(const QString& text);

} // namespace taizhang
