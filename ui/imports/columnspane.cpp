// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/columnspane.h"

#include "core/report/importwords.h"
#include "ui/imports/importsession.h"
#include "ui/shared/plaintext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace taizhang {

namespace {

constexpr int samples = 3;
constexpr int sampleLength = 60;

// First texts of a column below its header.
QString sampleText(const ImportSession& session, const ColumnMeaning& column)
{
    QStringList texts;
    const Table& table = session.document().tables.at(static_cast<size_t>(column.table));
    for (const DraftTask& task : session.draft().tasks) {
        const Cell* cell = task.where.table == column.table ? table.at(task.where.row, column.column) : nullptr;
        if (cell && !cell->text.isEmpty())
            texts << cell->text.left(sampleLength);
        if (texts.size() == samples)
            break;
    }
    return texts.join(QStringLiteral(" | "));
}

} // namespace

ColumnsPane::ColumnsPane(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_scroll);
}

QComboBox* ColumnsPane::makeCombo(size_t column)
{
    auto* combo = new QComboBox;
    combo->addItem(tr("(not used)"), static_cast<int>(Field::None));
    for (int field = static_cast<int>(Field::Number); field <= static_cast<int>(Field::Note); ++field)
        combo->addItem(word(static_cast<Field>(field)), field);
    combo->setCurrentIndex(combo->findData(static_cast<int>(m_columns[column].field)));
    combo->setAccessibleName(tr("Meaning of the column %1").arg(m_columns[column].header));
    connect(combo, &QComboBox::activated, this, [this, combo, column] {
        m_columns[column].field = static_cast<Field>(combo->currentData().toInt());
        Q_EMIT columnsChanged(m_columns);
    });
    return combo;
}

void ColumnsPane::show(const ImportSession& session)
{
    m_columns = session.draft().columns;
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setColumnStretch(3, 1);
    grid->setHorizontalSpacing(16);
    int row = 0;
    for (size_t i = 0; i < m_columns.size(); ++i, ++row) {
        const ColumnMeaning& column = m_columns[i];
        const QString& sheet = session.document().tables.at(static_cast<size_t>(column.table)).name;
        const QString letter = cellAddress(0, column.column).chopped(1);
        grid->addWidget(plainLabel(QStringLiteral("%1 %2").arg(sheet, letter)), row, 0);
        grid->addWidget(plainLabel(column.header), row, 1);
        grid->addWidget(makeCombo(i), row, 2);
        auto* sample = plainLabel(sampleText(session, column));
        sample->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(sample, row, 3);
    }
    if (row == 0)
        grid->addWidget(
            plainLabel(tr("This list has no columns; its tasks were read from labelled paragraphs.")), 0, 0);
    grid->setRowStretch(row + 1, 1);
    m_scroll->setWidget(content);
}

} // namespace taizhang
