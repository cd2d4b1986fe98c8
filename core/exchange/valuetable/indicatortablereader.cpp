// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/rowkind.h"
#include "core/exchange/text/nothing.h"
#include "core/exchange/valuecells.h"
#include "core/exchange/valuetable/indicatordetails.h"
#include "core/exchange/valuetable/sheetreading.h"
#include "core/exchange/valuetable/tablekind.h"
#include "core/exchange/valuetable/valueunits.h"
#include "core/exchange/valuetable/valuewords.h"
#include "core/model/datescan.h"
#include "core/model/datetext.h"
#include "core/model/deadlinephrase.h"
#include "core/model/indicatorrules.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

namespace {

struct Period
{
    QDate from;
    QDate to;
    bool exact = false; // both days are written out, or that there is no first one
};

// The headers of written tables, which say exactly what a value is of: 2026年1月1日至2026年3月31日, 2026年6月30日当日.
std::optional<Period> exactPeriod(const QString& header)
{
    static const QRegularExpression days(QStringLiteral("^(\\d{4}年\\d+月\\d+日)(?:至(\\d{4}年\\d+月\\d+日)|当日)"));
    const QRegularExpressionMatch match = days.match(withoutSpaces(header));
    if (!match.hasMatch())
        return std::nullopt;
    const QString form = QStringLiteral("yyyy年M月d日");
    const QDate first = QDate::fromString(match.captured(1), form);
    const bool spans = !match.captured(2).isEmpty();
    return Period{spans ? first : QDate(), spans ? QDate::fromString(match.captured(2), form) : first, true};
}

class IndicatorSheetReader : SheetReading
{
public:
    IndicatorSheetReader(
        const ValueSheet& sheet, IndicatorTable& result, CellFates& fates, const ValueTableOptions& options)
        : SheetReading(sheet, {result.issues, result.columns, fates}, options)
        , m_result(result)
    { }

    void read(const QString& fileName, const UnitDirectory& directory)
    {
        for (int row = header().lastRow + 1; row < grid().rows(); ++row)
            readRow(row, fileName, directory);
    }

private:
    void readRow(int row, const QString& fileName, const UnitDirectory& directory)
    {
        if (grid().blank(row))
            return;
        const ValueColumn& nameColumn = *header().find(ValueField::Name);
        QString name = joinedWords(grid().filled(row, nameColumn.column));
        const QString first = grid().text(row, grid().filledColumns(row).front());
        if (kindOfLine(first) != RowKind::Data || name.isEmpty() || grid().filledColumns(row).size() < 2) {
            issue(ValueIssueCode::RowSkipped, row, nameColumn.column, {name.isEmpty() ? first : name});
            return;
        }
        text(row, nameColumn);
        static const QRegularExpression part(QStringLiteral("^其中[:：,，、]?"));
        size_t depth = 0;
        for (; name.contains(part); ++depth)
            name.remove(part);
        IndicatorRow read;
        read.where = at(row, nameColumn.column);
        read.card.name = name;
        m_wholes.resize(std::min(depth, m_wholes.size()));
        if (!m_wholes.empty())
            read.parent = m_wholes.back();
        readCard(row, read, directory);
        readTasks(row, read);
        read.card.source = SourceRef{fileName, grid().table().name, row + 1};
        readValues(row, read);
        m_wholes.push_back(static_cast<int>(m_result.rows.size()));
        m_result.rows.push_back(std::move(read));
    }

    void readCard(int row, IndicatorRow& read, const UnitDirectory& directory)
    {
        Indicator& card = read.card;
        m_unit = unitOf(row, card.name);
        const auto counted = countUnit(m_unit);
        card.unit = counted ? counted->unit : m_unit;
        card.definition = text(row, ValueField::Definition);
        card.dataSource = text(row, ValueField::DataSource);
        card.note = text(row, ValueField::Note);
        const QString kind = text(row, ValueField::Kind);
        card.kind = exactIndicatorKind(kind).value_or(indicatorKind(QString(kind + card.name), card.unit));
        card.direction = exactDirection(text(row, ValueField::Direction)).value_or(Direction::HigherBetter);
        card.startOn = understood(
            row, ValueField::StartOn, card.note, [&](const QString& written) { return parseDay(written, year()); });
        readParts(row, card);
        text(row, ValueField::Number);
        text(row, ValueField::OnSchedule);
        card.owner = owner(row, directory, card.note);
        card.code = text(row, ValueField::Code);
        card.dimension = text(row, ValueField::Dimension);
        card.members = text(row, ValueField::Members).split(u'、', Qt::SkipEmptyParts);
        read.aspect = text(row, ValueField::Aspect);
    }

    // 口径 of a ratio: 已签订企业数÷应签订企业数.
    void readParts(int row, Indicator& card)
    {
        if (header().find(ValueField::NumeratorName)) {
            card.numerator = text(row, ValueField::NumeratorName);
            card.denominator = text(row, ValueField::DenominatorName);
            return;
        }
        const QStringList parts = card.definition.split(u'÷');
        if (card.kind != IndicatorKind::Ratio || parts.size() != 2)
            return;
        card.numerator = parts.front().trimmed();
        card.denominator = parts.back().trimmed();
    }

    void readTasks(int row, IndicatorRow& read)
    {
        const ValueColumn* column = header().find(ValueField::Tasks);
        const auto references = understood(row, ValueField::Tasks, read.card.note,
            [&](const QString& written) { return readTaskReferences(written, at(row, column->column)); });
        read.tasks = references.value_or(std::vector<TaskReference>());
    }

    // Of its own column, else the brackets behind the name: 培训人次（人次）; else of the headers, or above the table.
    QString unitOf(int row, QString& name)
    {
        static const QRegularExpression brackets(QStringLiteral("[（(]([^（）()]{1,4})[）)]$"));
        const QString own = withoutSpaces(foldWidth(text(row, ValueField::Unit)));
        if (!own.isEmpty())
            return own;
        const QRegularExpressionMatch match = brackets.match(name);
        if (match.hasMatch() && countUnit(match.captured(1))) {
            name.chop(match.capturedLength());
            return match.captured(1);
        }
        for (const ValueField field : {ValueField::Actual, ValueField::Target, ValueField::Name}) {
            const ValueColumn* column = header().find(field);
            if (column && headedCountUnit(column->unit))
                return column->unit;
        }
        return countUnitAbove(header().above);
    }

    // What the bare figures of a column are in; the unit of the row wins over another one of the header.
    QString unitIn(const ValueColumn& column, const Indicator& card) const
    {
        const auto headed = headedCountUnit(column.unit);
        if (!headed || (!headed->unit.isEmpty() && headed->unit != card.unit))
            return m_unit;
        return headed->scale + card.unit;
    }

    void readValues(int row, IndicatorRow& read)
    {
        for (const ValueColumn& column : header().columns) {
            const bool target = column.field == ValueField::Target;
            if (!target && column.field != ValueField::Actual)
                continue;
            const QString written = text(row, column);
            if (written.isEmpty() || saysNothing(written))
                continue;
            const Period period = periodOf(column);
            const bool dated = (period.from.isValid() || (period.exact && !target)) && period.to.isValid();
            if (!dated || !(target ? addTarget(written, column, read) : addReading(written, column, read)))
                keep(ValueIssueCode::NotUnderstood, row, column, written, read.card.note);
        }
        readAside(row, read);
    }

    // 2024年完成值, 1—6月完成值; without a date a target is the year's, a value that from its start to the day.
    Period periodOf(const ValueColumn& column) const
    {
        if (const auto exact = exactPeriod(column.header))
            return *exact;
        const auto mentions = scanDates(toDateText(column.header).text, year());
        if (mentions.size() == 1)
            return {mentions[0].range || mentions[0].precision != DatePrecision::Day
                    ? mentions[0].first
                    : QDate(mentions[0].last.year(), 1, 1),
                mentions[0].last};
        return {QDate(year(), 1, 1), column.field == ValueField::Target ? QDate(year(), 12, 31) : asOf()};
    }

    bool addTarget(const QString& written, const ValueColumn& column, IndicatorRow& read)
    {
        auto target = parseTarget(written);
        if (target && target->low.unit.isEmpty()) {
            if (const auto whole = parseTarget(withCountUnit(written, unitIn(column, read.card))))
                target = whole;
        }
        const QString& unit = read.card.unit;
        if (!target || (!target->low.unit.isEmpty() && !unit.isEmpty() && target->low.unit != unit))
            return false;
        const Period period = periodOf(column);
        target->from = period.from;
        target->to = period.to;
        if (target->op == TargetOp::AtMost && !header().find(ValueField::Direction))
            read.card.direction = Direction::LowerBetter;
        read.targets.push_back(*target);
        return true;
    }

    bool addReading(const QString& written, const ValueColumn& column, IndicatorRow& read)
    {
        const Period period = periodOf(column);
        // A written table is read back in the very words; elsewhere a bare number gets its unit.
        const QString unit = unitIn(column, read.card);
        const auto value = period.exact ? parseFigure(written) : readCount(written, unit);
        if (!value)
            return false;
        IndicatorReading reading;
        if (period.from.isValid() && (period.exact || read.card.kind == IndicatorKind::PerPeriod))
            reading.from = period.from;
        reading.on = period.to;
        reading.value = *value;
        read.readings.push_back(std::move(reading));
        return true;
    }

    // 同比, 排名, 完成率, 分子 and 分母 belong to the newest value of the row.
    void readAside(int row, IndicatorRow& read)
    {
        const QString growth = text(row, ValueField::YearOnYear);
        const QString rank = text(row, ValueField::Rank);
        const QString rate = text(row, ValueField::Rate);
        if (read.readings.empty())
            return;
        auto& newest = *std::max_element(read.readings.begin(), read.readings.end(),
            [](const IndicatorReading& a, const IndicatorReading& b) { return a.on < b.on; });
        takeGrowthAndRank(growth, rank, newest);
        newest.numerator = count(row, ValueField::Numerator, {}, read.card.note);
        newest.denominator = count(row, ValueField::Denominator, {}, read.card.note);
        checkRate(row, rate, newest, read);
    }

    void checkRate(int row, const QString& rate, const IndicatorReading& value, const IndicatorRow& read)
    {
        const ValueColumn* column = header().find(ValueField::Rate);
        const auto written
            = parsePercent(column && column->unit == u"%" && !rate.contains(u'%') ? QString(rate + u'%') : rate, true);
        if (!written || read.targets.empty())
            return;
        const auto standing = standingOn(value.on, read.card, read.targets, read.readings);
        const auto completion = standing.attainment ? standing.attainment->completion : std::nullopt;
        if (completion && std::abs(completion->basisPoints() - written->basisPoints()) > 50)
            issue(ValueIssueCode::RateDiffers, row, column->column, {written->toText(), completion->toText()});
    }

    IndicatorTable& m_result;
    QString m_unit; // of the row, as written: 万人次
    std::vector<int> m_wholes; // the rows that a part of each depth belongs to
};

// The sheets that name indicators with some of these values; the details of others' figures are read apart.
std::vector<ValueSheet> sheetsWith(
    const SourceDocument& document, const ValueTableOptions& options, const std::vector<ValueField>& values)
{
    const HeaderFinder find = [&values](const TableGrid& grid, const ColumnCorrections& corrections) {
        return findIndicatorHeader(grid, corrections, values);
    };
    std::vector<ValueSheet> sheets;
    for (size_t i = 0; i < document.tables.size(); ++i) {
        if (valueSheet(document, i, options, findDetailHeader))
            continue;
        if (auto sheet = valueSheet(document, i, options, find))
            sheets.push_back(*std::move(sheet));
    }
    return sheets;
}

} // namespace

Result<IndicatorTable> readIndicatorTable(
    const SourceDocument& document, const UnitDirectory& directory, const ValueTableOptions& options)
{
    IndicatorTable result;
    result.fileName = document.fileName;
    result.sha256 = document.sha256;
    CellFates fates(document.tables);
    const auto readTables = [&](const std::vector<ValueField>& values) {
        const std::vector<ValueSheet> sheets = sheetsWith(document, options, values);
        for (const ValueSheet& sheet : sheets)
            IndicatorSheetReader(sheet, result, fates, options).read(document.fileName, directory);
        return !sheets.empty();
    };
    // Cards alone are a table too, where there is none with values.
    if (!readTables({ValueField::Target, ValueField::Actual}) && !readTables({ValueField::Unit}))
        return Error{ErrorCode::ImportNoIndicatorTable, {document.fileName}, {}};
    for (size_t i = 0; i < document.tables.size(); ++i) {
        if (const auto sheet = valueSheet(document, i, options, findDetailHeader))
            readDetails(*sheet, options, result, fates);
    }
    result.cells = fates.account();
    result.fates = fates.list();
    return result;
}

} // namespace taizhang
