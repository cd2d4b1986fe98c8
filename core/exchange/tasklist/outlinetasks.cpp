// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/outlinetasks.h"

#include "core/exchange/tasklist/aspecttrail.h"
#include "core/exchange/tasklist/numberlabel.h"
#include "core/exchange/tasklist/unitheadings.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace taizhang {

namespace {

constexpr qsizetype longestHeading = 40;

// Goals and measures describe a task; who does it and until when make one.
bool namesDuty(const OutlineNode& node)
{
    return std::any_of(node.fields.begin(), node.fields.end(), [](const OutlineField& field) {
        const Field kind = field.meaning.field;
        return isUnitField(kind) || kind == Field::Deadline || kind == Field::LeadOfficial || kind == Field::Handler
            || kind == Field::CoLeadOfficial || kind == Field::Start;
    });
}

bool namesUnits(const OutlineNode& node)
{
    return std::any_of(node.fields.begin(), node.fields.end(),
        [](const OutlineField& field) { return isUnitField(field.meaning.field); });
}

class TaskFinder
{
public:
    explicit TaskFinder(Outline outline)
        : m_outline(std::move(outline))
        , m_nodes(m_outline.nodes)
    { }

    OutlineTasks find()
    {
        gatherChildren();
        lowerHeadingFields();
        liftLastFields();
        handDownDuties();
        handDownUnits();
        markTasks();
        OutlineTasks result;
        result.closing = takeClosing();
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_task[i])
                result.tasks.push_back(rawTask(static_cast<int>(i)));
            else if (m_below[i])
                result.chapters.push_back({m_nodes[i].where, m_nodes[i].text, std::nullopt});
        }
        return result;
    }

private:
    OutlineNode& node(int index) { return m_nodes[static_cast<std::size_t>(index)]; }

    void gatherChildren()
    {
        m_children.assign(m_nodes.size(), {});
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].parent >= 0)
                m_children[static_cast<std::size_t>(m_nodes[i].parent)].push_back(static_cast<int>(i));
        }
    }

    const std::vector<int>& childrenOf(int parent) const { return m_children[static_cast<std::size_t>(parent)]; }

    // 一、… / sentence / 责任单位：… / sentence / 责任单位：…: the first sentence is a task like the others, not text
    // of the heading.
    void lowerHeadingFields()
    {
        std::vector<OutlineNode> all;
        std::vector<int> moved; // where each node stands in `all`
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            const bool lowered = keepsFieldsOfFirstTask(static_cast<int>(i));
            const int place = static_cast<int>(all.size());
            moved.push_back(place);
            all.push_back(std::move(m_nodes[i]));
            if (all.back().parent >= 0)
                all.back().parent = moved[static_cast<std::size_t>(all.back().parent)];
            if (lowered)
                all.push_back(firstTaskBelow(all.back(), place));
        }
        m_nodes = std::move(all);
        gatherChildren();
    }

    bool keepsFieldsOfFirstTask(int index)
    {
        const OutlineNode& heading = node(index);
        if (heading.fields.empty() || heading.body.empty() || heading.style < 0)
            return false;
        const std::vector<int>& children = childrenOf(index);
        return std::any_of(children.begin(), children.end(),
            [this](int child) { return node(child).style < 0 && !node(child).fields.empty(); });
    }

    static OutlineNode firstTaskBelow(OutlineNode& heading, int place)
    {
        OutlineNode first;
        first.parent = place;
        first.text = heading.body.front().text;
        first.where = heading.body.front().where;
        first.lastRow = heading.lastRow;
        first.body.assign(heading.body.begin() + 1, heading.body.end());
        first.fields = std::exchange(heading.fields, {});
        heading.body.clear();
        return first;
    }

    // 1.… / （1）… / （2）… / 牵头单位：…: the fields are those of 1. Decided for each style of numbering as a whole.
    void liftLastFields()
    {
        QMap<int, int> votes; // per style of the children: for lifting, against below zero
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            const std::vector<int>& children = childrenOf(static_cast<int>(i));
            if (children.size() < 2 || namesDuty(m_nodes[i]))
                continue;
            const auto with
                = std::count_if(children.begin(), children.end(), [this](int child) { return namesDuty(node(child)); });
            const bool onlyLast = with == 1 && namesDuty(node(children.back()));
            if (with > 0)
                votes[node(children.back()).style] += onlyLast ? 1 : -2;
        }
        for (std::size_t i = m_nodes.size(); i-- > 0;) {
            const int parent = m_nodes[i].parent;
            if (parent < 0 || !namesDuty(m_nodes[i]) || votes.value(m_nodes[i].style) <= 0)
                continue;
            if (childrenOf(parent).back() == static_cast<int>(i) && !namesDuty(node(parent))) {
                const std::vector<OutlineField> lifted = std::exchange(m_nodes[i].fields, {});
                node(parent).fields.insert(node(parent).fields.end(), lifted.begin(), lifted.end());
                node(parent).lastRow = m_nodes[i].lastRow;
            }
        }
    }

    // 一、…（牵头单位：…） / 1.… / 2.… / 二、…（牵头单位：…） / 3.…: numbers that run on through the chapters count the
    // tasks, for which the chapter says the units.
    void handDownDuties()
    {
        std::vector<int> chapters;
        int last = 0;
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            const std::vector<int>& children = childrenOf(static_cast<int>(i));
            if (children.empty() || !namesDuty(m_nodes[i])
                || m_nodes[i].fields.front().where.row != m_nodes[i].where.row)
                continue;
            for (const int child : children) {
                const bool counted
                    = node(child).style == static_cast<int>(LabelStyle::Arabic) && !namesDuty(node(child));
                if (!counted || node(child).label.toInt() != ++last)
                    return;
            }
            chapters.push_back(static_cast<int>(i));
        }
        if (chapters.size() < 2)
            return;
        for (const int chapter : chapters) {
            const std::vector<OutlineField> duties = std::exchange(node(chapter).fields, {});
            for (const int child : childrenOf(chapter))
                node(child).fields.insert(node(child).fields.end(), duties.begin(), duties.end());
        }
    }

    // Below chapters that are named after units, each numbered sentence is a task of the chapter's unit.
    void handDownUnits()
    {
        std::vector<int> chapters;
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (!childrenOf(static_cast<int>(i)).empty() && m_nodes[i].fields.empty() && isUnitHeading(m_nodes[i].text))
                chapters.push_back(static_cast<int>(i));
        }
        if (chapters.size() < 2)
            return;
        for (const int chapter : chapters) {
            for (const int child : childrenOf(chapter)) {
                HeaderMeaning unit;
                unit.field = Field::ResponsibleUnit;
                if (node(child).style >= 0 && !namesUnits(node(child)))
                    giveUnit(node(child), {unit, aspectName(node(chapter).text), node(chapter).where});
            }
            node(chapter).text.clear(); // no aspect
        }
    }

    static void giveUnit(OutlineNode& task, const OutlineField& unit)
    {
        const LabelledText trailing = trailingDeadline(task.text);
        task.text = trailing.head;
        for (const LabelledPart& part : trailing.parts)
            task.fields.push_back({part.meaning, part.text, task.where});
        task.fields.push_back(unit);
    }

    // Paragraphs with fields are tasks; so are those without that are numbered like tasks.
    void markTasks()
    {
        m_task.assign(m_nodes.size(), false);
        QMap<int, int> with;
        QMap<int, int> without;
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            m_task[i] = namesDuty(m_nodes[i]) && !m_nodes[i].text.isEmpty();
            ++(m_task[i] ? with : without)[m_nodes[i].style];
        }
        std::set<int> parents; // of tasks
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_task[i])
                parents.insert(m_nodes[i].parent);
        }
        m_below.assign(m_nodes.size(), false);
        for (std::size_t i = m_nodes.size(); i-- > 0;) {
            const int style = m_nodes[i].style;
            const bool like = style >= 0 && with.value(style) > without.value(style);
            if (like && parents.count(m_nodes[i].parent) > 0 && !m_below[i])
                m_task[i] = true;
            if (m_nodes[i].said) {
                m_task[i] = m_nodes[i].said == RowReading::Task;
                m_below[i] = !m_task[i];
            }
            if (m_nodes[i].parent >= 0 && (m_task[i] || m_below[i]))
                m_below[static_cast<std::size_t>(m_nodes[i].parent)] = true;
        }
    }

    bool isClosing(int index)
    {
        const OutlineNode& own = node(index);
        return !m_task[static_cast<std::size_t>(index)] && !own.said && own.style < 0 && own.fields.empty()
            && own.text.endsWith(u'。');
    }

    // 各单位要高度重视，抓好落实。: whole sentences behind the fields of the last task, where no other task has any.
    std::vector<CellRef> takeClosing()
    {
        std::vector<int> tasks;
        for (std::size_t i = 0; i < m_task.size(); ++i) {
            if (m_task[i])
                tasks.push_back(static_cast<int>(i));
        }
        const auto goesOn = [this](int task) {
            const std::vector<int>& children = childrenOf(task);
            return std::any_of(children.begin(), children.end(), [this](int child) { return node(child).style < 0; });
        };
        if (tasks.size() < 2 || std::any_of(tasks.begin(), tasks.end() - 1, goesOn))
            return {};
        std::vector<CellRef> closing;
        std::vector<int>& behind = m_children[static_cast<std::size_t>(tasks.back())];
        if (!node(tasks.back()).fields.empty() && !behind.empty()
            && std::all_of(behind.begin(), behind.end(), [this](int child) { return isClosing(child); })) {
            for (const int child : std::exchange(behind, {}))
                closing.push_back(node(child).where);
        }
        return closing;
    }

    RawTask rawTask(int index)
    {
        const OutlineNode& own = node(index);
        RawTask task;
        task.where = own.where;
        task.lastRow = own.lastRow;
        task.number = {own.label, own.where, std::nullopt, Field::Number, {}, {}};
        for (int parent = own.parent; parent >= 0; parent = node(parent).parent) {
            const QString name = aspectName(node(parent).text);
            if (!name.isEmpty())
                task.aspects.prepend(name);
        }
        addTitle(own, task);
        for (const OutlineLine& line : own.body)
            task.measures.push_back({line.text, line.where, {}, {}});
        addMeasures(index, task);
        for (const OutlineField& field : own.fields)
            addField(field, task);
        return task;
    }

    // A first sentence short enough for a heading is the title, what follows says what is to be done.
    static void addTitle(const OutlineNode& own, RawTask& task)
    {
        static const QRegularExpression ending(QStringLiteral("(*UCP)[。；;\\s]+$"));
        QString title = own.text;
        const qsizetype stop = title.indexOf(u'。');
        const QString rest = stop > 0 ? title.mid(stop + 1).trimmed() : QString();
        if (stop > 0 && stop <= longestHeading && !rest.isEmpty()) {
            task.measures.push_back({rest, own.where, {}, {}});
            title = title.left(stop);
        }
        title.remove(ending);
        task.title = {title, own.where, std::nullopt, Field::Title, {}, {}};
    }

    void addMeasures(int index, RawTask& task)
    {
        for (const int child : childrenOf(index)) {
            if (m_task[static_cast<std::size_t>(child)])
                continue;
            if (!node(child).text.isEmpty())
                task.measures.push_back({node(child).text, node(child).where, {}, {}});
            for (const OutlineLine& line : node(child).body)
                task.measures.push_back({line.text, line.where, {}, {}});
            task.lastRow = std::max(task.lastRow, node(child).lastRow);
            addMeasures(child, task);
        }
    }

    static void addField(const OutlineField& field, RawTask& task)
    {
        if (field.text.isEmpty())
            return;
        const Field kind = field.meaning.field;
        if (kind == Field::Measure)
            task.measures.push_back({field.text, field.where, {}, {}});
        else if (kind == Field::Number)
            task.number.text = field.text;
        else if (kind == Field::Aspect)
            task.aspects.append(aspectName(field.text));
        else
            task.texts.push_back({field.text, field.where, std::nullopt, kind, field.meaning, {}});
    }

    Outline m_outline;
    std::vector<OutlineNode>& m_nodes;
    std::vector<std::vector<int>> m_children; // these are parallel to the nodes
    std::vector<bool> m_task;
    std::vector<bool> m_below; // a task stands below it
};

} // namespace

OutlineTasks outlineTasks(Outline outline)
{
    return TaskFinder(std::move(outline)).find();
}

} // namespace taizhang
