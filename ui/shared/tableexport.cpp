// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tableexport.h"

#include "core/base/clock.h"
#include "core/ledger/ledger.h"
#include "core/report/reportworkbook.h"
#include "core/report/words.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/fileexport.h"
#include "ui/shared/jobrunner.h"
#include "ui/shared/tableclipboard.h"
#include "ui/shared/tablemodelbase.h"

#include <QTableView>

namespace taizhang {

namespace {

ReportColumn columnOf(const QTableView& view, int column)
{
    const QAbstractItemModel& model = *view.model();
    ReportColumn shown;
    shown.title = model.headerData(column, Qt::Horizontal).toString();
    shown.weight = view.columnWidth(column);
    const int align = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    shown.align = align & Qt::AlignRight ? ColumnAlign::Right : ColumnAlign::Left;
    shown.mergeDown = model.index(0, column).data(MergeRole).toBool();
    shown.lights = model.index(0, column).data(LightRole).isValid();
    return shown;
}

// In black-and-white print a light is told by its shape.
QString cellText(const QModelIndex& cell)
{
    const QVariant light = cell.data(LightRole);
    const QString text = cell.data().toString();
    return light.isValid() ? lightShape(static_cast<Light>(light.toInt())) + QLatin1Char(' ') + text : text;
}

} // namespace

TableBlock shownTable(const QTableView& view, const QString& title)
{
    TableBlock table;
    table.caption = title;
    const std::vector<int> columns = shownColumns(view);
    for (const int column : columns)
        table.columns.push_back(columnOf(view, column));
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        QStringList texts;
        for (const int column : columns)
            texts << cellText(view.model()->index(row, column));
        table.rows.push_back(texts);
    }
    return table;
}

TableExport::TableExport(const PageContext& context, const QTableView& view, QWidget* page)
    : QObject(page)
    , m_context(context)
    , m_view(view)
    , m_page(page)
{ }

QString TableExport::mark() const
{
    return m_context.ledger.info().invented ? tr("Invented data") : QString();
}

void TableExport::toWorkbook(const QString& title)
{
    writeWorkbook(title, [table = shownTable(m_view, title), mark = mark(), day = m_context.clock.today()] {
        return tableWorkbook(table, mark, day);
    });
}

void TableExport::toWorkbook(const QString& title, std::vector<WorkbookSheet> sheets)
{
    for (WorkbookSheet& sheet : sheets) {
        sheet.title = m_context.ledger.info().title + u' ' + title;
        sheet.mark = mark();
    }
    writeWorkbook(title, [sheets, day = m_context.clock.today()] { return taizhang::writeWorkbook(sheets, day); });
}

void TableExport::writeWorkbook(const QString& title, const std::function<Result<QByteArray>()>& make)
{
    const QString path = m_context.dialogs.saveFile(
        m_page, tr("Export the table"), title + QStringLiteral(".xlsx"), tr("Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    m_context.jobs.start<QByteArray>(
        tr("Writing the workbook"), this, [make](Feedback&) { return make(); },
        [this, path](const Result<QByteArray>& bytes) {
            storeAndTell(path, bytes, [this](const Message& message) { Q_EMIT messageRaised(message); });
        });
}

void TableExport::toPdf(const QString& title)
{
    Document document;
    document.title = title;
    document.mark = mark();
    document.date = m_context.clock.today();
    document.footer = dateText(document.date);
    Section section;
    section.landscape = true;
    section.blocks = {shownTable(m_view, title)};
    document.sections = {section};
    exportPdf(m_context, m_page, {tr("Print the table to a PDF"), title}, document,
        [this](const Message& message) { Q_EMIT messageRaised(message); });
}

} // namespace taizhang
