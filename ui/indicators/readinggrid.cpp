// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/readinggrid.h"

#include "core/report/indicatorwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace taizhang {

namespace {

using Column = TableColumn<GridRow>;

class ReadingGrid
{
    Q_DECLARE_TR_FUNCTIONS(ReadingGrid)

public:
    static std::vector<Column> heads();
    static Column period(size_t index, const QString& title);
};

// More members than any dimension has.
constexpr qint64 keysOfCard = 100'000;

// A value of a whole year is none of its last month.
bool liesIn(const Indicator& card, const IndicatorReading& reading, const DaySpan& period)
{
    const bool begins = card.kind != IndicatorKind::PerPeriod || !reading.from || *reading.from >= period.from;
    return begins && period.contains(reading.on);
}

QString cellText(const GridRow& row, size_t cell)
{
    const std::vector<IndicatorReading>& readings = row.cells.at(cell).readings;
    if (readings.empty())
        return {};
    if (readings.size() == 1 || row.card.kind != IndicatorKind::PerPeriod)
        return figureText(readings.back().value);
    std::vector<Figure> values;
    values.reserve(readings.size());
    for (const IndicatorReading& reading : readings)
        values.push_back(reading.value);
    const auto sum = sumFigures(values);
    return sum ? figureText(*sum) : QStringLiteral("—");
}

QString cellToolTip(const GridRow& row, size_t cell)
{
    QStringList lines;
    for (const IndicatorReading& reading : row.cells.at(cell).readings)
        lines.append(reading.on.toString(Qt::ISODate) + u' ' + figureText(reading.value));
    if (!row.cells.at(cell).warning.isEmpty())
        lines.append(row.cells.at(cell).warning);
    return lines.join(u'\n');
}

QString nameText(const GridRow& row)
{
    if (!row.member.isEmpty())
        return QStringLiteral("　") + row.member;
    return row.card.parent ? ReadingGrid::tr("of which: %1").arg(row.card.name) : row.card.name;
}

std::vector<Column> ReadingGrid::heads()
{
    Column name{{QStringLiteral("name"), tr("Indicator"), 12}, nameText};
    Column unit{{QStringLiteral("unit"), tr("Unit"), 3}, [](const GridRow& row) { return row.card.unit; }};
    Column target{{QStringLiteral("target"), tr("Target"), 6}, [](const GridRow& row) { return row.target; }};
    Column last{{QStringLiteral("last"), tr("Last value"), 7}, [](const GridRow& row) {
                    if (!row.last)
                        return QString();
                    return QString(figureText(row.last->value) + u'\n' + row.last->on.toString(Qt::ISODate));
                }};
    for (Column* column : {&target, &last})
        column->head.align = Qt::AlignRight | Qt::AlignTop;
    return {name, unit, target, last};
}

Column ReadingGrid::period(size_t index, const QString& title)
{
    const auto text = [index](const GridRow& row) { return cellText(row, index); };
    Column column{{QStringLiteral("p%1").arg(index), title, 6}, text};
    column.head.align = Qt::AlignRight | Qt::AlignTop;
    column.editText = text;
    column.toolTip = [index](const GridRow& row) { return cellToolTip(row, index); };
    column.sortKey = [index](const GridRow& row) {
        const auto& readings = row.cells.at(index).readings;
        return readings.empty() ? QVariant() : QVariant(numberText(readings.back().value).toDouble());
    };
    return column;
}

Column checksColumn()
{
    return {{QStringLiteral("checks"), ReadingGrid::tr("Checks"), 9}, [](const GridRow& row) {
                QStringList warnings;
                for (const GridCell& cell : row.cells) {
                    if (!cell.warning.isEmpty())
                        warnings.append(cell.warning);
                }
                return warnings.join(u'\n');
            }};
}

class RowMaker
{
public:
    RowMaker(const std::vector<DaySpan>& periods, const std::vector<IndicatorFinding>& findings)
        : m_periods(periods)
    {
        for (const IndicatorFinding& finding : findings) {
            if (finding.reading)
                m_warnings[*finding.reading].append(findingText(finding));
        }
    }

    GridRow row(const IndicatorView& view, const std::vector<IndicatorReading>& readings, const QString& member) const
    {
        GridRow row;
        row.card = view.card;
        row.member = member;
        row.key = view.card.id->value() * keysOfCard + (member.isEmpty() ? 0 : view.card.members.indexOf(member) + 1);
        if (view.target && member.isEmpty())
            row.target = targetText(*view.target);
        row.cells.resize(m_periods.size());
        const IndicatorReading* before = nullptr;
        const IndicatorReading* newest = nullptr;
        for (const IndicatorReading& reading : readings) {
            if (reading.member != member)
                continue;
            newest = &reading;
            before = reading.on < m_periods.front().from ? &reading : before;
            put(row, reading);
        }
        if (const IndicatorReading* last = before ? before : newest)
            row.last = *last;
        return row;
    }

private:
    void put(GridRow& row, const IndicatorReading& reading) const
    {
        for (size_t i = 0; i < m_periods.size(); ++i) {
            if (!liesIn(row.card, reading, m_periods[i]))
                continue;
            row.cells[i].readings.push_back(reading);
            const auto warning = m_warnings.find(*reading.id);
            if (warning != m_warnings.end())
                row.cells[i].warning = warning->second.join(u'\n');
        }
    }

    const std::vector<DaySpan>& m_periods;
    std::map<ReadingId, QStringList> m_warnings;
};

Error invalid(const GridRow& row, const QString& typed)
{
    return {ErrorCode::ValueInvalid, {row.card.name, typed}, {}};
}

} // namespace

std::vector<GridRow> gridRows(Ledger& ledger, const std::vector<DaySpan>& periods)
{
    const Indicators indicators(ledger);
    const RowMaker maker(periods, indicators.findings());
    std::vector<GridRow> rows;
    for (const IndicatorView& view : indicators.all()) {
        const std::vector<IndicatorReading> readings = indicators.readings(*view.card.id);
        rows.push_back(maker.row(view, readings, {}));
        for (const QString& member : view.card.members)
            rows.push_back(maker.row(view, readings, member));
    }
    return rows;
}

std::vector<Column> gridColumns(const std::vector<DaySpan>& periods, bool editable)
{
    std::vector<Column> columns = ReadingGrid::heads();
    for (size_t i = 0; i < periods.size(); ++i) {
        columns.push_back(ReadingGrid::period(i, periodTitle(periods[i])));
        if (!editable)
            columns.back().editText = {};
    }
    columns.push_back(checksColumn());
    return columns;
}

std::optional<size_t> periodOfColumn(const QString& key)
{
    bool number = false;
    const uint index = key.startsWith(u'p') ? key.mid(1).toUInt(&number) : 0;
    return number ? std::optional<size_t>(index) : std::nullopt;
}

Result<void> addTo(GridChange& change, const GridRow& row, const DaySpan& period, size_t cell, const QString& typed)
{
    const std::vector<IndicatorReading>& known = row.cells.at(cell).readings;
    const QString text = typed.trimmed();
    const bool several = known.size() > 1 && row.card.kind == IndicatorKind::PerPeriod;
    if (several)
        return invalid(row, ReadingGrid::tr("%1 (several values in this period; choose shorter periods)").arg(text));
    if (text.isEmpty()) {
        if (!known.empty())
            change.removed.push_back(*known.back().id);
        return {};
    }
    const auto value = parseFigure(text);
    if (!value)
        return invalid(row, text);
    IndicatorReading reading = known.empty() ? IndicatorReading() : known.back();
    if (known.empty()) {
        reading.indicator = row.card.id;
        reading.member = row.member;
        reading.on = period.to;
        if (row.card.kind == IndicatorKind::PerPeriod)
            reading.from = period.from;
    }
    reading.value = *value;
    change.recorded.push_back(reading);
    return {};
}

} // namespace taizhang
