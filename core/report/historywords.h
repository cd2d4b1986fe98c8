// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace taizhang {

// What a batch of the change log did, from its action code and subject: 修改任务“3 提升技能水平”. An unknown action
// comes back as its code.
QString actionText(const QString& action, const QString& subject);

} // namespace taizhang
