// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/task.h"

#include <QString>

#include <vector>

namespace taizhang {

// The posts of one role, one a line, a telephone number in brackets behind its post: 区总工会主席（69041234）.
QString officialsText(const Task& task, OfficialRole role);
// The task with the posts of one role read from such text. Lines and ； part two posts, 、 does not: posts hold it
// themselves. Posts keep their identity, see matchedLines().
Task withOfficials(Task task, OfficialRole role, const QString& text);

} // namespace taizhang
