// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/valuetable/paymentsheet.h"

#include "core/exchange/tasklist/rowkind.h"
#include "core/exchange/valuecells.h"
#include "core/exchange/valuetable/valuetext.h"
#include "core/exchange/valuetable/valuewords.h"
#include "core/model/deadlinephrase.h"
#include "core/model/fundrules.h"
#include "core/model/textnormal.h"

#include <algorithm>

namespace taizhang {

namespace {

QString stepsCell(const Disbursement& payment)
{
    QStringList steps;
    for (const DisbursementStep& step : payment.steps) {
        const QString note = step.note.isEmpty() ? QString() : QString(u' ' + step.note);
        steps.append(disbursementStateWord(step.state) + u' ' + step.on.toString(Qt::ISODate) + note);
    }
    return steps.join(u'；');
}

class PaymentReader : SheetReading
{
public:
    PaymentReader(const ValueSheet& sheet, FundTable& table, CellFates& fates, const ValueTableOptions& options)
        : SheetReading(sheet, {table.issues, table.columns, fates}, options)
        , m_table(table)
    { }

    void read(const QString& fileName)
    {
        for (int row = header().lastRow + 1; row < grid().rows(); ++row) {
            const std::vector<int> filled = grid().filledColumns(row);
            if (!filled.empty() && kindOfLine(grid().text(row, filled.front())) != RowKind::Total)
                readRow(row, fileName);
        }
    }

private:
    void readRow(int row, const QString& fileName)
    {
        const ValueColumn& paid = *header().find(ValueField::Paid);
        const QString name = joinedWords(grid().filled(row, header().find(ValueField::Name)->column));
        const QString day = text(row, ValueField::Day);
        const QString written = text(row, paid);
        const auto on = parseDay(day, year());
        const auto amount = readAmount(written, moneyOf(paid));
        if (name.isEmpty() || !on || !amount) {
            const QStringList said{name, day, written};
            issue(ValueIssueCode::RowSkipped, row, paid.column, {said.join(u' ').trimmed()});
            return;
        }
        text(row, ValueField::Name);
        FundRow& item = itemOf(name, text(row, ValueField::Number).toInt(), row, fileName);
        Disbursement payment;
        payment.on = *on;
        payment.amount = *amount;
        payment.note = text(row, ValueField::Note);
        readRest(row, payment);
        item.listed.push_back(payment);
    }

    void readRest(int row, Disbursement& payment)
    {
        QString& note = payment.note;
        payment.from = understood(
            row, ValueField::StartOn, note, [&](const QString& written) { return parseDay(written, year()); });
        payment.state = understood(row, ValueField::State, note, exactDisbursementState).value_or(payment.state);
        payment.recipients.people = told(row, ValueField::People, QStringLiteral("人"), note);
        payment.recipients.firms = told(row, ValueField::Firms, QStringLiteral("家"), note);
        payment.recipients.talents = told(row, ValueField::Talents, QStringLiteral("人"), note);
        payment.recipients.text = text(row, ValueField::Recipients);
        // Steps that contradict the payment are none that could be kept.
        const auto steps = understood(
            row, ValueField::Steps, note, [&](const QString& written) -> std::optional<std::vector<DisbursementStep>> {
                Disbursement stepped = payment;
                const auto read = readSteps(written, payment.on.year(), exactDisbursementState);
                stepped.steps = read.value_or(std::vector<DisbursementStep>());
                return read && !faultOf(stepped) ? read : std::nullopt;
            });
        payment.steps = steps.value_or(std::vector<DisbursementStep>());
    }

    // In the words of the cell, whatever its unit.
    std::optional<Figure> told(int row, ValueField field, const QString& unit, QString& note)
    {
        auto figure = understood(row, field, note, [](const QString& written) { return parseFigure(written); });
        if (figure && figure->unit.isEmpty())
            figure->unit = unit;
        return figure;
    }

    FundRow& itemOf(const QString& name, int number, int row, const QString& fileName)
    {
        std::vector<FundRow>& rows = m_table.rows;
        const auto numbered = static_cast<size_t>(std::max(0, number - 1));
        if (number > 0 && numbered < rows.size() && rows[numbered].item.name == name)
            return rows[numbered];
        const auto found
            = std::find_if(rows.begin(), rows.end(), [&name](const FundRow& known) { return known.item.name == name; });
        if (found != rows.end())
            return *found;
        FundRow added;
        added.where = at(row, header().find(ValueField::Name)->column);
        added.item.name = name;
        added.item.kind = fundKind(name);
        added.item.yearFrom = added.item.yearTo = year();
        added.item.source = SourceRef{fileName, grid().table().name, row + 1};
        rows.push_back(std::move(added));
        return rows.back();
    }

    FundTable& m_table;
};

} // namespace

WorkbookSheet paymentSheet(const FundTable& table, MoneyScale scale)
{
    using enum WorkbookColumn::Align;
    WorkbookSheet sheet;
    sheet.name = QStringLiteral("拨付明细");
    sheet.columns = {{QStringLiteral("项目序号"), 9, Center, true}, {QStringLiteral("项目名称"), 28},
        {QStringLiteral("起始日"), 12}, {QStringLiteral("拨付日期"), 12},
        {QStringLiteral("拨付金额（%1）").arg(moneyUnit(scale)), 16, Right, true}, {QStringLiteral("状态"), 8},
        {QStringLiteral("惠及人数"), 12, Right}, {QStringLiteral("惠及企业"), 12, Right},
        {QStringLiteral("惠及人才"), 12, Right}, {QStringLiteral("受助对象"), 20}, {QStringLiteral("办理过程"), 28},
        {QStringLiteral("备注"), 20}};
    for (size_t i = 0; i < table.rows.size(); ++i) {
        for (const Disbursement& payment : table.rows[i].listed)
            sheet.rows.push_back({QString::number(i + 1), table.rows[i].item.name,
                payment.from ? payment.from->toString(Qt::ISODate) : QString(), payment.on.toString(Qt::ISODate),
                amountCell(payment.amount, scale), disbursementStateWord(payment.state),
                writtenText(payment.recipients.people), writtenText(payment.recipients.firms),
                writtenText(payment.recipients.talents), payment.recipients.text, stepsCell(payment), payment.note});
    }
    return sheet;
}

std::optional<ValueHeader> findPaymentHeader(const TableGrid& grid, const ColumnCorrections& corrections)
{
    auto header = findHeader(grid, readPaymentHeader, ValueField::Name, {ValueField::Day}, corrections);
    const bool ofItems = findHeader(grid, readFundHeader, ValueField::Name,
        {ValueField::Budget, ValueField::Allocated, ValueField::Source, ValueField::Owner, ValueField::Rate},
        corrections)
                             .has_value();
    return header && header->find(ValueField::Paid) && !ofItems ? header : std::nullopt;
}

void readPayments(const ValueSheet& sheet, const QString& fileName, const ValueTableOptions& options, FundTable& table,
    CellFates& fates)
{
    PaymentReader(sheet, table, fates, options).read(fileName);
}

} // namespace taizhang
