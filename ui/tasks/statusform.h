// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/taskview.h"
#include "ui/shared/page.h"

class QButtonGroup;

namespace taizhang {

class GrowingEdit;

// Sets the status of a task with the reason for it.
class StatusForm final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusForm(const PageContext& context, QWidget* parent = nullptr);
    void start(const TaskView& view);

Q_SIGNALS:
    void finished();
    void messageRaised(const taizhang::Message& message);

private:
    void save();

    PageContext m_context;
    std::optional<TaskId> m_task;
    QButtonGroup* m_choices;
    GrowingEdit* m_reason;
};

} // namespace taizhang
