// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sourcereader.h"
#include "core/exchange/tasklistreader.h"

#include <QWidget>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace taizhang {

class ColumnsPane;
class SourcePane;
class TextOptionsBar;

// A file in which no task list was found: the user points to the row with the titles of the columns, or says that there
// is none, and names the columns.
class NamingPane final : public QWidget
{
    Q_OBJECT

public:
    explicit NamingPane(QWidget* parent = nullptr);

    // The document has at least one table. What was said of it before stays.
    void show(const std::shared_ptr<const SourceDocument>& document);

    // What was said of the document, for a pane that shows the same one.
    struct Naming
    {
        HeaderRow header;
        std::vector<ColumnMeaning> meanings;
    };
    Naming naming() const { return {m_header, m_meanings}; }
    void goOnWith(const Naming& naming);

Q_SIGNALS:
    void named(const taizhang::HeaderRow& header, const std::vector<taizhang::ColumnMeaning>& columns);
    void readOptionsChanged(const taizhang::ReadOptions& options);
    void backRequested();

private:
    QHBoxLayout* makeTables();
    QWidget* makeColumns();
    QHBoxLayout* makeFooter();
    void openTable(int table);
    void setHeader(int row, int column); // -1: none; the cell that is looked at
    void setMeaning(const ColumnMeaning& changed);
    void showColumns();

    std::shared_ptr<const SourceDocument> m_document;
    HeaderRow m_header;
    std::vector<ColumnMeaning> m_meanings;
    QLabel* m_tablesLabel;
    QComboBox* m_tables;
    TextOptionsBar* m_text;
    SourcePane* m_source;
    QLabel* m_headerText;
    QCheckBox* m_noHeader;
    ColumnsPane* m_columns;
    QLabel* m_missing;
    QPushButton* m_read;
};

} // namespace taizhang
