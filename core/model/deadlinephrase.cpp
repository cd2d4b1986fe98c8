// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/deadlinephrase.h"

#include "core/model/datescan.h"
#include "core/model/datetext.h"
#include "core/model/deadlinemilestones.h"
#include "core/model/deadlinewords.h"
#include "core/model/recurrencephrase.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

namespace {

// Days as Excel and Calc count them; the range is that of plausible deadlines.
std::optional<QDate> serialDay(const QString& text)
{
    static const QRegularExpression serial(QStringLiteral("^(\\d{5})(?:\\.\\d+)?$"));
    const QRegularExpressionMatch match = serial.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate day = QDate(1899, 12, 30).addDays(match.captured(1).toInt());
    return day.year() >= 2000 && day.year() < 2100 ? std::optional(day) : std::nullopt;
}

Confidence worse(Confidence a, Confidence b)
{
    return a > b ? a : b;
}

// What stands directly after a date.
bool followedBy(const QString& text, const DateMention& mention, const QRegularExpression& pattern)
{
    return pattern
        .match(text, mention.end, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

bool hasLimit(const QString& text, const DateMention& mention)
{
    static const QRegularExpression limit(QStringLiteral("底?(?:之前|以前|前)"));
    return followedBy(text, mention, limit);
}

// 2025年12月前 may or may not include December; a bare 6月 or 三季度 does not say which day.
Confidence spanConfidence(const QString& text, const DateMention& mention)
{
    static const QRegularExpression within(QStringLiteral("内|份?完成"));
    switch (mention.precision) {
    case DatePrecision::Day:
    case DatePrecision::Plan:
        return Confidence::Sure;
    case DatePrecision::HalfYear:
        return hasLimit(text, mention) ? Confidence::Likely : Confidence::Sure;
    case DatePrecision::Year:
        return hasLimit(text, mention) ? Confidence::Doubtful : Confidence::Sure;
    case DatePrecision::Month:
    case DatePrecision::Quarter:
        break;
    }
    if (hasLimit(text, mention))
        return Confidence::Doubtful;
    if (followedBy(text, mention, within))
        return Confidence::Sure;
    return mention.yearWritten ? Confidence::Likely : Confidence::Doubtful;
}

// A date inside other words ("根据2025年工作要点推进") is a guess.
Confidence wordsConfidence(const QString& text, const DateMention& mention)
{
    static const QRegularExpression before(
        QStringLiteral("^(?:完成时限|完成时间|时限|时间|计划|预计|力争|确保|争取|原则上|最迟|不晚于|不迟于|务必|须|应|"
                       "将|拟|即日起?|于|在|到|至|截至|截止|自|从|[:：,，(]|\\d[.、])*$"));
    static const QRegularExpression after(
        QStringLiteral("^(?:底|之前|以前|以内|前|内|止|完成|全部|全面|基本|初步|任务|到位|落实|取得|阶段性|成效|见效|"
                       "结束|实现|办结|销号|起|开始|启动|期间|时期|左右|[.。,，;；)、])*$"));
    if (!before.match(text.first(mention.begin)).hasMatch())
        return hasLimit(text, mention) ? Confidence::Likely : Confidence::Doubtful;
    const bool plain = after.match(text.mid(mention.end)).hasMatch();
    return plain || hasLimit(text, mention) || mention.precision == DatePrecision::Day ? Confidence::Sure
                                                                                       : Confidence::Likely;
}

QDate listDay(const DeadlineContext& context)
{
    if (context.listDate.isValid())
        return context.listDate;
    return context.year > 0 ? QDate(context.year, 1, 1) : QDate();
}

class PhraseReader
{
public:
    PhraseReader(QStringView phrase, const DeadlineContext& context)
        : m_phrase(phrase)
        , m_context(context)
        , m_text(toDateText(phrase))
    {
        m_result.deadline.phrase = phrase.toString();
    }

    ParsedDeadline read() &&
    {
        const int year = m_context.year > 0 ? m_context.year : m_context.listDate.year();
        m_mentions = scanDates(text(), year > 0 ? year : 0);
        forgetOthersDates();
        if (const std::optional<QDate> day = serialDay(text()))
            setDue(DeadlineKind::Fixed, *day);
        else if (m_mentions.empty() && saysUnspecified(text()))
            deadline().kind = DeadlineKind::Unspecified;
        else if (year <= 0 && lacksYear())
            setDateless();
        else if (waitsForEvent(text()) && !hasExactDay())
            setDependent();
        else if (const auto recurrence = findRecurrence(text()))
            readRecurrence(*recurrence);
        else if (m_mentions.size() > 1)
            readDates();
        else if (m_mentions.size() == 1)
            readDate(m_mentions.front());
        else
            readWords();
        return std::move(m_result);
    }

private:
    const QString& text() const { return m_text.text; }
    Deadline& deadline() { return m_result.deadline; }
    void doubt(Confidence confidence) { m_result.confidence = worse(m_result.confidence, confidence); }

    // 年底前（原定6月）, 7月底前（市级要求9月底）
    void forgetOthersDates()
    {
        static const QRegularExpression aside(
            QStringLiteral("[(（](?:原|由|较|比|国家|中央|省|市|上级)[^()（）]*(?:[)）]|$)"));
        const QRegularExpressionMatch match = aside.match(text());
        const auto within = [&](const DateMention& mention) {
            return mention.begin >= match.capturedStart() && mention.end <= match.capturedEnd();
        };
        if (match.hasMatch() && !std::all_of(m_mentions.begin(), m_mentions.end(), within))
            std::erase_if(m_mentions, within);
    }

    bool hasExactDay() const
    {
        return std::any_of(m_mentions.begin(), m_mentions.end(), [this](const DateMention& mention) {
            return mention.precision == DatePrecision::Day || hasLimit(text(), mention);
        });
    }

    void setDue(DeadlineKind kind, QDate due)
    {
        deadline().kind = kind;
        deadline().due = due;
    }

    bool lacksYear() const
    {
        return std::any_of(m_mentions.begin(), m_mentions.end(),
            [](const DateMention& mention) { return !mention.first.isValid() || !mention.last.isValid(); });
    }

    // A day without any year around it cannot become a date.
    void setDateless()
    {
        deadline().kind = DeadlineKind::Fixed;
        doubt(Confidence::Doubtful);
    }

    void setDependent()
    {
        deadline().kind = DeadlineKind::Dependent;
        deadline().trigger = m_phrase.trimmed().toString();
    }

    void noteYear(const DateMention& mention)
    {
        m_result.yearAssumed = m_result.yearAssumed || !mention.yearWritten;
        if (mention.doubtful || (!mention.yearWritten && m_context.year <= 0))
            doubt(Confidence::Doubtful);
    }

    void readRecurrence(const RecurrencePhrase& found)
    {
        std::erase_if(m_mentions, [&](const DateMention& mention) {
            return !mention.yearWritten && mention.begin < found.end && mention.end > found.begin;
        });
        const bool exact
            = m_mentions.size() == 1 && m_mentions.front().precision == DatePrecision::Day && !m_mentions.front().range;
        if (exact) { // a day is harder than a rhythm: 12月底前完成，每季度报送
            readDate(m_mentions.front());
            doubt(Confidence::Doubtful);
            return;
        }
        deadline().kind = DeadlineKind::Recurring;
        deadline().recurrence = found.recurrence;
        doubt(found.confidence);
        if (m_mentions.empty())
            return;
        deadline().start = m_mentions.front().first;
        static const QRegularExpression from(QStringLiteral("起"));
        if (!followedBy(text(), m_mentions.front(), from))
            deadline().due = m_mentions.back().last;
        if (m_mentions.size() > 1)
            doubt(Confidence::Doubtful);
    }

    void readDates()
    {
        static const QRegularExpression from(QStringLiteral("起|开始"));
        const DateMention& first = m_mentions.front();
        if (m_mentions.size() == 2 && followedBy(text(), first, from)) {
            setDue(DeadlineKind::Range, m_mentions.back().last);
            deadline().start = first.first;
            doubt(spanConfidence(text(), m_mentions.back()));
            noteYear(first);
            return;
        }
        for (size_t i = 1; i < m_mentions.size(); ++i) {
            DateMention& mention = m_mentions[i];
            if (mention.yearWritten || mention.last >= m_mentions[i - 1].last)
                continue;
            mention.first = mention.first.addYears(1);
            mention.last = mention.last.addYears(1);
            doubt(Confidence::Doubtful);
        }
        deadline().kind = DeadlineKind::Milestones;
        deadline().milestones = milestonesOf(m_phrase, m_text, m_mentions);
        deadline().due = deadline().milestones.back().dueOn;
        for (const DateMention& mention : m_mentions) {
            if (mention.doubtful)
                doubt(Confidence::Doubtful);
        }
        noteYear(first);
        if (saysContinuous(text()))
            doubt(Confidence::Likely);
    }

    void readDate(const DateMention& mention)
    {
        noteYear(mention);
        if (mention.range) {
            setDue(DeadlineKind::Range, mention.last);
            deadline().start = mention.first;
            doubt(saysContinuous(text()) ? Confidence::Likely : Confidence::Sure);
            return;
        }
        if (readOpenEnd(mention))
            return;
        const bool until = mention.begin > 0 && QStringView(u"到至").contains(text()[mention.begin - 1])
            && !text().first(mention.begin).endsWith(u"截至");
        const bool wholeYear = mention.precision == DatePrecision::Year || mention.precision == DatePrecision::Plan;
        const bool yearEnd
            = mention.precision == DatePrecision::Day && mention.first.month() == 1 && mention.last.month() == 12;
        const bool fromNow = until && text().first(mention.begin).contains(u"即日");
        const bool ranged = fromNow || (until && (wholeYear || yearEnd)) || (wholeYear && hasLimit(text(), mention));
        setDue(ranged ? DeadlineKind::Range : DeadlineKind::Fixed, mention.last);
        doubt(spanConfidence(text(), mention));
        doubt(wordsConfidence(text(), mention));
        if (saysContinuous(text()))
            doubt(Confidence::Doubtful);
    }

    // 2025年持续推进 and 2025年3月起 have no end.
    bool readOpenEnd(const DateMention& mention)
    {
        static const QRegularExpression since(QStringLiteral("[日号]?(?:起|以来|开始)(?![-至到])"));
        const bool from = followedBy(text(), mention, since);
        const bool yearLong = mention.precision == DatePrecision::Year && saysContinuous(text());
        if (!from && !yearLong)
            return false;
        deadline().kind = DeadlineKind::Continuous;
        deadline().start = mention.first;
        doubt(from && saysContinuous(text()) ? Confidence::Sure : Confidence::Likely);
        return true;
    }

    void readWords()
    {
        const std::optional<Delay> delay = delayWithin(text());
        if (saysImmediate(text()))
            readImmediate(saysContinuous(text()) ? Confidence::Doubtful : Confidence::Sure);
        else if (saysDependent(text()))
            setDependent();
        else if (saysContinuous(text()))
            deadline().kind = DeadlineKind::Continuous;
        else if (delay)
            readDelay(*delay);
        else if (saysSoon(text()))
            readImmediate(Confidence::Doubtful);
        else
            notUnderstood();
    }

    void readImmediate(Confidence confidence)
    {
        deadline().kind = DeadlineKind::Immediate;
        if (const QDate from = listDay(m_context); from.isValid())
            deadline().due = from.addDays(m_context.immediateDays);
        doubt(confidence);
    }

    void readDelay(Delay delay)
    {
        deadline().kind = DeadlineKind::Fixed;
        if (const QDate from = listDay(m_context); from.isValid())
            deadline().due = from.addMonths(delay.months).addDays(delay.days);
        doubt(Confidence::Doubtful); // from which day is a guess
    }

    void notUnderstood()
    {
        m_result.understood = false;
        doubt(Confidence::Doubtful);
    }

    QStringView m_phrase;
    const DeadlineContext& m_context;
    DateText m_text;
    std::vector<DateMention> m_mentions;
    ParsedDeadline m_result;
};

} // namespace

ParsedDeadline parseDeadline(QStringView phrase, const DeadlineContext& context)
{
    return PhraseReader(phrase, context).read();
}

std::optional<QDate> parseDay(QStringView text, int year)
{
    const QString normal = toDateText(text).text;
    if (const std::optional<QDate> day = serialDay(normal))
        return day;
    const std::vector<DateMention> mentions = scanDates(normal, year);
    if (mentions.size() != 1 || mentions.front().range || (!mentions.front().yearWritten && year <= 0))
        return std::nullopt;
    static const QRegularExpression tail(QStringLiteral("^(?:底|之前|以前|前|止|完成|以内|内|起|左右|[.。])*$"));
    const bool whole = mentions.front().begin == 0 && tail.match(normal.mid(mentions.front().end)).hasMatch();
    return whole && mentions.front().last.isValid() ? std::optional(mentions.front().last) : std::nullopt;
}

} // namespace taizhang
