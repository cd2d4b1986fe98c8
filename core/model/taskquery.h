// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/taskview.h"

#include <QString>

#include <memory>

namespace taizhang {

// Typed search over tasks: words are joined with AND, `|` is OR between its neighbours and binds first (灯:红|黄 人社
// is red or yellow, and 人社), `!` or `-` excludes, "quoted words" stay together, and
//     牵头:人社 责任:教委 单位:总工会 灯:红 状态:进行中 方面:技能 时限:<2026-06-30 进度:>=50 逾期:>30 资金:>100万
//     序号:12 统计:是 报送:第三季度
// narrow to a field (English names work too: lead: light: status: aspect: due: percent: overdue: budget: number:
// counted: reported:). 牵头:=区人社局 and 方面:=技能提升 mean exactly the name under which a task is counted; 无 finds
// what has none. Names of tasks, aspects and units are also found by the first letters of their pinyin (qzgh:
// 区总工会). Full-width colons and signs are accepted. A query that cannot be read as written matches its words as
// plain text; there is no syntax error to show. An empty query matches every task.
class TaskQuery
{
public:
    explicit TaskQuery(const QString& text, QDate today = {});
    ~TaskQuery();
    TaskQuery(TaskQuery&&) noexcept;
    TaskQuery& operator=(TaskQuery&&) noexcept;

    bool matches(const TaskView& view) const;
    bool isEmpty() const;

private:
    struct Node;
    std::unique_ptr<Node> m_root;
};

} // namespace taizhang
