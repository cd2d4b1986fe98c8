// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/taskdeadline.h"

#include "core/exchange/tasklist/listtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

namespace {

DeadlineContext deadlineContext(int year)
{
    DeadlineContext result;
    result.year = year;
    return result;
}

bool writesDay(const QString& text)
{
    static const QRegularExpression day(QStringLiteral("(*UCP)[0-9]{1,2}\\s*[日号]|[0-9]+[-/.][0-9]+[-/.][0-9]+"));
    return text.contains(day);
}

// A date cell knows its day; where it shows the month alone, the month's end is meant.
void applyCellDate(ParsedDeadline& parsed, const RawText& text)
{
    if (!text.date)
        return;
    const bool sameMonth = parsed.deadline.due && parsed.deadline.due->month() == text.date->month()
        && parsed.deadline.due->year() == text.date->year();
    if (parsed.understood && sameMonth && !writesDay(text.text))
        return;
    parsed.deadline.kind = DeadlineKind::Fixed;
    parsed.deadline.due = text.date;
    parsed.confidence = Confidence::Sure;
    parsed.understood = true;
}

ParsedDeadline parseText(const RawText& text, const ListContext& context)
{
    if (std::optional<ParsedDeadline> said = correctedDeadline(context.options.deadlines, text.text, context.year))
        return *std::move(said);
    static const QRegularExpression bareMonth(QStringLiteral("^(?:1[0-2]|[1-9])$"));
    QString phrase = joinedLines(text.text);
    if (text.column.months && phrase.contains(bareMonth))
        phrase += u'月';
    ParsedDeadline parsed = parseDeadline(phrase, deadlineContext(text.column.year.value_or(context.year)));
    parsed.deadline.phrase = text.text;
    applyCellDate(parsed, text);
    if (parsed.deadline.due && (!parsed.deadline.due->isValid() || parsed.deadline.due->year() < 1949))
        parsed.deadline.due.reset();
    return parsed;
}

// Several rows of one task: the last day counts.
ParsedDeadline latest(const std::vector<ParsedDeadline>& all)
{
    const auto later = [](const ParsedDeadline& a, const ParsedDeadline& b) {
        return a.deadline.due.value_or(QDate()) < b.deadline.due.value_or(QDate());
    };
    ParsedDeadline result = *std::max_element(all.begin(), all.end(), later);
    const bool differing = std::any_of(all.begin(), all.end(),
        [&](const ParsedDeadline& one) { return one.deadline.phrase != result.deadline.phrase; });
    if (differing && result.confidence == Confidence::Sure)
        result.confidence = Confidence::Likely;
    return result;
}

void addMilestones(ParsedDeadline& parsed, const std::vector<RawText>& texts)
{
    for (const RawText& text : texts) {
        if (text.field == Field::MilestoneText && text.due.isValid())
            parsed.deadline.milestones.push_back({std::nullopt, text.due, text.text, std::nullopt, std::nullopt});
    }
    if (parsed.deadline.milestones.empty())
        return;
    std::stable_sort(parsed.deadline.milestones.begin(), parsed.deadline.milestones.end(),
        [](const Milestone& a, const Milestone& b) { return a.dueOn < b.dueOn; });
    parsed.deadline.kind = DeadlineKind::Milestones;
    parsed.understood = true;
    const QDate last = parsed.deadline.milestones.back().dueOn;
    if (!parsed.deadline.due || parsed.deadline.phrase.isEmpty())
        parsed.deadline.due = last;
}

} // namespace

ParsedDeadline taskDeadline(const std::vector<RawText>& texts, const ListContext& context)
{
    std::vector<ParsedDeadline> all;
    for (const RawText& text : texts) {
        if (text.field == Field::Deadline)
            all.push_back(parseText(text, context));
    }
    ParsedDeadline result = all.empty() ? parseText({}, context) : latest(all);
    for (const RawText& text : texts) {
        if (text.field == Field::Start && !result.deadline.start)
            result.deadline.start = text.date ? text.date : parseDay(text.text, context.year);
    }
    addMilestones(result, texts);
    return result;
}

QString deadlineInSentence(const QString& sentence)
{
    static const QRegularExpression phrase(
        QStringLiteral("(?:(?:到|至|在)?(?:20[0-9]{2}|今|本)年)?(?:第?[一二三四1-4]季度(?:末|底)?|上半年|下半年|年中|"
                       "年内|[0-9]{1,2}月(?:份)?(?:[0-9]{1,2}[日号]|底|末|上旬|中旬|"
                       "下旬|初)?|年底|年末)(?:之)?[以]?前|(?:到|至)?20[0-9]{2}年(?:底|末)(?:前)?|20[0-9]{2}年[0-9]{1,"
                       "2}月(?:底|末|[0-9]{1,2}日)|年底前|年内|"
                       "(?:到|至)20[0-9]{2}年|[0-9]{1,2}月底"));
    QRegularExpressionMatch last;
    auto matches = phrase.globalMatch(sentence);
    while (matches.hasNext())
        last = matches.next();
    return last.hasMatch() ? last.captured() : QString();
}

} // namespace taizhang
