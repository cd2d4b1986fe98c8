// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace taizhang {

constexpr int headerSearchRows = 30; // from the top of a table in which no list was found

} // namespace taizhang
