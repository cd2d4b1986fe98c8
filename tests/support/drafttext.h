// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importdraft.h"

#include <QString>

namespace taizhang {

// A draft's tasks, one a line: number aspect/title (measures) [units] {deadline} percent status budget @row.
QString draftText(const ImportDraft& draft);

} // namespace taizhang
