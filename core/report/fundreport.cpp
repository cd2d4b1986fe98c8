// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fundreport.h"

#include "core/model/ratio.h"
#include "core/report/fundwords.h"
#include "core/report/reporttables.h"
#include "core/report/words.h"

#include <QCoreApplication>

#include <map>

namespace taizhang {

namespace {

class FundReport
{
    Q_DECLARE_TR_FUNCTIONS(FundReport)

public:
    static QString reached(const FundSummary& summary);
    static QString scheduled(const FundSummary& summary);
    static QString sentence(const FundLine& line);
    static QString behind(const FundFigures& figures);
};

constexpr MoneyScale wan = MoneyScale::TenThousandYuan;

MoneyFigure asFigure(const MoneySum& sum)
{
    return {sum.amount, sum.hedge, false, sum.phrase};
}

QString orDash(const std::optional<Percent>& rate)
{
    return rate ? rateText(*rate) : QStringLiteral("—");
}

std::optional<Percent> totalRate(const FundFigures& figures)
{
    const auto points = scaledRatio(figures.paidOfBudget.amount.fen(), 10'000, figures.budget.amount.fen());
    return points ? std::optional(Percent::fromBasisPoints(int(*points))) : std::nullopt;
}

QString FundReport::reached(const FundSummary& summary)
{
    QStringList parts;
    const auto add = [&parts](const HeadSum& heads, const QString& of) {
        if (heads.count > 0)
            parts.append(hedged(heads.hedge, countText({heads.count, 0, of, Hedge::Exact, {}})));
    };
    add(summary.people, tr(" people", "unit of measure behind a number"));
    add(summary.personTimes, tr(" person-times", "unit of measure behind a number"));
    add(summary.firms, tr(" enterprises", "unit of measure behind a number"));
    add(summary.talents, tr(" talents", "unit of measure behind a number"));
    return parts.join(tr(", "));
}

QString FundReport::scheduled(const FundSummary& summary)
{
    const QString rate = orDash(summary.scheduledRate);
    return summary.gapBasisPoints ? QString(rate + u'\n' + tr("(%1)").arg(gapText(summary))) : rate;
}

QString FundReport::sentence(const FundLine& line)
{
    const FundSummary& summary = line.summary;
    const QString paid = amountText(summary.paid);
    const QString people = reached(summary);
    QString text = summary.budget
        ? tr("%1: budget %2, paid %3, rate %4")
              .arg(line.item->name, amountText(*summary.budget), paid, orDash(summary.executionRate))
        : tr("%1: paid %2").arg(line.item->name, paid);
    if (!people.isEmpty())
        text += tr(", reaching %1").arg(people);
    if (summary.overBudget.amount > Money())
        text += tr(", over budget by %1").arg(amountText(summary.overBudget));
    return text + tr(".");
}

QString FundReport::behind(const FundFigures& figures)
{
    QStringList names;
    for (const FundLine& line : figures.lines) {
        if (line.summary.reason != FundReasonCode::Behind)
            continue;
        names.append(tr("%1 (%2 points)").arg(line.item->name, gapText(line.summary).remove(u'-')));
    }
    return names.isEmpty() ? QString() : tr("Paid below the schedule: %1.").arg(names.join(tr(", ")));
}

} // namespace

std::vector<FundLine> fundLines(const ProgressReportData& data)
{
    std::map<FundItemId, std::vector<Disbursement>> payments;
    for (const Disbursement& disbursement : data.disbursements) {
        if (disbursement.fund)
            payments[*disbursement.fund].push_back(disbursement);
    }
    std::vector<FundLine> lines;
    for (const FundItem& item : data.funds) {
        const auto own = item.id ? payments.find(*item.id) : payments.end();
        const std::optional<FundSummary> summary
            = summarise(item, own == payments.end() ? std::vector<Disbursement>() : own->second, data.asOf);
        if (summary)
            lines.push_back({&item, *summary});
    }
    return lines;
}

FundFigures fundFigures(const ProgressReportData& data)
{
    FundFigures figures;
    std::vector<MoneyFigure> budgets;
    std::vector<MoneyFigure> paid;
    std::vector<MoneyFigure> paidOfBudget;
    figures.lines = fundLines(data);
    for (const FundLine& line : figures.lines) {
        const FundSummary& summary = line.summary;
        if (summary.paid.amount > Money())
            paid.push_back(asFigure(summary.paid));
        if (!summary.budget) {
            ++figures.withoutBudget;
            continue;
        }
        budgets.push_back(asFigure(*summary.budget));
        if (summary.paid.amount > Money())
            paidOfBudget.push_back(paid.back());
    }
    figures.budget = sumMoney(budgets).value_or(MoneySum());
    figures.paid = sumMoney(paid).value_or(MoneySum());
    figures.paidOfBudget = sumMoney(paidOfBudget).value_or(MoneySum());
    return figures;
}

QStringList fundSentences(const FundFigures& figures)
{
    QStringList sentences;
    sentences.append(FundReport::tr("The ledger has %1 fund items with a budget of %2; %3 have been paid, %4 of the "
                                    "budget.")
                         .arg(QString::number(figures.lines.size()), amountText(figures.budget),
                             amountText(figures.paid), orDash(totalRate(figures))));
    constexpr std::size_t mostSentences = 8; // more are read in the table
    if (figures.lines.size() <= mostSentences) {
        for (const FundLine& line : figures.lines)
            sentences.append(FundReport::sentence(line));
    }
    if (const QString behind = FundReport::behind(figures); !behind.isEmpty())
        sentences.append(behind);
    return sentences;
}

TableBlock fundTable(const FundFigures& figures)
{
    TableBlock table;
    constexpr ColumnAlign center = ColumnAlign::Center;
    table.columns = {{FundReport::tr("Fund item"), ColumnAlign::Left, 2.8},
        {FundReport::tr("Budget"), ColumnAlign::Right, 1.4}, {FundReport::tr("Paid"), ColumnAlign::Right, 1.4},
        {FundReport::tr("Balance"), ColumnAlign::Right, 1.4}, {FundReport::tr("Rate"), ColumnAlign::Right, 1.1},
        {FundReport::tr("Scheduled\n(gap)"), ColumnAlign::Right, 1.1}, {FundReport::tr("Reached"), center, 1.5},
        {FundReport::tr("Light"), center, 1.4, true}};
    for (const FundLine& line : figures.lines) {
        const FundSummary& summary = line.summary;
        QString reached = FundReport::reached(summary);
        if (summary.perHead)
            reached += u'\n' + FundReport::tr("%1 per head").arg(amountText(*summary.perHead));
        table.rows.push_back({line.item->name, amountText(summary.budget, wan), amountText(summary.paid, wan),
            amountText(summary.balance, wan), orDash(summary.executionRate), FundReport::scheduled(summary),
            reached.isEmpty() ? QStringLiteral("—") : reached.trimmed(),
            lightShape(summary.light) + u' ' + word(summary.light)});
    }
    table.rows.push_back(
        {FundReport::tr("Total"), amountText(figures.budget, wan), amountText(figures.paid, wan), QStringLiteral("—"),
            orDash(totalRate(figures)), QStringLiteral("—"), QStringLiteral("—"), QStringLiteral("—")});
    table.emphasised = {int(table.rows.size()) - 1};
    table.unitNote = FundReport::tr("Unit: 10,000 yuan");
    table.note = FundReport::tr("Note: the gap is the rate less the scheduled rate, in percentage points.");
    if (figures.withoutBudget > 0)
        table.note += FundReport::tr(" The total rate counts only items that have a budget.");
    return table;
}

} // namespace taizhang
