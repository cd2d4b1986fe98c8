// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include "core/report/chartscale.h"

namespace taizhang {

namespace {

// A tab or line end inside a name would move the cells after it.
QString cellText(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

void ChartTable::setSpec(const ChartSpec& spec)
{
    beginResetModel();
    m_spec = scaledForReading(spec);
    endResetModel();
}

bool ChartTable::hasTotal() const
{
    return m_spec.shape == ChartShape::StackedBars && m_spec.series.size() > 1;
}

int ChartTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spec.categories.size());
}

int ChartTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_spec.series.size()) + (hasTotal() ? 1 : 0);
}

int ChartTable::series(int column) const
{
    return column >= 1 && column <= static_cast<int>(m_spec.series.size()) ? column - 1 : -1;
}

QVariant ChartTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return m_spec.categories.at(index.row());
    const int column = series(index.column());
    const double value = column < 0 ? categoryTotal(m_spec, index.row())
                                    : chartValue(m_spec.series[static_cast<size_t>(column)], index.row());
    return chartFigure(value, m_spec.decimals);
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return m_spec.unit.isEmpty() ? tr("Name") : tr("Name (figures in %1)").arg(m_spec.unit);
    const int column = series(section);
    return column < 0 ? tr("Total") : m_spec.series[static_cast<size_t>(column)].name;
}

TableBlock ChartTable::block() const
{
    TableBlock table;
    table.caption = m_spec.title;
    for (int column = 0; column < columnCount(); ++column) {
        table.columns.push_back({headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
            column == 0 ? ColumnAlign::Left : ColumnAlign::Right});
    }
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << data(index(row, column), Qt::DisplayRole).toString();
        table.rows.push_back(cells);
    }
    return table;
}

QString ChartTable::text() const
{
    const TableBlock table = block();
    QStringList header;
    for (const ReportColumn& column : table.columns)
        header << cellText(column.title);
    QStringList lines{header.join(QLatin1Char('\t'))};
    for (const QStringList& row : table.rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells << cellText(cell);
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace taizhang
