// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/taskview.h"
#include "ui/shared/page.h"

class QLabel;
class QPlainTextEdit;

namespace taizhang {

// Splits a task into sub-tasks, one a line; its measures are the proposal.
class SplitForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SplitForm(const PageContext& context, QWidget* parent = nullptr);
    void start(const TaskView& view);

Q_SIGNALS:
    void finished();
    void messageRaised(const taizhang::Message& message);

private:
    void split();

    PageContext m_context;
    std::optional<TaskId> m_task;
    QPlainTextEdit* m_titles;
};

} // namespace taizhang
