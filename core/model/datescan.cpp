// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/datescan.h"

#include "core/model/datepattern.h"

#include <QRegularExpression>

namespace taizhang {

namespace {

// 至, 起至, - between two dates.
qsizetype connectorEnd(const QString& text, qsizetype from)
{
    static const QRegularExpression connector(QStringLiteral("(?:起|开始|启动)?[,，]?[-至到]+"));
    const QRegularExpressionMatch match
        = connector.match(text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() ? match.capturedEnd() : -1;
}

// `later` is written without a year of its own: 2025年10月至3月 ends in the next year.
void moveAfter(const QDate& day, DateMention& later)
{
    if (later.yearWritten || later.last >= day)
        return;
    later.first = later.first.addYears(1);
    later.last = later.last.addYears(1);
}

DateMention joined(const DateMention& from, DateMention to)
{
    moveAfter(from.first, to);
    to.begin = from.begin;
    to.first = from.first;
    to.yearWritten = from.yearWritten || to.yearWritten;
    to.doubtful = from.doubtful || to.doubtful || to.last < from.first;
    to.range = true;
    return to;
}

} // namespace

std::vector<DateMention> scanDates(const QString& text, int year)
{
    std::vector<DateMention> mentions;
    int current = year;
    for (qsizetype at = 0; at < text.size();) {
        std::optional<DateMention> mention = dateAt(text, at, current);
        if (!mention) {
            ++at;
            continue;
        }
        const qsizetype next = connectorEnd(text, mention->end);
        if (next > 0 && !mention->range) {
            if (const auto until = dateAt(text, next, mention->first.year()))
                mention = joined(*mention, *until);
        }
        current = mention->last.year();
        at = mention->end;
        mentions.push_back(*mention);
    }
    return mentions;
}

} // namespace taizhang
