// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/labelledtext.h"

#include "core/exchange/tasklist/numberlabel.h"
#include "core/exchange/tasklist/unitcell.h"
#include "core/model/deadlinephrase.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace taizhang {

namespace {

struct Found
{
    qsizetype start = 0;
    qsizetype end = 0;
    HeaderMeaning meaning;
};

// Most lines have none, and are told without a pattern.
bool mayHaveLabels(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return QStringView(u":：【[〔").contains(c); });
}

bool maySayRoles(const QString& text)
{
    return text.contains(u"牵头") || text.contains(u"负责") || text.contains(u"主办");
}

std::vector<Found> labelsIn(const QString& text, const HeaderWords& words)
{
    static const QRegularExpression label(
        QStringLiteral("(*UCP)(?:^|(?<=[，,；;。、\\s（(\\[〔【—]))(?:[0-9]{1,2}[.．、])?(?:(["
                       "\\x{3400}-\\x{9FFF}](?:[ \\x{3000}\\x{A0}]*[\\x{3400}-\\x{9FFF}、/及和]){1,11})\\s*[:："
                       "]|[【\\[〔]([\\x{3400}-\\x{9FFF}]{2,12})[】\\]〕]\\s*[:：]?)"));
    std::vector<Found> found;
    if (!mayHaveLabels(text))
        return found;
    auto matches = label.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1) + match.captured(2);
        HeaderMeaning meaning = words.labelMeaning(name);
        qsizetype start = match.capturedStart();
        if (meaning.field == Field::None) {
            // 推进集体协商 牵头单位：…: the label is what stands behind the space.
            static const QRegularExpression space(QStringLiteral("(*UCP)\\s(?!.*\\s)"));
            const qsizetype at = name.indexOf(space) + 1;
            meaning = at > 0 ? words.labelMeaning(name.mid(at)) : HeaderMeaning();
            start = match.capturedStart(1) + at;
        }
        if (meaning.field != Field::None)
            found.push_back({start, match.capturedEnd(), meaning});
    }
    return found;
}

QString trimmedPart(QString text)
{
    static const QRegularExpression outer(QStringLiteral("(*UCP)^[，,；;。、\\s—]+|[，,；;。、\\s—（(\\[【〔]+$"));
    text.remove(outer);
    static const QRegularExpression opening(QStringLiteral("[（(\\[【〔]"));
    static const QRegularExpression closing(QStringLiteral("[）)\\]】〕]"));
    static const QRegularExpression last(QStringLiteral("[）)\\]】〕]$"));
    if (text.count(closing) > text.count(opening))
        text.remove(last);
    return text.trimmed();
}

// Where the bracket that the text ends with begins; brackets inside it are skipped.
qsizetype openingBracket(const QString& text)
{
    int depth = 0;
    for (qsizetype at = text.size() - 1; at >= 0; --at) {
        if (QStringView(u"）)】]〕").contains(text[at]))
            ++depth;
        else if (QStringView(u"（(【[〔").contains(text[at]) && --depth == 0)
            return at;
    }
    return -1;
}

bool namesUnits(const QString& inside, const HeaderWords& words)
{
    const UnitCell cell = parseUnitCell(inside, words, UnitDirectory());
    const auto roleSaid = [](const CellUnit& unit) { return unit.role.has_value(); };
    const auto unitLike = [](const CellUnit& unit) { return looksLikeUnit(unit.written); };
    const bool anyRole = std::any_of(cell.units.begin(), cell.units.end(), roleSaid);
    const bool anyUnit = std::any_of(cell.units.begin(), cell.units.end(), unitLike);
    const bool allUnits = std::all_of(cell.units.begin(), cell.units.end(), unitLike);
    return anyUnit && (anyRole || allUnits);
}

bool namesUnitsOnly(const QString& text, const HeaderWords& words)
{
    const UnitCell cell = parseUnitCell(text, words, UnitDirectory());
    return std::all_of(cell.units.begin(), cell.units.end(),
        [](const CellUnit& unit) { return looksLikeUnit(unit.written) && !unit.group; });
}

HeaderMeaning meaningOf(Field field)
{
    HeaderMeaning meaning;
    meaning.field = field;
    return meaning;
}

// Units that say their own roles, and a deadline behind them; no parts if it is something else.
LabelledText unitsIn(const QString& text, const HeaderWords& words)
{
    const auto [units, deadline] = unitsAndDeadline(text);
    if (!namesUnits(units, words))
        return {};
    LabelledText found{{}, {{meaningOf(Field::ResponsibleUnit), units}}};
    if (!deadline.isEmpty())
        found.parts.push_back({meaningOf(Field::Deadline), deadline});
    return found;
}

// …主题宣讲——区委宣传部、区总工会（6月底前）
LabelledText behindDash(const QString& text, const HeaderWords& words)
{
    static const QRegularExpression dash(
        QStringLiteral("(*UCP)^(.{4,}?)\\s*(?<![0-9])(?:—{1,2}|-{2,})(?![0-9])\\s*([^—。]{2,})$"));
    static const QRegularExpression aside(QStringLiteral("^(.+?)[（(]([^（()）]+)[)）]$"));
    if (!text.contains(u'—') && !text.contains(u"--"))
        return {};
    const QRegularExpressionMatch match = dash.match(text);
    if (!match.hasMatch())
        return {};
    LabelledText found = unitsIn(match.captured(2), words);
    const QRegularExpressionMatch limit = aside.match(match.captured(2));
    if (limit.hasMatch() && unitsAndDeadline(u'，' + limit.captured(2)).second == limit.captured(2))
        found = unitsIn(limit.captured(1) + u'，' + limit.captured(2), words);
    found.head = match.captured(1);
    return found;
}

// 一、由区总工会牵头，区人社局配合，4月底前制定激励方案: units before what they do, as minutes say it
LabelledText leadingUnits(const QString& text, const HeaderWords& words)
{
    static const QRegularExpression duty(QStringLiteral(
        "^由([^。；;]{2,60}?(?:牵头|负责|主办)(?:[，,][^，,。；;]{2,60}(?:配合|参与|协助|协办|支持))?)[，,]"
        "([^，,].{3,})$"));
    const std::optional<NumberLabel> label = gluedLabel(text);
    const QRegularExpressionMatch match = duty.match(label ? label->rest : text);
    LabelledText found = match.hasMatch() ? unitsIn(match.captured(1), words) : LabelledText();
    if (!found.parts.empty())
        found.head = (label ? text.chopped(label->rest.size()) : QString()) + match.captured(2);
    return found;
}

} // namespace

LabelledText trailingDeadline(const QString& text)
{
    static const QRegularExpression bracket(QStringLiteral("(*UCP)^(.+)[（(]([^（()）]{2,20})[)）][。；;\\s]*$"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = bracket.match(text);
    const QString limit = match.captured(2);
    if (!match.hasMatch() || unitsAndDeadline(u'，' + limit).second != limit)
        return {text, {}};
    return {match.captured(1).trimmed(), {{meaningOf(Field::Deadline), limit}}};
}

LabelledText withDeadlineBefore(LabelledText found)
{
    const bool said = std::any_of(found.parts.begin(), found.parts.end(),
        [](const LabelledPart& part) { return part.field() == Field::Deadline; });
    const bool bracket = !found.head.isEmpty() && QStringView(u"）)").contains(found.head.back());
    const LabelledText before = said || !bracket ? LabelledText() : trailingDeadline(found.head);
    if (before.parts.empty())
        return found;
    found.head = before.head;
    found.parts.push_back(before.parts.front());
    return found;
}

std::pair<QString, QString> unitsAndDeadline(const QString& inside)
{
    static const QRegularExpression mark(QStringLiteral("(*UCP)[，,；;]\\s*(?=[^，,；;]*$)"));
    const QRegularExpressionMatch match = mark.match(inside);
    if (!match.hasMatch())
        return {inside, {}};
    static const QRegularExpression done(
        QStringLiteral("(?<=前|底|内)(?:全部|基本)?(?:完成|出台|印发|办结|建成|到位)$"));
    const QString last = inside.mid(match.capturedEnd());
    const ParsedDeadline parsed = parseDeadline(QString(last).remove(done), {2000, {}, 30});
    if (looksLikeUnit(last) || !parsed.understood || parsed.deadline.kind == DeadlineKind::Unspecified)
        return {inside, {}};
    return {inside.left(match.capturedStart()), last};
}

LabelledText labelledText(const QString& text, const HeaderWords& words)
{
    const std::vector<Found> labels = labelsIn(text, words);
    if (labels.empty())
        return {text.trimmed(), {}};
    LabelledText result{trimmedPart(text.left(labels.front().start)), {}};
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const qsizetype end = i + 1 < labels.size() ? labels[i + 1].start : text.size();
        result.parts.push_back({labels[i].meaning, trimmedPart(text.mid(labels[i].end, end - labels[i].end))});
    }
    return result;
}

LabelledText trailingFields(const QString& sentence, const HeaderWords& words)
{
    static const QRegularExpression ending(QStringLiteral("(*UCP)[。；;.\\s]+$"));
    static const QRegularExpression spoken(
        QStringLiteral("(*UCP)^(.+[。；;])\\s*((由)?[^。；;（(]{2,}(?:牵头|负责|主办)[^。；;]*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    QString text = sentence;
    text.remove(ending);
    if (LabelledText found = maySayRoles(text) ? leadingUnits(text, words) : LabelledText(); !found.parts.empty())
        return found;
    const QRegularExpressionMatch match = maySayRoles(text) ? spoken.match(text) : QRegularExpressionMatch();
    if (match.hasMatch()) {
        LabelledText found = unitsIn(match.captured(2), words);
        found.head = match.captured(1);
        const bool plain = match.captured(3).isEmpty(); // 区人社局负责。
        if (!found.parts.empty() && (!plain || namesUnitsOnly(found.parts.front().text, words)))
            return found;
    }
    if (LabelledText found = behindDash(text, words); !found.parts.empty())
        return found;
    if (text.isEmpty() || !QStringView(u"）)】]〕").contains(text.back()))
        return {sentence, {}};
    const qsizetype open = openingBracket(text);
    if (open <= 0)
        return {sentence, {}};
    const QString inside = text.mid(open + 1, text.size() - open - 2);
    const QString rest = text.left(open).trimmed();
    const LabelledText labelled = labelledText(inside, words);
    if (!labelled.parts.empty() && labelled.head.isEmpty())
        return withDeadlineBefore({rest, labelled.parts});
    LabelledText found = unitsIn(inside, words);
    found.head = found.parts.empty() ? sentence : rest;
    return found.parts.empty() ? found : withDeadlineBefore(found);
}

} // namespace taizhang
