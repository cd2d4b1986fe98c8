// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/columnspane.h"

#include "ui/imports/fieldcombo.h"
#include "ui/imports/importsession.h"
#include "ui/imports/sourceplace.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/taborder.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

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

QComboBox* ColumnsPane::makeCombo(const ColumnMeaning& column)
{
    QComboBox* combo = fieldCombo();
    combo->setAccessibleName(tr("Meaning of the column %1").arg(column.header));
    connect(combo, &QComboBox::activated, this, [this, combo, column] {
        ColumnMeaning corrected = column;
        corrected.field = static_cast<Field>(combo->currentData().toInt());
        Q_EMIT columnChanged(corrected);
    });
    return combo;
}

void ColumnsPane::show(const ImportSession& session)
{
    show(session.sharedDocument(), session.draft().columns,
        [&session](const ColumnMeaning& column) { return sampleText(session, column); });
}

void ColumnsPane::show(const std::shared_ptr<const SourceDocument>& document, const std::vector<ColumnMeaning>& columns,
    const SampleText& sample)
{
    std::vector<ColumnMeaning> places = columns;
    for (ColumnMeaning& place : places) {
        place.field = Field::None;
        place.milestone.reset();
    }
    const bool same = m_scroll->widget() && places == m_places && m_document == document;
    m_document = document;
    m_places = places;
    if (!same)
        fill(columns, sample);
    for (size_t i = 0; i < m_places.size(); ++i) {
        QComboBox* combo = m_combos.at(static_cast<qsizetype>(i));
        combo->setCurrentIndex(combo->findData(static_cast<int>(columns[i].field)));
    }
}

void ColumnsPane::fill(const std::vector<ColumnMeaning>& columns, const SampleText& sample)
{
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setColumnStretch(3, 1);
    grid->setHorizontalSpacing(16);
    m_combos.clear();
    int row = 0;
    for (const ColumnMeaning& column : columns) {
        const QString letter = cellAddress(0, column.column).chopped(1);
        m_combos << makeCombo(column);
        auto* texts = plainLabel(sample(column));
        setMuted(texts);
        grid->addWidget(plainLabel(tableText(*m_document, column.table) + u' ' + letter), row, 0);
        grid->addWidget(plainLabel(column.header), row, 1);
        grid->addWidget(m_combos.back(), row, 2);
        grid->addWidget(texts, row, 3);
        ++row;
    }
    if (row == 0)
        grid->addWidget(
            plainLabel(tr("This list has no columns; its tasks were read from labelled paragraphs.")), 0, 0);
    grid->setRowStretch(row + 1, 1);
    m_scroll->setWidget(content);
    tabInto(m_scroll, *content);
    setFocusProxy(m_combos.isEmpty() ? nullptr : m_combos.front());
}

} // namespace taizhang
