// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/rowkind.h"
#include "core/exchange/text/nothing.h"
#include "core/exchange/valuecells.h"
#include "core/exchange/valuetable/paymentsheet.h"
#include "core/exchange/valuetable/sheetreading.h"
#include "core/exchange/valuetable/tablekind.h"
#include "core/exchange/valuetable/valuewords.h"
#include "core/model/datescan.h"
#include "core/model/datetext.h"
#include "core/model/fundrules.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <algorithm>
#include <climits>
#include <map>

namespace taizhang {

namespace {

class FundSheetReader : SheetReading
{
public:
    FundSheetReader(const ValueSheet& sheet, FundTable& result, CellFates& fates, const ValueTableOptions& options)
        : SheetReading(sheet, {result.issues, result.columns, fates}, options)
        , m_result(result)
    { }

    void read(const QString& fileName, const UnitDirectory& directory)
    {
        for (int row = header().lastRow + 1; row < grid().rows(); ++row)
            readRow(row, fileName, directory);
    }

private:
    // What is no amount goes into the note, with its column's name.
    std::optional<MoneyFigure> amount(int row, const ValueColumn& column, QString& note)
    {
        const QString written = text(row, column);
        if (written.isEmpty() || saysNothing(written))
            return std::nullopt;
        const auto read = readAmount(written, moneyOf(column));
        if (!read)
            keep(ValueIssueCode::NotUnderstood, row, column, written, note);
        if (read && !read->each) {
            m_sums[column.column].all.push_back(*read);
            m_sums[column.column].part.push_back(*read);
        }
        return read;
    }

    std::optional<MoneyFigure> amount(int row, ValueField field, QString& note)
    {
        const ValueColumn* column = header().find(field);
        return column ? amount(row, *column, note) : std::nullopt;
    }

    void readRow(int row, const QString& fileName, const UnitDirectory& directory)
    {
        if (grid().blank(row))
            return;
        const ValueColumn& nameColumn = *header().find(ValueField::Name);
        const QString name = joinedWords(grid().filled(row, nameColumn.column));
        const QString first = grid().text(row, grid().filledColumns(row).front());
        const RowKind kind = kindOfLine(first) == RowKind::Data ? kindOfLine(name) : kindOfLine(first);
        if (kind == RowKind::Total)
            return compareTotals(row);
        const bool part = name.startsWith(u"其中");
        if (kind != RowKind::Data || name.isEmpty() || part || !hasValues(row)) {
            issue(ValueIssueCode::RowSkipped, row, nameColumn.column, {name.isEmpty() ? first : name});
            endPart();
            return;
        }
        text(row, ValueField::Name);
        m_result.rows.push_back(rowOf(row, name, directory));
        m_result.rows.back().item.source = SourceRef{fileName, grid().table().name, row + 1};
        checkRate(row, m_result.rows.back());
    }

    bool hasValues(int row) const
    {
        return std::any_of(header().columns.begin(), header().columns.end(), [&](const ValueColumn& column) {
            const bool value = column.field != ValueField::Name && column.field != ValueField::Number
                && column.field != ValueField::None;
            return value && !grid().filled(row, column.column).isEmpty();
        });
    }

    FundRow rowOf(int row, const QString& name, const UnitDirectory& directory)
    {
        FundRow result;
        result.where = at(row, header().find(ValueField::Name)->column);
        FundItem& item = result.item;
        item.note = text(row, ValueField::Note);
        item.sourceWritten = joinedWords(text(row, ValueField::Source));
        item.sources = fundSources(item.sourceWritten);
        const QString kind = text(row, ValueField::Kind);
        item.kind = exactFundKind(kind).value_or(fundKind(QString(kind + name)));
        item.policy = text(row, ValueField::Policy);
        readYears(row, item);
        item.budget = amount(row, ValueField::Budget, item.note);
        item.allocated = amount(row, ValueField::Allocated, item.note);
        item.owner = owner(row, directory, item.note);
        text(row, ValueField::Number);
        item.name = name;
        readPaid(row, result);
        readUnits(row, item);
        readTranches(row, item);
        result.tasks = tasks(row, item.note);
        return result;
    }

    void readYears(int row, FundItem& item)
    {
        // A stroke in the column of years says that none is known; a table without it is of its own year.
        const ValueColumn* column = header().find(ValueField::Years);
        const QString written = column ? exactText(grid(), row, column->column) : QString();
        if (!written.isEmpty() && saysNothing(written)) {
            text(row, ValueField::Years);
            return;
        }
        const auto years = understood(row, ValueField::Years, item.note, taizhang::readYears);
        item.yearFrom = years ? years->first : year();
        item.yearTo = years ? years->second : year();
    }

    void readUnits(int row, FundItem& item)
    {
        const ValueColumn* column = header().find(ValueField::PerUnit);
        auto price = understood(row, ValueField::PerUnit, item.note,
            [&](const QString& written) { return readUnitPrice(written, moneyOf(*column)); });
        if (price && price->of.isEmpty())
            price->of = column->unit.section(u'/', 1); // 元/人
        const auto units = count(row, ValueField::UnitCount, price ? price->of : QString(), item.note);
        if (price)
            item.perUnit = price->amount;
        if (units && units->decimals == 0 && units->mantissa >= 0 && units->mantissa <= INT_MAX)
            item.unitCount = static_cast<int>(units->mantissa);
        item.unitName = units && !units->unit.isEmpty() ? units->unit : price ? price->of : QString();
    }

    void readTranches(int row, FundItem& item)
    {
        const ValueColumn* column = header().find(ValueField::Tranches);
        const auto tranches = understood(row, ValueField::Tranches, item.note,
            [&](const QString& written) { return taizhang::readTranches(written, item.yearFrom, moneyOf(*column)); });
        item.tranches = tranches.value_or(std::vector<FundTranche>());
    }

    // Several tasks without shares are no plan of how the money is split.
    std::vector<TaskReference> tasks(int row, QString& note)
    {
        const ValueColumn* column = header().find(ValueField::Tasks);
        const auto references = understood(
            row, ValueField::Tasks, note, [&](const QString& written) -> std::optional<std::vector<TaskReference>> {
                auto read = readTaskReferences(written, at(row, column->column));
                if (read && read->size() == 1 && !read->front().share)
                    read->front().share = Percent::fromWhole(100);
                const bool whole = read && std::all_of(read->begin(), read->end(), [](const TaskReference& reference) {
                    return reference.share.has_value();
                });
                return whole ? read : std::nullopt;
            });
        return references.value_or(std::vector<TaskReference>());
    }

    // 一季度拨付, 3月支出: paid in the days of the header; nothing for a total (累计, 截至6月底).
    std::optional<DateMention> periodOf(const ValueColumn& column) const
    {
        static const QRegularExpression total(QStringLiteral("累计|合计|总计|截[至止]"));
        const auto mentions = scanDates(toDateText(column.header).text, year());
        const bool period = mentions.size() == 1 && mentions[0].precision != DatePrecision::Year
            && mentions[0].precision != DatePrecision::Plan
            && (mentions[0].precision != DatePrecision::Day || mentions[0].range);
        return period && !column.header.contains(total) ? std::optional(mentions[0]) : std::nullopt;
    }

    void readPaid(int row, FundRow& read)
    {
        Recipients reached;
        QString& note = read.item.note;
        reached.people = count(row, ValueField::People, QStringLiteral("人"), note);
        reached.firms = count(row, ValueField::Firms, QStringLiteral("家"), note);
        reached.talents = count(row, ValueField::Talents, QStringLiteral("人"), note);
        for (const ValueColumn& column : header().columns) {
            const auto paid = column.field == ValueField::Paid ? amount(row, column, note) : std::nullopt;
            if (!paid)
                continue;
            Disbursement disbursement;
            disbursement.amount = *paid;
            if (const auto period = periodOf(column)) {
                disbursement.from = period->first;
                disbursement.on = period->last;
                read.payments.push_back(disbursement);
            } else if (!read.paid) {
                disbursement.on = asOf();
                read.paid = disbursement;
            } else {
                keep(ValueIssueCode::NotUnderstood, row, column, text(row, column), note);
            }
        }
        // Who was reached is told of the whole row.
        if (read.paid)
            read.paid->recipients = reached;
        else if (!read.payments.empty())
            read.payments.back().recipients = reached;
    }

    void checkRate(int row, const FundRow& read)
    {
        const auto written = parsePercent(text(row, ValueField::Rate), true);
        std::vector<Disbursement> paid = read.payments;
        if (read.paid)
            paid = {*read.paid};
        if (!written || !read.item.budget || paid.empty())
            return;
        const FundSummary summary = summarise(read.item, paid, paid.back().on).value_or(FundSummary());
        if (summary.executionRate && std::abs(summary.executionRate->basisPoints() - written->basisPoints()) > 50)
            issue(ValueIssueCode::RateDiffers, row, header().find(ValueField::Rate)->column,
                {written->toText(), summary.executionRate->toText()});
    }

    static bool isSum(const MoneyFigure& total, const std::vector<MoneyFigure>& addends)
    {
        const auto sum = sumMoney(addends);
        return !sum || sum->amount == total.amount;
    }

    // 合计 is of all rows, 小计 of those since the last heading or total.
    void compareTotals(int row)
    {
        const auto sums = m_sums;
        for (const ValueColumn& column : header().columns) {
            if (!sums.contains(column.column))
                continue;
            QString unused;
            const auto total = amount(row, column, unused);
            const Sums& read = sums.at(column.column);
            if (!total || isSum(*total, read.all) || isSum(*total, read.part))
                continue;
            issue(ValueIssueCode::TotalDiffers, row, column.column,
                {column.header, moneyText(total->amount, MoneyScale::Yuan),
                    moneyText(sumMoney(read.all)->amount, MoneyScale::Yuan)});
        }
        m_sums = sums;
        endPart();
    }

    void endPart()
    {
        for (auto& entry : m_sums)
            entry.second.part.clear();
    }

    FundTable& m_result;
    struct Sums
    {
        std::vector<MoneyFigure> all;
        std::vector<MoneyFigure> part; // since the last heading or total
    };
    std::map<int, Sums> m_sums; // by column
};

} // namespace

Result<FundTable> readFundTable(
    const SourceDocument& document, const UnitDirectory& directory, const ValueTableOptions& options)
{
    FundTable result;
    result.fileName = document.fileName;
    result.sha256 = document.sha256;
    CellFates fates(document.tables);
    std::vector<ValueSheet> payments;
    bool found = false;
    for (size_t i = 0; i < document.tables.size(); ++i) {
        if (auto sheet = valueSheet(document, i, options, findPaymentHeader)) {
            payments.push_back(std::move(*sheet));
        } else if (const auto itemSheet = valueSheet(document, i, options, findFundHeader)) {
            found = true;
            FundSheetReader(*itemSheet, result, fates, options).read(document.fileName, directory);
        }
    }
    for (const ValueSheet& sheet : payments)
        readPayments(sheet, document.fileName, options, result, fates);
    if (!found && payments.empty())
        return Error{ErrorCode::ImportNoFundTable, {document.fileName}, {}};
    result.cells = fates.account();
    result.fates = fates.list();
    return result;
}

} // namespace taizhang
