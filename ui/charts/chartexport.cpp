// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/charttable.h"
#include "core/report/reportworkbook.h"
#include "ui/charts/chartcard.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/fileexport.h"
#include "ui/shared/tsv.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>

namespace taizhang {

ChartSpec ChartCard::namedSpec() const
{
    ChartSpec spec = m_spec;
    if (!m_scopeText.isEmpty())
        spec.title = tr("%1 (%2)", "question and what it is limited to").arg(spec.title, m_scopeText);
    return spec;
}

void ChartCard::copyPicture() const
{
    QApplication::clipboard()->setImage(chartPicture(namedSpec()));
}

void ChartCard::copyTable() const
{
    const TableBlock table = chartTable(m_spec);
    QStringList titles;
    for (const ReportColumn& column : table.columns)
        titles << column.title;
    std::vector<QStringList> rows{titles};
    rows.insert(rows.end(), table.rows.begin(), table.rows.end());
    QApplication::clipboard()->setText(toTsv(rows));
}

void ChartCard::savePicture()
{
    const QString path
        = m_dialogs.saveFile(this, tr("Save picture"), m_spec.title + QStringLiteral(".png"), tr("Pictures (*.png)"));
    if (path.isEmpty())
        return;
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    chartPicture(namedSpec()).save(&buffer, "PNG");
    store(path, png);
}

void ChartCard::saveTable()
{
    const QString path = m_dialogs.saveFile(
        this, tr("Save figures"), m_spec.title + QStringLiteral(".xlsx"), tr("Excel workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    const Result<QByteArray> workbook = tableWorkbook(chartTable(namedSpec()), {}, {});
    if (workbook)
        store(path, *workbook);
    else
        Q_EMIT messageRaised(Message::error(workbook.error()));
}

void ChartCard::store(const QString& path, const QByteArray& bytes)
{
    storeAndTell(path, bytes, [this](const Message& message) { Q_EMIT messageRaised(message); });
}

} // namespace taizhang
