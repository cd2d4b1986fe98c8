// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/columnplan.h"

#include "core/exchange/tasklist/columncells.h"
#include "core/exchange/tasklist/companioncolumns.h"
#include "core/exchange/tasklist/listtext.h"
#include "core/exchange/tasklist/numberlabel.h"
#include "core/exchange/tasklist/silentcolumns.h"
#include "core/exchange/tasklist/statuscell.h"
#include "core/model/figure.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

namespace {

class Planner
{
public:
    Planner(const TableGrid& grid, const TableHeader& header, int firstRow, int lastRow)
        : m_grid(grid)
        , m_cells(grid, {firstRow, lastRow})
    {
        m_plan.columns = header.columns;
        settleRoles(header);
        settleYearColumn(header);
    }

    ColumnPlan plan(const std::vector<ColumnMeaning>& corrections)
    {
        dropFormer();
        settleSilent(m_cells, m_plan.columns);
        settleTitles();
        settleDemands();
        raiseCounted();
        settleYears();
        settleNumbers();
        settleDeadlines();
        settleProgress();
        settlePercents();
        settleMilestones();
        keepUnknown();
        correct(corrections);
        for (const HeaderColumn& column : m_plan.columns) {
            if (column.meaning.field == Field::Number)
                m_plan.number = column.column;
            else if (column.meaning.field == Field::Title && m_plan.title < 0)
                m_plan.title = column.column;
            else if (column.meaning.field == Field::Aspect)
                m_plan.aspects.push_back(column.column);
        }
        return m_plan;
    }

private:
    void settle(int column, Field field)
    {
        for (HeaderColumn& one : m_plan.columns) {
            if (one.column == column)
                one.meaning.field = field;
        }
    }

    void settleRoles(const TableHeader& header)
    {
        const std::optional<RoleColumns> found = roleColumns(m_grid, header, m_cells.rows());
        if (!found)
            return;
        m_plan.roles = found->roles;
        settle(found->units, Field::ResponsibleUnit);
        settle(found->roles, Field::ResponsibleUnit);
    }

    void settleYearColumn(const TableHeader& header)
    {
        const std::optional<YearColumns> found = yearColumns(m_grid, header, m_cells.rows());
        if (!found)
            return;
        m_plan.years = found->years;
        settle(found->years, Field::Deadline);
        settle(found->months, Field::Deadline);
    }

    std::vector<HeaderColumn*> columnsOf(Field field)
    {
        std::vector<HeaderColumn*> found;
        for (HeaderColumn& column : m_plan.columns) {
            if (column.meaning.field == field)
                found.push_back(&column);
        }
        return found;
    }

    // 原完成时限 | 调整后完成时限: what was before is kept as a remark only.
    void dropFormer()
    {
        static const QRegularExpression former(QStringLiteral("^原(?!因|则|有)|(?:调整|变更|修订|修改|延期)前"));
        static const QRegularExpression later(QStringLiteral("^(?:现|最新|新的)|(?:调整|变更|修订|修改|延期|顺延)后"));
        for (HeaderColumn& column : m_plan.columns) {
            const QString own = column.text.section(u'/', -1);
            const bool replaced = !own.contains(later)
                && std::any_of(m_plan.columns.begin(), m_plan.columns.end(), [&](const HeaderColumn& other) {
                       const QString name = other.text.section(u'/', -1);
                       const bool newer = own.contains(former) ? !name.contains(former) : name.contains(later);
                       return other.meaning.field == column.meaning.field && newer;
                   });
            if (replaced)
                column.meaning.field = Field::None;
        }
    }

    // 工作要求 with a numbered list in most cells says what to do, where no other column does.
    void settleDemands()
    {
        const auto numbered = [](const QString& text) { return splitNumbered(text).items.size() > 1; };
        const std::vector<HeaderColumn*> goals = columnsOf(Field::Goal);
        const bool demands = goals.size() == 1 && goals.front()->text.contains(u"要求");
        if (demands && columnsOf(Field::Measure).empty() && m_cells.share(goals.front()->column, numbered) > 50)
            goals.front()->meaning.field = Field::Measure;
    }

    // Of two title columns the outer one is an aspect where each row of the inner one is counted, else the inner one
    // holds measures.
    void settleTitles()
    {
        std::vector<HeaderColumn*> titles = columnsOf(Field::Title);
        if (titles.size() > 1 && titles.front()->meaning.weakTitle
            && m_cells.share(titles.front()->column, isNumberCell) == 100) {
            titles.front()->meaning.field = Field::Number; // 项目 | 内容 over 一 | …
            titles.erase(titles.begin());
        }
        const std::vector<HeaderColumn*> measures = columnsOf(Field::Measure);
        const std::vector<HeaderColumn*> goals = columnsOf(Field::Goal);
        if (titles.empty() && measures.empty() && !goals.empty())
            goals.front()->meaning.field = Field::Title;
        if (titles.empty() && !measures.empty())
            titleOfMeasures(*measures.front()).meaning.field = Field::Title;
        if (titles.size() > 1)
            lowerMeans(titles);
        if (titles.size() < 2)
            return;
        const auto strong
            = std::find_if(titles.begin(), titles.end(), [](auto* title) { return !title->meaning.weakTitle; });
        HeaderColumn* chosen
            = strong == titles.end() || m_cells.differInEveryRow(titles.front()->column) ? titles.front() : *strong;
        for (HeaderColumn* title : titles) {
            if (title->column > chosen->column && innerIsCounted(chosen->column, title->column))
                chosen = title;
        }
        for (HeaderColumn* title : titles) {
            if (title != chosen)
                title->meaning.field = title->column < chosen->column ? Field::Aspect : Field::Measure;
        }
    }

    // 改革任务 merged over 1.…, 2.…, which run on below the next one: these measures are what the list counts.
    void raiseCounted()
    {
        const std::vector<HeaderColumn*> titles = columnsOf(Field::Title);
        const std::vector<HeaderColumn*> measures = columnsOf(Field::Measure);
        if (titles.size() != 1 || measures.empty() || measures.front()->column < titles.front()->column
            || !m_cells.runOn(measures.front()->column)
            || !innerIsCounted(titles.front()->column, measures.front()->column))
            return;
        titles.front()->meaning.field = Field::Aspect;
        measures.front()->meaning.field = Field::Title;
    }

    // 工作任务 | 改革举措及内容: what names means is no task beside one that names tasks.
    static void lowerMeans(std::vector<HeaderColumn*>& titles)
    {
        const auto means
            = [](const HeaderColumn* title) { return title->text.contains(u"举措") || title->text.contains(u"措施"); };
        if (means(titles.front()) || !std::any_of(titles.begin(), titles.end(), means))
            return;
        for (HeaderColumn* title : titles)
            title->meaning.field = means(title) ? Field::Measure : Field::Title;
        std::erase_if(titles, means);
    }

    // 反馈问题 | 整改措施: each problem is the task that the measures solve; so is 工作目标 | 工作措施.
    HeaderColumn& titleOfMeasures(HeaderColumn& measure)
    {
        for (const Field field : {Field::Problems, Field::Goal}) {
            for (HeaderColumn* column : columnsOf(field)) {
                if (column->column < measure.column)
                    return *column;
            }
        }
        return measure;
    }

    bool innerIsCounted(int outer, int inner)
    {
        const std::vector<HeaderColumn*> numbers = columnsOf(Field::Number);
        const int innerCells = m_cells.filled(inner);
        if (m_cells.filled(outer) * 5 > innerCells * 4)
            return false;
        if (numbers.empty())
            return m_cells.runOn(inner);
        return m_cells.filled(numbers.back()->column) * 5 >= innerCells * 4;
    }

    // The count nearest to the title counts the tasks; a column of numbers without a header is one, too.
    void settleNumbers()
    {
        const std::vector<HeaderColumn*> titles = columnsOf(Field::Title);
        std::vector<HeaderColumn*> numbers = columnsOf(Field::Number);
        if (titles.empty())
            return;
        const int title = titles.front()->column;
        if (numbers.empty())
            findSilentNumbers(title);
        HeaderColumn* nearest = nullptr;
        for (HeaderColumn* number : numbers) {
            if (nearest == nullptr || number->column < title)
                nearest = number;
        }
        for (HeaderColumn* number : numbers) {
            number->meaning.outerCount = number != nearest;
            if (number->meaning.outerCount)
                number->meaning.field = Field::None;
        }
    }

    void findSilentNumbers(int title)
    {
        for (int column = 0; column < title; ++column) {
            const auto known = std::find_if(m_plan.columns.begin(), m_plan.columns.end(),
                [column](const HeaderColumn& one) { return one.column == column; });
            const bool silent = known == m_plan.columns.end();
            const bool coded = !silent && known->meaning.field == Field::None && known->text.endsWith(u'码');
            if ((!silent && !coded) || m_cells.share(column, isNumberCell) < 80)
                continue;
            HeaderColumn number = silent ? HeaderColumn() : *known;
            number.column = column;
            number.meaning.field = Field::Number;
            number.meaning.strength = 60;
            if (silent)
                m_plan.columns.insert(m_plan.columns.begin(), number);
            else
                *known = number;
            return;
        }
    }

    // 2025年目标 | 2026年目标 | 2027年目标: one milestone a year.
    void settleYears()
    {
        std::vector<HeaderColumn*> goals = columnsOf(Field::Goal);
        std::erase_if(goals, [](const HeaderColumn* goal) { return !goal->meaning.year; });
        const bool several = std::any_of(goals.begin(), goals.end(),
            [&](const HeaderColumn* goal) { return goal->meaning.year != goals.front()->meaning.year; });
        for (HeaderColumn* goal : goals) {
            if (!several)
                break;
            goal->meaning.field = Field::MilestoneText;
            goal->meaning.period = HeaderPeriod{12, goal->meaning.year};
        }
    }

    // 进度安排 beside 完成时限 tells how, not until when.
    void settleDeadlines()
    {
        std::vector<HeaderColumn*> deadlines = columnsOf(Field::Deadline);
        std::erase_if(deadlines, [this](const HeaderColumn* column) { return column->column == m_plan.years; });
        if (deadlines.size() < 2)
            return;
        const auto best = std::max_element(deadlines.begin(), deadlines.end(), [](auto* a, auto* b) {
            const auto rank = [](const HeaderColumn* column) {
                return column->meaning.strength
                    + (column->text.contains(u"完成") || column->text.contains(u"限") ? 10 : 0);
            };
            return rank(a) < rank(b);
        });
        for (HeaderColumn* deadline : deadlines) {
            if (deadline != *best)
                deadline->meaning.field = Field::Goal;
        }
    }

    // 完成情况 with nothing but √ and × is a status; 形象进度 with sentences is progress.
    void settleProgress()
    {
        const auto isStatus = [](const QString& text) { return parseStatus(text).has_value(); };
        if (columnsOf(Field::Status).empty()) {
            for (HeaderColumn* progress : columnsOf(Field::Progress)) {
                if (!progress->meaning.period && m_cells.share(progress->column, isStatus) == 100)
                    progress->meaning.field = Field::Status;
            }
        }
        for (HeaderColumn* percent : columnsOf(Field::PercentDone)) {
            const auto readable = [](const QString& text) { return parsePercentCell(text, true, true).has_value(); };
            if (m_cells.filled(percent->column) > 0 && m_cells.share(percent->column, readable) < 50)
                percent->meaning.field = Field::Progress;
        }
    }

    void settlePercents()
    {
        for (HeaderColumn* percent : columnsOf(Field::PercentDone)) {
            const auto atMostOne = [](const QString& text) {
                bool number = false;
                const double value = foldWidth(text).trimmed().toDouble(&number);
                return !number || value <= 1;
            };
            const bool small = m_cells.share(percent->column, atMostOne) == 100;
            const auto broken = [](const QString& text) { return text.contains(u'.'); };
            percent->meaning.fractions
                = small && (!percent->meaning.percent || m_cells.share(percent->column, broken) > 0);
        }
    }

    // 6月进展 | 7月计划 beside 完成时限: what comes next, no milestone of a plan.
    void settleMilestones()
    {
        const std::vector<HeaderColumn*> milestones = columnsOf(Field::MilestoneText);
        if (milestones.size() == 1 && !columnsOf(Field::Deadline).empty() && !columnsOf(Field::Progress).empty())
            milestones.front()->meaning.field = Field::NextSteps;
    }

    // What no word tells is kept with the task under the name of its column. Of two counts only one is shown.
    void keepUnknown()
    {
        for (HeaderColumn& column : m_plan.columns) {
            if (column.meaning.field != Field::None || column.text.isEmpty() || column.meaning.outerCount)
                continue;
            column.meaning.field = Field::Note;
            column.meaning.unknown = true;
        }
    }

    void correct(const std::vector<ColumnMeaning>& corrections)
    {
        for (const ColumnMeaning& correction : corrections) {
            const auto known = std::find_if(m_plan.columns.begin(), m_plan.columns.end(),
                [&](const HeaderColumn& column) { return column.column == correction.column; });
            HeaderColumn column = known == m_plan.columns.end() ? HeaderColumn() : *known;
            column.column = correction.column;
            column.meaning.unknown = false;
            column.meaning.field = correction.field;
            column.meaning.strength = 100;
            if (known == m_plan.columns.end())
                m_plan.columns.push_back(column);
            else
                *known = column;
        }
    }

    const TableGrid& m_grid;
    ColumnCells m_cells;
    ColumnPlan m_plan;
};

} // namespace

std::vector<int> ColumnPlan::of(Field field) const
{
    std::vector<int> found;
    for (const HeaderColumn& column : columns) {
        if (column.meaning.field == field)
            found.push_back(column.column);
    }
    return found;
}

bool sameFields(const ColumnPlan& a, const ColumnPlan& b)
{
    return std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(),
        [](const HeaderColumn& x, const HeaderColumn& y) {
            return x.column == y.column && x.meaning.field == y.meaning.field;
        });
}

ColumnPlan planColumns(const TableGrid& grid, const TableHeader& header, int firstRow, int lastRow,
    const std::vector<ColumnMeaning>& corrections)
{
    return Planner(grid, header, firstRow, lastRow).plan(corrections);
}

} // namespace taizhang
