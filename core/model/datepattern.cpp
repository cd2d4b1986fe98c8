// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/datepattern.h"

#include <QRegularExpression>

#include <array>

namespace taizhang {

namespace {

// Named pieces of the patterns below; each pattern names its groups, so that one reader serves them all.
const QString& piece(QChar name)
{
    static const QString year = QStringLiteral("(?:(?<!\\d)(?<y>(?:19|20)\\d\\d|[2-4]\\d(?=年(?![来内的期]|以上)))年度?"
                                               "|(?<rel>今年|本年度?|当年|明年|次年|翌年|下年度?|去年|上年))");
    static const QString month = QStringLiteral("(?:1[0-2]|0?[1-9])");
    static const QString day = QStringLiteral("(?:3[01]|[12]\\d|0?[1-9])");
    static const QString anyDay = QStringLiteral("\\d{1,2}"); // 6月31日 names a month all the same
    static const QString part = QStringLiteral("(?<part>上旬|中旬|下旬|[底末]|初(?![步级始])|中(?![央国心期共小级]))");
    static const QString yearEdge = QStringLiteral("(?:[底末]|初(?![步级始])|中(?![央国心期共小级])|内(?![部容]))");
    static const QString none;
    switch (name.unicode()) {
    case u'Y':
        return year;
    case u'M':
        return month;
    case u'D':
        return day;
    case u'A':
        return anyDay;
    case u'P':
        return part;
    case u'E':
        return yearEdge;
    default:
        return none;
    }
}

// %Y, %M, %D, %A, %P, %E stand for the pieces.
QRegularExpression pattern(QStringView form)
{
    QString text;
    for (qsizetype i = 0; i < form.size(); ++i) {
        if (form[i] == u'%')
            text += piece(form[++i]);
        else
            text += form[i];
    }
    return QRegularExpression(text);
}

struct Form
{
    QRegularExpression pattern;
    std::optional<DateMention> (*read)(const QRegularExpressionMatch& match, int year);
};

int number(const QRegularExpressionMatch& match, const QString& name)
{
    return match.captured(name).toInt();
}

bool has(const QRegularExpressionMatch& match, const QString& name)
{
    return !match.captured(name).isEmpty();
}

int yearOf(const QRegularExpressionMatch& match, int year)
{
    if (const int written = number(match, QStringLiteral("y")); written > 0)
        return written < 100 ? 2000 + written : written;
    const QString relative = match.captured(QStringLiteral("rel"));
    if (relative.startsWith(u'明') || relative.startsWith(u'次') || relative.startsWith(u'翌')
        || relative.startsWith(u'下'))
        return year + 1;
    return relative.startsWith(u'去') || relative.startsWith(u'上') ? year - 1 : year;
}

DateMention span(const QRegularExpressionMatch& match, QDate first, QDate last, DatePrecision precision)
{
    DateMention mention;
    mention.begin = match.capturedStart();
    mention.end = match.capturedEnd();
    mention.first = first;
    mention.last = last;
    mention.precision = precision;
    mention.yearWritten = has(match, QStringLiteral("y")) || has(match, QStringLiteral("rel"));
    return mention;
}

QDate monthEnd(int year, int month)
{
    return QDate(year, month, 1).addMonths(1).addDays(-1);
}

DateMention months(const QRegularExpressionMatch& match, int year, int first, int last, DatePrecision precision)
{
    return span(match, QDate(year, first, 1), monthEnd(year, last), precision);
}

// 6月, with an edge (初, 中, 底, 上旬 ...) or a day.
DateMention inMonth(const QRegularExpressionMatch& match, int year, int month)
{
    const QString part = match.captured(QStringLiteral("part"));
    DateMention mention = months(match, year, month, month, part.isEmpty() ? DatePrecision::Month : DatePrecision::Day);
    if (part == u"上旬" || part == u"初")
        mention.last = QDate(year, month, 10);
    else if (part == u"中旬" || part == u"中")
        mention.last = QDate(year, month, 20);
    if (has(match, QStringLiteral("d"))) {
        const QDate date(year, month, number(match, QStringLiteral("d")));
        mention.precision = DatePrecision::Day;
        mention.doubtful = !date.isValid();
        mention.last = date.isValid() ? date : mention.last;
        mention.first = mention.last;
    }
    return mention;
}

std::optional<DateMention> readMonth(const QRegularExpressionMatch& match, int year)
{
    DateMention mention = inMonth(match, yearOf(match, year), number(match, QStringLiteral("m")));
    // A numeric cell shows 2025.10 as 2025.1.
    if (match.captured(QStringLiteral("s")) == u"." && match.captured().endsWith(u".1"))
        mention.doubtful = true;
    return mention;
}

std::optional<DateMention> readAmbiguousDay(const QRegularExpressionMatch& match, int year)
{
    DateMention mention = inMonth(match, yearOf(match, year), number(match, QStringLiteral("m")));
    mention.doubtful = true;
    return mention;
}

std::optional<DateMention> readMonths(const QRegularExpressionMatch& match, int year)
{
    const int first = number(match, QStringLiteral("m"));
    const int last = number(match, QStringLiteral("n"));
    const int from = yearOf(match, year);
    DateMention mention
        = span(match, QDate(from, first, 1), monthEnd(last < first ? from + 1 : from, last), DatePrecision::Day);
    mention.range = true;
    return mention;
}

std::optional<DateMention> readDays(const QRegularExpressionMatch& match, int year)
{
    const int month = number(match, QStringLiteral("m"));
    const int from = yearOf(match, year);
    DateMention mention = span(match, QDate(from, month, number(match, QStringLiteral("d"))),
        QDate(from, month, number(match, QStringLiteral("e"))), DatePrecision::Day);
    mention.range = true;
    return mention.first.isValid() && mention.last.isValid() ? std::optional(mention) : std::nullopt;
}

std::optional<DateMention> readYears(const QRegularExpressionMatch& match, int)
{
    const int first = number(match, QStringLiteral("y"));
    int last = number(match, QStringLiteral("z"));
    if (last < 100)
        last += first / 100 * 100;
    if (last <= first)
        return std::nullopt;
    DateMention mention = span(match, QDate(first, 1, 1), QDate(last, 12, 31), DatePrecision::Year);
    mention.range = true;
    return mention;
}

std::optional<DateMention> readQuarters(const QRegularExpressionMatch& match, int year)
{
    const int first = qMax(1, number(match, QStringLiteral("q")));
    const int last = number(match, QStringLiteral("r"));
    DateMention mention = months(match, yearOf(match, year), 3 * first - 2, 3 * last, DatePrecision::Day);
    mention.range = true;
    return last > first ? std::optional(mention) : std::nullopt;
}

std::optional<DateMention> readQuarter(const QRegularExpressionMatch& match, int year)
{
    const int quarter = number(match, QStringLiteral("q"));
    const bool edge = has(match, QStringLiteral("edge"));
    return months(
        match, yearOf(match, year), 3 * quarter - 2, 3 * quarter, edge ? DatePrecision::Day : DatePrecision::Quarter);
}

std::optional<DateMention> readHalfYear(const QRegularExpressionMatch& match, int year)
{
    const bool second = match.captured(QStringLiteral("h")) == u"下";
    return months(match, yearOf(match, year), second ? 7 : 1, second ? 12 : 6, DatePrecision::HalfYear);
}

std::optional<DateMention> readYear(const QRegularExpressionMatch& match, int year)
{
    const QString edge = match.captured(QStringLiteral("edge"));
    int last = 12;
    if (edge.contains(u'初'))
        last = 3;
    else if (edge.contains(u'中'))
        last = 6;
    DateMention mention
        = months(match, yearOf(match, year), 1, last, edge.isEmpty() ? DatePrecision::Year : DatePrecision::Day);
    mention.doubtful = last == 3;
    return mention;
}

std::optional<DateMention> readPlan(const QRegularExpressionMatch& match, int)
{
    // 十四五 is 2021–2025.
    static const QString ordinals = QStringLiteral("一二三四五六七八九");
    const int last = 2010 + 5 * static_cast<int>(ordinals.indexOf(match.captured(QStringLiteral("p"))));
    DateMention mention = span(match, QDate(last - 4, 1, 1), QDate(last, 12, 31), DatePrecision::Plan);
    mention.yearWritten = true;
    mention.range = !has(match, QStringLiteral("edge"));
    return mention;
}

std::optional<DateMention> readFeast(const QRegularExpressionMatch& match, int year)
{
    struct Feast
    {
        QChar sign;
        int month;
    };
    static constexpr std::array feasts{
        Feast{u'五', 5}, Feast{u'七', 7}, Feast{u'八', 8}, Feast{u'国', 10}, Feast{u'元', 1}};
    for (const Feast& feast : feasts) {
        if (match.captured(QStringLiteral("f")).startsWith(feast.sign)) {
            const QDate day(yearOf(match, year), feast.month, 1);
            DateMention mention = span(match, day, day, DatePrecision::Day);
            mention.doubtful = true; // the day before the feast may be meant
            return mention;
        }
    }
    return std::nullopt;
}

// In order of trial: the longer reading first.
const std::array<Form, 18>& forms()
{
    static const std::array<Form, 18> all{{
        {pattern(u"%Y?(?<!\\d)(?<m>%M)(?:月份?)?[-至到]+(?<n>%M)月份?[底末]?(?!\\d)"), readMonths},
        {pattern(u"(?<!\\d)(?<y>20\\d\\d)[./](?<m>%M)-(?<n>%M)月?(?![\\d./年])"), readMonths},
        {pattern(u"%Y?(?<!\\d)(?<m>%M)月(?<d>%D)日?[-至到]+(?<e>%D)[日号]"), readDays},
        {pattern(u"(?<!\\d)(?<y>(?:19|20)\\d\\d)年?[-至到]+(?<z>(?:19|20)\\d\\d|\\d\\d(?=年))(?:年度?(?!1?\\d月)[底末]?"
                 u"|(?![\\d年./月]))"),
            readYears},
        {pattern(u"%Y?第?(?<q>[1-4])(?:季度?)?[-至到]+第?(?<r>[1-4])季度?[底末]?"), readQuarters},
        {pattern(u"%Y?前(?<r>[23])个?季度"), readQuarters},
        {pattern(u"%Y?(?<!\\d)(?<m>%M)月份?(?:(?<d>%A)(?:[日号]|(?=前|之前|以前|止|$))|%P)?"), readMonth},
        {pattern(
             u"(?<![\\d.])(?<y>(?:19|20)\\d\\d)(?<s>[./、-])(?<m>%M)(?:\\k<s>(?<d>%A)[日号]?(?!\\d)|(?!\\d)月?%P?)"),
            readMonth},
        {pattern(u"(?<!\\d)(?<y>(?:19|20)\\d\\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])?(?!\\d)"), readMonth},
        {pattern(u"(?<![\\d.])(?<y>[2-4]\\d)(?<s>[./-])(?<m>%M)\\k<s>(?<d>%D)(?!\\d)"), readAmbiguousDay},
        {pattern(u"(?<![\\d./])(?<m>%M)/(?<d>%D)/(?<y>20\\d\\d)(?!\\d)"), readAmbiguousDay},
        {pattern(u"%Y?(?:第|Q)?(?<q>[1-4])(?:季度?|(?<=Q[1-4]))(?<edge>[底末内])?"), readQuarter},
        {pattern(u"%Y?(?<h>[上下])半年[底末]?"), readHalfYear},
        {pattern(u"%Y?(?<f>五一|七一|八一|国庆|元旦)(?:国际)?(?:劳动)?节?"), readFeast},
        // Not of 13月, a fifth quarter or 2026年中旬: what is no date is none of its year either.
        {pattern(u"%Y(?<edge>年?%E|终)?(?![上中下]?旬|第?\\d+(?:[-至到]+\\d+)?(?:月|季))"), readYear},
        {pattern(u"(?<![\\d每两几整多学半])(?<edge>年%E|年终)"), readYear},
        {pattern(u"十(?<p>[一二三四五六七八九])五(?:规划)?(?:期间|时期|期内|(?<edge>期?末))?"), readPlan},
        {pattern(u"(?<![\\d./])(?<m>%M)[./](?<d>%D)日?(?![\\d./%年个月亿万])"), readAmbiguousDay},
    }};
    return all;
}

} // namespace

std::optional<DateMention> dateAt(const QString& text, qsizetype at, int year)
{
    for (const Form& form : forms()) {
        const QRegularExpressionMatch match = form.pattern.match(
            text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            continue;
        if (const std::optional<DateMention> mention = form.read(match, year))
            return mention;
    }
    return std::nullopt;
}

} // namespace taizhang
