// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/workbookwriter.h"
#include "core/report/document.h"
#include "ui/shared/page.h"

#include <QByteArray>
#include <QObject>

#include <functional>

class QTableView;

namespace taizhang {

// What a table shows: the columns that are seen, in the order they are seen, and the rows that the filters leave.
TableBlock shownTable(const QTableView& view, const QString& title);

// Puts the table of a page into a file that the user chooses, in a job beside the window: a workbook to go on with, or
// a PDF with the header on every page to print.
class TableExport final : public QObject
{
    Q_OBJECT

public:
    TableExport(const PageContext& context, const QTableView& view, QWidget* page);

    void toWorkbook(const QString& title);
    void toWorkbook(const QString& title, std::vector<WorkbookSheet> sheets); // with more than the table shows
    void toPdf(const QString& title);

Q_SIGNALS:
    void messageRaised(const taizhang::Message& message);

private:
    QString mark() const;
    void writeWorkbook(const QString& title, const std::function<Result<QByteArray>()>& make);

    PageContext m_context;
    const QTableView& m_view;
    QWidget* m_page;
};

} // namespace taizhang
