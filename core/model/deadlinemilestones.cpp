// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/deadlinemilestones.h"

#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

namespace {

// Where the words of one milestone end and those of the next begin.
qsizetype cutBetween(QStringView phrase, qsizetype from, qsizetype to)
{
    for (qsizetype i = to; i > from; --i) {
        if (QStringView(u"；;。，,\n").contains(phrase[i - 1]))
            return i;
    }
    return to;
}

QString cleaned(QString text)
{
    static const QRegularExpression head(QStringLiteral("^(?:[\\s，,；;、。:：）)”\"]|[之以]?前|以内|内|底前|止)+"));
    static const QRegularExpression label(
        QStringLiteral("(?:^|[\\s；;，,。])\\d{1,2}[.、．]?\\s*$|[（(]\\d{1,2}[）)]\\s*$|[①-⑳]\\s*$"));
    static const QRegularExpression startLabel(QStringLiteral("^(?:[（(]?\\d{1,2}[）).、．]|[①-⑳])\\s*"));
    static const QRegularExpression tail(QStringLiteral("[\\s，,；;、。:：（(“\"]+$"));
    static const QRegularExpression lastWord(QStringLiteral("[于到至在]$"));
    text.remove(startLabel).remove(head).remove(label).remove(tail).remove(lastWord);
    return text;
}

std::optional<Percent> plannedIn(const QString& text)
{
    static const QRegularExpression share(QStringLiteral("(\\d{1,3})(?:\\.(\\d{1,2}))?%"));
    const QRegularExpressionMatch match = share.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int fraction = match.captured(2).leftJustified(2, u'0').toInt();
    const int points = match.captured(1).toInt() * 100 + fraction;
    return points <= 10'000 ? std::optional(Percent::fromBasisPoints(points)) : std::nullopt;
}

} // namespace

std::vector<Milestone> milestonesOf(QStringView phrase, const DateText& text, const std::vector<DateMention>& mentions)
{
    const auto origin = [&](qsizetype at) { return text.origin[static_cast<size_t>(at)]; };
    std::vector<Milestone> milestones;
    qsizetype begin = 0;
    for (size_t i = 0; i < mentions.size(); ++i) {
        const qsizetype from = origin(mentions[i].begin);
        const qsizetype to = origin(mentions[i].end);
        const bool last = i + 1 == mentions.size();
        const qsizetype end = last ? phrase.size() : cutBetween(phrase, to, origin(mentions[i + 1].begin));
        const QString before = cleaned(phrase.mid(begin, from - begin).toString());
        const QString after = cleaned(phrase.mid(to, end - to).toString());
        Milestone milestone;
        milestone.dueOn = mentions[i].last;
        milestone.text
            = before.isEmpty() || after.isEmpty() ? QString(before + after) : QString(before + u'，' + after);
        milestone.planned = plannedIn(foldWidth(milestone.text));
        milestones.push_back(std::move(milestone));
        begin = end;
    }
    std::stable_sort(
        milestones.begin(), milestones.end(), [](const Milestone& a, const Milestone& b) { return a.dueOn < b.dueOn; });
    return milestones;
}

} // namespace taizhang
