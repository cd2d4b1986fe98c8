// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/units/unitpage.h"

namespace taizhang {

std::vector<TableColumn<UnitRow>> unitColumns(bool editable);

} // namespace taizhang
