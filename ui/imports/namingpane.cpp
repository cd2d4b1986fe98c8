// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/namingpane.h"

#include "ui/imports/columnspane.h"
#include "ui/imports/sourcepane.h"
#include "ui/imports/sourceplace.h"
#include "ui/imports/textoptionsbar.h"
#include "ui/shared/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace taizhang {

namespace {

// The one with the most cells in several columns.
int likeliestTable(const std::vector<Table>& tables)
{
    const auto size = [](const Table& table) { return table.columns > 1 && !table.hidden ? table.cells.size() : 0; };
    const auto best = std::max_element(
        tables.begin(), tables.end(), [&](const Table& a, const Table& b) { return size(a) < size(b); });
    return static_cast<int>(best - tables.begin());
}

QString textsBelow(const Table& table, const ColumnMeaning& column, int row)
{
    constexpr int samples = 3;
    constexpr int sampleLength = 60;
    constexpr int searchedRows = 1'000;
    const int end = std::min(table.rows, row + searchedRows);
    QStringList texts;
    for (++row; row < end && texts.size() < samples; ++row) {
        const Cell* cell = table.at(row, column.column);
        if (cell != nullptr && !cell->text.isEmpty())
            texts << cell->text.left(sampleLength);
    }
    return texts.join(QStringLiteral(" | "));
}

} // namespace

NamingPane::NamingPane(QWidget* parent)
    : QWidget(parent)
    , m_source(new SourcePane)
{
    auto* how
        = plainLabel(tr("If it is a task list all the same: choose the row with the titles of the columns, and say "
                        "below what the columns mean."));
    how->setWordWrap(true);
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(how);
    layout->addLayout(makeTables());
    layout->addWidget(split, 1);
    split->addWidget(m_source);
    split->addWidget(makeColumns());
    layout->addLayout(makeFooter());
    setFocusProxy(m_source->view());
    connect(m_source, &SourcePane::chosen, this, [this](const CellRef& cell) { setHeader(cell.row, cell.column); });
    connect(m_source, &SourcePane::left, m_columns, qOverload<>(&QWidget::setFocus));
    connect(m_source->view(), &QTableView::activated, m_columns, qOverload<>(&QWidget::setFocus));
}

QHBoxLayout* NamingPane::makeTables()
{
    m_tables = new QComboBox;
    m_tables->setObjectName(QStringLiteral("namingTable"));
    m_tablesLabel = plainLabel(tr("&Table of the file:"));
    m_tablesLabel->setBuddy(m_tables);
    connect(m_tables, &QComboBox::activated, this, &NamingPane::openTable);
    m_text = new TextOptionsBar;
    connect(m_text, &TextOptionsBar::changed, this, &NamingPane::readOptionsChanged);
    auto* line = new QHBoxLayout;
    line->addWidget(m_tablesLabel);
    line->addWidget(m_tables);
    line->addWidget(m_text);
    line->addStretch(1);
    return line;
}

QWidget* NamingPane::makeColumns()
{
    m_headerText = plainLabel({});
    m_headerText->setObjectName(QStringLiteral("namingHeader"));
    m_noHeader = new QCheckBox(tr("The table has &no row with titles"));
    m_noHeader->setObjectName(QStringLiteral("noHeader"));
    connect(m_noHeader, &QCheckBox::clicked, this, [this](bool none) {
        setHeader(none ? -1 : likelyHeaderRow(m_document->tables.at(static_cast<size_t>(m_header.table))), 0);
    });
    m_columns = new ColumnsPane;
    connect(m_columns, &ColumnsPane::columnChanged, this, &NamingPane::setMeaning);
    auto* line = new QHBoxLayout;
    line->addWidget(m_headerText);
    line->addStretch(1);
    line->addWidget(m_noHeader);
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_columns, 1);
    return pane;
}

QHBoxLayout* NamingPane::makeFooter()
{
    m_missing = plainLabel(tr("Say first which column holds the tasks."));
    auto* back = new QPushButton(tr("Choose another file"));
    back->setObjectName(QStringLiteral("namingBack"));
    connect(back, &QPushButton::clicked, this, &NamingPane::backRequested);
    m_read = new QPushButton(tr("&Read as a task list"));
    m_read->setObjectName(QStringLiteral("readNamed"));
    m_read->setDefault(true);
    connect(m_read, &QPushButton::clicked, this, [this] { Q_EMIT named(m_header, m_meanings); });
    auto* footer = new QHBoxLayout;
    footer->addWidget(m_missing);
    footer->addStretch(1);
    footer->addWidget(back);
    footer->addWidget(m_read);
    return footer;
}

void NamingPane::show(const std::shared_ptr<const SourceDocument>& document)
{
    m_text->show(*document);
    if (document == m_document)
        return;
    m_document = document;
    m_tables->clear();
    for (int table = 0; table < static_cast<int>(document->tables.size()); ++table)
        m_tables->addItem(shownText(tableText(*document, table)));
    for (QWidget* widget : {static_cast<QWidget*>(m_tablesLabel), static_cast<QWidget*>(m_tables)})
        widget->setVisible(m_tables->count() > 1);
    m_tables->setCurrentIndex(likeliestTable(document->tables));
    openTable(m_tables->currentIndex());
}

void NamingPane::openTable(int table)
{
    m_header.table = table;
    setHeader(likelyHeaderRow(m_document->tables.at(static_cast<size_t>(table))), 0);
}

void NamingPane::goOnWith(const Naming& naming)
{
    m_tables->setCurrentIndex(naming.header.table);
    m_header.table = naming.header.table;
    setHeader(naming.header.row, 0);
    m_meanings = naming.meanings;
    showColumns();
}

void NamingPane::setHeader(int row, int column)
{
    m_header.row = row;
    m_meanings = columnsBelow(*m_document, m_header);
    m_noHeader->setChecked(row < 0);
    setPlainText(m_headerText,
        row < 0 ? tr("All rows are read.") : tr("The titles of the columns stand in row %1.").arg(row + 1));
    m_source->show(m_document, {m_header.table, std::max(0, row), column}, row, row);
    showColumns();
}

void NamingPane::setMeaning(const ColumnMeaning& changed)
{
    for (ColumnMeaning& column : m_meanings) {
        if (column.column == changed.column)
            column.field = changed.field;
    }
    showColumns();
}

void NamingPane::showColumns()
{
    const Table& table = m_document->tables.at(static_cast<size_t>(m_header.table));
    m_columns->show(
        m_document, m_meanings, [&](const ColumnMeaning& column) { return textsBelow(table, column, m_header.row); });
    m_read->setEnabled(std::any_of(m_meanings.begin(), m_meanings.end(),
        [](const ColumnMeaning& column) { return column.field == Field::Title || column.field == Field::Measure; }));
    m_missing->setVisible(!m_read->isEnabled());
}

} // namespace taizhang
