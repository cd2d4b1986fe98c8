// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tablemodelbase.h"

#include <QTableView>

#include <vector>

namespace taizhang {

class CellDelegate;
class FilterHeader;
class Settings;

// The table of every page: heights of visible rows only, cells copied to and pasted from Excel, columns chosen in the
// header's menu and remembered under the table's name, selection and scroll kept by record when rows are rearranged.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    TableView(const QString& name, Settings& settings, QWidget* parent = nullptr);
    ~TableView() override;

    // The model outlives the view or is its child. Columns take their widths from the settings.
    void setTable(TableModelBase* model);
    FilterHeader* filterHeader() const { return m_header; }

    std::optional<qint64> currentId() const;
    std::vector<qint64> selectedIds() const; // in row order, each once
    bool selectId(qint64 id); // false: not shown
    // What the table needs to show this column and those before it; 0 where the column is hidden.
    int widthUpTo(const QString& column) const;
    void copySelection();
    void pasteClipboard();
    void resetColumns();

Q_SIGNALS:
    void currentIdChanged(); // also when the current record went away
    void cellsPasted(const std::vector<taizhang::CellEdit>& edits);
    void removeRequested(); // Delete key on rows

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void keepPlace();
    void returnToPlace();
    void fitVisibleRows();
    void showColumnMenu(const QPoint& at);
    void restoreColumns();
    void showTitles();
    void saveColumns() const;
    int charWidth(int characters) const;

    QString m_name;
    Settings& m_settings;
    TableModelBase* m_table = nullptr;
    FilterHeader* m_header;
    CellDelegate* m_delegate;
    bool m_fitting = false;
    bool m_restoring = false;
    std::optional<qint64> m_keptCurrent;
    int m_keptColumn = 0;
    std::optional<qint64> m_keptTop;
    std::optional<qint64> m_announced;
};

} // namespace taizhang
