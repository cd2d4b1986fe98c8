// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tablemodelbase.h"

#include "ui/shared/plaintext.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace taizhang {

int TableModelBase::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int TableModelBase::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant TableModelBase::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return cell(m_order.at(static_cast<size_t>(index.row())), index.column(), role);
}

QVariant TableModelBase::cell(int stored, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return storedText(stored, column);
    case Qt::ToolTipRole: {
        const QVariant own = storedValue(stored, column, role);
        return shownToolTip(own.isValid() ? own.toString() : storedText(stored, column));
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(int(head(column).align));
    case IdRole:
        return storedId(stored);
    case MergeRole:
        return head(column).merge;
    default:
        return storedValue(stored, column, role);
    }
}

bool TableModelBase::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !editable(index.column()))
        return false;
    const QString text = value.toString();
    if (text == data(index, Qt::EditRole).toString())
        return true;
    // What is shown changes when the ledger announces the stored change.
    Q_EMIT editRequested({idAt(index.row()), head(index.column()).key, text});
    return true;
}

QVariant TableModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columns())
        return {};
    const ColumnHead& column = head(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::TextAlignmentRole:
        return int((column.align & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter);
    case ColumnKeyRole:
        return column.key;
    case ColumnWidthRole:
        return column.width;
    case ColumnShownRole:
        return column.shown;
    default:
        return {};
    }
}

Qt::ItemFlags TableModelBase::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return editable(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

void TableModelBase::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    m_sorted.clear();
    rearrange();
}

void TableModelBase::setColumnFilter(int column, const QString& typed)
{
    m_filters.resize(static_cast<size_t>(columns()));
    m_filters.at(static_cast<size_t>(column)) = {typed, ColumnFilter(typed)};
    rearrange();
}

QString TableModelBase::columnFilter(int column) const
{
    return static_cast<size_t>(column) < m_filters.size() ? m_filters.at(static_cast<size_t>(column)).typed : QString();
}

void TableModelBase::clearColumnFilters()
{
    m_filters.clear();
    rearrange();
}

bool TableModelBase::hasColumnFilters() const
{
    return std::any_of(m_filters.begin(), m_filters.end(), [](const TypedFilter& f) { return !f.filter.isEmpty(); });
}

std::optional<int> TableModelBase::rowOf(qint64 id) const
{
    const auto at = std::find_if(m_order.begin(), m_order.end(), [&](int stored) { return storedId(stored) == id; });
    return at == m_order.end() ? std::nullopt : std::optional(static_cast<int>(at - m_order.begin()));
}

std::optional<int> TableModelBase::columnOf(const QString& key) const
{
    for (int column = 0; column < columns(); ++column) {
        if (head(column).key == key)
            return column;
    }
    return std::nullopt;
}

qint64 TableModelBase::idAt(int row) const
{
    return storedId(m_order.at(static_cast<size_t>(row)));
}

void TableModelBase::rearrange()
{
    std::vector<int> order = arranged();
    if (order == m_order)
        return;
    beginResetModel();
    m_order = std::move(order);
    endResetModel();
    Q_EMIT shownRowsChanged();
}

void TableModelBase::storedChanged()
{
    m_folded.clear();
    m_sorted.clear();
}

void TableModelBase::storedChanged(int stored)
{
    if (m_sortColumn >= 0)
        m_sorted.clear();
    for (size_t column = 0; column < m_folded.size(); ++column) {
        if (!m_folded[column].empty())
            m_folded[column].at(static_cast<size_t>(stored))
                = foldedForFilter(storedText(stored, static_cast<int>(column)));
    }
}

void TableModelBase::rowsUpdated(const std::vector<int>& stored)
{
    for (size_t row = 0; row < m_order.size(); ++row) {
        const int at = static_cast<int>(row);
        if (std::find(stored.begin(), stored.end(), m_order[row]) != stored.end())
            Q_EMIT dataChanged(index(at, 0), index(at, columns() - 1));
    }
    rearrange();
}

std::vector<int> TableModelBase::arranged() const
{
    std::vector<int> order;
    order.reserve(static_cast<size_t>(storedRows()));
    for (const int stored : sorted()) {
        if (passesColumns(stored) && passes(stored))
            order.push_back(stored);
    }
    return order;
}

bool TableModelBase::passesColumns(int stored) const
{
    for (size_t column = 0; column < m_filters.size(); ++column) {
        const ColumnFilter& filter = m_filters[column].filter;
        if (filter.isEmpty())
            continue;
        const int at = static_cast<int>(column);
        if (!filter.matches(folded(at).at(static_cast<size_t>(stored)), storedValue(stored, at, SortRole)))
            return false;
    }
    return true;
}

const std::vector<QString>& TableModelBase::folded(int column) const
{
    m_folded.resize(static_cast<size_t>(columns()));
    std::vector<QString>& texts = m_folded.at(static_cast<size_t>(column));
    if (texts.empty()) {
        texts.reserve(static_cast<size_t>(storedRows()));
        for (int stored = 0; stored < storedRows(); ++stored)
            texts.push_back(foldedForFilter(storedText(stored, column)));
    }
    return texts;
}

const std::vector<int>& TableModelBase::sorted() const
{
    if (m_sorted.empty())
        m_sorted = sortedByColumn();
    return m_sorted;
}

std::vector<int> TableModelBase::sortedByColumn() const
{
    std::vector<int> order(static_cast<size_t>(storedRows()));
    std::iota(order.begin(), order.end(), 0);
    if (m_sortColumn < 0 || m_sortColumn >= columns())
        return order;
    struct Keyed
    {
        int stored;
        QVariant value;
        QCollatorSortKey text;
    };
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<Keyed> keyed;
    keyed.reserve(order.size());
    for (const int stored : order) {
        const QVariant value = storedValue(stored, m_sortColumn, SortRole);
        const QString text = value.isValid() ? QString() : storedText(stored, m_sortColumn);
        keyed.push_back({stored, value, collator.sortKey(text)});
    }
    const auto less = [](const Keyed& a, const Keyed& b) {
        const auto byValue = QVariant::compare(a.value, b.value);
        return byValue == QPartialOrdering::Equivalent ? a.text < b.text : byValue == QPartialOrdering::Less;
    };
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(keyed.begin(), keyed.end(),
        [&](const Keyed& a, const Keyed& b) { return descending ? less(b, a) : less(a, b); });
    std::transform(keyed.begin(), keyed.end(), order.begin(), [](const Keyed& k) { return k.stored; });
    return order;
}

} // namespace taizhang
