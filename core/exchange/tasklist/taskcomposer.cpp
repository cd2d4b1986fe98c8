// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/taskcomposer.h"

#include "core/exchange/tasklist/labelledtext.h"
#include "core/exchange/tasklist/listtext.h"
#include "core/exchange/tasklist/numberlabel.h"
#include "core/exchange/tasklist/statuscell.h"
#include "core/exchange/tasklist/taskdeadline.h"
#include "core/exchange/tasklist/taskmeasures.h"
#include "core/exchange/tasklist/taskunits.h"
#include "core/exchange/tasklist/unitassignment.h"
#include "core/exchange/text/nothing.h"
#include "core/exchange/valuecells.h"
#include "core/model/figure.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace taizhang {

namespace {

class Composer
{
public:
    Composer(const RawTask& raw, const ListContext& context, std::vector<ImportIssue>& issues)
        : m_raw(raw)
        , m_texts(raw.texts)
        , m_context(context)
        , m_issues(issues)
    { }

    DraftTask compose(const QString& sheet)
    {
        m_task.where = m_raw.where;
        m_task.lastRow = m_raw.lastRow;
        m_task.source = {m_context.fileName, sheet, m_raw.where.row + 1};
        m_task.aspects = m_raw.aspects;
        composeTitle();
        if (!m_raw.measures.empty())
            m_task.measures = taskMeasures(m_raw.measures);
        takeTrailingFields();
        takeDutiesOfUnits();
        takeDeadlinesOfUnits();
        composeTexts();
        composeUnits();
        composeDeadline();
        composeFigures();
        borrowTitle();
        return m_task;
    }

private:
    void issue(IssueCode code, const CellRef& where, const QStringList& args = {})
    {
        m_issues.push_back({code, where, args});
    }

    void doubt(Field field, Confidence confidence)
    {
        if (confidence != Confidence::Sure)
            m_task.doubts.push_back({field, confidence});
    }

    void composeTitle()
    {
        m_task.number = joinedLines(m_raw.number.text);
        QString title = m_raw.title.text;
        if (const std::optional<NumberLabel> label = gluedLabel(title)) {
            if (m_task.number.isEmpty())
                m_task.number = label->label;
            if (m_task.number == label->label || !m_raw.numberExpected)
                title = label->rest;
        }
        if (m_raw.measures.empty()) {
            const NumberedText numbered = splitNumbered(title);
            if (!numbered.items.isEmpty() && !numbered.head.isEmpty()) {
                title = numbered.head;
                for (const QString& item : numbered.items)
                    m_task.measures.push_back({item, {}, {}, m_raw.title.where});
            }
        }
        static const QRegularExpression bullet(
            QStringLiteral("(*UCP)^(?:[●•·▪◆■◇□▶►➢]|[—–]{1,2}|-{1,2}(?![0-9]))\\s*"));
        m_task.title = joinedLines(title).remove(bullet);
        if (m_task.number.isEmpty() && m_raw.numberExpected)
            issue(IssueCode::NumberMissing, m_raw.where);
        if (m_raw.ambiguous) {
            issue(IssueCode::RowAmbiguous, m_raw.where, {QStringLiteral("continuation")});
            doubt(Field::Title, Confidence::Doubtful);
        }
    }

    // A task without a title goes by what else says what is to be done; without any such text it is left to the caller.
    void borrowTitle()
    {
        if (!m_task.title.isEmpty())
            return;
        issue(IssueCode::TitleMissing, m_raw.where);
        doubt(Field::Title, Confidence::Doubtful);
        const QString measure = m_task.measures.empty() ? QString() : m_task.measures.front().text;
        for (const QString& text : {measure, m_task.goal, m_task.deliverable, m_task.progressText}) {
            if (m_task.title.isEmpty())
                m_task.title = joinedLines(text);
        }
    }

    static void append(QString& target, const QString& text)
    {
        if (!target.isEmpty())
            target += u'\n';
        target += text;
    }

    QString* textOf(Field field)
    {
        static_assert(static_cast<int>(Field::Note) == 24, "a new field needs its place here");
        if (field == Field::Goal)
            return &m_task.goal;
        if (field == Field::Deliverable)
            return &m_task.deliverable;
        if (field == Field::Progress)
            return &m_task.progressText;
        if (field == Field::Problems)
            return &m_task.problems;
        if (field == Field::NextSteps)
            return &m_task.nextSteps;
        if (field == Field::Note || field == Field::Evidence)
            return &m_task.note;
        return nullptr;
    }

    void composeTexts()
    {
        for (const RawText& text : m_texts) {
            if (QString* target = textOf(text.field))
                append(*target, text.text);
            else if (text.field == Field::LeadOfficial)
                addOfficials(text, OfficialRole::LeadOfficial);
            else if (text.field == Field::CoLeadOfficial)
                addOfficials(text, OfficialRole::CoLeadOfficial);
            else if (text.field == Field::Handler)
                addOfficials(text, OfficialRole::Handler);
            else if (text.field == Field::Phone)
                addPhone(text.text);
        }
    }

    // Posts hold 、 themselves (区委常委、副区长), so only lines and ； part two officials.
    void addOfficials(const RawText& text, OfficialRole role)
    {
        static const QRegularExpression parts(QStringLiteral("[\\n；;]+"));
        for (const QString& part : text.text.split(parts, Qt::SkipEmptyParts)) {
            if (!saysNothing(part))
                m_task.officials.push_back({std::nullopt, role, part.trimmed(), {}});
        }
    }

    void addPhone(const QString& phone)
    {
        const auto handler
            = std::find_if(m_task.officials.begin(), m_task.officials.end(), [](const Official& official) {
                  return official.role == OfficialRole::Handler && official.phone.isEmpty();
              });
        if (handler != m_task.officials.end())
            handler->phone = joinedLines(phone);
        else
            m_task.officials.push_back({std::nullopt, OfficialRole::Handler, {}, joinedLines(phone)});
    }

    // Lists without unit columns say it at the end of the sentence: …（市总工会牵头，市人社局配合）.
    void takeTrailingFields()
    {
        const bool some
            = std::any_of(m_texts.begin(), m_texts.end(), [](const RawText& text) { return isUnitField(text.field); });
        if (some)
            return;
        takeTrailing(m_task.title, m_raw.title.where);
        for (DraftMeasure& measure : m_task.measures)
            measure.unitsWritten = takeTrailing(measure.text, measure.where);
    }

    // 责任单位及职责 | 区司法局：牵头制定方案；⏎区人社局：派驻仲裁员
    void takeDutiesOfUnits()
    {
        for (RawText& text : m_texts) {
            const std::vector<UnitAssignment> duties
                = isUnitField(text.field) ? unitDuties(text.text, m_context.words) : std::vector<UnitAssignment>();
            QStringList units;
            for (const UnitAssignment& duty : duties) {
                units.append(duty.units + roleInDuty(duty.tasks.front()));
                m_task.measures.push_back({duty.tasks.join(u'；'), duty.units, {}, text.where});
            }
            text.text = units.isEmpty() ? text.text : units.join(u'\n');
        }
    }

    // 责任分工及时限 | 区总工会牵头，6月底前完成
    void takeDeadlinesOfUnits()
    {
        const bool written = std::any_of(
            m_texts.begin(), m_texts.end(), [](const RawText& text) { return text.field == Field::Deadline; });
        if (written || m_context.deadlineColumn)
            return;
        std::vector<RawText> deadlines;
        for (RawText& text : m_texts) {
            if (!isUnitField(text.field))
                continue;
            const auto [units, deadline] = unitsAndDeadline(text.text);
            text.text = units;
            if (!deadline.isEmpty())
                deadlines.push_back({deadline, text.where, std::nullopt, Field::Deadline, {}, {}});
        }
        m_texts.insert(m_texts.end(), deadlines.begin(), deadlines.end());
    }

    QString takeTrailing(QString& text, const CellRef& where)
    {
        const LabelledText trailing = trailingFields(text, m_context.words);
        if (!trailing.parts.empty())
            text = trailing.head;
        QStringList units;
        for (const LabelledPart& part : trailing.parts) {
            m_texts.push_back({part.text, where, std::nullopt, part.field(), part.meaning, {}});
            if (isUnitField(part.field()))
                units.append(part.text);
        }
        return units.join(u'\n');
    }

    void composeUnits()
    {
        TaskUnits found = taskUnits(m_texts, m_context);
        for (DraftUnit& unit : found.units) {
            if (unit.openEnded)
                issue(IssueCode::UnitOpenEnded, unit.where, {unit.written});
        }
        for (const QString& person : found.persons)
            m_task.officials.push_back({std::nullopt, OfficialRole::Handler, person, {}});
        m_task.units = std::move(found.units);
        const bool lead = std::any_of(
            m_task.units.begin(), m_task.units.end(), [](const DraftUnit& unit) { return unit.role == Role::Lead; });
        if (m_task.units.empty())
            issue(IssueCode::NoUnits, m_raw.where);
        else if (!lead)
            issue(IssueCode::NoLeadUnit, m_raw.where);
        if (found.leadAssumed && m_context.leadColumn)
            doubt(Field::LeadUnit, Confidence::Likely);
    }

    void composeDeadline()
    {
        const bool written = std::any_of(m_texts.begin(), m_texts.end(),
            [](const RawText& text) { return text.field == Field::Deadline || text.field == Field::MilestoneText; });
        bool fromSentence = false;
        if (!written && !m_context.deadlineColumn) {
            QString sentence = m_task.title;
            for (const DraftMeasure& measure : m_task.measures)
                sentence += u'\n' + measure.text;
            const QString phrase = deadlineInSentence(sentence);
            fromSentence = !phrase.isEmpty();
            if (fromSentence)
                m_texts.push_back({phrase, m_raw.title.where, std::nullopt, Field::Deadline, {}, {}});
        }
        m_task.deadline = taskDeadline(m_texts, m_context);
        const QString& found = m_task.deadline.deadline.phrase;
        const bool said = correctedDeadline(m_context.options.deadlines, found, m_context.year).has_value();
        if (fromSentence && !said && m_task.deadline.confidence == Confidence::Sure)
            m_task.deadline.confidence = Confidence::Likely;
        tellDeadline();
    }

    void tellDeadline()
    {
        const ParsedDeadline& parsed = m_task.deadline;
        const QString& phrase = parsed.deadline.phrase;
        const auto text = std::find_if(
            m_texts.begin(), m_texts.end(), [](const RawText& one) { return one.field == Field::Deadline; });
        const CellRef where = text == m_texts.end() ? m_raw.where : text->where;
        doubt(Field::Deadline, parsed.understood ? parsed.confidence : Confidence::Doubtful);
        if (!parsed.understood)
            issue(IssueCode::DeadlineNotUnderstood, where, {phrase});
        else if (parsed.confidence == Confidence::Doubtful)
            issue(IssueCode::DeadlineDoubtful, where, {phrase});
        else if (phrase.isEmpty() && parsed.deadline.kind == DeadlineKind::Unspecified)
            issue(IssueCode::DeadlineMissing, where);
    }

    // Rows of one task that report differently give no figure of the task; what they say is kept as its progress.
    bool percentsDiffer()
    {
        std::set<int> said;
        QStringList texts;
        for (const RawText& text : m_texts) {
            const std::optional<Percent> percent = text.field == Field::PercentDone
                ? parsePercentCell(text.text, text.column.fractions, text.column.percent)
                : std::nullopt;
            if (!percent)
                continue;
            said.insert(percent->basisPoints());
            texts.append(text.text);
        }
        if (said.size() < 2)
            return false;
        append(m_task.progressText, texts.join(u'；'));
        issue(IssueCode::PercentsDiffer, m_raw.where, {texts.join(u'；')});
        doubt(Field::PercentDone, Confidence::Doubtful);
        return true;
    }

    void composeFigures()
    {
        const bool differ = percentsDiffer();
        for (const RawText& text : m_texts) {
            if (text.field == Field::PercentDone && !differ)
                composePercent(text);
            else if (text.field == Field::Status)
                composeStatus(text);
            else if (text.field == Field::Budget)
                composeBudget(text);
        }
    }

    void composePercent(const RawText& text)
    {
        const std::optional<Percent> percent = parsePercentCell(text.text, text.column.fractions, text.column.percent);
        if (percent && !m_task.percent) {
            m_task.percent = percent;
        } else if (!percent) {
            append(m_task.progressText, text.text);
            issue(IssueCode::PercentNotUnderstood, text.where, {text.text});
            doubt(Field::PercentDone, Confidence::Doubtful);
        }
    }

    void composeStatus(const RawText& text)
    {
        const std::optional<TaskStatus> status = parseStatus(text.text);
        if (status) {
            // A task with an open row is open.
            if (!m_task.status || *m_task.status == TaskStatus::Closed)
                m_task.status = status;
        } else {
            append(m_task.note, text.text);
            issue(IssueCode::StatusNotUnderstood, text.where, {text.text});
            doubt(Field::Status, Confidence::Doubtful);
        }
    }

    void composeBudget(const RawText& text)
    {
        if (saysNothing(text.text))
            return;
        append(m_task.budgetPhrase, text.text);
        const std::optional<MoneyFigure> money
            = parseMoney(withMoneyUnit(text.text, text.column.moneyUnit), text.column.scale.value_or(MoneyScale::Yuan));
        const bool known = money && !money->each; // 各15万元: for how many is not said
        if (known && !m_task.budget) {
            m_task.budget = money->amount;
        } else if (!known) {
            issue(IssueCode::AmountNotUnderstood, text.where, {text.text});
            doubt(Field::Budget, Confidence::Doubtful);
        }
    }

    const RawTask& m_raw;
    std::vector<RawText> m_texts; // the task's, and those found in its sentences
    const ListContext& m_context;
    std::vector<ImportIssue>& m_issues;
    DraftTask m_task;
};

} // namespace

DraftTask composeTask(
    const RawTask& raw, const ListContext& context, const QString& sheet, std::vector<ImportIssue>& issues)
{
    return Composer(raw, context, issues).compose(sheet);
}

} // namespace taizhang
