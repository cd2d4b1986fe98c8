// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funds/fundcolumns.h"

#include "core/exchange/valuecells.h"
#include "core/report/fundwords.h"
#include "core/report/words.h"
#include "ui/funds/fundfields.h"

#include <QCoreApplication>

namespace taizhang {

namespace {

using Row = FundTableRow;
using Column = TableColumn<Row>;

class FundTotals
{
    Q_DECLARE_TR_FUNCTIONS(FundTotals)
};

QString words(const char* text)
{
    return QCoreApplication::translate("FundColumns", text);
}

Column textColumn(const QString& key, const char* title, int width, std::function<QString(const FundItem&)> text)
{
    const auto cell = [text = std::move(text)](const Row& row) { return text(row.view.item); };
    Column column{{key, words(title), width}, cell};
    column.editText = cell;
    return column;
}

Column rightColumn(const QString& key, const char* title, int width, std::function<QString(const Row&)> text)
{
    Column column{{key, words(title), width}, std::move(text)};
    column.head.align = Qt::AlignRight | Qt::AlignTop;
    return column;
}

Column sumColumn(
    const QString& key, const char* title, const std::function<std::optional<MoneySum>(const FundView&)>& sum)
{
    Column column = rightColumn(key, title, 6, [sum](const Row& row) {
        const auto value = sum(row.view);
        return value ? amountText(*value, row.scale) : QString();
    });
    column.sortKey = [sum](const Row& row) {
        const auto value = sum(row.view);
        return value ? QVariant(value->amount.fen()) : QVariant();
    };
    return column;
}

// What is typed starts with the words as they were written, so that a hedge is not lost by leaving the cell.
Column writtenColumn(const QString& key, const char* title, std::optional<MoneyFigure> FundItem::*part)
{
    Column column = sumColumn(key, title, [part](const FundView& view) -> std::optional<MoneySum> {
        // 10 studios at 1万元 each are a budget, too.
        if (part == &FundItem::budget)
            return view.summary.budget;
        const auto& figure = view.item.*part;
        return figure ? sumMoney({*figure}) : std::nullopt;
    });
    column.editText
        = [part](const Row& row) { return row.view.item.*part ? (row.view.item.*part)->phrase : QString(); };
    column.toolTip = column.editText;
    return column;
}

Column rateColumn(const QString& key, const char* title, std::optional<Percent> FundSummary::*rate)
{
    Column column = rightColumn(key, title, 5, [rate](const Row& row) {
        const auto& value = row.view.summary.*rate;
        return value ? rateText(*value) : QString();
    });
    column.sortKey = [rate](const Row& row) {
        const auto& value = row.view.summary.*rate;
        return value ? QVariant(value->basisPoints() / 100.0) : QVariant();
    };
    return column;
}

Column gapColumn()
{
    Column column
        = rightColumn(QStringLiteral("gap"), QT_TRANSLATE_NOOP("FundColumns", "Gap (points)"), 5, [](const Row& row) {
              const auto& gap = row.view.summary.gapBasisPoints;
              if (!gap)
                  return QString();
              const QString sign = *gap > 0 ? QStringLiteral("+") : QString();
              return QString(sign + rateText(Percent::fromBasisPoints(*gap))).remove(u'%');
          });
    column.sortKey = [](const Row& row) {
        const auto& gap = row.view.summary.gapBasisPoints;
        return gap ? QVariant(*gap / 100.0) : QVariant();
    };
    return column;
}

Column lightColumn()
{
    Column column{{QStringLiteral("light"), words(QT_TRANSLATE_NOOP("FundColumns", "Light")), 8},
        [](const Row& row) { return word(row.view.summary.light); }};
    column.light = [](const Row& row) { return std::optional(row.view.summary.light); };
    column.toolTip = [](const Row& row) { return fundReasonText(row.view.summary); };
    return column;
}

Column perHeadColumn()
{
    return rightColumn(
        QStringLiteral("perHead"), QT_TRANSLATE_NOOP("FundColumns", "Yuan per head"), 6, [](const Row& row) {
            const auto& amount = row.view.summary.perHead;
            if (!amount)
                return QString();
            const QString text = hedged(amount->hedge, amount->amount.toYuanText());
            return row.view.perHeadLeaps ? QString(QStringLiteral("⚠ ") + text) : text;
        });
}

} // namespace

QString scaleName(MoneyScale scale)
{
    switch (scale) {
    case MoneyScale::Yuan:
        return words(QT_TRANSLATE_NOOP("FundColumns", "yuan"));
    case MoneyScale::TenThousandYuan:
        return words(QT_TRANSLATE_NOOP("FundColumns", "10,000 yuan"));
    case MoneyScale::HundredMillionYuan:
        return words(QT_TRANSLATE_NOOP("FundColumns", "100 million yuan"));
    }
    Q_UNREACHABLE();
}

std::vector<Column> fundColumns(bool editable)
{
    Column kind = textColumn(QStringLiteral("kind"), QT_TRANSLATE_NOOP("FundColumns", "Kind"), 7,
        [](const FundItem& item) { return word(item.kind); });
    kind.choices = [] {
        QStringList kinds;
        for (const auto& entry : namesOf(FundKind()))
            kinds.append(word(entry.value));
        return kinds;
    };
    std::vector<Column> columns{
        textColumn(QStringLiteral("name"), QT_TRANSLATE_NOOP("FundColumns", "Fund item"), 13,
            [](const FundItem& item) { return item.name; }),
        lightColumn(),
        writtenColumn(QStringLiteral("budget"), QT_TRANSLATE_NOOP("FundColumns", "Budget"), &FundItem::budget),
        sumColumn(QStringLiteral("paid"), QT_TRANSLATE_NOOP("FundColumns", "Paid"),
            [](const FundView& view) { return std::optional(view.summary.paid); }),
        rateColumn(QStringLiteral("rate"), QT_TRANSLATE_NOOP("FundColumns", "Paid rate"), &FundSummary::executionRate),
        rateColumn(
            QStringLiteral("scheduled"), QT_TRANSLATE_NOOP("FundColumns", "Scheduled"), &FundSummary::scheduledRate),
        gapColumn(),
        sumColumn(QStringLiteral("balance"), QT_TRANSLATE_NOOP("FundColumns", "Balance"),
            [](const FundView& view) { return view.summary.balance; }),
        writtenColumn(QStringLiteral("allocated"), QT_TRANSLATE_NOOP("FundColumns", "Allocated"), &FundItem::allocated),
        perHeadColumn(),
        kind,
        textColumn(QStringLiteral("source"), QT_TRANSLATE_NOOP("FundColumns", "Source"), 8,
            [](const FundItem& item) { return item.sourceWritten; }),
        textColumn(QStringLiteral("years"), QT_TRANSLATE_NOOP("FundColumns", "Years"), 5, yearsText),
        textColumn(QStringLiteral("policy"), QT_TRANSLATE_NOOP("FundColumns", "Policy"), 8,
            [](const FundItem& item) { return item.policy; }),
        textColumn(QStringLiteral("note"), QT_TRANSLATE_NOOP("FundColumns", "Note"), 8,
            [](const FundItem& item) { return item.note; }),
    };
    for (Column& column : columns) {
        if (!editable)
            column.editText = {};
    }
    return columns;
}

QString fundTotalText(const std::vector<const FundView*>& funds)
{
    std::vector<MoneyFigure> budgets;
    std::vector<MoneyFigure> paid;
    for (const FundView* view : funds) {
        if (const auto& budget = view->summary.budget)
            budgets.push_back({budget->amount, budget->hedge, false, budget->phrase});
        const MoneySum& sum = view->summary.paid;
        paid.push_back({sum.amount, sum.hedge, false, sum.phrase});
    }
    const auto text = [](const std::optional<MoneySum>& sum) { return sum ? amountText(*sum) : QStringLiteral("—"); };
    return FundTotals::tr("%n item(s) in all: budget %1, paid %2", nullptr, static_cast<int>(funds.size()))
        .arg(text(sumMoney(budgets)), text(sumMoney(paid)));
}

} // namespace taizhang
