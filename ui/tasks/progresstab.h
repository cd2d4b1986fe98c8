// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/taskview.h"
#include "core/model/unitdirectory.h"
#include "ui/shared/page.h"

#include <QHash>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace taizhang {

class ProgressForm;

// The progress records of a task, newest first, and the form to add one or put one right.
class ProgressTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressTab(const PageContext& context, QWidget* parent = nullptr);

    void showTask(const TaskView* view);
    void startRecord();

    // Records that were begun and are not stored, for a tab that shows the same task.
    struct Work
    {
        std::optional<TaskId> task; // that is shown
        ProgressRecord record; // in the form
        QHash<qint64, ProgressRecord> ofOthers; // by task
    };
    Work work() const;
    void goOnWith(const Work& work);

Q_SIGNALS:
    void messageRaised(const taizhang::Message& message);

private:
    void startNew();
    void keepUnfinished();
    void resume();
    void fillList(const UnitDirectory& directory);
    void addItem(const ProgressRecord& record, const UnitDirectory& directory);
    void record(const ProgressRecord& values);
    void remove(ProgressId id);
    void editItem(const QListWidgetItem* item);
    void tell(const Result<void>& result);

    PageContext m_context;
    std::optional<TaskView> m_view;
    std::vector<ProgressRecord> m_records;
    QHash<qint64, ProgressRecord> m_unfinished; // by task: what was typed and not recorded when another one was chosen
    ProgressForm* m_form;
    QListWidget* m_list;
    QLabel* m_none; // in place of an empty list
};

} // namespace taizhang
