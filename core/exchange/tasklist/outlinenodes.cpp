// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/outlinenodes.h"

#include "core/exchange/tasklist/numberlabel.h"
#include "core/exchange/tasklist/outlinehabits.h"
#include "core/exchange/tasklist/rowkind.h"
#include "core/exchange/tasklist/unitassignment.h"
#include "core/exchange/tasklist/unitcell.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace taizhang {

namespace {

// Labels that make a line one of fields; 附件： and 说明： alone do not.
bool saysField(const LabelledText& text)
{
    return std::any_of(text.parts.begin(), text.parts.end(), [](const LabelledPart& part) {
        const Field field = part.field();
        return isUnitField(field) || field == Field::Deadline || field == Field::LeadOfficial
            || field == Field::CoLeadOfficial || field == Field::Title || field == Field::Handler
            || field == Field::Start || field == Field::Measure || field == Field::Goal || field == Field::Deliverable
            || field == Field::Progress || field == Field::Number || field == Field::Budget || field == Field::Status
            || field == Field::PercentDone;
    });
}

// What is said of a task, but begins none.
bool describesOnly(Field field)
{
    return field == Field::Goal || field == Field::Deliverable || field == Field::Progress || field == Field::Measure;
}

// 任务一：建设产改示范带
std::optional<NumberLabel> countedTask(const LabelledText& labelled, const QString& line)
{
    const bool titled = labelled.head.isEmpty() && labelled.parts.front().field() == Field::Title;
    std::optional<NumberLabel> label = titled ? gluedLabel(line) : std::nullopt;
    return label && label->style == LabelStyle::Part ? label : std::nullopt;
}

constexpr int plainChapter = -2; // style of a chapter without number, which only a user can tell

class OutlineReader
{
public:
    OutlineReader(const HeaderWords& words, const Feedback& feedback)
        : m_words(words)
        , m_feedback(feedback)
    { }

    Outline read(const std::vector<OutlineLine>& lines)
    {
        m_habits = outlineHabits(lines, m_words, m_feedback);
        for (std::size_t i = 0; i < lines.size() && goesOn(i); ++i) {
            if (i + 1 < lines.size() && signsLetter(lines[i].text, lines[i + 1].text))
                m_outline.skipped.emplace_back(lines[i].where, toText(RowKind::Signature));
            else if (m_habits.unitHeadings.count(i) > 0)
                addUnitHeading(lines[i]);
            else
                readLine(lines[i]);
        }
        return std::move(m_outline);
    }

private:
    bool goesOn(std::size_t line) const
    {
        constexpr std::size_t linesPerCheck = 64;
        return line % linesPerCheck != 0 || !m_feedback.canceled();
    }

    bool readAssignment(const OutlineLine& line)
    {
        const std::optional<UnitAssignment> assigned
            = m_habits.assigned ? unitAssignment(line.text, m_words) : std::optional<UnitAssignment>();
        if (!assigned || assigned->tasks.isEmpty())
            return false;
        HeaderMeaning unit;
        unit.field = Field::ResponsibleUnit;
        for (const QString& task : assigned->tasks) {
            const std::size_t before = m_outline.nodes.size();
            const LabelledText found = trailingFields(task, m_words);
            const LabelledText trailing = found.parts.empty() ? trailingDeadline(task) : found;
            const std::optional<NumberLabel> label = gluedLabel(trailing.head);
            m_path.clear();
            addNode(line, label ? static_cast<int>(label->style) : -1, label ? label->label : assigned->number,
                label ? label->rest : trailing.head);
            addFields(line, trailing.parts);
            m_outline.nodes[before].fields.push_back({unit, assigned->units, line.where});
        }
        return true;
    }

    void addUnitHeading(const OutlineLine& line)
    {
        m_path.clear();
        const LabelledText labelled = labelledText(line.text, m_words);
        addNode(line, OutlineNode::unitHeading, {}, labelled.parts.empty() ? line.text : labelled.parts.front().text);
    }

    // The office that issues the paper stands above its day.
    static bool signsLetter(const QString& text, const QString& next)
    {
        static const QRegularExpression day(
            QStringLiteral("^(?:20[0-9]{2}|二[〇○零][一二三四五六七八九〇○零]{2})年[0-9一二三四五六七八九十]{1,3}月"
                           "[0-9一二三四五六七八九十]{1,3}日$"));
        constexpr qsizetype longestOffice = 40;
        return text.size() <= longestOffice && looksLikeUnit(text) && !gluedLabel(text)
            && withoutSpaces(foldWidth(next)).contains(day);
    }

    void readLine(const OutlineLine& line)
    {
        if (line.text.isEmpty() || readSaid(line))
            return;
        if (m_outline.nodes.empty() && m_outline.preamble.empty() && !gluedLabel(line.text) && titlesList(line.text)) {
            m_outline.preamble.push_back(line);
            return;
        }
        if (readAssignment(line))
            return;
        if (readDeadlineBehind(line))
            return;
        const LabelledText labelled = withDeadlineBefore(labelledText(line.text, m_words));
        if (takeAwaited(line, labelled))
            return;
        if (saysField(labelled) || (line.card && !labelled.parts.empty())) {
            readFields(line, labelled);
            return;
        }
        const RowKind kind = kindOfLine(line.text);
        if (kind != RowKind::Data) {
            m_outline.skipped.emplace_back(line.where, toText(kind));
            return;
        }
        const LabelledText trailing = trailingFields(line.text, m_words);
        const std::optional<NumberLabel> label = gluedLabel(trailing.head);
        if (label)
            addNode(line, static_cast<int>(label->style), label->label, label->rest);
        else if (!trailing.parts.empty())
            addNode(line, -1, {}, trailing.head);
        else
            readPlain(line);
        if (!trailing.parts.empty())
            addFields(line, trailing.parts);
    }

    // 2026年任务分工（各镇街）, 任务清单（2025年）: no task, whatever stands in the bracket
    static bool titlesList(const QString& text)
    {
        static const QRegularExpression noun(QStringLiteral("(?:清单|分工|方案|台账|要点|分解|安排|计划|任务书|责任制|["
                                                            "一览分解任务责项]表)(?:[（(][^（）()]*[)）])?$"));
        return text.contains(noun);
    }

    // …（责任单位：区总工会）（全年）
    bool readDeadlineBehind(const OutlineLine& line)
    {
        const LabelledText limit = trailingDeadline(line.text);
        if (limit.parts.empty() || limit.head.isEmpty() || !QStringView(u"）)】]〕").contains(limit.head.back()))
            return false;
        readLine({line.where, limit.head, std::nullopt, line.card});
        if (!m_outline.nodes.empty() && !open())
            addFields(line, limit.parts);
        return true;
    }

    // What the user says of a line; false where nothing is said.
    bool readSaid(const OutlineLine& line)
    {
        if (!line.said)
            return false;
        const RowReading said = *line.said;
        m_awaited = {};
        if (said == RowReading::Task) {
            readSaidTask(line);
        } else if (said == RowReading::Chapter) {
            readSaidChapter(line);
        } else if (said == RowReading::PartOfTask && !m_outline.nodes.empty()) {
            m_outline.nodes.back().body.push_back(line);
            m_outline.nodes.back().lastRow = line.where.row;
        } else {
            const RowKind kind = said == RowReading::Total ? RowKind::Total : RowKind::Note;
            m_outline.skipped.emplace_back(line.where, toText(kind));
        }
        return true;
    }

    // Without a number it stands beside the task above, or below the chapter above.
    void readSaidTask(const OutlineLine& line)
    {
        const LabelledText trailing = trailingFields(line.text, m_words);
        const int beside = m_outline.nodes.empty() || open() ? -1 : m_outline.nodes.back().style;
        if (const std::optional<NumberLabel> label = gluedLabel(trailing.head))
            addNode(line, static_cast<int>(label->style), label->label, label->rest);
        else
            addNode(line, beside, {}, trailing.head);
        addFields(line, trailing.parts);
    }

    // Without a number it stands above all that follows.
    void readSaidChapter(const OutlineLine& line)
    {
        if (const std::optional<NumberLabel> label = gluedLabel(line.text)) {
            addNode(line, static_cast<int>(label->style), label->label, label->rest);
            return;
        }
        m_path.clear();
        addNode(line, plainChapter, {}, line.text);
    }

    // 牵头单位： on a line of its own has its text on the next.
    bool takeAwaited(const OutlineLine& line, const LabelledText& labelled)
    {
        const HeaderMeaning awaited = std::exchange(m_awaited, {});
        if (awaited.field == Field::None || !labelled.parts.empty() || gluedLabel(line.text))
            return false;
        m_outline.nodes.back().fields.push_back({awaited, line.text, line.where});
        m_outline.nodes.back().lastRow = line.where.row;
        return true;
    }

    void readFields(const OutlineLine& line, const LabelledText& labelled)
    {
        if (const std::optional<NumberLabel> task = countedTask(labelled, line.text)) {
            addNode(line, static_cast<int>(task->style), task->label, labelled.parts.front().text);
            addFields(line, {labelled.parts.begin() + 1, labelled.parts.end()});
            return;
        }
        const bool counted = labelled.head.isEmpty() && m_habits.counted.count(labelled.parts.front().field()) > 0;
        const std::optional<NumberLabel> label
            = counted ? gluedLabel(line.text) : gluedLabel(labelled.head + u'\u3000' + u'x');
        const bool onlyNumber = label && (counted || label->rest == u"x");
        if (onlyNumber)
            addNode(line, static_cast<int>(label->style), label->label, {});
        else if (!labelled.head.isEmpty())
            readLine({line.where, labelled.head, std::nullopt});
        addFields(line, labelled.parts);
    }

    void addFields(const OutlineLine& line, const std::vector<LabelledPart>& parts)
    {
        for (const LabelledPart& part : parts) {
            if (part.field() == Field::Title) {
                addTitle(line, part.text);
                continue;
            }
            if (part.field() == Field::Number && !open())
                addNode(line, -1, {}, {});
            if (m_outline.nodes.empty() && describesOnly(part.field())) {
                m_outline.preamble.push_back(line);
                continue;
            }
            if (m_outline.nodes.empty() && !promoteLastLine())
                continue;
            if (part.text.isEmpty()) {
                m_awaited = part.meaning;
                continue;
            }
            m_outline.nodes.back().fields.push_back({part.meaning, part.text, line.where});
            m_outline.nodes.back().lastRow = line.where.row;
        }
    }

    // Unnumbered lists: the line above the first fields is the first task, not part of the title.
    bool promoteLastLine()
    {
        if (m_outline.preamble.empty())
            return false;
        const OutlineLine line = m_outline.preamble.back();
        m_outline.preamble.pop_back();
        addNode(line, -1, {}, line.text);
        return true;
    }

    // 任务名称：… begins a task, unless a numbered paragraph just did.
    void addTitle(const OutlineLine& line, const QString& text)
    {
        if (!m_outline.nodes.empty() && m_outline.nodes.back().text.isEmpty())
            m_outline.nodes.back().text = text;
        else if (!m_outline.nodes.empty() && open() && m_outline.nodes.back().style >= 0)
            m_outline.nodes.back().body.push_back({line.where, text});
        else
            addNode(line, -1, {}, text);
    }

    bool open() const { return !m_outline.nodes.empty() && m_outline.nodes.back().fields.empty(); }

    void readPlain(const OutlineLine& line)
    {
        if (m_outline.nodes.empty()) {
            m_outline.preamble.push_back(line);
        } else if (open()) {
            m_outline.nodes.back().body.push_back(line);
            m_outline.nodes.back().lastRow = line.where.row;
        } else {
            addNode(line, -1, {}, line.text);
        }
    }

    void addNode(const OutlineLine& line, int style, const QString& label, const QString& text)
    {
        const auto same = std::find_if(m_path.begin(), m_path.end(),
            [&](int index) { return m_outline.nodes[static_cast<std::size_t>(index)].style == style; });
        m_path.erase(same, m_path.end());
        OutlineNode node;
        node.parent = m_path.empty() ? -1 : m_path.back();
        node.style = style;
        node.label = label;
        node.text = text;
        node.where = line.where;
        node.lastRow = line.where.row;
        node.said = line.said;
        m_path.push_back(static_cast<int>(m_outline.nodes.size()));
        m_outline.nodes.push_back(node);
    }

    const HeaderWords& m_words;
    const Feedback& m_feedback;
    Outline m_outline;
    std::vector<int> m_path; // the open node of each style, outermost first
    HeaderMeaning m_awaited; // of a label without text
    OutlineHabits m_habits;
};

} // namespace

Outline readOutline(const std::vector<OutlineLine>& lines, const HeaderWords& words, const Feedback& feedback)
{
    return OutlineReader(words, feedback).read(lines);
}

} // namespace taizhang
