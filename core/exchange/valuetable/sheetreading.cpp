// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/valuetable/sheetreading.h"

#include "core/exchange/tasklist/listtitle.h"
#include "core/exchange/valuetable/valueunits.h"
#include "core/exchange/valuetable/valuewords.h"
#include "core/model/textnormal.h"

namespace taizhang {

std::optional<ValueSheet> valueSheet(
    const SourceDocument& document, size_t index, const ValueTableOptions& options, const HeaderFinder& find)
{
    TableGrid grid(document.tables[index], [](const QString& text) { return tidied(text); });
    auto header = find(grid, {options.columns, static_cast<int>(index)});
    if (!header)
        return std::nullopt;
    return ValueSheet{std::move(grid), static_cast<int>(index), std::move(*header)};
}

SheetReading::SheetReading(const ValueSheet& sheet, ValueReport report, const ValueTableOptions& options)
    : m_sheet(sheet)
    , m_report(report)
    , m_year(yearInTitle(sheet.header.above).value_or(options.year))
    , m_asOf(asOfDay(sheet.header, m_year).value_or(options.asOf))
{
    claimHeader(sheet.header, sheet.index, report.fates);
    for (const ValueColumn& column : sheet.header.columns) {
        report.columns.push_back({sheet.index, column.column, column.field, column.header});
        if (column.field == ValueField::None && !column.settled)
            issue(ValueIssueCode::ColumnUnknown, sheet.header.lastRow, column.column, {column.header});
    }
}

MoneyColumn SheetReading::moneyOf(const ValueColumn& column) const
{
    return moneyColumn(column.unit, header().unit);
}

QString SheetReading::text(int row, const ValueColumn& column)
{
    m_report.fates.claim(at(row, column.column), CellFate::Field);
    return exactText(grid(), row, column.column);
}

QString SheetReading::text(int row, ValueField field)
{
    const ValueColumn* column = header().find(field);
    return column ? text(row, *column) : QString();
}

void SheetReading::issue(ValueIssueCode code, int row, int column, const QStringList& args)
{
    m_report.issues.push_back({code, at(row, column), args});
}

void SheetReading::keep(ValueIssueCode code, int row, const ValueColumn& column, const QString& written, QString& note)
{
    issue(code, row, column.column, {written});
    note += (note.isEmpty() ? QString() : QStringLiteral("；")) + column.header + u'：' + written;
}

std::optional<Figure> SheetReading::count(int row, ValueField field, const QString& unit, QString& note)
{
    return understood(row, field, note, [&](const QString& written) {
        const QString& own = header().find(field)->unit;
        return readCount(written, own.isEmpty() ? unit : own);
    });
}

std::optional<UnitId> SheetReading::owner(int row, const UnitDirectory& directory, QString& note)
{
    const QString written = withoutSpaces(text(row, ValueField::Owner));
    if (written.isEmpty())
        return std::nullopt;
    const UnitMatch match = directory.resolve(written);
    if (match.kind == UnitMatchKind::Exact || match.kind == UnitMatchKind::Equivalent)
        return match.unit;
    keep(ValueIssueCode::UnitUnknown, row, *header().find(ValueField::Owner), written, note);
    return std::nullopt;
}

} // namespace taizhang
