// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/taskview.h"
#include "ui/shared/tablemodel.h"

#include <functional>

namespace taizhang {

using TaskModel = TableModel<TaskView>;

// The columns of the task ledger. `aspectNames` gives the choices of the aspect column when it is edited.
std::vector<TableColumn<TaskView>> taskColumns(std::function<QStringList()> aspectNames, bool editable);

} // namespace taizhang
