// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/outlinehabits.h"

#include "core/exchange/tasklist/numberlabel.h"
#include "core/exchange/tasklist/unitassignment.h"
#include "core/exchange/tasklist/unitheadings.h"

#include <QMap>

namespace taizhang {

namespace {

bool goesOn(std::size_t line, const Feedback& feedback)
{
    constexpr std::size_t linesPerCheck = 64;
    return line % linesPerCheck != 0 || !feedback.canceled();
}

bool hasColon(const QString& text)
{
    return text.contains(u'：') || text.contains(u':');
}

// 1.任务名称：… 2.任务名称：… count the tasks; 1.牵头单位：… 2.配合单位：… count what is said of one.
std::set<Field> countedLabels(const std::vector<OutlineLine>& lines, const HeaderWords& words, const Feedback& feedback)
{
    std::set<Field> counted;
    QMap<Field, std::set<int>> values;
    for (std::size_t i = 0; i < lines.size() && goesOn(i, feedback); ++i) {
        const OutlineLine& line = lines[i];
        const std::optional<NumberLabel> label = gluedLabel(line.text);
        const LabelledText labelled = label ? labelledText(line.text, words) : LabelledText();
        if (label && label->style != LabelStyle::Part && !labelled.parts.empty() && labelled.head.isEmpty())
            values[labelled.parts.front().field()].insert(label->value);
    }
    for (auto one = values.begin(); one != values.end(); ++one) {
        if (one->size() > 1)
            counted.insert(one.key());
    }
    return counted;
}

// 区委组织部 / 1.… / 2.… / 区人社局 / 3.…: lists by unit.
std::set<std::size_t> unitHeadings(const std::vector<OutlineLine>& lines, const Feedback& feedback)
{
    std::set<QString> names;
    std::set<std::size_t> found;
    for (std::size_t i = 0; i + 1 < lines.size() && goesOn(i, feedback); ++i) {
        const std::optional<NumberLabel> below = gluedLabel(lines[i + 1].text);
        const bool heads = below && below->style == LabelStyle::Arabic && !gluedLabel(lines[i].text);
        if (!heads || !isUnitHeading(lines[i].text))
            continue;
        names.insert(lines[i].text);
        found.insert(i);
    }
    return names.size() > 1 ? found : std::set<std::size_t>();
}

// One such line alone may as well begin a letter.
bool assignsTasks(const std::vector<OutlineLine>& lines, const HeaderWords& words, const Feedback& feedback)
{
    std::set<QString> units;
    for (std::size_t i = 0; i < lines.size() && goesOn(i, feedback); ++i) {
        const std::optional<UnitAssignment> found
            = hasColon(lines[i].text) ? unitAssignment(lines[i].text, words) : std::optional<UnitAssignment>();
        if (found && !found->tasks.isEmpty())
            units.insert(found->units);
    }
    return units.size() > 1;
}

// 责任单位：县委组织部 / 1.… / 2.… / 责任单位：县人社局 / 3.…: the label stands above the tasks, not below them.
std::set<std::size_t> labelledHeadings(
    const std::vector<OutlineLine>& lines, const HeaderWords& words, const Feedback& feedback)
{
    std::set<std::size_t> found;
    for (std::size_t i = 0; i < lines.size() && goesOn(i, feedback); ++i) {
        const LabelledText labelled = hasColon(lines[i].text) ? labelledText(lines[i].text, words) : LabelledText();
        const bool alone = labelled.head.isEmpty() && labelled.parts.size() == 1;
        const bool heads = alone && !gluedLabel(lines[i].text) && i + 1 < lines.size() && gluedLabel(lines[i + 1].text)
            && isUnitHeading(labelled.parts.front().text);
        const bool unit = heads && isUnitField(labelled.parts.front().field());
        if (!unit && found.empty() && gluedLabel(lines[i].text))
            return {};
        if (unit)
            found.insert(i);
    }
    return found.size() > 1 ? found : std::set<std::size_t>();
}

} // namespace

OutlineHabits outlineHabits(const std::vector<OutlineLine>& lines, const HeaderWords& words, const Feedback& feedback)
{
    OutlineHabits habits;
    habits.counted = countedLabels(lines, words, feedback);
    habits.unitHeadings = labelledHeadings(lines, words, feedback);
    if (habits.unitHeadings.empty())
        habits.unitHeadings = unitHeadings(lines, feedback);
    habits.assigned = assignsTasks(lines, words, feedback);
    return habits;
}

} // namespace taizhang
