// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicatorreport.h"

#include "core/report/fundwords.h"
#include "core/report/indicatorwords.h"
#include "core/report/reporttables.h"
#include "core/report/words.h"

#include <QCoreApplication>

#include <map>

namespace taizhang {

namespace {

class IndicatorReport
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorReport)

public:
    static QString sentence(const IndicatorLine& line);
    static QString name(const Indicator& indicator);
};

template <class Record>
std::map<std::optional<IndicatorId>, std::vector<Record>> byIndicator(const std::vector<Record>& records)
{
    std::map<std::optional<IndicatorId>, std::vector<Record>> lists;
    for (const Record& record : records)
        lists[record.indicator].push_back(record);
    return lists;
}

QString IndicatorReport::name(const Indicator& indicator)
{
    return indicator.parent ? tr("of which: %1").arg(indicator.name) : indicator.name;
}

QString IndicatorReport::sentence(const IndicatorLine& line)
{
    const QString value = figureText(line.current->value);
    const Attainment& attainment = *line.attainment;
    if (!attainment.completion) {
        return attainment.met
            ? tr("%1: %2, within the target (%3).").arg(line.indicator->name, value, targetText(*line.target))
            : tr("%1: %2, outside the target (%3).").arg(line.indicator->name, value, targetText(*line.target));
    }
    const QString rate = completionText(*line.target, line.current->value);
    if (attainment.met && attainment.over)
        return tr("%1: %2, %3 of the target, over-fulfilled by %4.")
            .arg(line.indicator->name, value, rate, overText(*attainment.over));
    if (attainment.met || !attainment.gap)
        return tr("%1: %2, %3 of the target.").arg(line.indicator->name, value, rate);
    return tr("%1: %2, %3 of the target, %4 short of it.")
        .arg(line.indicator->name, value, rate, gapText(*attainment.gap));
}

} // namespace

std::vector<IndicatorLine> indicatorLines(const ProgressReportData& data)
{
    auto targets = byIndicator(data.targets);
    auto readings = byIndicator(data.readings);
    std::vector<IndicatorLine> lines;
    for (const Indicator& indicator : data.indicators)
        lines.push_back({standingOn(data.asOf, indicator, targets[indicator.id], readings[indicator.id]), &indicator});
    return lines;
}

IndicatorSentences indicatorSentences(const std::vector<IndicatorLine>& lines)
{
    int targets = 0;
    IndicatorSentences sentences;
    for (const IndicatorLine& line : lines) {
        targets += line.target ? 1 : 0;
        if (line.attainment)
            (line.attainment->met ? sentences.met : sentences.unmet).append(IndicatorReport::sentence(line));
    }
    sentences.all = IndicatorReport::tr("The ledger has %1 indicators, %2 of them with a target, of which %3 are met.")
                        .arg(lines.size())
                        .arg(targets)
                        .arg(sentences.met.size());
    return sentences;
}

TableBlock indicatorTable(const std::vector<IndicatorLine>& lines)
{
    TableBlock table;
    constexpr ColumnAlign center = ColumnAlign::Center;
    constexpr ColumnAlign right = ColumnAlign::Right;
    table.columns
        = {{IndicatorReport::tr("Indicator"), ColumnAlign::Left, 2.8}, {IndicatorReport::tr("Target"), right, 1.5},
            {IndicatorReport::tr("Actual"), right, 1.5}, {IndicatorReport::tr("As of"), center, 1.8},
            {IndicatorReport::tr("Completion"), right, 1.1}, {IndicatorReport::tr("Over or short"), right, 1.4}};
    const QString none = QStringLiteral("—");
    for (const IndicatorLine& line : lines) {
        const bool judged = line.attainment.has_value();
        table.rows.push_back({IndicatorReport::name(*line.indicator), line.target ? targetText(*line.target) : none,
            line.current ? figureText(line.current->value) : IndicatorReport::tr("not reported"),
            line.current ? dateText(line.current->on) : none,
            judged ? completionText(*line.target, line.current->value) : none,
            line.attainment ? attainmentText(*line.target, *line.attainment) : none});
    }
    return table;
}

} // namespace taizhang
