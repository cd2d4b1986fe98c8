// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/taskquery.h"

#include "core/model/queryfield.h"
#include "core/model/querytext.h"

#include <algorithm>
#include <vector>

namespace taizhang {

// All groups must hold; of a group, one alternative.
struct TaskQuery::Node
{
    struct Alternative
    {
        TaskTest test;
        bool excluded = false;

        bool matches(const TaskView& view) const { return test(view) != excluded; }
    };
    using Group = std::vector<Alternative>;

    std::vector<Group> groups;

    static Group read(const std::vector<QueryTerm>& terms, QDate today)
    {
        Group group;
        QString field;
        for (const QueryTerm& term : terms) {
            field = term.field.isEmpty() ? field : term.field; // 灯:红|黄
            TaskTest test = fieldTest(field, term.value, today);
            if (!test)
                test = wordTest(term.written);
            group.push_back({std::move(test), term.excluded});
        }
        return group;
    }
};

TaskQuery::TaskQuery(const QString& text, QDate today)
    : m_root(std::make_unique<Node>())
{
    const auto groups = splitQuery(text);
    for (const auto& terms : groups)
        m_root->groups.push_back(Node::read(terms, today));
}

TaskQuery::~TaskQuery() = default;
TaskQuery::TaskQuery(TaskQuery&&) noexcept = default;
TaskQuery& TaskQuery::operator=(TaskQuery&&) noexcept = default;

bool TaskQuery::matches(const TaskView& view) const
{
    return std::all_of(m_root->groups.begin(), m_root->groups.end(), [&](const Node::Group& group) {
        return std::any_of(group.begin(), group.end(),
            [&](const Node::Alternative& alternative) { return alternative.matches(view); });
    });
}

bool TaskQuery::isEmpty() const
{
    return m_root->groups.empty();
}

} // namespace taizhang
