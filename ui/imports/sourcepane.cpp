// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/sourcepane.h"

#include "ui/imports/sourcemodel.h"
#include "ui/imports/sourceplace.h"
#include "ui/shared/plaintext.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace taizhang {

namespace {

constexpr size_t mostSpans = 5'000; // beyond this a sheet is shown without its merged areas

void showSpans(QTableView& view, const Table& table)
{
    view.clearSpans();
    const auto merged = std::count_if(table.cells.begin(), table.cells.end(),
        [](const Cell& cell) { return cell.rowSpan > 1 || cell.columnSpan > 1; });
    if (static_cast<size_t>(merged) > mostSpans)
        return;
    for (const Cell& cell : table.cells) {
        const int rows = std::min(cell.rowSpan, table.rows - cell.row);
        const int columns = std::min(cell.columnSpan, table.columns - cell.column);
        if (rows > 1 || columns > 1)
            view.setSpan(cell.row, cell.column, std::max(1, rows), std::max(1, columns));
    }
}

} // namespace

SourcePane::SourcePane(QWidget* parent)
    : QWidget(parent)
    , m_where(plainLabel({}))
    , m_text(plainLabel({}))
    , m_view(new QTableView)
    , m_model(new SourceModel(this))
{
    m_where->setObjectName(QStringLiteral("sourceWhere"));
    m_text->setObjectName(QStringLiteral("sourceText"));
    m_text->setWordWrap(true);
    m_text->setMaximumHeight(3 * fontMetrics().lineSpacing());
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_view->setObjectName(QStringLiteral("source"));
    m_view->setAccessibleName(tr("The file as it is"));
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 22);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_view->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_where);
    layout->addWidget(m_text);
    layout->addWidget(m_view, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (m_showing || !current.isValid())
            return;
        const CellRef cell{m_model->table(), current.row(), current.column()};
        tellCell(cell);
        Q_EMIT chosen(cell);
    });
}

void SourcePane::openTable(const std::shared_ptr<const SourceDocument>& document, int table)
{
    if (document == m_document && table == m_model->table())
        return;
    m_document = document;
    m_model->setTable(document, table);
    if (m_model->source())
        showSpans(*m_view, *m_model->source());
    const bool paragraphs = m_model->source() && m_model->source()->kind == TableKind::Paragraphs;
    m_view->horizontalHeader()->setStretchLastSection(paragraphs);
}

void SourcePane::show(
    const std::shared_ptr<const SourceDocument>& document, const CellRef& cell, int firstRow, int lastRow)
{
    m_showing = true;
    showHighlight();
    openTable(document, cell.table);
    m_model->setMarkedRows(firstRow, lastRow);
    const QModelIndex index = m_model->index(cell.row, cell.column);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::EnsureVisible);
    m_showing = false;
    tellCell(cell);
}

// The cell is as plain to see while the user works elsewhere.
void SourcePane::showHighlight()
{
    QPalette palette = QGuiApplication::palette();
    for (const QPalette::ColorRole role : {QPalette::Highlight, QPalette::HighlightedText})
        palette.setColor(QPalette::Inactive, role, palette.color(QPalette::Active, role));
    m_view->setPalette(palette);
}

void SourcePane::tellCell(const CellRef& cell)
{
    setPlainText(m_where, placeText(*m_document, cell));
    const Table* table = m_model->source();
    const Cell* found = table ? table->anchorAt(cell.row, cell.column) : nullptr;
    setPlainText(m_text, found && !found->text.isEmpty() ? tr("“%1”").arg(found->text) : tr("(empty)"));
}

bool SourcePane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_F4) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace taizhang
