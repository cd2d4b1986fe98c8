// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace taizhang {

// —, /, 无, N/A, 不涉及: a cell that is filled to say that there is nothing, which is no mistake.
bool saysNothing(const QString& text);

} // namespace taizhang
