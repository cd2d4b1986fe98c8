// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace taizhang {

// Search texts for the task page, in the words of the program's language; TaskQuery reads them.
// The tasks that are counted under the name; an empty name stands for those that have none.
QString aspectQuery(const QString& name);
QString leadQuery(const QString& name);
QString reportedQuery(const QString& round); // reported on for the round of this name
QString datedQuery(); // only tasks with a due day
QString countedQuery(); // only tasks that enter the tallies
QString lightQuery(const std::vector<Light>& lights); // any of them
QString dueQuery(QDate from, QDate to); // both days counted; an invalid `from` is open
QString joinedQuery(QStringList parts); // all of them, empty ones left out

} // namespace taizhang
