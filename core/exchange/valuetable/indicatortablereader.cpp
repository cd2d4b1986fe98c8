// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/listtitle.h"
#include "core/exchange/tasklist/rowkind.h"
#include "core/exchange/valuecells.h"
#include "core/exchange/valuetable/valuegrid.h"
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

class IndicatorSheetReader
{
public:
    IndicatorSheetReader(
        const TableGrid& grid, int index, const ValueHeader& header, IndicatorTable& result, CellFates& fates)
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

    QString text(int row, const ValueColumn& column)
    {
        m_fates.claim({m_index, row, column.column}, CellFate::Field);
        return exactText(m_grid, row, column.column);
    }

    QString text(int row, ValueField field)
    {
        const ValueColumn* column = m_header.find(field);
        return column ? text(row, *column) : QString();
    }

    void readRow(int row, const QString& fileName)
    {
        if (m_grid.blank(row))
            return;
        const ValueColumn& nameColumn = *m_header.find(ValueField::Name);
        QString name = withoutSpaces(m_grid.filled(row, nameColumn.column));
        const QString first = m_grid.text(row, m_grid.filledColumns(row).front());
        if (kindOfLine(first) != RowKind::Data || name.isEmpty() || m_grid.filledColumns(row).size() < 2) {
            issue(ValueIssueCode::RowSkipped, row, nameColumn.column, {name.isEmpty() ? first : name});
            return;
        }
        text(row, nameColumn);
        static const QRegularExpression part(QStringLiteral("^其中[:：,，、]?"));
        size_t depth = 0;
        for (; name.contains(part); ++depth)
            name.remove(part);
        IndicatorRow read;
        read.where = {m_index, row, nameColumn.column};
        read.card.name = name;
        m_wholes.resize(std::min(depth, m_wholes.size()));
        if (!m_wholes.empty())
            read.parent = m_wholes.back();
        readCard(row, read);
        readTasks(row, read);
        read.card.source = SourceRef{fileName, m_grid.table().name, row + 1};
        readValues(row, read);
        m_wholes.push_back(static_cast<int>(m_result.rows.size()));
        m_result.rows.push_back(std::move(read));
    }

    void readCard(int row, IndicatorRow& read)
    {
        Indicator& card = read.card;
        card.unit = unitOf(row, card.name);
        card.definition = text(row, ValueField::Definition);
        card.dataSource = text(row, ValueField::DataSource);
        card.note = text(row, ValueField::Note);
        const QString kind = text(row, ValueField::Kind);
        card.kind = exactIndicatorKind(kind).value_or(indicatorKind(QString(kind + card.name), card.unit));
        card.direction = exactDirection(text(row, ValueField::Direction)).value_or(Direction::HigherBetter);
        readStart(row, card);
        readParts(card);
        text(row, ValueField::Number);
        text(row, ValueField::OnSchedule);
        const QString owner = withoutSpaces(text(row, ValueField::Owner));
        if (owner.isEmpty())
            return;
        const UnitMatch match = m_directory->resolve(owner);
        if (match.kind == UnitMatchKind::Exact || match.kind == UnitMatchKind::Equivalent)
            card.owner = match.unit;
        else
            keep(ValueIssueCode::UnitUnknown, row, *m_header.find(ValueField::Owner), owner, card.note);
    }

    void readStart(int row, Indicator& card)
    {
        const QString written = text(row, ValueField::StartOn);
        if (written.isEmpty() || saysNothing(written))
            return;
        card.startOn = parseDay(written, m_year);
        if (!card.startOn)
            keep(ValueIssueCode::NotUnderstood, row, *m_header.find(ValueField::StartOn), written, card.note);
    }

    // 口径 of a ratio: 已签订企业数÷应签订企业数.
    static void readParts(Indicator& card)
    {
        const QStringList parts = card.definition.split(u'÷');
        if (card.kind != IndicatorKind::Ratio || parts.size() != 2)
            return;
        card.numerator = parts.front().trimmed();
        card.denominator = parts.back().trimmed();
    }

    void readTasks(int row, IndicatorRow& read)
    {
        const QString written = text(row, ValueField::Tasks);
        if (written.isEmpty() || saysNothing(written))
            return;
        const ValueColumn& column = *m_header.find(ValueField::Tasks);
        const auto references = readTaskReferences(written, {m_index, row, column.column});
        if (references)
            read.tasks = *references;
        else
            keep(ValueIssueCode::NotUnderstood, row, column, written, read.card.note);
    }

    // Of its own column, else the brackets behind the name: 培训人次（人次）.
    QString unitOf(int row, QString& name)
    {
        static const QRegularExpression brackets(QStringLiteral("[（(]([^（）()]{1,4})[）)]$"));
        const QString own = withoutSpaces(foldWidth(text(row, ValueField::Unit)));
        if (!own.isEmpty())
            return own;
        const QRegularExpressionMatch match = brackets.match(name);
        if (!match.hasMatch() || !parseFigure(QString(u'1' + match.captured(1))))
            return {};
        name.chop(match.capturedLength());
        return match.captured(1);
    }

    void readValues(int row, IndicatorRow& read)
    {
        for (const ValueColumn& column : m_header.columns) {
            const bool target = column.field == ValueField::Target;
            if (!target && column.field != ValueField::Actual)
                continue;
            const QString written = text(row, column);
            if (written.isEmpty() || saysNothing(written))
                continue;
            const Period period = periodOf(column, target);
            const bool dated = (period.from.isValid() || (period.exact && !target)) && period.to.isValid();
            if (!dated || !(target ? addTarget(written, period, read) : addReading(written, period, read)))
                keep(ValueIssueCode::NotUnderstood, row, column, written, read.card.note);
        }
        readAside(row, read);
    }

    // 2024年完成值, 1—6月完成值; without a date a target is the year's, a value that from its start to the day.
    Period periodOf(const ValueColumn& column, bool target) const
    {
        if (const auto exact = exactPeriod(column.header))
            return *exact;
        const auto mentions = scanDates(toDateText(column.header).text, m_year);
        if (mentions.size() == 1)
            return {mentions[0].range || mentions[0].precision != DatePrecision::Day
                    ? mentions[0].first
                    : QDate(mentions[0].last.year(), 1, 1),
                mentions[0].last};
        return {QDate(m_year, 1, 1), target ? QDate(m_year, 12, 31) : m_asOf};
    }

    bool addTarget(const QString& written, const Period& period, IndicatorRow& read)
    {
        auto target = parseTarget(written);
        if (target && target->low.unit.isEmpty() && !read.card.unit.isEmpty()) {
            if (const auto whole = parseTarget(QString(written + read.card.unit)))
                target = whole;
        }
        if (!target)
            return false;
        target->from = period.from;
        target->to = period.to;
        if (target->op == TargetOp::AtMost && !m_header.find(ValueField::Direction))
            read.card.direction = Direction::LowerBetter;
        read.targets.push_back(*target);
        return true;
    }

    bool addReading(const QString& written, const Period& period, IndicatorRow& read)
    {
        const auto value = readCount(written, read.card.unit);
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
        static const QRegularExpression sign(QStringLiteral("^[-−↓下降减少]+"));
        QString size = withoutSpaces(foldWidth(growth)).remove(u'+').remove(u'↑');
        const bool falls = size.contains(sign);
        if (const auto change = parsePercent(size.remove(sign), true))
            newest.yearOnYear = Percent::fromBasisPoints(falls ? -change->basisPoints() : change->basisPoints());
        static const QRegularExpression place(QStringLiteral("^(\\D*?)第?(\\d+)"));
        if (const QRegularExpressionMatch match = place.match(withoutSpaces(foldWidth(rank))); match.hasMatch()) {
            newest.rankScope = match.captured(1);
            newest.rank = match.captured(2).toInt();
        }
        newest.numerator = part(row, ValueField::Numerator, read.card.note);
        newest.denominator = part(row, ValueField::Denominator, read.card.note);
        checkRate(row, rate, newest, read);
    }

    std::optional<Figure> part(int row, ValueField field, QString& note)
    {
        const QString written = text(row, field);
        if (written.isEmpty() || saysNothing(written))
            return std::nullopt;
        const ValueColumn& column = *m_header.find(field);
        const auto read = readCount(written, column.unit);
        if (!read)
            keep(ValueIssueCode::NotUnderstood, row, column, written, note);
        return read;
    }

    void checkRate(int row, const QString& rate, const IndicatorReading& value, const IndicatorRow& read)
    {
        const ValueColumn* column = m_header.find(ValueField::Rate);
        const auto written
            = parsePercent(column && column->unit == u"%" && !rate.contains(u'%') ? QString(rate + u'%') : rate, true);
        if (!written || read.targets.empty())
            return;
        const auto standing = standingOn(value.on, read.card, read.targets, read.readings);
        const auto completion = standing.attainment ? standing.attainment->completion : std::nullopt;
        if (completion && std::abs(completion->basisPoints() - written->basisPoints()) > 50)
            issue(ValueIssueCode::RateDiffers, row, column->column, {written->toText(), completion->toText()});
    }

    void keep(ValueIssueCode code, int row, const ValueColumn& column, const QString& written, QString& note)
    {
        issue(code, row, column.column, {written});
        note += (note.isEmpty() ? QString() : QStringLiteral("；")) + column.header + u'：' + written;
    }

    const TableGrid& m_grid;
    int m_index;
    const ValueHeader& m_header;
    IndicatorTable& m_result;
    CellFates& m_fates;
    const UnitDirectory* m_directory = nullptr;
    int m_year = 0;
    QDate m_asOf;
    std::vector<int> m_wholes; // the rows that a part of each depth belongs to
};

} // namespace

Result<IndicatorTable> readIndicatorTable(
    const SourceDocument& document, const UnitDirectory& directory, const ValueTableOptions& options)
{
    IndicatorTable result;
    result.fileName = document.fileName;
    result.sha256 = document.sha256;
    CellFates fates(document.tables);
    const auto readTables = [&](const std::vector<ValueField>& values) {
        bool found = false;
        for (size_t i = 0; i < document.tables.size(); ++i) {
            const TableGrid grid(document.tables[i], [](const QString& text) { return tidied(text); });
            const auto header = findHeader(grid, readIndicatorHeader, ValueField::Name, values);
            if (!header)
                continue;
            found = true;
            IndicatorSheetReader(grid, static_cast<int>(i), *header, result, fates)
                .read(document.fileName, directory, options);
        }
        return found;
    };
    // Cards alone are a table too, where there is none with values.
    if (!readTables({ValueField::Target, ValueField::Actual}) && !readTables({ValueField::Unit}))
        return Error{ErrorCode::ImportNoIndicatorTable, {document.fileName}, {}};
    result.cells = fates.account();
    result.fates = fates.list();
    return result;
}

} // namespace taizhang
