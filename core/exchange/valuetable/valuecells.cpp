// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/valuecells.h"

#include "core/exchange/valuetable/valuewords.h"
#include "core/model/datescan.h"
#include "core/model/datetext.h"
#include "core/model/deadlinephrase.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

namespace taizhang {

namespace {

QStringList partsOf(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[、,;\\n]"));
    return withoutSpaces(foldWidth(text)).split(between, Qt::SkipEmptyParts);
}

struct NotedPart
{
    QString text;
    QString note;
};

// The parts of a text, each with what stands in brackets behind it.
std::vector<NotedPart> notedParts(const QString& text)
{
    static const QRegularExpression note(
        QStringLiteral("(?:（(?<wide>(?:[^）]|））)*)）|\\((?<narrow>[^()]*)\\))\\s*(?=$|[、，,；;\\n])"));
    std::vector<NotedPart> parts;
    qsizetype from = 0;
    for (bool last = false; !last;) {
        const QRegularExpressionMatch match = note.match(text, from);
        const QStringList plain = partsOf(text.mid(from, match.hasMatch() ? match.capturedStart() - from : -1));
        for (const QString& part : plain)
            parts.push_back({part, {}});
        last = !match.hasMatch();
        if (last)
            continue;
        from = match.capturedEnd();
        if (plain.isEmpty())
            parts.emplace_back();
        parts.back().note = match.captured(QStringLiteral("wide")).replace(QStringLiteral("））"), QStringLiteral("）"))
            + match.captured(QStringLiteral("narrow"));
    }
    return parts;
}

std::optional<FundTranche> readTranche(const NotedPart& part, int year, const MoneyColumn& column)
{
    const DateText plain = toDateText(part.text);
    const auto days = scanDates(plain.text, year);
    if (days.empty())
        return std::nullopt;
    // Only the first is the day: the share 12.25% reads like another.
    static const QRegularExpression until(QStringLiteral("^(?:[前止]|之前|以前)?(?:拨付|支付|下达|拨)?"));
    QString rest = plain.text.mid(days.front().end);
    rest.remove(until);
    FundTranche tranche;
    tranche.note = part.note;
    tranche.planOn = days.front().last;
    if (rest.endsWith(u'%'))
        tranche.percent = parsePercent(rest);
    else if (const auto amount = readAmount(rest, column))
        tranche.amount = amount->amount;
    return tranche.percent || tranche.amount ? std::optional(tranche) : std::nullopt;
}

} // namespace

std::optional<std::vector<TaskReference>> readTaskReferences(const QString& text, const CellRef& where)
{
    static const QRegularExpression form(QStringLiteral("^(?:第|任务)?([\\w.\\-]+?)[号项]?(?:[(:]([\\d.]+%)\\)?)?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<TaskReference> references;
    const QStringList parts = partsOf(text);
    for (const QString& part : parts) {
        const QRegularExpressionMatch match = form.match(part);
        if (!match.hasMatch())
            return std::nullopt;
        references.push_back({match.captured(1), std::nullopt, where});
        if (!match.captured(2).isEmpty())
            references.back().share = parsePercent(match.captured(2));
    }
    return references;
}

std::optional<std::vector<FundTranche>> readTranches(const QString& text, int year, const MoneyColumn& column)
{
    std::vector<FundTranche> tranches;
    for (const NotedPart& part : notedParts(text)) {
        const auto tranche = readTranche(part, year, column);
        if (!tranche)
            return std::nullopt;
        tranches.push_back(*tranche);
    }
    return tranches;
}

std::optional<std::pair<int, int>> readYears(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^((?:19|20)\\d\\d)年?(?:[-~至到—–]+((?:19|20)\\d\\d)年?)?$"));
    const QRegularExpressionMatch match = form.match(withoutSpaces(foldWidth(text)));
    if (!match.hasMatch())
        return std::nullopt;
    const int from = match.captured(1).toInt();
    const int to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
    return from <= to ? std::optional(std::pair(from, to)) : std::nullopt;
}

std::optional<UnitPrice> readUnitPrice(const QString& text, const MoneyColumn& column)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:每(?<each>[^\\d]{1,4}?))?(?<amount>\\d.*?)(?:/(?<per>.{1,4}))?$"));
    const QRegularExpressionMatch match = form.match(withoutSpaces(foldWidth(text)));
    const auto amount = match.hasMatch() ? readAmount(match.captured(QStringLiteral("amount")), column) : std::nullopt;
    if (!amount)
        return std::nullopt;
    const QString per = match.captured(QStringLiteral("per"));
    return UnitPrice{amount->amount, per.isEmpty() ? match.captured(QStringLiteral("each")) : per};
}

std::optional<RankText> readRank(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("^(?:(.*)第|([^\\d+−-]*))([1-9]\\d{0,5})[名位]?$"));
    const QRegularExpressionMatch match = place.match(withoutSpaces(foldWidth(text)));
    if (!match.hasMatch())
        return std::nullopt;
    return RankText{match.captured(3).toInt(), match.captured(1) + match.captured(2)};
}

std::optional<Percent> readGrowth(const QString& text)
{
    static const QRegularExpression sign(QStringLiteral("^[-−↓下降减少]+"));
    QString size = withoutSpaces(foldWidth(text)).remove(u'+').remove(u'↑');
    const bool falls = size.contains(sign);
    const auto change = parsePercent(size.remove(sign), true);
    return change && falls ? Percent::fromBasisPoints(-change->basisPoints()) : change;
}

std::optional<DisbursementState> readState(const QString& word)
{
    return exactDisbursementState(word);
}

std::optional<std::vector<DisbursementStep>> readSteps(const QString& text, int year, const StateReader& stateOf)
{
    static const QRegularExpression between(QStringLiteral("[；;\\n]+"));
    static const QRegularExpression form(QStringLiteral("^(\\D+?)\\s*(\\d\\S*)\\s*(.*)$"));
    std::vector<DisbursementStep> steps;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QRegularExpressionMatch match = form.match(part.trimmed());
        const auto state = stateOf(match.captured(1).trimmed());
        const auto day = parseDay(match.captured(2), year);
        if (!state || !day)
            return std::nullopt;
        steps.push_back({*state, *day, match.captured(3)});
    }
    return steps;
}

} // namespace taizhang
