// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/listtitle.h"
#include "core/exchange/tasklist/rowkind.h"
#include "core/exchange/valuecells.h"
#include "core/exchange/valuetable/valuegrid.h"
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

class FundSheetReader
{
public:
    FundSheetReader(const TableGrid& grid, int index, const ValueHeader& header, FundTable& result, CellFates& fates)
        : m_grid(grid)
        , m_index(index)
        , m_header(header)
        , m_result(result)
        , m_fates(fates)
    { }

    void read(const QString& fileName, const UnitDirectory& directory, const ValueTableOptions& options)
    {
        m_directory = &directory;
        m_year = yearInTitle(m_header.above).value_or(options.year);
        m_asOf = asOfDay(m_header, m_year).value_or(options.asOf);
        claimHeader(m_header, m_index, m_fates);
        for (const ValueColumn& column : m_header.columns) {
            if (column.field == ValueField::None)
                issue(ValueIssueCode::ColumnUnknown, m_header.lastRow, column.column, {column.header});
        }
        for (int row = m_header.lastRow + 1; row < m_grid.rows(); ++row)
            readRow(row, fileName);
    }

private:
    void issue(ValueIssueCode code, int row, int column, const QStringList& args)
    {
        m_result.issues.push_back({code, {m_index, row, column}, args});
    }

    QString text(int row, ValueField field)
    {
        const ValueColumn* column = m_header.find(field);
        if (!column)
            return {};
        m_fates.claim({m_index, row, column->column}, CellFate::Field);
        return exactText(m_grid, row, column->column);
    }

    MoneyScale scaleOf(const ValueColumn& column) const
    {
        return scaleOfUnit(column.unit, scaleOfUnit(m_header.unit, MoneyScale::Yuan));
    }

    // What is no amount goes into the note, with its column's name.
    std::optional<MoneyFigure> amount(int row, const ValueColumn& column, QString& note)
    {
        m_fates.claim({m_index, row, column.column}, CellFate::Field);
        const QString written = exactText(m_grid, row, column.column);
        if (written.isEmpty() || saysNothing(written))
            return std::nullopt;
        const auto read = readAmount(written, scaleOf(column));
        if (!read)
            keep(row, column, written, note);
        if (read && !read->each) {
            m_sums[column.column].all.push_back(*read);
            m_sums[column.column].part.push_back(*read);
        }
        return read;
    }

    std::optional<MoneyFigure> amount(int row, ValueField field, QString& note)
    {
        const ValueColumn* column = m_header.find(field);
        return column ? amount(row, *column, note) : std::nullopt;
    }

    std::optional<Figure> count(int row, ValueField field, const QString& unit, QString& note)
    {
        const QString written = text(row, field);
        if (written.isEmpty() || saysNothing(written))
            return std::nullopt;
        const ValueColumn& column = *m_header.find(field);
        const auto read = readCount(written, column.unit.isEmpty() ? unit : column.unit);
        if (!read)
            keep(row, column, written, note);
        return read;
    }

    void keep(int row, const ValueColumn& column, const QString& written, QString& note)
    {
        issue(ValueIssueCode::NotUnderstood, row, column.column, {written});
        note += (note.isEmpty() ? QString() : QStringLiteral("；")) + column.header + u'：' + written;
    }

    void readRow(int row, const QString& fileName)
    {
        if (m_grid.blank(row))
            return;
        const ValueColumn& nameColumn = *m_header.find(ValueField::Name);
        const QString name = joined(m_grid.filled(row, nameColumn.column));
        const QString first = m_grid.text(row, m_grid.filledColumns(row).front());
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
        m_result.rows.push_back(rowOf(row, name, fileName));
        checkRate(row, m_result.rows.back());
    }

    bool hasValues(int row) const
    {
        return std::any_of(m_header.columns.begin(), m_header.columns.end(), [&](const ValueColumn& column) {
            const bool value = column.field != ValueField::Name && column.field != ValueField::Number
                && column.field != ValueField::None;
            return value && !m_grid.filled(row, column.column).isEmpty();
        });
    }

    FundRow rowOf(int row, const QString& name, const QString& fileName)
    {
        FundRow result;
        result.where = {m_index, row, m_header.find(ValueField::Name)->column};
        FundItem& item = result.item;
        item.note = text(row, ValueField::Note);
        item.sourceWritten = joined(text(row, ValueField::Source));
        item.sources = fundSources(item.sourceWritten);
        const QString kind = text(row, ValueField::Kind);
        item.kind = exactFundKind(kind).value_or(fundKind(QString(kind + name)));
        item.policy = text(row, ValueField::Policy);
        readYears(row, item);
        item.budget = amount(row, ValueField::Budget, item.note);
        item.allocated = amount(row, ValueField::Allocated, item.note);
        item.owner = owner(row, item.note);
        text(row, ValueField::Number);
        item.name = name;
        item.source = SourceRef{fileName, m_grid.table().name, row + 1};
        readPaid(row, result);
        readUnits(row, item);
        readTranches(row, item);
        result.tasks = tasks(row, item.note);
        return result;
    }

    // What a cell holds if `read` understands it; else its text goes into the note.
    template <class Read>
    auto understood(int row, ValueField field, QString& note, const Read& read) -> decltype(read(QString()))
    {
        const QString written = text(row, field);
        if (written.isEmpty() || saysNothing(written))
            return std::nullopt;
        auto value = read(written);
        if (!value)
            keep(row, *m_header.find(field), written, note);
        return value;
    }

    void readYears(int row, FundItem& item)
    {
        // A stroke in the column of years says that none is known; a table without it is of its own year.
        const ValueColumn* column = m_header.find(ValueField::Years);
        const QString written = column ? exactText(m_grid, row, column->column) : QString();
        if (!written.isEmpty() && saysNothing(written)) {
            text(row, ValueField::Years);
            return;
        }
        const auto years = understood(row, ValueField::Years, item.note, taizhang::readYears);
        item.yearFrom = years ? years->first : m_year;
        item.yearTo = years ? years->second : m_year;
    }

    void readUnits(int row, FundItem& item)
    {
        const ValueColumn* column = m_header.find(ValueField::PerUnit);
        const auto price = understood(row, ValueField::PerUnit, item.note,
            [&](const QString& written) { return readUnitPrice(written, scaleOf(*column)); });
        const auto units = count(row, ValueField::UnitCount, price ? price->of : QString(), item.note);
        if (price)
            item.perUnit = price->amount;
        if (units && units->decimals == 0 && units->mantissa >= 0 && units->mantissa <= INT_MAX)
            item.unitCount = static_cast<int>(units->mantissa);
        item.unitName = units && !units->unit.isEmpty() ? units->unit : price ? price->of : QString();
    }

    void readTranches(int row, FundItem& item)
    {
        const ValueColumn* column = m_header.find(ValueField::Tranches);
        const auto tranches = understood(row, ValueField::Tranches, item.note,
            [&](const QString& written) { return taizhang::readTranches(written, item.yearFrom, scaleOf(*column)); });
        item.tranches = tranches.value_or(std::vector<FundTranche>());
    }

    // Several tasks without shares are no plan of how the money is split.
    std::vector<TaskReference> tasks(int row, QString& note)
    {
        const ValueColumn* column = m_header.find(ValueField::Tasks);
        const auto references = understood(
            row, ValueField::Tasks, note, [&](const QString& written) -> std::optional<std::vector<TaskReference>> {
                auto read = readTaskReferences(written, {m_index, row, column->column});
                if (read && read->size() == 1 && !read->front().share)
                    read->front().share = Percent::fromWhole(100);
                const bool whole = read && std::all_of(read->begin(), read->end(), [](const TaskReference& reference) {
                    return reference.share.has_value();
                });
                return whole ? read : std::nullopt;
            });
        return references.value_or(std::vector<TaskReference>());
    }

    std::optional<UnitId> owner(int row, QString& note)
    {
        const QString written = joined(text(row, ValueField::Owner));
        if (written.isEmpty())
            return std::nullopt;
        const UnitMatch match = m_directory->resolve(written);
        if (match.kind == UnitMatchKind::Exact || match.kind == UnitMatchKind::Equivalent)
            return match.unit;
        const ValueColumn& column = *m_header.find(ValueField::Owner);
        issue(ValueIssueCode::UnitUnknown, row, column.column, {written});
        note += (note.isEmpty() ? QString() : QStringLiteral("；")) + column.header + u'：' + written;
        return std::nullopt;
    }

    // 一季度拨付, 3月支出: paid in the days of the header; nothing for a total (累计, 截至6月底).
    std::optional<DateMention> periodOf(const ValueColumn& column) const
    {
        static const QRegularExpression total(QStringLiteral("累计|合计|总计|截[至止]"));
        const auto mentions = scanDates(toDateText(column.header).text, m_year);
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
        for (const ValueColumn& column : m_header.columns) {
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
                disbursement.on = m_asOf;
                read.paid = disbursement;
            } else {
                keep(row, column, exactText(m_grid, row, column.column), note);
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
            issue(ValueIssueCode::RateDiffers, row, m_header.find(ValueField::Rate)->column,
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
        for (const ValueColumn& column : m_header.columns) {
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

    static QString joined(const QString& text) { return withoutSpaces(text); }

    const TableGrid& m_grid;
    int m_index;
    const ValueHeader& m_header;
    FundTable& m_result;
    CellFates& m_fates;
    const UnitDirectory* m_directory = nullptr;
    int m_year = 0;
    QDate m_asOf;
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
    bool found = false;
    for (size_t i = 0; i < document.tables.size(); ++i) {
        const TableGrid grid(document.tables[i], [](const QString& text) { return tidied(text); });
        const auto header = findHeader(
            grid, readFundHeader, ValueField::Name, {ValueField::Budget, ValueField::Allocated, ValueField::Paid});
        if (!header)
            continue;
        found = true;
        FundSheetReader(grid, static_cast<int>(i), *header, result, fates).read(document.fileName, directory, options);
    }
    if (!found)
        return Error{ErrorCode::ImportNoFundTable, {document.fileName}, {}};
    result.cells = fates.account();
    result.fates = fates.list();
    return result;
}

} // namespace taizhang
