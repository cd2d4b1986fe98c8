// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/sourcemodel.h"

#include "ui/shared/plaintext.h"
#include "ui/shared/theme.h"

#include <QGuiApplication>

#include <algorithm>

namespace taizhang {

void SourceModel::setTable(std::shared_ptr<const SourceDocument> document, int table)
{
    if (document == m_document && table == m_table)
        return;
    beginResetModel();
    m_document = std::move(document);
    m_table = table;
    m_first = -1;
    m_last = -2;
    endResetModel();
}

void SourceModel::setMarkedRows(int first, int last)
{
    const int from = m_first < 0 ? first : std::min(first, m_first);
    const int to = std::max(last, m_last);
    m_first = first;
    m_last = last;
    if (from >= 0 && to < rowCount() && from <= to && columnCount() > 0)
        Q_EMIT dataChanged(index(from, 0), index(to, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, std::max(0, from), std::max(0, to));
}

const Table* SourceModel::source() const
{
    const bool known = m_document && m_table >= 0 && static_cast<size_t>(m_table) < m_document->tables.size();
    return known ? &m_document->tables[static_cast<size_t>(m_table)] : nullptr;
}

int SourceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !source() ? 0 : source()->rows;
}

int SourceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !source() ? 0 : source()->columns;
}

QVariant SourceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::BackgroundRole && index.row() >= m_first && index.row() <= m_last)
        return Theme::of(QGuiApplication::palette()).color(ThemeRole::AccentBase);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Cell* cell = source()->at(index.row(), index.column());
    if (!cell || cell->text.isEmpty())
        return {};
    if (role == Qt::ToolTipRole)
        return shownToolTip(cell->text);
    return shownText(cell->text).replace(QLatin1Char('\n'), QChar(0x21B5));
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return cellAddress(0, section).chopped(1);
    // Marked in words too, not by the background alone.
    const QString number = QString::number(section + 1);
    return section >= m_first && section <= m_last ? QStringLiteral("▸ ") + number : number;
}

} // namespace taizhang
