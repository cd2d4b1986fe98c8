// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace taizhang {

// 共计121项, （80项）, 198项任务 in a title: the number of tasks it promises.
std::optional<int> countInTitle(const QString& text);
// The one year a title speaks of: 2025年, 2025年度, 二〇二五年. Of 2023—2025年 the last.
std::optional<int> yearInTitle(const QString& text);
// Whether a text calls what follows a list of tasks: 任务清单, 责任分工, 工作台账, 任务分解表, 工作要点.
bool isListTitle(const QString& text);
// The year most texts name (deadlines); nothing if none does.
std::optional<int> commonYear(const QStringList& texts);

} // namespace taizhang
