// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/datescan.h"

namespace taizhang {

// The date or shorthand span (1-12月, 2023-2025年) that begins exactly at `at`, if one does; `year` for those without.
std::optional<DateMention> dateAt(const QString& text, qsizetype at, int year);

} // namespace taizhang
