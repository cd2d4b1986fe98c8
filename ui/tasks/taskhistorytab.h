// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/taskview.h"
#include "ui/shared/page.h"

namespace taizhang {

class OriginList;

// 来历: every value a task has had, when, by whom and from which file, newest first.
class TaskHistoryTab final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskHistoryTab(const PageContext& context, QWidget* parent = nullptr);
    void showTask(const TaskView* view);

private:
    PageContext m_context;
    OriginList* m_list;
};

} // namespace taizhang
