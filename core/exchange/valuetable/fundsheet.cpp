// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/valuecells.h"
#include "core/exchange/valuesheet.h"
#include "core/exchange/valuetable/paymentsheet.h"
#include "core/exchange/valuetable/valuetext.h"
#include "core/exchange/valuetable/valuewords.h"
#include "core/model/fundrules.h"

namespace taizhang {

namespace {

QStringList cellsOf(const FundRow& row, const UnitDirectory& directory, MoneyScale scale)
{
    const FundItem& item = row.item;
    const Unit* owner = item.owner ? directory.unit(*item.owner) : nullptr;
    const Disbursement paid = row.paid.value_or(Disbursement());
    const QString years = yearsText(item);
    return {item.name, fundKindWord(item.kind), item.sourceWritten, years.isEmpty() ? QStringLiteral("—") : years,
        amountCell(item.budget, scale), amountCell(item.allocated, scale),
        row.paid ? amountCell(paid.amount, scale) : QString(), writtenText(paid.recipients.people),
        writtenText(paid.recipients.firms), writtenText(paid.recipients.talents), unitPriceText(item),
        unitCountText(item), tranchesText(item), referencesText(row.tasks), item.policy,
        owner ? owner->name : QString(), item.note};
}

QString totalCell(
    const std::vector<FundRow>& rows, MoneyScale scale, std::optional<MoneyFigure> (*part)(const FundRow& row))
{
    std::vector<MoneyFigure> addends;
    for (const FundRow& row : rows) {
        if (const auto figure = part(row); figure && !figure->each)
            addends.push_back(*figure);
    }
    const auto sum = sumMoney(addends);
    const QString number = sum ? moneyText(sum->amount, scale) : QString();
    return sum && sum->hedge != Hedge::Exact ? QString(u'约' + number + moneyUnit(scale)) : number;
}

QStringList totalRow(const std::vector<FundRow>& rows, MoneyScale scale)
{
    const QString budget = totalCell(rows, scale, [](const FundRow& row) { return row.item.budget; });
    const QString allocated = totalCell(rows, scale, [](const FundRow& row) { return row.item.allocated; });
    const QString paid = totalCell(
        rows, scale, [](const FundRow& row) { return row.paid ? std::optional(row.paid->amount) : std::nullopt; });
    QStringList cells{QStringLiteral("合计"), {}, {}, {}, {}, budget, allocated, paid};
    while (cells.size() < 18)
        cells.append(QString());
    return cells;
}

WorkbookSheet itemSheet(const FundTable& table, const UnitDirectory& directory, MoneyScale scale, QDate asOf)
{
    using enum WorkbookColumn::Align;
    const QString unit = u'（' + moneyUnit(scale) + u'）';
    WorkbookSheet sheet;
    sheet.name = QStringLiteral("资金");
    sheet.unitNote = QStringLiteral("金额单位：") + moneyUnit(scale);
    sheet.columns = {{QStringLiteral("序号"), 6, Center, true}, {QStringLiteral("项目名称"), 28},
        {QStringLiteral("类别"), 14}, {QStringLiteral("资金来源"), 16}, {QStringLiteral("年度"), 12, Center},
        {QStringLiteral("预算") + unit, 14, Right, true}, {QStringLiteral("下达") + unit, 14, Right, true},
        {asOf.toString(QStringLiteral("截至yyyy年M月d日拨付")) + unit, 16, Right, true},
        {QStringLiteral("惠及人数"), 12, Right}, {QStringLiteral("惠及企业"), 12, Right},
        {QStringLiteral("惠及人才"), 12, Right}, {QStringLiteral("补助标准"), 14}, {QStringLiteral("数量"), 10},
        {QStringLiteral("拨付计划"), 26}, {QStringLiteral("对应任务"), 16}, {QStringLiteral("政策依据"), 24},
        {QStringLiteral("责任单位"), 18}, {QStringLiteral("备注"), 24}};
    for (const FundRow& row : table.rows) {
        sheet.rows.push_back(cellsOf(row, directory, scale));
        sheet.rows.back().prepend(QString::number(sheet.rows.size()));
    }
    if (!table.rows.empty()) {
        sheet.emphasised = {static_cast<int>(sheet.rows.size())};
        sheet.rows.push_back(totalRow(table.rows, scale));
    }
    return sheet;
}

} // namespace

std::vector<WorkbookSheet> fundSheets(
    const FundTable& table, const UnitDirectory& directory, MoneyScale scale, QDate asOf)
{
    std::vector<WorkbookSheet> sheets{itemSheet(table, directory, scale, asOf), paymentSheet(table, scale)};
    if (sheets.back().rows.empty())
        sheets.pop_back();
    return sheets;
}

} // namespace taizhang
