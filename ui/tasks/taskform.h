// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/taskview.h"
#include "ui/shared/page.h"

#include <QHash>

class QFormLayout;
class QLabel;

namespace taizhang {

class DeadlineFields;
class GrowingEdit;
class MilestoneList;

// All fields of a task, each stored when it is left. What cannot be stored is told and turned back.
class TaskForm final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskForm(const PageContext& context, QWidget* parent = nullptr);

    void showTask(const TaskView* view);
    void startTitle();
    // Where there is no room for them beside the fields, the labels go above.
    void fitInto(int width);

Q_SIGNALS:
    void messageRaised(const taizhang::Message& message);

private:
    void addField(const QString& key, const QString& title, bool manyLines);
    void store(const QString& key, const QString& text);
    void addDeadline();
    void storeDeadline(const Deadline& deadline);
    void storeMilestones(const std::vector<Milestone>& milestones);
    void offerUnit(const QString& key, const QString& text, const Error& error);
    void refill();

    PageContext m_context;
    std::optional<TaskView> m_view;
    QFormLayout* m_form;
    int m_besides = 0; // width that labels beside their fields need
    QHash<QString, GrowingEdit*> m_fields;
    DeadlineFields* m_deadline;
    MilestoneList* m_milestones;
    QLabel* m_source;
};

} // namespace taizhang
