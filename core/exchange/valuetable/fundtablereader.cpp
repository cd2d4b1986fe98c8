// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/listtitle.h"
#include "core/exchange/tasklist/rowkind.h"
#include "core/exchange/valuecells.h"
#include "core/exchange/valuetable/valuegrid.h"
#include "core/exchange/valuetable/valuewords.h"
#include "core/model/fundrules.h"
#include "core/model/textnormal.h"

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
        m_first = m_result.rows.size();
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
    std::optional<MoneyFigure> amount(int row, ValueField field, QString& note)
    {
        const QString written = text(row, field);
        if (written.isEmpty() || saysNothing(written))
            return std::nullopt;
        const ValueColumn& column = *m_header.find(field);
        const auto read = readAmount(written, scaleOf(column));
        if (!read)
            keep(row, column, written, note);
        return read;
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
        item.name = distinctName(name, item);
        item.source = SourceRef{fileName, m_grid.table().name, row + 1};
        result.paid = paid(row, item.note);
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

    std::optional<Disbursement> paid(int row, QString& note)
    {
        const auto amountPaid = amount(row, ValueField::Paid, note);
        Recipients reached;
        reached.people = count(row, ValueField::People, QStringLiteral("人"), note);
        reached.firms = count(row, ValueField::Firms, QStringLiteral("家"), note);
        reached.talents = count(row, ValueField::Talents, QStringLiteral("人"), note);
        if (!amountPaid)
            return std::nullopt;
        Disbursement disbursement;
        disbursement.on = m_asOf;
        disbursement.amount = *amountPaid;
        disbursement.recipients = reached;
        return disbursement;
    }

    // One project paid from two sources has two rows of one name; of other years it is another item anyway.
    QString distinctName(const QString& name, const FundItem& item) const
    {
        const bool taken = std::any_of(m_result.rows.begin() + static_cast<std::ptrdiff_t>(m_first),
            m_result.rows.end(), [&](const FundRow& other) {
                return other.item.name == name && other.item.yearFrom == item.yearFrom
                    && other.item.yearTo == item.yearTo;
            });
        const QString& source = item.sourceWritten;
        return taken && !source.isEmpty() ? QString(name + u'（' + source + u'）') : name;
    }

    void checkRate(int row, const FundRow& read)
    {
        const auto written = parsePercent(text(row, ValueField::Rate), true);
        const auto& budget = read.item.budget;
        if (!written || !budget || !read.paid)
            return;
        FundSummary summary = summarise(read.item, {*read.paid}, read.paid->on).value_or(FundSummary());
        if (summary.executionRate && std::abs(summary.executionRate->basisPoints() - written->basisPoints()) > 50)
            issue(ValueIssueCode::RateDiffers, row, m_header.find(ValueField::Rate)->column,
                {written->toText(), summary.executionRate->toText()});
    }

    void compareTotals(int row)
    {
        using Part = std::optional<MoneyFigure> (*)(const FundRow&);
        const std::map<ValueField, Part> parts{
            {ValueField::Budget, [](const FundRow& r) { return r.item.budget; }},
            {ValueField::Allocated, [](const FundRow& r) { return r.item.allocated; }},
            {ValueField::Paid, [](const FundRow& r) { return r.paid ? std::optional(r.paid->amount) : std::nullopt; }},
        };
        for (const auto& [field, part] : parts) {
            QString unused;
            const auto total = amount(row, field, unused);
            std::vector<MoneyFigure> addends;
            for (size_t i = m_first; i < m_result.rows.size(); ++i) {
                if (const auto figure = part(m_result.rows[i]); figure && !figure->each)
                    addends.push_back(*figure);
            }
            const auto sum = sumMoney(addends);
            if (total && sum && sum->amount != total->amount)
                issue(ValueIssueCode::TotalDiffers, row, m_header.find(field)->column,
                    {m_header.find(field)->header, moneyText(total->amount, MoneyScale::Yuan),
                        moneyText(sum->amount, MoneyScale::Yuan)});
        }
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
    size_t m_first = 0;
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
