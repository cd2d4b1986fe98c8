// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/valuesheet.h"
#include "core/exchange/valuetable/paymentsheet.h"
#include "core/exchange/valuetable/valuetext.h"
#include "core/exchange/valuetable/valuewords.h"
#include "core/model/fundrules.h"

namespace taizhang {

namespace {

QString yearsCell(const FundItem& item)
{
    if (item.yearFrom <= 0)
        return QStringLiteral("—");
    const QString from = QString::number(item.yearFrom);
    return item.yearTo > item.yearFrom ? QString(from + u'—' + QString::number(item.yearTo)) : from;
}

QString tranchesCell(const FundItem& item)
{
    QStringList texts;
    for (const FundTranche& tranche : item.tranches) {
        const QString size = tranche.percent ? QString(tranche.percent->toText() + u'%')
            : tranche.amount                 ? QString(moneyText(*tranche.amount, MoneyScale::Yuan) + u'元')
                                             : QString();
        texts.append(tranche.planOn.toString(QStringLiteral("yyyy年M月d日前")) + size);
    }
    return texts.join(u'；');
}

QString priceCell(const FundItem& item)
{
    if (!item.perUnit)
        return {};
    const QString amount = moneyText(*item.perUnit, MoneyScale::Yuan) + u'元';
    return item.unitName.isEmpty() ? amount : QString(amount + u'/' + item.unitName);
}

QString tasksCell(const std::vector<TaskReference>& tasks)
{
    QStringList texts;
    for (const TaskReference& reference : tasks)
        texts.append(reference.share ? QStringLiteral("%1（%2%）").arg(reference.number, reference.share->toText())
                                     : reference.number);
    return texts.join(u'、');
}

QStringList cellsOf(const FundRow& row, const UnitDirectory& directory, MoneyScale scale)
{
    const FundItem& item = row.item;
    const Unit* owner = item.owner ? directory.unit(*item.owner) : nullptr;
    const Disbursement paid = row.paid.value_or(Disbursement());
    return {item.name, fundKindWord(item.kind), item.sourceWritten, yearsCell(item), amountCell(item.budget, scale),
        amountCell(item.allocated, scale), row.paid ? amountCell(paid.amount, scale) : QString(),
        figureCell(paid.recipients.people), figureCell(paid.recipients.firms), figureCell(paid.recipients.talents),
        priceCell(item), item.unitCount ? QString(QString::number(*item.unitCount) + item.unitName) : QString(),
        tranchesCell(item), tasksCell(row.tasks), item.policy, owner ? owner->name : QString(), item.note};
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
