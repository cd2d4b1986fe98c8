// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tableview.h"

#include "ui/shared/celldelegate.h"
#include "ui/shared/filterheader.h"
#include "ui/shared/settings.h"
#include "ui/shared/tableclipboard.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace taizhang {

TableView::TableView(const QString& name, Settings& settings, QWidget* parent)
    : QTableView(parent)
    , m_name(name)
    , m_settings(settings)
    , m_header(new FilterHeader(this))
    , m_delegate(new CellDelegate(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setMouseTracking(true);
    setSortingEnabled(true);
    setCornerButtonEnabled(false);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem); // heights of rows above may change without moving what is seen
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() * 2 + 13);
    verticalHeader()->setMinimumSectionSize(fontMetrics().lineSpacing());
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, &TableView::showColumnMenu);
    connect(m_header, &QHeaderView::sectionResized, this, &TableView::fitVisibleRows, Qt::QueuedConnection);
    const auto add = [this](const QString& text, QKeySequence::StandardKey key, void (TableView::*call)()) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // a cell that is edited has its own
        connect(action, &QAction::triggered, this, call);
        addAction(action);
    };
    add(tr("Copy"), QKeySequence::Copy, &TableView::copySelection);
    add(tr("Paste"), QKeySequence::Paste, &TableView::pasteClipboard);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

TableView::~TableView()
{
    if (m_table)
        saveColumns();
}

void TableView::setTable(TableModelBase* model)
{
    m_table = model;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::keepPlace);
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::returnToPlace);
    connect(model, &QAbstractItemModel::dataChanged, this, &TableView::fitVisibleRows, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::fitVisibleRows, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::fitVisibleRows, Qt::QueuedConnection);
    m_header->setTable(model);
    m_header->setSortIndicatorClearable(true);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    restoreColumns();
}

std::optional<qint64> TableView::currentId() const
{
    return currentIndex().isValid() ? std::optional(m_table->idAt(currentIndex().row())) : std::nullopt;
}

std::vector<qint64> TableView::selectedIds() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::vector<int> rows;
    for (const QModelIndex& cell : cells)
        rows.push_back(cell.row());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<qint64> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.push_back(m_table->idAt(row));
    return ids;
}

bool TableView::selectId(qint64 id)
{
    const std::optional<int> row = m_table->rowOf(id);
    if (!row)
        return false;
    const int column = std::max(0, m_header->logicalIndex(0));
    const QModelIndex cell = m_table->index(*row, currentIndex().isValid() ? currentIndex().column() : column);
    // Of its own accord the view would add to the selection while the keys of a shortcut are held.
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    scrollTo(cell);
    return true;
}

int TableView::widthUpTo(const QString& column) const
{
    const std::optional<int> last = m_table->columnOf(column);
    if (!last || isColumnHidden(*last))
        return 0;
    return m_header->sectionPosition(*last) + m_header->sectionSize(*last) + 2 * frameWidth()
        + verticalScrollBar()->sizeHint().width();
}

void TableView::copySelection()
{
    QGuiApplication::clipboard()->setText(selectionAsTsv(*this));
}

void TableView::pasteClipboard()
{
    const std::vector<CellEdit> edits = editsFromTsv(*this, *m_table, QGuiApplication::clipboard()->text());
    if (!edits.empty())
        Q_EMIT cellsPasted(edits);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->matches(QKeySequence::Paste))
        pasteClipboard();
    else if (event->key() == Qt::Key_Up && event->modifiers() == Qt::ControlModifier && currentIndex().isValid())
        m_header->focusField(currentIndex().column());
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        Q_EMIT removeRequested();
    else
        QTableView::keyPressEvent(event);
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitVisibleRows();
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        m_header->placeFields();
    fitVisibleRows();
    if (dy != 0)
        viewport()->update(); // the first visible row shows its merged cells
}

void TableView::updateGeometries()
{
    QTableView::updateGeometries();
    m_header->placeFields();
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (m_restoring || currentId() == m_announced)
        return;
    m_announced = currentId();
    Q_EMIT currentIdChanged();
}

void TableView::keepPlace()
{
    m_restoring = true;
    m_keptCurrent = currentId();
    m_keptColumn = std::max(0, currentIndex().column());
    const int top = rowAt(0);
    m_keptTop = top >= 0 ? std::optional(m_table->idAt(top)) : std::nullopt;
}

void TableView::returnToPlace()
{
    if (const auto top = m_keptTop ? m_table->rowOf(*m_keptTop) : std::nullopt)
        scrollTo(m_table->index(*top, m_keptColumn), PositionAtTop);
    const auto row = m_keptCurrent ? m_table->rowOf(*m_keptCurrent) : std::nullopt;
    if (row)
        selectionModel()->setCurrentIndex(m_table->index(*row, m_keptColumn), QItemSelectionModel::ClearAndSelect);
    m_restoring = false;
    fitVisibleRows();
    if (currentId() != m_announced) {
        m_announced = currentId();
        Q_EMIT currentIdChanged();
    }
}

// Only what is seen gets its height: ten thousand rows cost no more than thirty, and a long text in a column beside the
// window leaves no blank in the others.
void TableView::fitVisibleRows()
{
    if (m_fitting || !m_table || !isVisible())
        return;
    const QScopedValueRollback guard(m_fitting, true);
    const auto isSeen = [this](int column) {
        const int left = columnViewportPosition(column);
        return !isColumnHidden(column) && left < viewport()->width() && left + columnWidth(column) > 0;
    };
    const int top = std::max(0, rowAt(0));
    m_delegate->setTopRow(top);
    int used = 0;
    for (int row = top; row < m_table->rowCount() && used < viewport()->height(); ++row) {
        int height = 0;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            if (isSeen(column))
                height
                    = std::max(height, m_delegate->heightFor(m_table->index(row, column), font(), columnWidth(column)));
        }
        if (height != rowHeight(row))
            setRowHeight(row, height);
        used += height;
    }
}

void TableView::showColumnMenu(const QPoint& at)
{
    QMenu menu(this);
    for (int visual = 0; visual < m_table->columnCount(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        QAction* action = menu.addAction(m_table->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Clear all filters")), &QAction::triggered, m_header, &FilterHeader::clear);
    connect(menu.addAction(tr("Standard columns")), &QAction::triggered, this, &TableView::resetColumns);
    menu.exec(m_header->mapToGlobal(at));
    m_header->placeFields();
}

void TableView::resetColumns()
{
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_header->moveSection(m_header->visualIndex(column), column);
        setColumnWidth(column, charWidth(m_table->headerData(column, Qt::Horizontal, ColumnWidthRole).toInt()));
        setColumnHidden(column, !m_table->headerData(column, Qt::Horizontal, ColumnShownRole).toBool());
    }
    showTitles();
}

// Remembered widths may be those of another language.
void TableView::showTitles()
{
    for (int column = 0; column < m_table->columnCount(); ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, std::max(columnWidth(column), m_header->titleWidth(column)));
    }
}

int TableView::charWidth(int characters) const
{
    return characters * fontMetrics().horizontalAdvance(QChar(0x4E2D)) + 17;
}

namespace {

// A remembered layout fits only the same columns.
QByteArray columnKeys(const TableModelBase& model)
{
    QStringList keys;
    for (int column = 0; column < model.columnCount(); ++column)
        keys << model.headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
    return keys.join(QLatin1Char(',')).toUtf8();
}

} // namespace

void TableView::restoreColumns()
{
    resetColumns();
    if (m_settings.widgetState(m_name + QStringLiteral("/columns")) != columnKeys(*m_table))
        return;
    m_header->restoreState(m_settings.widgetState(m_name));
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    showTitles();
}

void TableView::saveColumns() const
{
    m_settings.setWidgetState(m_name, m_header->saveState());
    m_settings.setWidgetState(m_name + QStringLiteral("/columns"), columnKeys(*m_table));
}

} // namespace taizhang
